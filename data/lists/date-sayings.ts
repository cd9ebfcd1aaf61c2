/** Who dates an event how, in one sentence: each source beside its own date and its own words. */
import { claimedDates } from "../accounts/matters.ts";
import { tellersOf } from "../accounts/standing.ts";
import { grouped } from "../grouped.ts";
import type { TimelineEvent, When } from "../timeline.ts";
import { whenText, wordingsOf } from "../wording.ts";
import { listed } from "../words.ts";

/**
 * Sources whose date is the event's own "say so"; every other date stands with its sources and their words, and those
 * that give none are said to. So it is where all that was said has been taken back, or only comments on the event.
 *
 * @example "So say ZH and RHC; TJ: “last month” (September 2016); NN gives no date."
 */
export function dateSayings(event: TimelineEvent, codeOf: (id: string) => string): string {
  const own = whenText(event.when);
  const dated = claimedDates(event).map(({ claim, when }) => ({ source: event.claims[claim]?.source ?? "", when }));
  const tellers = [...tellersOf(event)];
  const codesOf = (sources: readonly string[]): string => listed([...new Set(sources)].map(codeOf));
  const ways = grouped(dated, ({ when }) => sayingOf(when, own));
  const agreeing = (ways.get("") ?? []).map(({ source }) => source);
  const others = [...ways].filter(([way]) => way !== "");
  const silent = tellers.filter((id) => dated.every(({ source }) => source !== id));
  const parts = [
    ...(agreeing.length === 0 ? [] : [`${verb("So", agreeing, "says", "say")} ${codesOf(agreeing)}`]),
    ...others.map(([way, dates]) => `${codesOf(dates.map(({ source }) => source))}: ${way}`),
    ...(silent.length === 0 ? [] : [`${codesOf(silent)} ${silent.length === 1 ? "gives" : "give"} no date`]),
  ];
  return parts.length === 0 ? "No account of it stands." : `${parts.join("; ")}.`;
}

function verb(before: string, sources: readonly string[], one: string, several: string): string {
  return `${before} ${new Set(sources).size === 1 ? one : several}`;
}

/** "" for a date that reads like the event's own. */
function sayingOf(when: When, own: string): string {
  const text = whenText(when);
  if (text === own) return "";
  const words = wordingsOf(when)
    .map((wording) => `“${wording}”`)
    .join(" … ");
  return words === "" ? text : `${words} (${text})`;
}
