/**
 * `clipboard`: a text that is kept here, so that tests cannot see or overwrite the clipboard of whoever runs them. Where
 * somebody looks at the window, what is written also goes to the system's clipboard, through the browser.
 */
import type * as Electron from "electron";

/** The part of `clipboard` that is implemented; asynchronous, as in Electron since version 44. */
export class StandInClipboard implements Pick<Electron.Clipboard, "readText" | "writeText"> {
  #text = "";
  readonly #toSystem: (text: string) => Promise<void>;

  constructor(toSystem: (text: string) => Promise<void>) {
    this.#toSystem = toSystem;
  }

  readText(): Promise<string> {
    return Promise.resolve(this.#text);
  }

  async writeText(text: string): Promise<void> {
    this.#text = text;
    await this.#toSystem(text);
  }
}
