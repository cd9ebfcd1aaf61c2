/** Copies text through the main process: the page itself has no permission to use the clipboard. */
import type { Dispatch } from "./store.ts";

/** Puts `text` on the clipboard, then says `message`, or that it could not be done. */
export async function copyText(dispatch: Dispatch, text: string, message: string): Promise<void> {
  dispatch({ type: "asked" });
  const copied = await window.sourceline.copyText(text).then(
    () => true,
    () => false,
  );
  dispatch({ type: "answered", message: copied ? message : "Nothing was copied: it is too much for the clipboard" });
}
