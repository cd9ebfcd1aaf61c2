/** One event or report, with everything that is drawn beside its mark but not yet its place in a row. */
import type { Source, TimelineEvent, When } from "../../../data/timeline.ts";
import { whenText } from "../../../data/wording.ts";
import { fitCaption, type Caption, type FittedCaption } from "./caption-line.ts";
import { languageOfQuote, noteText, pillText, quotedLanguage, quotedWording } from "./caption.ts";
import { outletChips, type CodedSource } from "./chip.ts";
import { setCallout, type CalloutText } from "../callouts/callout-text.ts";
import { ordinalRoom as ordinalRoomOf, withOrdinalRoom } from "../callouts/ordinals.ts";
import { elsewhereOf, type Elsewhere } from "./elsewhere.ts";
import type { FactsOf } from "./facts.ts";
import type { Measure } from "../text/measure.ts";
import type { Glyph, Coverage, NoteNumbers } from "../scene.ts";
import { ellipsize, STYLES } from "../text/text.ts";
import { coverageOf } from "./coverage.ts";
import { titleLines, type TitleLines } from "./title-lines.ts";
import type { ConflictKind } from "../../../data/accounts/conflict-kinds.ts";

/** Text beside a mark takes at most this share of the plot, and never more than this many px: more where it has one line. */
const TITLE_SHARE = { most: 330, ofPlot: 0.42 };
const TITLE_SHARE_ON_LINE = { most: 480, ofPlot: 0.42 };
/** In a panel, which is as narrow as a column, a title is rather left whole. */
const PANEL_SHARE = { title: { most: 330, ofPlot: 0.56 }, caption: 1.32 };
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
  /** Where the picture is of what one day added; absent for all others. */
  readonly day?: DraftedDay;
}

/** A day on which reports came out, as the words of its events take it. */
export interface DraftedDay {
  /** Ids of its reports: of an event that is told again, only these have chips. */
  readonly reports: ReadonlySet<string>;
  /** What became of an event that was known before; undefined where it is new that day. */
  readonly changeOf: (event: TimelineEvent) => DraftedChange | undefined;
}

export interface DraftedChange {
  /** What accounts differ on since that day, short. */
  readonly dispute?: string;
  /** All else that changed, short. */
  readonly note?: string;
  /** All of it, as it is read out. */
  readonly spoken: string;
}

/** A glyph measured but not yet placed. */
export interface Draft {
  readonly id: string;
  readonly role: Glyph["role"];
  readonly differs: readonly ConflictKind[];
  readonly when: When;
  /** Its first line, where it has two. */
  readonly title: string;
  /** The second line of the title. */
  readonly titleRest?: string;
  /** The title as it is written, where its lines have no room for all of it. */
  readonly whole?: string;
  /** Of the first line with the number before it, px. */
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
  readonly isChanged?: true;
}

/** Everything about an event that does not depend on its row. */
export function draftEvent(event: TimelineEvent, drafting: Drafting): Draft {
  const { measure, coded, plot, year } = drafting;
  const { told, differs, name, elsewhere, sources, concluded } = drafting.facts(event);
  const codeOf = (id: string): string => coded.get(id)?.code ?? id;
  const title = titleOf(event["title-short"] ?? event.title, drafting, true);
  const change = drafting.day?.changeOf(event);
  const note = change
    ? change.note
    : noteText(event.when, year, quotedWording(event, sources, codeOf), drafting.isOneLine);
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
  const pill = change ? change.dispute : pillText(pilled, { coded, measure, year, widest });
  return {
    id: event.id,
    role: "event",
    differs,
    when: event.when,
    ...labelOf(
      title,
      {
        sources: chipsOfEvent(change ? onDay(sources, drafting.day) : sources, concluded, coded),
        ...(note !== undefined && { note, ...quotedLanguage(note, event, coded) }),
        ...(pill !== undefined && { pill, isDisputed: isDisputed || change !== undefined }),
        ...(number !== undefined && { number }),
      },
      drafting,
      event.id,
    ),
    elsewhere: elsewhereOf(elsewhere, coded),
    name,
    asides: [
      ...(change ? [`known before; ${change.spoken}`] : []),
      ...(coverage ? [coverage.name] : []),
      ...(number === undefined ? [] : [`note ${String(number)}`]),
      ...(drafting.callouts?.get(event.id) ?? []).map((text) => `the editor writes: “${text}”`),
    ],
    ...(coverage && { coverage }),
    ...(change && { isChanged: true }),
  };
}

/** Those of a day's reports that tell it. */
function onDay(tellers: ReadonlySet<string>, day: DraftedDay | undefined): ReadonlySet<string> {
  return new Set([...tellers].filter((id) => day?.reports.has(id)));
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
  const title = titleOf(coded.source.title, drafting);
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

/** A title in its lines, and as it is written where they have no room for all of it. */
interface DraftTitle {
  readonly lines: TitleLines;
  readonly whole?: string;
}

function titleOf(title: string, drafting: Drafting, isEvent = false): DraftTitle {
  const lines = linesOf(title, drafting, isEvent);
  const isCut = !drafting.isDown && lines.at(-1)?.endsWith("…") === true && !title.endsWith("…");
  return { lines, ...(isCut && { whole: title }) };
}

function linesOf(whole: string, drafting: Drafting, isEvent: boolean): TitleLines {
  const { measure, plot, isDown, isOneLine, ordinals, areOrdinalsInTitles, day } = drafting;
  const title = isEvent && ordinals && areOrdinalsInTitles ? withOrdinalRoom(whole, ordinals) : whole;
  if (isDown) return [title];
  if (day) return [ellipsize(measure, "event", title, share(PANEL_SHARE.title, plot))];
  if (isOneLine) return [ellipsize(measure, "event", title, share(TITLE_SHARE_ON_LINE, plot))];
  return titleLines(title, share(TITLE_SHARE, plot), measure);
}

/**
 * Title and caption, one under the other or in one line, and under both what an editor writes.
 *
 * @param event id of the event whose label it is; absent for that of a report
 */
function labelOf(
  { lines: [title, titleRest], whole }: DraftTitle,
  caption: Caption,
  drafting: Drafting,
  event?: string,
): Omit<Draft, "id" | "role" | "differs" | "when" | "elsewhere" | "name" | "asides" | "coverage"> {
  const { plot, measure, isOneLine, isDown, ordinals, areOrdinalsInTitles, day } = drafting;
  const hasRing = event !== undefined && ordinals !== undefined && !areOrdinalsInTitles;
  const ordinalRoom = hasRing ? ordinalRoomOf(ordinals, measure) : 0;
  const titleWidth = ordinalRoom + measure(title, STYLES.event);
  const callout = event === undefined ? undefined : draftCallout(drafting.callouts?.get(event), drafting);
  const rest = titleRest === undefined ? 0 : measure(titleRest, STYLES.event);
  const own = {
    ...{ title, titleWidth, ordinalRoom },
    ...(titleRest !== undefined && { titleRest }),
    ...(whole !== undefined && { whole }),
    ...(callout && { callout }),
  };
  if (isDown) return { ...own, caption: { ...caption, width: 0 }, captionShift: 0, width: titleWidth };
  const captionShift = isOneLine ? titleWidth + CAPTION_GAP : 0;
  const room = { plot: day ? plot * PANEL_SHARE.caption : plot, before: captionShift };
  const fitted = fitCaption(caption, room, measure);
  const width = Math.max(titleWidth, rest, captionShift + fitted.width);
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

function reportName(source: Source, published: When): string {
  return `Published ${whenText(published)}: ${source.title}`;
}

function share({ most, ofPlot }: typeof TITLE_SHARE, plot: number): number {
  return Math.min(most, plot * ofPlot);
}
