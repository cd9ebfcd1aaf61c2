/** Reads the data that the page carries. It was written and checked together with the script, by the same program. */
import { PAGE_DATA, type Opening } from "../../data/export/page-contract";
import type { Timeline } from "../../data/timeline.ts";

export function embeddedTimeline(): Timeline {
  return JSON.parse(textOf(PAGE_DATA.timeline)) as Timeline;
}

export function embeddedOpening(): Opening {
  return JSON.parse(textOf(PAGE_DATA.opening)) as Opening;
}

function textOf(id: string): string {
  const text = document.getElementById(id)?.textContent;
  if (text == null) throw new Error(`the page lacks its ${id}`);
  return text;
}
