/** One event or report, with everything that is drawn beside its mark but not yet its place in a row. */
import type { Source, TimelineEvent, When } from "../../../data/timeline.ts";
import { claimedDates } from "../../../data/accounts/matters.ts";
import { isLanguageTag } from "../../../data/language.ts";
import { whenText, wordingsOf } from "../../../data/wording.ts";
import { fitCaption, type Caption, type FittedCaption } from "./caption-line.ts";
import { noteText, pillText, quotedWording } from "./caption.ts";
import { outletChips, type CodedSource } from "./chip.ts";
import { setCallout, type CalloutText } from "../callouts/callout-text.ts";
import { ordinalRoom as ordinalRoomOf, withOrdinalRoom } from "../callouts/ordinals.ts";
import { elsewhereOf, type Elsewhere } from "./elsewhere.ts";
import type { FactsOf } from "./facts.ts";
import type { Measure } from "../text/measure.ts";
import type { Glyph, Coverage, NoteNumbers } from "../scene.ts";
import { ellipsize, STYLES } from "../text/text.ts";
import { coverageOf } from "./coverage.ts";
import type { ConflictKind } from "../../../data/accounts/conflict-kinds.ts";

/** Text beside a mark takes at most this share of the plot, and never more than this many px. */
const TITLE_SHARE = { most: 330, ofPlot: 0.42 };
const PILL_SHARE = { most: 310, ofPlot: 0.22 };
/** In one line with the title a pill names what accounts differ on, and seldom more. */
const PILL_SHARE_ON_LINE = { most: 150, ofPlot: 0.14 };
/** Between a title and the chips that follow it on its line, px. */
const CAPTION_GAP = 8;

/** Of what an editor writes on an event, px: the narrowest lines, the widest where time runs down, and what ties them to a bar. */
const NARROWEST_CALLOUT = 150;
const WIDEST_CALLOUT = 420;
export const CALLOUT_INDENT = 8;

/** All that an editor writes on one event, in lines. */
type DraftCallout = CalloutText;

/** What drafts are made with: all of it is the same, whatever part of time is in view. */
export interface Drafting {
  /** Width of the plot, px. */
  readonly plot: number;
  readonly measure: Measure;
  readonly coded: ReadonlyMap<string, CodedSource>;
  /** All of them as one chip an outlet: see `outletChips`. */
  readonly outlets: readonly CodedSource[];
  readonly facts: FactsOf;
  /** The sources that are compared; none where nothing is. */
  readonly compared: readonly CodedSource[];
  /** The year that short dates leave out: that of the timeline's own period, when it is one. */
  readonly year: number | undefined;
  /** Where differences are spelled out in notes: the number of each event's. */
  readonly numbers?: NoteNumbers;
  /** Whether chips, note and pill follow the title on its line, so that rows are half as high; absent for no. */
  readonly isOneLine?: boolean;
  /** What an editor writes on events, by their ids; absent for nothing. */
  readonly callouts?: ReadonlyMap<string, readonly string[]>;
  /** How many numbers of marks there may be, where marks have numbers. */
  readonly ordinals?: number;
  /** Whether those stand in the titles, as where these are turned; absent for no. */
  readonly areOrdinalsInTitles?: boolean;
  /** Whether time runs down: titles, notes and pills are left whole, to be broken into lines; absent for no. */
  readonly isDown?: boolean;
}

/** A glyph measured but not yet placed. */
export interface Draft {
  readonly id: string;
  readonly role: Glyph["role"];
  readonly differs: readonly ConflictKind[];
  readonly when: When;
  readonly title: string;
  /** With the number before it, px. */
  readonly titleWidth: number;
  readonly caption: FittedCaption;
  /** Where the caption begins, seen from where the title does, px: 0 for a caption under its title. */
  readonly captionShift: number;
  /** What the number of its mark takes before its title, px; 0 where it has none. */
  readonly ordinalRoom: number;
  /** What an editor writes on it. */
  readonly callout?: DraftCallout;
  /** Width of title, caption and callout together, px. */
  readonly width: number;
  readonly elsewhere: readonly Elsewhere[];
  readonly name: string;
  /** See `GlyphBody`. */
  readonly asides: readonly string[];
  readonly coverage?: Coverage;
}

/** Everything about an event that does not depend on its row. */
export function draftEvent(event: TimelineEvent, drafting: Drafting): Draft {
  const { measure, coded, plot, year } = drafting;
  const { told, differs, name, elsewhere, sources, concluded } = drafting.facts(event);
  const codeOf = (id: string): string => coded.get(id)?.code ?? id;
  const title = fittedTitle(event["title-short"] ?? event.title, drafting, true);
  const note = noteText(event.when, year, quotedWording(event, sources, codeOf), drafting.isOneLine);
  const coverage = coverageOf(event, drafting.compared);
  const number = drafting.numbers?.get(event.id);
  // What can all be true is told only where nothing differs: the sign is one or the other.
  const isDisputed = differs.length > 0;
  const pilled = isDisputed ? told.filter(({ relation }) => relation === "differ") : told;
  const widest = drafting.isDown
    ? drafting.isOneLine
      ? plot
      : Infinity
    : share(drafting.isOneLine ? PILL_SHARE_ON_LINE : PILL_SHARE, plot);
  const pill = pillText(pilled, { coded, measure, year, widest });
  return {
    id: event.id,
    role: "event",
    differs,
    when: event.when,
    ...labelOf(
      title,
      {
        sources: chipsOfEvent(sources, concluded, coded),
        ...(note !== undefined && { note, ...quotedLanguage(note, event, coded) }),
        ...(pill !== undefined && { pill, isDisputed }),
        ...(number !== undefined && { number }),
      },
      drafting,
      event.id,
    ),
    elsewhere: elsewhereOf(elsewhere, coded),
    name,
    asides: [
      ...(coverage ? [coverage.name] : []),
      ...(number === undefined ? [] : [`note ${String(number)}`]),
      ...(drafting.callouts?.get(event.id) ?? []).map((text) => `the editor writes: “${text}”`),
    ],
    ...(coverage && { coverage }),
  };
}

/** One for each outlet, in the order of the timeline. Looks at the event's own sources alone: a timeline may have thousands. */
function chipsOfEvent(
  tellers: ReadonlySet<string>,
  concluded: ReadonlySet<string>,
  coded: Drafting["coded"],
): readonly CodedSource[] {
  const telling = [...tellers].flatMap((id): readonly CodedSource[] => {
    const one = coded.get(id);
    if (one === undefined) return [];
    return [concluded.has(id) ? { ...one, isConcluded: true } : one];
  });
  return outletChips(telling.sort((a, b) => a.series - b.series));
}

/** The publication of a report on the date that is known of it. */
export function draftReport(coded: CodedSource, published: When, drafting: Drafting): Draft {
  const { year } = drafting;
  const { issuedBasis } = coded.source.custom;
  const note =
    noteText(published, year, (wording) => `“${wording}”`, drafting.isOneLine) ??
    (issuedBasis === "inferred" ? "date inferred" : undefined);
  const title = fittedTitle(coded.source.title, drafting);
  return {
    id: coded.source.id,
    role: "report",
    differs: [],
    when: published,
    ...labelOf(
      title,
      { sources: [coded], ...(note !== undefined && { note, ...languageOfQuote(note, [coded.source]) }) },
      drafting,
    ),
    elsewhere: [],
    name: reportName(coded.source, published),
    asides: [],
  };
}

function fittedTitle(whole: string, drafting: Drafting, isEvent = false): string {
  const { measure, plot, isDown, ordinals, areOrdinalsInTitles } = drafting;
  const title = isEvent && ordinals && areOrdinalsInTitles ? withOrdinalRoom(whole, ordinals) : whole;
  return isDown ? title : ellipsize(measure, "event", title, share(TITLE_SHARE, plot));
}

/**
 * Title and caption, one under the other or in one line, and under both what an editor writes.
 *
 * @param event id of the event whose label it is; absent for that of a report
 */
function labelOf(
  title: string,
  caption: Caption,
  drafting: Drafting,
  event?: string,
): Pick<Draft, "title" | "titleWidth" | "caption" | "captionShift" | "width" | "ordinalRoom" | "callout"> {
  const { plot, measure, isOneLine, isDown, ordinals, areOrdinalsInTitles } = drafting;
  const hasRing = event !== undefined && ordinals !== undefined && !areOrdinalsInTitles;
  const ordinalRoom = hasRing ? ordinalRoomOf(ordinals, measure) : 0;
  const titleWidth = ordinalRoom + measure(title, STYLES.event);
  const callout = event === undefined ? undefined : draftCallout(drafting.callouts?.get(event), drafting);
  const own = { title, titleWidth, ordinalRoom, ...(callout && { callout }) };
  if (isDown) return { ...own, caption: { ...caption, width: 0 }, captionShift: 0, width: titleWidth };
  const captionShift = isOneLine ? titleWidth + CAPTION_GAP : 0;
  const fitted = fitCaption(caption, { plot, before: captionShift }, measure);
  const width = Math.max(titleWidth, captionShift + fitted.width);
  return {
    ...own,
    caption: fitted,
    captionShift,
    width: callout ? Math.max(width, callout.width) + CALLOUT_INDENT : width,
  };
}

/** Narrow beside a mark, and as wide as its row where time runs down. */
function draftCallout(
  texts: readonly string[] | undefined,
  { plot, measure, isDown }: Pick<Drafting, "plot" | "measure" | "isDown">,
): DraftCallout | undefined {
  if (texts === undefined) return undefined;
  const most = isDown ? Math.min(WIDEST_CALLOUT, plot) : share(TITLE_SHARE, plot);
  const least = isDown ? most : Math.min(most, NARROWEST_CALLOUT);
  const set = texts.map((text) => setCallout(text, { least, most }, measure));
  return {
    lines: set.flatMap(({ lines }) => lines),
    width: Math.max(...set.map(({ width }) => width)),
    isCut: set.some(({ isCut }) => isCut),
  };
}

/** Of the words that a note quotes, where all who use them speak one language. */
function quotedLanguage(
  note: string,
  { claims }: TimelineEvent,
  coded: Drafting["coded"],
): { readonly language?: string } {
  const users = claimedDates({ claims }).flatMap(({ claim, when }) => {
    const source = coded.get(claims[claim]?.source ?? "")?.source;
    return source && wordingsOf(when).some((wording) => note.startsWith(`“${wording}”`)) ? [source] : [];
  });
  return languageOfQuote(note, users);
}

function languageOfQuote(note: string, users: readonly Source[]): { readonly language?: string } {
  const [language, ...others] = new Set(users.map((source) => source.language));
  const isKnown = language !== undefined && others.length === 0 && isLanguageTag(language);
  return note.startsWith("“") && isKnown ? { language } : {};
}

function reportName(source: Source, published: When): string {
  return `Published ${whenText(published)}: ${source.title}`;
}

function share({ most, ofPlot }: typeof TITLE_SHARE, plot: number): number {
  return Math.min(most, plot * ofPlot);
}
