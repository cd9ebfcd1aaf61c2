/** Reads what a page carries deflated. The build has the page's font metrics read from here, too. */

/** The JSON of an element that holds it deflated (zlib, RFC 1950) and in base64. */
export async function unpackedJson(id: string): Promise<unknown> {
  const packed = Uint8Array.from(atob(carriedText(id)), (character) => character.charCodeAt(0));
  return JSON.parse(await inflated(packed));
}

/** The text that was deflated. */
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

/** The text of an element that the page cannot do without. */
export function carriedText(id: string): string {
  const text = document.getElementById(id)?.textContent;
  if (text == null) throw new Error(`the page lacks its ${id}`);
  return text;
}
