/** Data that the page carries deflated: no imports of the window, so that what the window itself is made with can wait for it. */
import { PAGE_DATA } from "../../data/export/page-contract.ts";
import { bytesOfBase85 } from "./base85.ts";

/** The JSON value of one of the page's elements; rejects where the page lacks it, or it is broken. */
export async function inflatedData(id: (typeof PAGE_DATA)["timeline" | "codes" | "metrics"]): Promise<unknown> {
  return JSON.parse(await inflatedText(id));
}

/** What one of the elements holds, inflated; rejects where the page lacks it, or it is broken. */
export async function inflatedText(id: string): Promise<string> {
  const text = dataText(id);
  const packed = id === PAGE_DATA.script ? bytesOfBase85(text) : Uint8Array.from(atob(text), (it) => it.charCodeAt(0));
  return inflated(packed);
}

/** The text of one of the elements that hold data. Throws where the page lacks it. */
export function dataText(id: string): string {
  const text = document.getElementById(id)?.textContent;
  if (text == null) throw new Error(`the page lacks its ${id}`);
  return text;
}

async function inflated(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const inflate = new DecompressionStream("deflate");
  const writer = inflate.writable.getWriter();
  // Reading and writing go on together; what is wrong with the data is told where it is read.
  writer.write(packed).catch(() => undefined);
  writer.close().catch(() => undefined);
  const decoder = new TextDecoder();
  const reader = inflate.readable.getReader();
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
