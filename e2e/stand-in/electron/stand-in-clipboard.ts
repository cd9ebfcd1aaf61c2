/**
 * `clipboard`: what is kept here, so that tests cannot see or overwrite the clipboard of whoever runs them. Where
 * somebody looks at the window, text that is written also goes to the system's clipboard, through the browser.
 */
import type * as Electron from "electron";
import { decodedImage } from "./decoded-image.ts";
import type { Strictness } from "./strictness.ts";

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
export class StandInClipboard implements Pick<Electron.Clipboard, "has" | "readText" | "writeText"> {
  #items: readonly StandInClipboardItem[] = [];
  readonly #strict: Strictness;
  readonly #toSystem: (text: string) => Promise<void>;

  constructor(strict: Strictness, toSystem: (text: string) => Promise<void>) {
    this.#strict = strict;
    this.#toSystem = toSystem;
  }

  has(mimetype: string): Promise<boolean> {
    return Promise.resolve(this.#items.some(({ types }) => types.includes(mimetype)));
  }

  read(): Promise<readonly StandInClipboardItem[]> {
    return Promise.resolve(this.#items);
  }

  async write(items: readonly StandInClipboardItem[]): Promise<void> {
    // Promises are awaited when they are written, and what rejects is not written.
    this.#items = await Promise.all(items.map((item) => this.#taken(item)));
    const text = await this.readText();
    if (text !== "") await this.#toSystem(text);
  }

  /** What becomes of an item: a system does not take everything, and says nothing about it. */
  async #taken(item: StandInClipboardItem): Promise<StandInClipboardItem> {
    const kept: Record<string, Blob> = {};
    for (const type of item.types) {
      const blob = await this.#takenAs(type, await item.getType(type));
      if (blob) kept[type] = blob;
    }
    return new StandInClipboardItem(kept);
  }

  async #takenAs(type: string, blob: Blob): Promise<Blob | undefined> {
    if (this.#strict("text-clipboard") && !type.startsWith("text/")) return undefined;
    if (!this.#strict("decoded-images") || !type.startsWith("image/")) return blob;
    const image = decodedImage(new Uint8Array(await blob.arrayBuffer()));
    return image && new Blob([new Uint8Array(image)], { type: "image/png" });
  }

  async readText(): Promise<string> {
    const item = this.#items.find(({ types }) => types.includes("text/plain"));
    return item ? (await item.getType("text/plain")).text() : "";
  }

  writeText(text: string): Promise<void> {
    return this.write([new StandInClipboardItem({ "text/plain": text })]);
  }
}
