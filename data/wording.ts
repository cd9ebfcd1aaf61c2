/** How data reads in words, the same on every surface and in every locale of the machine. */
import { dayInterval } from "./calendar-day.ts";
import { boundParts, formatBound, yearName } from "./time.ts";
import { isSpan, type Figure, type Likely, type Moment, type When } from "./timeline.ts";
import { writtenOffset, writtenZone } from "./zone.ts";

const NO_DATE = "date not given";

/**
 * A figure as it is drawn, with its unit if it has one; its measure stands elsewhere.
 *
 * @example figureText({ measure: "killed", moreThan: 60 }) // "over 60"
 * @example figureText({ measure: "cost", min: 2000, max: 3000, unit: "dollars" }) // "2,000–3,000 dollars"
 */
export function figureText(figure: Figure): string {
  const amount = amountText(figure);
  return figure.unit === undefined ? amount : `${amount} ${figure.unit}`;
}

/** A figure without its unit: "over 60", "83", "about 100", "at least 20", "up to 7", "5–7", "under 10". */
export function amountText(figure: Figure): string {
  return figure.about === true ? `about ${exactText(figure)}` : exactText(figure);
}

function exactText({ value, min, max, moreThan, lessThan }: Figure): string {
  if (value !== undefined) return numberText(value);
  if (lessThan !== undefined) return `under ${numberText(lessThan)}`;
  if (moreThan !== undefined) return `over ${numberText(moreThan)}`;
  if (min !== undefined && max !== undefined)
    return min === max ? numberText(min) : `${numberText(min)}–${numberText(max)}`;
  if (min !== undefined) return `at least ${numberText(min)}`;
  return max === undefined ? "not given" : `up to ${numberText(max)}`;
}

/** A number with its thousands grouped by commas: 1234567.5 is "1,234,567.5". Never asks the machine's locale. */
export function numberText(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,").replace("-", "−");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * A moment in words: one date when its bounds are the same, otherwise what its bounds leave open; then what is likely.
 *
 * @example momentText({ earliest: "2016-09-12", latest: "2016-09-19", precision: "week" }) // "between 12 and 19 September 2016"
 * @example momentText({ latest: "2016-10-03", precision: "bounded" }) // "by 3 October 2016"
 * @example "between 3 and 31 October 2016, likely 3 or 4 October"
 */
export function momentText(moment: Moment): string {
  const { earliest, latest, likely } = moment;
  if (likely && earliest === undefined && latest === undefined) return likelyText(moment, likely);
  return datedText(moment) + (likely ? `, ${likelyText(moment, likely)}` : "");
}

const SEASONS = ["spring", "summer", "autumn", "winter"] as const;

/** Bounds in words, with what the date's EDTF says besides: a season, a decade, that it is approximate or uncertain. */
function datedText(moment: Moment): string {
  const { earliest, latest, edtf = "", precision } = moment;
  const words = boundsText(moment) + zoneText(moment);
  // Of several dates, or a period, it is not said which of them is in doubt.
  if (/[/,]|\.\./u.test(edtf)) return words;
  const [approximate, uncertain] = [/[~%]/u.test(edtf), /[?%]/u.test(edtf)];
  const named = precision === "season" || precision === "decade" ? longYearText(moment) : undefined;
  if (named === undefined && earliest !== latest) {
    const notes = [...(approximate ? ["approximate"] : []), ...(uncertain ? ["uncertain"] : [])];
    return notes.length === 0 ? words : `${words} (${notes.join(", ")})`;
  }
  return `${approximate ? "about " : ""}${named ?? words}${uncertain ? "?" : ""}`;
}

/** "spring 2016", "1850s"; undefined where the bounds are other ones. */
function longYearText({ earliest = "", latest = "", edtf = "" }: Moment): string | undefined {
  const [first, last] = [boundParts(earliest), boundParts(latest)];
  if (!first || !last || first.month !== undefined || last.month !== undefined) return undefined;
  const season = SEASONS[(Number(/-(2[1-9]|3[0-2])[?~%]?$/u.exec(edtf)?.[1]) - 21) % 4];
  if (season !== undefined && first.year === last.year) return `${season} ${yearName(first.year)}`;
  return first.year > 0 && first.year % 10 === 0 && last.year === first.year + 9 ? `${String(first.year)}s` : undefined;
}

/** A date in words as far as its bounds go, without what is likely: what dates are compared by. */
export function whenBoundsText(when: When): string {
  return isSpan(when)
    ? whenText({ ...when, start: withoutLikely(when.start), end: withoutLikely(when.end) })
    : momentText(withoutLikely(when));
}

function withoutLikely(moment: Moment): Moment {
  const { likely, ...bounded } = moment;
  return likely ? bounded : moment;
}

/** Without the day, or the year, that goes without saying beside the moment's own bounds. */
function likelyText({ earliest: first, latest: last, zone }: Moment, likely: Likely): string {
  const { earliest, latest } = likely;
  const times = { ...likely, ...(zone !== undefined && { zone }) };
  const words = likelyBoundsText(likely) + zoneText(times);
  const bounds = [first, last, earliest, latest].flatMap((bound) =>
    bound === undefined ? [] : (boundParts(bound) ?? []),
  );
  const isShared = first !== undefined || last !== undefined;
  const [bound] = bounds;
  if (!bound || !isShared || bounds.some(({ year, month }) => year !== bound.year || month === undefined))
    return `likely ${words}`;
  const day = formatBound(bound.date);
  const isTime = [earliest, latest].every((each) => each?.includes("T") ?? true);
  if (bound.day !== undefined && isTime && bounds.every(({ date }) => date === bound.date))
    return `likely ${words.replaceAll(`${day}, `, "")}`;
  return `likely ${words.replaceAll(` ${yearName(bound.year)}`, "")}`;
}

function likelyBoundsText({ earliest, latest }: Likely): string {
  if (latest === undefined) return `not before ${formatBound(earliest ?? "")}`;
  const [from, to] = [dayInterval(earliest ?? ""), dayInterval(latest)];
  if (earliest === undefined || !from || from.to !== to?.from)
    return boundsText({ ...(earliest !== undefined && { earliest }), latest });
  const shared = sharedDates(earliest, latest);
  return `${shared.from} or ${shared.to}`;
}

/** The zone of times of day that are written without one. */
function zoneText({ earliest = "", latest = "", zone }: Pick<Moment, "earliest" | "latest" | "zone">): string {
  const times = [earliest, latest].filter((bound) => bound.includes("T"));
  if (zone === undefined || times.length === 0 || times.some((bound) => writtenZone(bound) !== undefined)) return "";
  return shownZone(zone);
}

function shownZone(zone: string): string {
  return writtenOffset(zone) === undefined ? ` ${zone}` : ` UTC${zone === "Z" ? "" : zone}`;
}

function boundsText({ earliest, latest }: Pick<Moment, "earliest" | "latest">): string {
  if (earliest === undefined) return latest === undefined ? NO_DATE : `by ${formatBound(latest)}`;
  if (latest === undefined) return `from ${formatBound(earliest)}`;
  if (earliest === latest) return formatBound(earliest);
  const [day, from] = clock(earliest);
  const [sameDay, to] = clock(latest);
  const zone = writtenZone(earliest);
  // Bounds of two zones keep each its own: which is the later does not show in what their clocks say.
  if (day === sameDay && from !== undefined && to !== undefined && zone === writtenZone(latest))
    return from === to
      ? formatBound(earliest)
      : `${formatBound(day)}, between ${from} and ${to}${zone === undefined ? "" : shownZone(zone)}`;
  const shared = sharedDates(earliest, latest);
  return `between ${shared.from} and ${shared.to}`;
}

/**
 * A date in words. A span whose ends are both known reads as a range; otherwise each end says what is known of it.
 *
 * @example "12–19 September 2016"
 * @example "begins 12 September 2016, ends between 16 and 19 September 2016"
 */
export function whenText(when: When): string {
  if (!isSpan(when)) return momentText(when);
  const { start, end } = when;
  if (isDefinite(start) && isDefinite(end))
    return [start, end].some(({ edtf = "", precision }) => precision === "season" || /[~?%]/u.test(edtf))
      ? `${datedText(start)} – ${datedText(end)}`
      : rangeText(start.earliest, end.earliest);
  const ends = [edgeText("begins", start), edgeText("ends", end)].filter((text) => text !== undefined);
  return ends.length === 0 ? NO_DATE : ends.join(", ");
}

function isDefinite(moment: Moment): moment is Moment & { readonly earliest: string } {
  return moment.earliest !== undefined && moment.earliest === moment.latest && moment.likely === undefined;
}

function rangeText(from: string, to: string): string {
  if (from === to) return formatBound(from);
  const shared = sharedDates(from, to);
  return /^\d+$/.test(shared.from) ? `${shared.from}–${shared.to}` : `${shared.from} – ${shared.to}`;
}

/** "from" would read as the start of the span itself, so an end that is open above is "not before". */
function edgeText(verb: string, moment: Moment): string | undefined {
  const { earliest, latest, likely } = moment;
  if (earliest === undefined && latest === undefined) return likely && `${verb} ${momentText(moment)}`;
  const bounds =
    earliest !== undefined && latest === undefined
      ? `not before ${formatBound(earliest)}${zoneText(moment)}`
      : datedText(moment);
  return `${verb} ${bounds}${likely ? ` (${likelyText(moment, likely)})` : ""}`;
}

/** Two dates, the first without the month and year that it shares with the second, when both are as precise. */
function sharedDates(from: string, to: string): { readonly from: string; readonly to: string } {
  const full = { from: formatBound(from), to: formatBound(to) };
  const [first, second] = [boundParts(from), boundParts(to)];
  if (!first?.month || !second?.month || first.year !== second.year) return full;
  const isAsPrecise = (first.day === undefined) === (second.day === undefined);
  if (!isAsPrecise || first.time !== undefined || second.time !== undefined) return full;
  const yearless = full.from.slice(0, -` ${yearName(first.year)}`.length);
  return { from: first.month === second.month ? yearless.replace(/ ?[A-Z]\S*$/u, "") : yearless, to: full.to };
}

/** The day and the time of day ("13:04") of a bound. */
function clock(bound: string): readonly [day: string, time: string | undefined] {
  const parts = boundParts(bound);
  return [parts?.date ?? bound, parts?.time];
}

/** The words in which a source gives a date: of a span, those of its start and of its end. */
export function wordingsOf(when: When): readonly string[] {
  return momentsOf(when).flatMap(({ wording }) => (wording === undefined ? [] : [wording]));
}

function momentsOf(when: When): readonly Moment[] {
  return isSpan(when) ? [when.start, when.end] : [when];
}

/** Says of a time or a day that it is not exact, or which part of the day is meant. */
const QUALIFIER =
  /\b(?:about|around|approx|approximately|circa|roughly|nearly|almost|some ?time|shortly|just (?:before|after)|early|earlier|late|later|morning|afternoon|evening|nights?|nightfall|overnight|dawn|dusk|daybreak|sunrise|sunset)\b|\bca?\.|~/iu;

/**
 * The words of a source that say more than the one day or time that the bounds print: "about 12:45", "early this morning" of
 * a day. Of other languages only a part of a day is known, by its precision. Undefined where bounds say all there is.
 */
export function qualifyingWords({ earliest, latest, precision, wording = "", likely }: Moment): string | undefined {
  if (earliest === undefined || earliest !== latest || likely || wording === "") return undefined;
  return precision === "part-of-day" || QUALIFIER.test(wording) ? wording : undefined;
}

/**
 * A date in words as `whenText` has it, with the words that say more than an exact one.
 *
 * @example "3 October 2016, 12:45 (“about 12:45”)"
 * @example "12–19 September 2016 (begins “at sunset on September 12”)"
 */
export function wordedWhenText(when: When): string {
  const verbs = isSpan(when) ? ["begins ", "ends "] : [""];
  const words = momentsOf(when).flatMap((moment, index) => {
    const text = qualifyingWords(moment);
    return text === undefined ? [] : [`${verbs[index] ?? ""}“${text}”`];
  });
  return whenText(when) + (words.length === 0 ? "" : ` (${words.join(", ")})`);
}
