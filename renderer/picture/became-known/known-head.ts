/** What stands over a panel: its day, the outlets that reported, and how much of it was new. */
import { hasNoDay, type DatedReport } from "../../../data/became-known/report-days.ts";
import { momentText } from "../../../data/wording.ts";
import { outletName } from "../../../data/source-name.ts";
import { counted, listed } from "../../../data/words.ts";
import { numberText } from "../../../data/wording.ts";
import { likelyWords } from "../down/down-dates.ts";
import { compactDates } from "../marks/caption.ts";
import { chipAt, CHIP_HEIGHT, chipWidth, outletChips, type CodedSource } from "../marks/chip.ts";
import type { Panel } from "../panels.ts";
import type { Chip } from "../scene.ts";
import type { Measure } from "../text/measure.ts";
import { baselineFor, ellipsize, STYLES, textAt, type TextLine } from "../text/text.ts";
import { paragraphAt, wrap } from "../text/wrap.ts";
import type { PanelNumbers, PanelPlan } from "./panel-setting.ts";

/** Px. */
const FIRST_LINE = 26;
const LINE = 21;
const NOTE_LINE = 17;
const ITEM_GAP = 18;
const CHIP_GAP = 7;
const DAY_GAP = 22;
/** Lines of outlets, before the others are counted. */
const MOST_LINES = 2;
/** What a name of an outlet may take, px. */
const WIDEST_NAME = 240;

const UNDATED = "Undated reports";
const UNDATED_NOTE =
  "Nobody can say when these came out: what they add stands here, after all that is dated, and is no day’s news.";
const NOTHING_DATED = "No report is dated, so nobody can say what became known when. This is what all of them tell.";
const NO_REPORTS = "No report is named, so nobody can say what became known when.";

/** A head with its left top corner at `x`, `top`, no wider than `width` px. */
export interface KnownHead extends Pick<Panel, "texts" | "chips" | "name"> {
  readonly height: number;
}

export interface HeadPlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly measure: Measure;
  readonly year: number | undefined;
}

/** @param isOnly whether the picture has no other panel */
export function knownHead({ known, numbers, drafting }: PanelPlan, isOnly: boolean, place: HeadPlace): KnownHead {
  const { x, top, width, measure } = place;
  const { period } = known;
  const isDateless = hasNoDay(period);
  const words = isDateless ? (isOnly ? "Undated" : UNDATED) : period.name;
  const day = textAt(measure, "panel", ellipsize(measure, "panel", words, width), x, baselineFor("panel", top + 13));
  const outlets = outletsOf(period.reports, drafting.coded);
  const said = outlets.map((outlet) => itemOf(outlet, period.reports, place));
  const flow = flowOf(said, day.width + DAY_GAP, place);
  const tally = tallyText(numbers, period);
  const tallyWidth = measure(tally, STYLES.note);
  // At the right of the last line where it has room, so that numbers of panels stand under each other.
  const isBeside = flow.right + DAY_GAP + tallyWidth <= width;
  const lines = isBeside ? [tally] : wrap(measure, "note", tally, width);
  const first = isBeside ? flow.middle : flow.middle + LINE;
  const told = paragraphAt(measure, "note", lines, {
    x: isBeside ? x + width - tallyWidth : x,
    y: baselineFor("note", first),
    lineHeight: NOTE_LINE,
  });
  const bottom = first + (lines.length - 1) * NOTE_LINE + 13;
  const note = isDateless ? (isOnly ? NOTHING_DATED : UNDATED_NOTE) : undefined;
  const notes = note === undefined ? [] : wrap(measure, "note", note, width);
  const noted = paragraphAt(measure, "note", notes, {
    x,
    y: baselineFor("note", bottom + NOTE_LINE / 2 - 2),
    lineHeight: NOTE_LINE,
  });
  return {
    texts: [[day], ...flow.texts, told, ...(noted.length > 0 ? [noted] : [])],
    chips: flow.chips,
    name: `${isDateless ? UNDATED : period.name}: ${listed(outlets.map(({ source }) => outletName(source)))}; ${tally}`,
    height: bottom + notes.length * NOTE_LINE - top,
  };
}

/** A line for a picture of a timeline without reports. */
export function withoutReports(measure: Measure, x: number, top: number, width: number): readonly TextLine[] {
  return wrap(measure, "note", NO_REPORTS, width).map((line, index) =>
    textAt(measure, "note", line, x, baselineFor("note", top + (index + 0.5) * NOTE_LINE)),
  );
}

/** A day that has no room, in words. @example "30 September 2016 (AP, REU): 3 new, 1 changed" */
export function leftOutDay({ known: { period }, numbers, drafting }: PanelPlan): string {
  const codes = outletsOf(period.reports, drafting.coded).map(({ code }) => code);
  const shown = codes.length > 4 ? [...codes.slice(0, 3), `${String(codes.length - 3)} more`] : codes;
  return `${period.name} (${shown.join(", ")}): ${changesText(numbers)}`;
}

/** @example "11 new · 4 changed, 2 of them newly disputed · 41 of 53 known" */
function tallyText(numbers: PanelNumbers, { days, reports }: PanelPlan["known"]["period"]): string {
  const { known, all } = numbers;
  return [
    ...(days > 1 ? [`${counted(reports.length, "report")} on ${counted(days, "day")}`] : []),
    changesText(numbers),
    ...(known === all && numbers.fresh === all ? [] : [`${numberText(known)} of ${numberText(all)} known`]),
  ].join(" · ");
}

function changesText({ fresh, changed, disputed }: PanelNumbers): string {
  return [
    fresh === 0 ? "nothing new" : `${numberText(fresh)} new`,
    ...(changed > 0 ? [`${numberText(changed)} changed`] : []),
    ...(disputed > 0 ? [`${numberText(disputed)} newly disputed`] : []),
  ].join(", ");
}

function outletsOf(reports: readonly DatedReport[], coded: ReadonlyMap<string, CodedSource>): readonly CodedSource[] {
  return outletChips(reports.flatMap(({ source }) => coded.get(source.id) ?? []));
}

interface HeadItem {
  readonly outlet: CodedSource;
  readonly name: string;
  readonly note: string;
  readonly width: number;
}

/** An outlet by name; of a single report whose day is uncertain, what is known of it. */
function itemOf(outlet: CodedSource, reports: readonly DatedReport[], { measure, year }: HeadPlace): HeadItem {
  const own = outlet.items === undefined ? reports.find(({ source }) => source.id === outlet.source.id) : undefined;
  const note = own ? dayNote(own, year) : "";
  const name = ellipsize(measure, "legend", outletName(outlet.source), WIDEST_NAME);
  const noteWidth = note === "" ? 0 : measure(note, STYLES.legendNote) + CHIP_GAP;
  return {
    ...{ outlet, name, note },
    width: chipWidth(measure, outlet) + CHIP_GAP + measure(name, STYLES.legend) + noteWidth,
  };
}

/** @example "likely 3 or 4 Oct", "between 3 and 31 Oct" */
function dayNote({ source, by }: DatedReport, year: number | undefined): string {
  const { published } = source.custom;
  if (published === undefined || by === "day") return "";
  if (by === "likely") return likelyWords(published, year) ?? "";
  return by === "bounds" || published.interval.from !== undefined ? compactDates(momentText(published), year) : "";
}

interface HeadFlow {
  readonly texts: readonly (readonly TextLine[])[];
  readonly chips: readonly Chip[];
  /** Right end of the last line, from the left of the head, and its middle; px. */
  readonly right: number;
  readonly middle: number;
  readonly lines: number;
}

/** Outlets one after another behind the day, on two lines at the most. */
function flowOf(items: readonly HeadItem[], indent: number, { x, top, width, measure }: HeadPlace): HeadFlow {
  const texts: TextLine[][] = [];
  const chips: Chip[] = [];
  const pen = { at: indent, middle: top + FIRST_LINE / 2 + 1, lines: 1 };
  let right = indent - DAY_GAP;
  for (const [index, item] of items.entries()) {
    const left = items.length - index;
    const more = `and ${numberText(left)} more`;
    const reserve = left === 1 || pen.lines < MOST_LINES ? 0 : ITEM_GAP + measure(more, STYLES.legendNote);
    if (pen.at + item.width > width && pen.lines < MOST_LINES) {
      Object.assign(pen, { at: 0, middle: pen.middle + LINE + (pen.lines === 1 ? 2 : 0), lines: pen.lines + 1 });
    } else if (pen.at + item.width + reserve > width && pen.at > 0) {
      texts.push([textAt(measure, "legendNote", more, x + pen.at, baselineFor("legendNote", pen.middle))]);
      return { texts, chips, right: pen.at + measure(more, STYLES.legendNote), middle: pen.middle, lines: pen.lines };
    }
    const chip = chipAt(measure, item.outlet, x + pen.at, pen.middle - CHIP_HEIGHT / 2);
    const nameX = chip.box.x + chip.box.width + CHIP_GAP;
    const name = textAt(measure, "legend", item.name, nameX, baselineFor("legend", pen.middle));
    const noteX = nameX + name.width + CHIP_GAP;
    const note =
      item.note === "" ? [] : [textAt(measure, "legendNote", item.note, noteX, baselineFor("legendNote", pen.middle))];
    chips.push(chip);
    texts.push([chip.text, name, ...note]);
    right = pen.at + item.width;
    pen.at = right + ITEM_GAP;
  }
  return { texts, chips, right, middle: pen.middle, lines: pen.lines };
}
