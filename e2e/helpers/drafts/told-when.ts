import { isSpan } from "../../../data/timeline.ts";
import type { DraftWhen } from "../../../data/import/import-draft.ts";

/** A date of a draft in one line: 'from..to precision zone "wording" (basis)', of a span "start -> end"; what is absent is left out. */
export function toldWhen(when: DraftWhen): string {
  if (isSpan(when)) return `${toldWhen(when.start)} -> ${toldWhen(when.end)}`;
  const { earliest = "", latest = "", precision, zone, wording, basis } = when;
  return [
    `${earliest === latest ? earliest : `${earliest}..${latest}`} ${precision}`,
    ...(zone === undefined ? [] : [zone]),
    ...(wording === undefined ? [] : [`"${wording}"`]),
    ...(basis === undefined ? [] : [`(${basis})`]),
  ].join(" ");
}
