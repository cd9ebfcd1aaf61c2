/** One event in sentences: when it was, who says so, and who says what where accounts differ. */
import { toldMatters } from "../accounts/conflicts.ts";
import { heldText, RELATION_NOTES } from "../accounts/holders.ts";
import { statementsOf, type Matter } from "../accounts/matter.ts";
import { variedMatters } from "../accounts/matters.ts";
import type { Statement } from "../accounts/positions.ts";
import { assessmentTexts } from "../assessments/assessment.ts";
import { conflictSubject } from "../accounts/conflict-kinds.ts";
import { dateSayings } from "./date-sayings.ts";
import { grouped } from "../grouped.ts";
import { shownCode } from "../source-name.ts";
import { formatBound } from "../time.ts";
import type { Era, Source, Timeline, TimelineEvent } from "../timeline.ts";
import { whenText, wordedWhenText, wordingsOf } from "../wording.ts";
import { asSentence, listed } from "../words.ts";

/**
 * The event in plain sentences, for those who do not see its chips.
 *
 * @param codeOf what a source's chip says, by the source's id
 * @example '12 September 2016: The truce begins. So say ZH and TJ; NN gives no date. Accounts differ on killed: 5 (ZH); 7 (RHC).'
 */
export function eventTelling(event: TimelineEvent, codeOf: (id: string) => string): string {
  const told = toldMatters(variedMatters(event)).map((matter) => matterText(matter, codeOf));
  const sayings = dateSayings(event, codeOf);
  const sentences = [sayings, ...told, ...assessmentsText(event, codeOf)];
  // Words that somebody's saying quotes are not told twice.
  const isQuoted = wordingsOf(event.when).every((words) => sayings.includes(`“${words}”`));
  const date = isQuoted ? whenText(event.when) : wordedWhenText(event.when);
  return [asSentence(`${date}: ${event.title}`), ...sentences].join(" ");
}

/** A background period in plain sentences, with who says so where anybody does. */
export function eraTelling({ claims = [], ...era }: Era, codeOf: (id: string) => string): string {
  if (claims.length > 0) return eventTelling({ ...era, claims, lane: "" }, codeOf);
  return asSentence(`${whenText(era.when)}: ${era.title}`);
}

/** The tellings of a timeline's events, by their ids. */
export function eventTellings({ events, sources }: Timeline): (id: string) => string | undefined {
  const codeOf = chipCodes(sources);
  const eventOf = new Map(events.map((event) => [event.id, event]));
  return (id) => {
    const event = eventOf.get(id);
    return event && eventTelling(event, codeOf);
  };
}

/** What the chips of sources say, by the sources' ids; a source without a chip goes by its id. */
export function chipCodes(sources: readonly Source[]): (id: string) => string {
  const codes = new Map(sources.map((source) => [source.id, shownCode(source) ?? source.id]));
  return (id) => codes.get(id) ?? id;
}

/** What is said of claims by others than their sources: each with the sources of which it is said. */
function assessmentsText({ claims }: TimelineEvent, codeOf: (id: string) => string): readonly string[] {
  const said = claims.flatMap((claim) => assessmentTexts(claim).map((text) => ({ text, source: claim.source })));
  return [...grouped(said, ({ text }) => text)].map(([text, of]) => {
    const codes = listed([...new Set(of.map(({ source }) => codeOf(source)))]);
    return asSentence(`${codes}: ${text}`);
  });
}

function matterText(matter: Matter, codeOf: (id: string) => string): string {
  const { kind, subject, unit, relation } = matter;
  const held = (statement: Statement): string => {
    const value = unit === undefined ? statement.value : `${statement.value} ${unit}`;
    return heldText({ ...statement, value }, codeOf, formatBound);
  };
  // What can be true together stands together, as in the panel; a semicolon parts what cannot.
  const sides =
    relation === "differ"
      ? matter.positions.map(({ statements }) => statements.map(held).join(" or "))
      : statementsOf(matter).map(held);
  const about = `${conflictSubject(kind, subject)}: ${sides.join("; ")}`;
  return relation === "differ"
    ? `Accounts differ on ${about}.`
    : `On ${about}; that is said differently and ${RELATION_NOTES[relation]}.`;
}
