/** What is being done for a picture, until it is done; Escape gives it up. */
import type { Bridge, PictureStep } from "../../../data/ipc/contract.ts";

const WORDS: Readonly<Record<PictureStep, string>> = {
  "lay-out": "Laying out the picture … (Esc cancels)",
  draw: "Drawing the picture … (Esc cancels)",
  write: "Writing the file …",
};

/** Has a picture drawn, and tells each step meanwhile. */
export async function withProgress<T>(
  bridge: Pick<Bridge, "cancelExport" | "onExportProgress">,
  tell: (words: string) => void,
  run: () => Promise<T>,
): Promise<T> {
  const stopListening = bridge.onExportProgress((step) => tell(WORDS[step]));
  const cancel = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // Nothing else that Escape closes is meant, such as the dialog that asked for it.
    event.stopPropagation();
    event.preventDefault();
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
