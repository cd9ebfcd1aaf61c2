/** Who dates an event how, in one sentence: each source beside its own date and its own words. */
import { claimedDates } from "../accounts/matters.ts";
import { holdersAmong, type Holder } from "../accounts/positions.ts";
import { tellersOf } from "../accounts/standing.ts";
import { grouped } from "../grouped.ts";
import { isSpan, type TimelineEvent, type When } from "../timeline.ts";
import { whenText, wordedWhenText, wordingsOf } from "../wording.ts";
import { listed } from "../words.ts";

/**
 * Sources that give the event's own date, in words that say no more, "say so"; every other date stands with its sources and their words, and those
 * that give none are said to. A date that follows from a report's words is told in them. Who is quoted is named with the
 * source. Where all that was said has been taken back, or only comments on the event, that is said.
 *
 * @example "So say ZH and RHC; TJ: “last month” (September 2016); NN gives no date."
 */
export function dateSayings(event: TimelineEvent, codeOf: (id: string) => string): string {
  const own = whenText(event.when);
  const dated = claimedDates(event).flatMap(({ claim: index, when }) => {
    const claim = event.claims[index];
    return claim === undefined ? [] : [{ claim, when }];
  });
  const ways = [...grouped(dated, ({ when }) => sayingOf(when, own))].flatMap(([way, dates]) =>
    holdersAmong(dates.map(({ claim }) => claim)).map((holder) => ({ way, holder })),
  );
  const agreeing = ways.filter(({ way }) => way === "");
  const others = ways.filter(({ way }) => way !== "");
  const dating = new Set(dated.map(({ claim }) => claim.source));
  const silent = [...new Set([...tellersOf(event)].filter((id) => !dating.has(id)).map(codeOf))];
  const parts = [
    ...agreeing.map(({ holder }) => `so ${isOne(holder, codeOf) ? "says" : "say"} ${sayersText(holder, codeOf)}`),
    ...others.map(({ way, holder }) => `${sayersText(holder, codeOf)}: ${way}`),
    ...(silent.length === 0 ? [] : [`${listed(silent)} ${silent.length === 1 ? "gives" : "give"} no date`]),
  ];
  return parts.length === 0 ? "No account of it stands." : `${parts.join("; ").replace(/^so /u, "So ")}.`;
}

function sayersText({ speaker, sources }: Holder, codeOf: (id: string) => string): string {
  const codes = listed([...new Set(sources.map(codeOf))]);
  return speaker === undefined ? codes : `${speaker}, per ${codes}`;
}

function isOne({ speaker, sources }: Holder, codeOf: (id: string) => string): boolean {
  return speaker !== undefined || new Set(sources.map(codeOf)).size === 1;
}

/** "" for a date that reads like the event's own, and that the source gives and does not merely bound. */
function sayingOf(when: When, own: string): string {
  const text = whenText(when);
  const words = wordingsOf(when)
    .map((wording) => `“${wording}”`)
    .join(" … ");
  if (words === "") return text === own ? "" : text;
  return text === own && isGiven(when) && text === wordedWhenText(when) ? "" : `${words} (${text})`;
}

/** Whether a date is one day or a time, and not bounds that follow from words. */
function isGiven(when: When): boolean {
  return isSpan(when) ? isGiven(when.start) && isGiven(when.end) : when.earliest === when.latest;
}
