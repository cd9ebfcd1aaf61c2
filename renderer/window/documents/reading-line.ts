/** Says what is read, how far that is, and how to give it up, while it takes long. */
import { phaseWords, shareDone, stepWords } from "../../../data/file/parsing/reading-words.ts";
import type { Bridge } from "../../../data/ipc/channels.ts";
import { keyTip } from "../../../data/keys/key-names.ts";
import { printable } from "../../../data/printable.ts";
import { element } from "../dom/element.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";

/**
 * Appends it to `place`; it stands there while something is read.
 *
 * @param say says aloud which part of the work begins, and no numbers
 */
export function readingLine(
  place: HTMLElement,
  bridge: Pick<Bridge, "onReadingProgress" | "cancelReading">,
  say: (words: string) => void,
): void {
  const words = element("p", {});
  const bar = element("progress", { max: "1" });
  const giveUp = element("button", { type: "button", class: "plain", title: keyTip("busy", "give-up") }, "Cancel");
  const line = element("section", { class: "reading", "aria-label": "Reading a file", hidden: "" }, words, bar, giveUp);
  place.append(line);
  let saidLast = "";
  let stopListening = (): void => undefined;

  const cancel = (): boolean => {
    // Whatever comes until the program has heard of it is of no use.
    hide();
    void bridge.cancelReading();
    return true;
  };
  const hide = (): void => {
    stopListening();
    stopListening = () => undefined;
    saidLast = "";
    line.hidden = true;
  };
  giveUp.addEventListener("click", cancel);
  bridge.onReadingProgress(({ name: file, step }) => {
    if (!step) return hide();
    const name = printable(file);
    words.textContent = stepWords(name, step);
    bar.value = shareDone(step);
    const part = phaseWords(name, step.phase);
    bar.setAttribute("aria-label", part);
    if (line.hidden) {
      line.hidden = false;
      // Before everybody else: nothing else that the key closes is meant.
      stopListening = listenForKeys(document, "busy", cancel, { capture: true });
    }
    if (part !== saidLast) say(saidLast === "" ? `${part}; ${keyTip("busy", "give-up")} cancels` : part);
    saidLast = part;
  });
}
