/** A picture in words: generated from what is drawn, and never from what is not. */
import { conflictsOf } from "../accounts/conflicts.ts";
import { tellersOf } from "../accounts/standing.ts";
import { chipCodes, eraTelling, eventTelling } from "./event-telling.ts";
import { grouped } from "../grouped.ts";
import { rootName, shownCode } from "../source-name.ts";
import { formatBound, formatTime, type Interval } from "../time.ts";
import type { Era, Source, Timeline, TimelineEvent } from "../timeline.ts";
import { counted, listed, stopped } from "../words.ts";

/** What of a timeline is drawn. */
export interface VisiblePart {
  /** The title above the picture. */
  readonly title: string;
  readonly timeline: Timeline;
  /** What `describeDrawn` says of it; the picture's own description. */
  readonly description: string;
  /** In the order in which they are told. */
  readonly events: readonly TimelineEvent[];
  /** Background periods that are drawn. */
  readonly eras?: readonly Era[];
  /** The calendar date to which the timeline was set back. */
  readonly knownOn?: string;
  /** What an editor adds to the picture. */
  readonly told?: EditorsWords;
}

/** What an editor adds to a picture, as far as it is drawn. */
export interface EditorsWords {
  /** Stands under the title. */
  readonly standfirst?: string;
  readonly takeaway?: string;
  /** Notes on days and periods, each with the time that it is about. */
  readonly notes: readonly string[];
  /** What is written on events, by their ids. */
  readonly onEvents: readonly (readonly [id: string, text: string])[];
  /** Numbers of marks, by the ids of events. */
  readonly ordinals: readonly (readonly [id: string, number: number])[];
}

/** What a description counts. */
export interface VisibleCounts {
  /** Calendar ms, half-open. */
  readonly view: Interval;
  readonly drawn: number;
  /** Events of the timeline, drawn or not. */
  readonly all: number;
  /** Reports that tell those drawn. */
  readonly reports: number;
  /** Drawn events on which accounts differ. */
  readonly differing: number;
  /** How much time each break of the axis passes over, in words. */
  readonly passed?: readonly string[];
}

/** Characters that a screen reader's user hears in one go, and that most editors of articles take. */
const SHORT = 150;
/** Events that a long description tells; the table has all. */
const MOST_TOLD = 200;

/** What a picture shows, in two sentences, and in a third what its axis passes over. */
export function describeVisible({ view, drawn, all, reports, differing, passed = [] }: VisibleCounts): string {
  const shown = drawn === all ? "" : `${String(drawn)} of `;
  const told = `Timeline from ${periodText(view)}: ${shown}${counted(all, "event")} from ${counted(reports, "report")}.`;
  const breaks = passed.length === 0 ? "" : ` The axis passes over ${listed(passed)} in which nothing lies.`;
  return `${drawn === 0 ? told : `${told} ${differText(drawn, differing)}`}${breaks}`;
}

function differText(drawn: number, differing: number): string {
  if (differing === 0) return "No accounts differ.";
  return drawn === 1 ? "Accounts differ on it." : `Accounts differ on ${String(differing)} of them.`;
}

/** Title and description in at most 150 characters, or the description alone where both are longer. */
export function shortAlt({ title, description }: VisiblePart): string {
  const whole = `${stopped(title)} ${description}`;
  return [...whole].length <= SHORT ? whole : description;
}

/**
 * All that the picture shows, in plain sentences, one paragraph a line: what it is about, who tells it, and each event
 * with its date, who says so and where accounts differ. Of more than 200 events, those come first on which they differ.
 */
export function longAlt(drawn: VisiblePart): string {
  const { title, description, timeline, events, eras = [], knownOn, told: edited } = drawn;
  const tellingOf = editedTelling(edited);
  const codeOf = chipCodes(timeline.sources);
  const told = inOrdinalOrder(toldEvents(events), edited?.ordinals ?? []);
  const rest = events.length - told.length;
  const lines = [
    [stopped(title), edited?.standfirst ?? timeline.description].filter(Boolean).join(" "),
    ...(edited?.takeaway === undefined ? [] : [`To take away: ${stopped(edited.takeaway)}`]),
    description,
    ...(knownOn === undefined ? [] : [`It shows what could be known on ${formatBound(knownOn)}.`]),
    ...reportsText(events, timeline.sources),
    ...eras.map((era) => `In the background: ${eraTelling(era, codeOf)}`),
    ...(edited?.notes ?? []).map(stopped),
    ...told.map((event) => tellingOf(event, eventTelling(event, codeOf))),
    ...(rest > 0 ? [`${counted(rest, "more event")} ${rest === 1 ? "is" : "are"} drawn and not told here.`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("\n");
}

/** By their numbers, where they have any. */
function inOrdinalOrder(
  events: readonly TimelineEvent[],
  ordinals: EditorsWords["ordinals"],
): readonly TimelineEvent[] {
  if (ordinals.length === 0) return events;
  const numbers = new Map(ordinals);
  const placeOf = ({ id }: TimelineEvent): number => numbers.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...events].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The telling of an event after its number, and before what an editor writes on it. */
function editedTelling({ onEvents = [], ordinals = [] }: Partial<EditorsWords> = {}) {
  const numbers = new Map(ordinals);
  const written = grouped(onEvents, ([id]) => id);
  return ({ id }: TimelineEvent, telling: string): string => {
    const number = numbers.get(id);
    const notes = (written.get(id) ?? []).map(([, text]) => `The editor writes: “${text}”`);
    return [`${number === undefined ? "" : `${String(number)}. `}${telling}`, ...notes].join(" ");
  };
}

/** Both forms, as they stand in a file: each under its name. */
export function altFile(drawn: VisiblePart): string {
  return `Short description\n\n${shortAlt(drawn)}\n\nLong description\n\n${longAlt(drawn)}`;
}

function toldEvents(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  if (events.length <= MOST_TOLD) return events;
  return events.filter((event) => conflictsOf(event).length > 0).slice(0, MOST_TOLD);
}

function reportsText(events: readonly TimelineEvent[], sources: readonly Source[]): readonly string[] {
  const telling = new Set(events.flatMap((event) => [...tellersOf(event)]));
  const reports = sources.flatMap((source) => {
    const code = shownCode(source);
    return code === undefined || !telling.has(source.id) ? [] : [reportName(source, code)];
  });
  return reports.length === 0 ? [] : [`It is told by ${listed(reports)}.`];
}

function reportName(source: Source, code: string): string {
  const name = source["container-title"] ?? `an outlet that is not named, “${rootName(source)}”`;
  return name === code ? name : `${name} (${code})`;
}

function periodText({ from, to }: Interval): string {
  return `${formatTime(from, to - from)} to ${formatTime(to - 1, to - from)}`;
}
