/** Reads the data that the page carries. It was written and checked together with the script, by the same program. */
import { asRead } from "../../data/file/parsing/as-read.ts";
import { PAGE_DATA, type Opening } from "../../data/export/page-contract.ts";
import type { Timeline } from "../../data/timeline.ts";
import type { Written } from "../../data/written.ts";

export function embeddedTimeline(): Timeline {
  return asRead(JSON.parse(textOf(PAGE_DATA.timeline)) as Written<Timeline>);
}

export function embeddedOpening(): Opening {
  return JSON.parse(textOf(PAGE_DATA.opening)) as Opening;
}

function textOf(id: string): string {
  const text = document.getElementById(id)?.textContent;
  if (text == null) throw new Error(`the page lacks its ${id}`);
  return text;
}
