/** What became of an event that was known before, in words. */
import { listed } from "../words.ts";
import type { EventChange } from "./became-known.ts";

const PARTS = { date: "", start: "its start ", end: "its end " } as const;

/** What there is to say of a change. */
export interface ChangeWords {
  /** What accounts differ on since then. @example "now differ on date and who did it" */
  readonly dispute?: string;
  /** All else that changed, a passage each. @example ["was by 12 September 2016, now 9 September 2016"] */
  readonly others: readonly string[];
}

/**
 * A change in words.
 *
 * @param codeOf what a source is called, by its id
 * @param dateText how dates are shortened
 */
export function changeWords(
  { dates, arisen, settled, figures, takenBackBy }: EventChange,
  codeOf: (source: string) => string,
  dateText: (date: string) => string = (text) => text,
): ChangeWords {
  return {
    ...(arisen.length > 0 && { dispute: `now differ on ${listed(arisen)}` }),
    others: [
      ...(takenBackBy.length > 0 ? [`${listed(takenBackBy.map(codeOf))} took something back`] : []),
      ...(settled.length > 0 ? [`no longer differ on ${listed(settled)}`] : []),
      ...dates.map(({ part, from, to }) => `${PARTS[part]}was ${dateText(from)}, now ${dateText(to)}`),
      ...figures.map(({ measure, before, added }) =>
        before.length === 0
          ? `${measure}: ${added.join(", ")}`
          : `${measure}: was ${before.join(", ")}, now also ${added.join(", ")}`,
      ),
    ],
  };
}

/** All of a change in one sentence without its stop, as it is read out. */
export function changeSentence(change: EventChange, codeOf: (source: string) => string): string {
  const { dispute, others } = changeWords(change, codeOf);
  return [...(dispute === undefined ? [] : [`accounts ${dispute}`]), ...others].join("; ");
}
