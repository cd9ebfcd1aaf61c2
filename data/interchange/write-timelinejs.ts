/**
 * TimelineJS (Knight Lab), as its JSON and as its spreadsheet:
 * https://timeline.knightlab.com/docs/json-format.html. Texts are HTML there, and those of a timeline never are: every
 * character that means something in HTML is written as an entity.
 */
import type { ImportNote } from "../import/import-draft.ts";
import { boundParts } from "../time.ts";
import { isSpan, type Timeline, type TimelineEvent, type When } from "../timeline.ts";
import { whenText } from "../wording.ts";
import { csvText } from "./csv-text.ts";
import { type InterchangeFormat, type InterchangeText, placeOfEvent } from "./interchange-format.ts";
import { lossNotes, NOWHERE_ELSE, type FactName } from "./losses.ts";
import { claimTeller, type ToldClaim } from "./told-claims.ts";

/** A date in parts, as the format has it: months from 1, years before 1 as their number BCE with a minus. */
interface SlideDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
}

/** An event of the format. Absent fields are not written. */
interface Slide {
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  readonly display_date?: string;
  readonly text: { readonly headline: string; readonly text?: string };
  readonly media?: { readonly url: string; readonly caption?: string; readonly credit?: string };
  readonly group: string;
  readonly unique_id: string;
  readonly location?: { readonly name?: string; readonly lat?: number; readonly lon?: number };
}

/** A background period of the format, which needs both of its ends. */
type Era = Pick<Slide, "start_date" | "text"> & Required<Pick<Slide, "end_date">>;

const DROPPED: readonly FactName[] = [
  "language",
  "extent",
  "custom",
  "title-short",
  "actors",
  "subject",
  "more-media",
  "links",
  "grouping",
  "emphasis",
  "zone",
  "date-wording",
  "era-claims",
  ...NOWHERE_ELSE,
];

/** Writes the JSON: a slide for each event that has a date. */
export const TIMELINEJS_JSON_OUT: InterchangeFormat = {
  id: "timelinejs-json",
  name: "a TimelineJS timeline (JSON)",
  endings: [".json"],
  write(timeline) {
    const { slides, notes } = slidesOf(timeline);
    const { eras, notes: ofEras } = erasOf(timeline);
    const value = { title: { text: titleText(timeline) }, events: slides, ...(eras.length > 0 && { eras }) };
    return {
      text: `${JSON.stringify(value, undefined, 2)}\n`,
      notes: [...notes, ...ofEras, ...lossNotes(timeline, { dropped: DROPPED, changed: ["claims", "sources"] })],
    };
  },
};

const HEADERS = [
  ...["Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline"],
  ...["Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background"],
] as const;

/** Writes the spreadsheet, for Google Sheets: the same slides in the columns of the template. */
export const TIMELINEJS_CSV_OUT: InterchangeFormat = {
  id: "timelinejs-csv",
  name: "a TimelineJS spreadsheet (CSV)",
  endings: [".csv"],
  write(timeline): InterchangeText {
    const { slides, notes } = slidesOf(timeline);
    const { eras, notes: ofEras } = erasOf(timeline);
    const { headline, text } = titleText(timeline);
    const rows = [
      { Headline: headline, Text: text ?? "", Type: "title" },
      ...slides.map(sheetRow),
      ...eras.map((era) => ({ ...sheetRow(era), Type: "era" })),
    ] satisfies readonly SheetRow[];
    return {
      text: csvText([HEADERS, ...rows.map((row: SheetRow) => HEADERS.map((header) => row[header] ?? ""))]),
      notes: [
        ...notes,
        ...ofEras,
        ...lossNotes(timeline, { dropped: [...DROPPED, "place", "coordinates"], changed: ["claims", "sources"] }),
      ],
    };
  },
};

type SheetRow = Readonly<Partial<Record<(typeof HEADERS)[number], string>>>;

function sheetRow({
  start_date: start,
  end_date: end,
  text,
  media,
  group = "",
  display_date: display = "",
}: Omit<Slide, "group" | "unique_id"> & { readonly group?: string }): SheetRow {
  return {
    Year: start.year,
    Month: start.month ?? "",
    Day: start.day ?? "",
    Time: clockOf(start),
    "End Year": end?.year ?? "",
    "End Month": end?.month ?? "",
    "End Day": end?.day ?? "",
    "End Time": end ? clockOf(end) : "",
    "Display Date": display,
    Headline: text.headline,
    Text: text.text ?? "",
    Media: media?.url ?? "",
    "Media Credit": media?.credit ?? "",
    "Media Caption": media?.caption ?? "",
    Group: group,
  };
}

function clockOf({ hour, minute = "00", second }: SlideDate): string {
  return hour === undefined ? "" : [hour, minute, ...(second === undefined ? [] : [second])].join(":");
}

function titleText({ title, description }: Timeline): Slide["text"] {
  return { headline: escapedHtml(title), ...(description !== undefined && { text: paragraphs(description) }) };
}

function slidesOf(timeline: Timeline): { readonly slides: readonly Slide[]; readonly notes: readonly ImportNote[] } {
  const notes: ImportNote[] = [];
  const laneOf = new Map(timeline.lanes.map(({ id, label }) => [id, label]));
  const told = claimTeller(timeline);
  const slides = timeline.events.flatMap((event): readonly Slide[] => {
    const dates = slideDates(event.when);
    if (!dates) {
      notes.push({ at: placeOfEvent(event), kind: "dropped", what: "the event, which has no date to stand at" });
      return [];
    }
    if (dates.display_date !== undefined) {
      notes.push({ at: placeOfEvent(event), kind: "changed", what: "the bounds of its date, which stand as words" });
    }
    return [slideOf(event, dates, laneOf.get(event.lane) ?? "", told(event))];
  });
  return { slides, notes };
}

/** The background periods; of a moment both ends are its bounds. What is not dated at both ends is left out. */
function erasOf({ eras = [] }: Timeline): { readonly eras: readonly Era[]; readonly notes: readonly ImportNote[] } {
  const notes: ImportNote[] = [];
  const written = eras.flatMap(({ title, when }): readonly Era[] => {
    const [first, last] = isSpan(when) ? [when.start, when.end] : [when, when];
    const from = dateParts(first.earliest ?? first.latest);
    const to = dateParts(last.latest ?? last.earliest);
    const at = `era "${title}"`;
    if (!from || !to) {
      notes.push({ at, kind: "dropped", what: "the background period, which has no date at one of its ends" });
      return [];
    }
    if ([first, last].some(({ earliest, latest }) => earliest !== latest))
      notes.push({ at, kind: "changed", what: "the bounds of its date, of which the first and the last are its ends" });
    return [{ start_date: from, end_date: to, text: { headline: escapedHtml(title) } }];
  });
  return { eras: written, notes };
}

type SlideDates = Pick<Slide, "start_date" | "end_date" | "display_date">;

/**
 * Where the event stands: a moment at its first bound, a span from its first start to its last end. What is not exactly
 * that is shown in words. Undefined where nothing dates it.
 */
function slideDates(when: When): SlideDates | undefined {
  const [start, end] = isSpan(when) ? [when.start, when.end] : [when];
  const [from, to] = [start.earliest ?? start.latest, end && (end.latest ?? end.earliest)];
  const [first, last] = [dateParts(from), dateParts(to)];
  const stands = first ?? last;
  if (!stands) return undefined;
  const isExact =
    start.earliest === start.latest && (end === undefined || end.earliest === end.latest) && first && (!end || last);
  return {
    start_date: stands,
    // An end that is the start is taken for none.
    ...(first && last && from !== to && { end_date: last }),
    ...(!isExact && { display_date: escapedHtml(whenText(when)) }),
  };
}

function dateParts(bound: string | undefined): SlideDate | undefined {
  const parts = bound === undefined ? undefined : boundParts(bound);
  if (!parts) return undefined;
  const number = (text: string): string => String(Number(text));
  const [hour, minute, second] = parts.time?.split(":") ?? [];
  return {
    year: String(parts.year > 0 ? parts.year : parts.year - 1),
    ...(parts.month !== undefined && { month: number(parts.month) }),
    ...(parts.day !== undefined && { day: number(parts.day) }),
    ...(hour !== undefined && { hour: number(hour) }),
    ...(minute !== undefined && { minute }),
    ...(second !== undefined && { second }),
  };
}

function slideOf(event: TimelineEvent, dates: SlideDates, lane: string, told: readonly ToldClaim[]): Slide {
  const { title, summary = "", media = [], place, coordinates } = event;
  const body = paragraphs(summary) + (told.length === 0 ? "" : `<ul>${told.map(listItem).join("")}</ul>`);
  const [first] = media;
  const [longitude, latitude] = coordinates?.coordinates ?? [];
  const location = {
    ...(place !== undefined && { name: place }),
    ...(latitude !== undefined && longitude !== undefined && { lat: latitude, lon: longitude }),
  };
  return {
    ...dates,
    text: { headline: escapedHtml(title), ...(body !== "" && { text: body }) },
    ...(first && {
      media: {
        url: first.URL,
        ...(first.title !== undefined && { caption: escapedHtml(first.title) }),
        ...(first.credit !== undefined && { credit: escapedHtml(first.credit) }),
      },
    }),
    group: escapedHtml(lane),
    unique_id: event.id,
    ...(Object.keys(location).length > 0 && { location }),
  };
}

function listItem({ by, says, url }: ToldClaim): string {
  const name = escapedHtml(by);
  const linked = url === undefined ? name : `<a href="${escapedHtml(url)}">${name}</a>`;
  return `<li>${linked}: ${escapedHtml(says)}</li>`;
}

/** Text of one or more lines as HTML. */
export function paragraphs(text: string): string {
  if (text.trim() === "") return "";
  const parts = text.split(/\n{2,}/u).map((part) => escapedHtml(part).replaceAll("\n", "<br>"));
  return parts.map((part) => `<p>${part}</p>`).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML that shows it, and no more. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
