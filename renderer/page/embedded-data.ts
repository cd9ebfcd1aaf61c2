/** Reads the data that the page carries. It was written and checked together with the script, by the same program. */
import { asRead } from "../../data/file/parsing/as-read.ts";
import { PAGE_DATA, type Opening } from "../../data/export/page-contract.ts";
import type { Timeline } from "../../data/timeline.ts";
import type { Written } from "../../data/written.ts";

export async function embeddedTimeline(): Promise<Timeline> {
  const packed = Uint8Array.from(atob(textOf(PAGE_DATA.timeline)), (character) => character.charCodeAt(0));
  return asRead(JSON.parse(await inflated(packed)) as Written<Timeline>);
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

export function embeddedOpening(): Opening {
  return JSON.parse(textOf(PAGE_DATA.opening)) as Opening;
}

function textOf(id: string): string {
  const text = document.getElementById(id)?.textContent;
  if (text == null) throw new Error(`the page lacks its ${id}`);
  return text;
}
