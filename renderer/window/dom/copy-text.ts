/** Copies text through the host: the program's page itself has no permission to use the clipboard. */
import type { Dispatch } from "../state/store.ts";

/** Puts a text on the clipboard, then says `message`, or that it could not be done. */
export type CopyText = (text: string, message: string) => Promise<void>;

/** Copies with `copy`, which rejects when the clipboard does not take the text. */
export function textCopier(dispatch: Dispatch, copy: (text: string) => Promise<void>): CopyText {
  return async (text, message) => {
    dispatch({ type: "asked" });
    const copied = await copy(text).then(
      () => true,
      () => false,
    );
    dispatch({ type: "answered", message: copied ? message : "Nothing was copied: the clipboard did not take it" });
  };
}
