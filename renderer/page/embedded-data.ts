/** Reads the data that the page carries. It was written and checked together with the script, by the same program. */
import { asRead } from "../../data/file/parsing/as-read.ts";
import { PAGE_DATA, type Opening } from "../../data/export/page-contract.ts";
import { carriedText, unpackedJson } from "./packed-data.ts";
import type { Timeline } from "../../data/timeline.ts";
import type { Written } from "../../data/written.ts";

export async function embeddedTimeline(): Promise<Timeline> {
  return asRead((await unpackedJson(PAGE_DATA.timeline)) as Written<Timeline>);
}

export function embeddedOpening(): Opening {
  return JSON.parse(carriedText(PAGE_DATA.opening)) as Opening;
}
