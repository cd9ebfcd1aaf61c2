/** Markwhen (https://markwhen.com): a text whose lines begin with dates, with lanes as sections. */
import type { ImportNote } from "../import/import-draft.ts";
import { eventLine } from "../import/markwhen/event-line.ts";
import { grouped } from "../grouped.ts";
import { boundParts, boundText, calendarFields, parseBound } from "../time.ts";
import { isSpan, type Moment, type TimelineEvent, type When } from "../timeline.ts";
import { whenText } from "../wording.ts";
import { type InterchangeFormat, placeOfEvent } from "./interchange-format.ts";
import { lossNotes, NOWHERE_ELSE } from "./losses.ts";
import { claimTeller, oneLineOf, type ToldClaim } from "./told-claims.ts";

/** Writes events that have a date, under a heading for each lane. */
export const MARKWHEN_OUT: InterchangeFormat = {
  id: "markwhen",
  name: "a Markwhen timeline",
  endings: [".mw"],
  write(timeline) {
    const notes: ImportNote[] = [];
    const told = claimTeller(timeline);
    const { title, description } = timeline;
    const header = [
      "---",
      `title: ${JSON.stringify(oneLineOf(title))}`,
      ...(description === undefined ? [] : [`description: ${JSON.stringify(description)}`]),
      "---",
    ];
    const byLane = grouped(timeline.events, ({ lane }) => lane);
    const sections = timeline.lanes.flatMap(({ id, label }) => {
      const events = (byLane.get(id) ?? []).flatMap((event) => eventText(event, told(event), notes));
      return events.length === 0 ? [] : [`# ${inlineEscaped(oneLineOf(label))}`, ...events];
    });
    const losses = lossNotes(timeline, {
      dropped: [
        ...(["language", "extent", "custom", "title-short", "coordinates", "actors", "links", "grouping"] as const),
        ...(["emphasis", "date-wording"] as const),
        ...NOWHERE_ELSE,
        "eras",
      ],
      changed: ["claims", "sources"],
    });
    return { text: `${[header.join("\n"), ...sections].join("\n\n")}\n`, notes: [...notes, ...losses] };
  },
};

function eventText(event: TimelineEvent, told: readonly ToldClaim[], notes: ImportNote[]): readonly string[] {
  const note = (kind: ImportNote["kind"], what: string): void => {
    notes.push({ at: placeOfEvent(event), kind, what });
  };
  const date = dateText(event.when);
  if (date === undefined) {
    note("dropped", "the event, which has no date to stand at");
    return [];
  }
  const { isExact, isMoved } = date;
  if (!isExact) note("changed", "the bounds of its date, which stand as words");
  if (isMoved) note("changed", "a time of another zone, which is told in UTC");
  const { title, summary = "", place, subject = [], media = [] } = event;
  const tags = subject.filter((tag) => TAG.test(tag));
  if (tags.length < subject.length) note("dropped", "a tag that is more than one word");
  const first = [
    `${date.text}: ${titleEscaped(oneLineOf(title))}`,
    ...(place === undefined ? [] : [`[${linkWords(place)}](location)`]),
    ...tags.map((tag) => `#${tag}`),
  ].join(" ");
  const paragraphs = [
    [first, `id: ${event.id}`],
    linesOf(summary),
    isExact ? [] : [`Date – ${inlineEscaped(oneLineOf(whenText(event.when)))}`],
    [
      ...told.map(claimLine),
      ...media.map(({ URL: url, title: words = "" }) => `![${linkWords(words)}](${linkTarget(url)})`),
    ],
  ];
  const held = paragraphs.filter((lines) => lines.length > 0);
  return [
    held
      .map((lines) => lines.join("\n"))
      .join("\n\n")
      .trimEnd(),
  ];
}

const TAG = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

function claimLine({ by, says, url }: ToldClaim): string {
  const name = url === undefined ? inlineEscaped(by) : `[${linkWords(by)}](${linkTarget(url)})`;
  return `- ${name}: ${inlineEscaped(says)}`;
}

/** What stands in brackets of a link: the format has no escapes there. */
function linkWords(words: string): string {
  return oneLineOf(words).replaceAll("[", "(").replaceAll("]", ")");
}

function linkTarget(url: string): string {
  return url.replace(/[\s()<>"]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

/** Lines of a text, none of which begins an event, a section or a comment: such a line is an item of a list. */
function linesOf(text: string): readonly string[] {
  return text === ""
    ? []
    : text.split("\n").map((line) => (begins(line) ? `- ${inlineEscaped(line)}` : inlineEscaped(line)));
}

function begins(line: string): boolean {
  return (
    eventLine(line) !== undefined || /^\s*(?:#{1,6}\s|\/\/|---|(?:section|group|endsection|endgroup)\b)/iu.test(line)
  );
}

/** A title begins behind a date, where a box of a task would be read. */
function titleEscaped(title: string): string {
  return inlineEscaped(title).replace(/^\[(?=[ xX]?\])/u, "\\[");
}

/** Text whose marks of links, tags and emphasis are none; words with an underscore or a number sign within stay. */
export function inlineEscaped(text: string): string {
  return text
    .replace(/[\\*`]|~~/gu, (mark) => [...mark].map((sign) => `\\${sign}`).join(""))
    .replace(/\[/gu, "\\[")
    .replace(/(?<=\])\(/gu, "\\(")
    .replace(/(?<=^|[\s(,])#(?=[\p{L}_])/gu, "\\#")
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])/gu, "\\_");
}

interface DateText {
  readonly text: string;
  /** Whether it says all that is known of the bounds. */
  readonly isExact: boolean;
  /** Whether a time of another zone is told in UTC. */
  readonly isMoved: boolean;
}

/** A date, or a first and a last one, both inclusive. Undefined where nothing dates it. */
function dateText(when: When): DateText | undefined {
  const [start, end] = isSpan(when) ? [when.start, when.end] : [when, when];
  const [from, to] = [boundIn(start, "earliest"), boundIn(end, "latest")];
  const stands = from ?? to ?? boundIn(start, "latest") ?? boundIn(end, "earliest");
  if (stands === undefined) return undefined;
  const isMoved = [start, end].some((moment) => {
    const own = parseBound(moment.earliest ?? moment.latest ?? "")?.from;
    const isTimed = (moment.earliest ?? moment.latest ?? "").includes("T");
    return isTimed && moment.instants?.from !== undefined && moment.instants.from !== own;
  });
  const isWhole = [start, end].every(({ earliest, instants }) => instants !== undefined || !hasSeconds(earliest));
  const isExact = isWhole && (isSpan(when) ? isPoint(start) && isPoint(end) : isPoint(when));
  return {
    text: from !== undefined && to !== undefined && from !== to ? `${from}/${to}` : stands,
    isExact,
    isMoved,
  };
}

/** "2016-09-12T13:04:05": times without a zone are written to the minute. */
function hasSeconds(bound: string | undefined): boolean {
  return /T\d\d:\d\d:/u.test(bound ?? "");
}

function isPoint({ earliest, latest }: Moment): boolean {
  return earliest !== undefined && earliest === latest;
}

/** The format's dates: of the calendar as they are, times of UTC with a "Z", others without a zone. */
function boundIn(moment: Moment, side: "earliest" | "latest"): string | undefined {
  const bound = moment[side];
  const parts = bound === undefined ? undefined : boundParts(bound);
  if (!parts?.time) return parts?.date;
  const at = side === "earliest" ? moment.instants?.from : moment.instants?.to;
  if (at === undefined) return `${parts.date} ${parts.time.slice(0, 5)}`;
  // A bound names the minute that the interval ends behind.
  const instant = side === "earliest" ? at : at - 1;
  const { year, month, day, hour, minute } = calendarFields(instant);
  const text = boundText([year, month, day, hour, minute]);
  const seconds = hasSeconds(bound) ? String(new Date(instant).getUTCSeconds()).padStart(2, "0") : "00";
  return text === undefined ? parts.date : `${text}:${seconds}Z`;
}
