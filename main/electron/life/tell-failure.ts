/** Mistakes of the program itself, in its main process: nothing of them is passed over in silence. */
import { app, dialog } from "electron";
import { codeOf, ioReason } from "../../files/io-reason.ts";

/** What is done before the program ends. */
interface LastWork {
  /** Writes what is not on the disk yet; false when it could not be written. Never rejects. */
  readonly save: () => Promise<boolean>;
  /** Gives up what is only drawn. */
  readonly giveUp: () => void;
}

/** How long saving may take, ms. */
const LONGEST = 5000;

/**
 * From now on a mistake that nobody caught ends the program: with a dialog that says what happened and what was saved.
 * After an exception nobody knows what still holds. A promise that fails is told in the same way, but only what waited
 * for it is lost, and the user may go on.
 */
export function tellFailures({ save, giveUp }: LastWork): void {
  let isEnding = false;
  let isAsking = false;

  const end = async (error: unknown): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    giveUp();
    const isSaved = await Promise.race([save(), later(LONGEST)]);
    dialog.showErrorBox("Sourceline has made a mistake and ends", `${reasonOf(error)}\n\n${savedText(isSaved)}`);
    app.exit(1);
  };
  const ask = async (error: unknown): Promise<void> => {
    if (isEnding || isAsking || !app.isReady()) return;
    isAsking = true;
    const isSaved = await save();
    const { response } = await dialog.showMessageBox({
      type: "error",
      title: "Sourceline",
      message: "Sourceline has made a mistake.",
      detail: `${reasonOf(error)}\n\n${savedText(isSaved)}`,
      buttons: ["Go on", "Quit"],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    isAsking = false;
    if (response === 1) app.quit();
  };

  // A reader that has left is no reason to end.
  process.stdout.on("error", () => undefined);
  process.stderr.on("error", () => undefined);
  process.on("uncaughtException", (error) => {
    console.error(error);
    void end(error);
  });
  process.on("unhandledRejection", (reason) => {
    console.error("UnhandledPromiseRejection:", reason);
    // Nobody can be asked: it was written down.
    ask(reason).catch(() => undefined);
  });
}

function savedText(isSaved: boolean): string {
  const settings = isSaved
    ? "How the timelines were looked at is saved."
    : "What was changed last in how the timelines are looked at could not be saved.";
  return `${settings} No file of yours is half-written: a picture that was being drawn is given up, and a file that was there is as it was.`;
}

function reasonOf(error: unknown): string {
  if (codeOf(error) !== "") return ioReason(error);
  return error instanceof Error ? error.message : String(error);
}

function later(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false).unref());
}
