/**
 * `clipboard`: what is kept here, so that tests cannot see or overwrite the clipboard of whoever runs them. Where
 * somebody looks at the window, text that is written also goes to the system's clipboard, through the browser.
 */
import type * as Electron from "electron";

type Payload = ConstructorParameters<typeof Electron.ClipboardItem>[0][string];

/** The part of `ClipboardItem` that is implemented: text and bytes, or promises of them, by MIME type. */
export class StandInClipboardItem implements Pick<Electron.ClipboardItem, "types"> {
  readonly types: string[];
  readonly #items: Readonly<Record<string, Payload>>;

  constructor(items: Record<string, Payload>) {
    this.#items = items;
    this.types = Object.keys(items);
  }

  async getType(type: string): Promise<Blob> {
    const payload = await this.#items[type];
    if (typeof payload === "string") return new Blob([payload], { type });
    if (payload instanceof Blob) return payload;
    throw new Error(`stand-in: the clipboard item has no ${type}, or a bookmark`);
  }
}

/** The part of `clipboard` that is implemented; asynchronous, as in Electron since version 44. */
export class StandInClipboard implements Pick<Electron.Clipboard, "readText" | "writeText"> {
  #items: readonly StandInClipboardItem[] = [];
  readonly #toSystem: (text: string) => Promise<void>;

  constructor(toSystem: (text: string) => Promise<void>) {
    this.#toSystem = toSystem;
  }

  read(): Promise<readonly StandInClipboardItem[]> {
    return Promise.resolve(this.#items);
  }

  async write(items: readonly StandInClipboardItem[]): Promise<void> {
    // Promises are awaited when they are written, and what rejects is not written.
    const types = items.flatMap((item) => item.types.map((type) => item.getType(type)));
    await Promise.all(types);
    this.#items = [...items];
    const text = await this.readText();
    if (text !== "") await this.#toSystem(text);
  }

  async readText(): Promise<string> {
    const item = this.#items.find(({ types }) => types.includes("text/plain"));
    return item ? (await item.getType("text/plain")).text() : "";
  }

  writeText(text: string): Promise<void> {
    return this.write([new StandInClipboardItem({ "text/plain": text })]);
  }
}
