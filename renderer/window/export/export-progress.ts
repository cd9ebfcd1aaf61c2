/** What is being done for a picture, until it is done; Escape gives it up. */
import type { Bridge, PictureStep } from "../../../data/ipc/channels.ts";
import { keyTip } from "../../../data/keys/key-names.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";

const WAY_OUT = `(${keyTip("busy", "give-up")} cancels)`;
const WORDS: Readonly<Record<PictureStep, string>> = {
  "lay-out": `Laying out the picture … ${WAY_OUT}`,
  draw: `Drawing the picture … ${WAY_OUT}`,
  write: "Writing the file …",
};

/** Has a picture drawn, and tells each step meanwhile. */
export async function withProgress<T>(
  bridge: Pick<Bridge, "cancelExport" | "onExportProgress">,
  tell: (words: string) => void,
  run: () => Promise<T>,
): Promise<T> {
  const stopListening = bridge.onExportProgress((step) => tell(WORDS[step]));
  const cancel = (): boolean => {
    void bridge.cancelExport();
    return true;
  };
  // Before everybody else: nothing else that the key closes is meant, such as the dialog that asked for the picture.
  const stopCancelling = listenForKeys(document, "busy", cancel, { capture: true });
  try {
    return await run();
  } finally {
    stopCancelling();
    stopListening();
  }
}
