/** One line on a terminal that says what takes so long. */

/** Work that takes less is over before anybody has read the line, ms. */
const PATIENCE = 1000;

export interface TerminalProgress {
  /** What is being done now, in a few words. */
  readonly say: (words: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Writes nothing in the first second; then the line, and the line anew with each step. Nothing has to let it have its turn. */
export function terminalProgress(write: (text: string) => void): TerminalProgress {
  let words = "";
  let isShown = false;
  const begun = performance.now();
  const show = (): void => {
    isShown = true;
    write(`\r\u001b[K${words} …`);
  };
  const timer = setTimeout(show, PATIENCE);
  return {
    say(next) {
      words = next;
      if (isShown || performance.now() - begun >= PATIENCE) show();
    },
    end() {
      clearTimeout(timer);
      if (isShown) write("\r\u001b[K");
    },
  };
}
