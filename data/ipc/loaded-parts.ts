/**
 * A large timeline crosses in parts, so that neither side stands still while it writes or reads all of it: what is
 * opened comes with empty lists, and their items come in texts of JSON, each a part of one list.
 */
import type { ImportReport } from "../import/report.ts";
import type { Timeline } from "../timeline.ts";

/** A timeline with what became of its file. */
export interface Parted {
  readonly timeline: Timeline;
  readonly report?: ImportReport;
}

/** One after the other of a list. */
interface Part {
  readonly list: "sources" | "events" | "notes";
  readonly items: readonly unknown[];
}

/** Items of all lists up to which everything crosses at once. */
const FEW = 2000;
/** UTF-16 units of a part, roughly: some hundredths of a second to read. */
const LENGTH = 200_000;

/** Whether it is so large that it crosses in parts. */
export function isLarge({ timeline, report }: Parted): boolean {
  return timeline.sources.length + timeline.events.length + (report?.notes.length ?? 0) > FEW;
}

/** What crosses at once of a large one: everything but the items of its lists. */
export function headOf<P extends Parted>(whole: P): P {
  const { timeline, report } = whole;
  return {
    ...whole,
    timeline: { ...timeline, sources: [], events: [] },
    ...(report && { report: { ...report, notes: [] } }),
  };
}

/** The items of its lists in order, as texts; with each, how many items there are up to it, of how many. */
export function* partTexts({ timeline, report }: Parted): Generator<{
  readonly text: string;
  readonly done: number;
  readonly of: number;
}> {
  const lists = { sources: timeline.sources, events: timeline.events, notes: report?.notes ?? [] };
  const of = Object.values(lists).reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  for (const [list, items] of Object.entries(lists)) {
    let texts: string[] = [];
    let length = 0;
    const text = (): string => `{"list":${JSON.stringify(list)},"items":[${texts.join(",")}]}`;
    for (const item of items) {
      const one = JSON.stringify(item);
      texts.push(one);
      length += one.length;
      done += 1;
      if (length < LENGTH) continue;
      yield { text: text(), done, of };
      texts = [];
      length = 0;
    }
    if (texts.length > 0) yield { text: text(), done, of };
  }
}

/** A part as `partTexts` wrote it. */
export function readPart(text: string): Part {
  return JSON.parse(text) as Part;
}

/** What `headOf` left, with the items of all parts in their order. */
export function wholeOf<P extends Parted>(head: P, parts: Iterable<Part>): P {
  // What was written of items of these lists is read as such.
  const lists: Record<Part["list"], unknown[]> = { sources: [], events: [], notes: [] };
  for (const { list, items } of parts) for (const item of items) lists[list].push(item);
  const { sources, events, notes } = lists as unknown as Pick<Timeline, "sources" | "events"> &
    Pick<ImportReport, "notes">;
  const { timeline, report } = head;
  return { ...head, timeline: { ...timeline, sources, events }, ...(report && { report: { ...report, notes } }) };
}
