/** What is being done for an export, in the status line, until it is done; Escape gives it up. */
import type { Bridge, PictureStep } from "../data/ipc.ts";
import type { Dispatch } from "./store.ts";

const WORDS: Readonly<Record<PictureStep, string>> = {
  "lay-out": "Laying out the picture … (Esc cancels)",
  draw: "Drawing the picture … (Esc cancels)",
  write: "Writing the file …",
};

/** Runs an export and shows its steps meanwhile. */
export async function withProgress<T>(
  bridge: Pick<Bridge, "cancelExport" | "onExportProgress">,
  dispatch: Dispatch,
  run: () => Promise<T>,
): Promise<T> {
  const stopListening = bridge.onExportProgress((step) => dispatch({ type: "asked", message: WORDS[step] }));
  const cancel = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // Nothing else that Escape closes is meant.
    event.stopPropagation();
    void bridge.cancelExport();
  };
  document.addEventListener("keydown", cancel, { capture: true });
  try {
    return await run();
  } finally {
    document.removeEventListener("keydown", cancel, { capture: true });
    stopListening();
  }
}
