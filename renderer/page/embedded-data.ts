/** Reads the data that the page carries. It was written and checked together with the script, by the same program. */
import { asReadWith } from "../../data/file/parsing/as-read.ts";
import type { DerivedCode } from "../../data/file/parsing/chip-codes.ts";
import { PAGE_DATA, type Opening } from "../../data/export/page-contract.ts";
import type { Timeline } from "../../data/timeline.ts";
import type { Written } from "../../data/written.ts";
import { dataText, inflatedData } from "./inflated.ts";

export async function embeddedTimeline(): Promise<Timeline> {
  const codes = (await inflatedData(PAGE_DATA.codes)) as readonly (readonly [string, DerivedCode])[];
  return asReadWith(new Map(codes), (await inflatedData(PAGE_DATA.timeline)) as Written<Timeline>);
}

export function embeddedOpening(): Opening {
  return JSON.parse(dataText(PAGE_DATA.opening)) as Opening;
}
