/** Source chips: the small labelled boxes that say who says so. */
import { grouped } from "../../../data/grouped.ts";
import { outletId, outletPlaces } from "../../../data/outlets/outlets.ts";
import { outletName, shownCode } from "../../../data/source-name.ts";
import type { Source } from "../../../data/timeline.ts";
import type { Measure } from "../text/measure.ts";
import type { Chip } from "../scene.ts";
import { baselineFor, STYLES, textAt } from "../text/text.ts";
import { counted } from "../../../data/words.ts";

export const CHIP_HEIGHT = 16;
export const CHIP_GAP = 4;
const PADDING = 6;
/** Above the middle of the chip, so that the line under the code has room, px. */
const CODE_MIDDLE = CHIP_HEIGHT / 2 - 1;

/** A source that has a code, and the place of its outlet in the timeline: its colour and pattern. */
export interface CodedSource {
  readonly source: Source;
  readonly code: string;
  readonly series: number;
  /** Where sources are compared: whether this is one of them. */
  readonly voice?: Chip["voice"];
  /** Whether an importer concluded that it tells the event at hand. */
  readonly isConcluded?: true;
  /** Ids of the sources of one outlet that the chip is of, where it is of more than one. */
  readonly items?: readonly string[];
}

/** The sources that are drawn as chips, by id, in the order of the timeline. */
export function codedSources(sources: readonly Source[]): ReadonlyMap<string, CodedSource> {
  // Counted over all sources: a report that is not known yet has no code, and the others keep their colours.
  const places = outletPlaces(sources);
  const coded = sources.flatMap((source) => {
    const code = shownCode(source);
    return code === undefined ? [] : [{ source, code, series: places.get(source.id) ?? 0 }];
  });
  return new Map(coded.map((entry) => [entry.source.id, entry]));
}

/** What a chip stands for, for a screen reader: "Source ZH: Zero Hedge"; an outlet that is called by its code is named once. */
export function sourceTitle({ source, code }: Pick<CodedSource, "source" | "code">): string {
  const outlet = outletName(source);
  return outlet === code ? `Source ${code}` : `Source ${code}: ${outlet}`;
}

/**
 * One chip for each outlet of these sources, in the order of its first one: as firm as the firmest of them. A report that
 * was surely out comes before one that may not have been, then what a source says before what an importer concluded of
 * it, then the order given. Where sources are compared, an outlet is when any of its sources is.
 */
export function outletChips(sources: readonly CodedSource[]): readonly CodedSource[] {
  return [...grouped(sources, ({ source }) => outletId(source)).values()].map(outletChip);
}

function outletChip(items: readonly CodedSource[]): CodedSource {
  const firmest = items.reduce((best, item) => (doubtOf(item) < doubtOf(best) ? item : best));
  if (items.length === 1) return firmest;
  const isCompared = items.some(({ voice }) => voice === "compared");
  return { ...firmest, ...(isCompared && { voice: "compared" }), items: items.map(({ source }) => source.id) };
}

function doubtOf({ source: { known }, isConcluded }: CodedSource): number {
  return (known === undefined ? 0 : 2) + (isConcluded ? 1 : 0);
}

/** What stands on a chip. @example "NYT", "REU ×3" */
export function chipText({ code, items }: Pick<CodedSource, "code" | "items">): string {
  return items === undefined ? code : `${code} ×${String(items.length)}`;
}

/** Px. */
export function chipWidth(measure: Measure, chip: Pick<CodedSource, "code" | "items">): number {
  // Tracking follows every letter; the last one's would push the code off centre.
  return measure(chipText(chip), STYLES.chip) - STYLES.chip.tracking + 2 * PADDING;
}

/** A chip in words. @example "Source REU: Reuters, 3 reports" */
export function spokenChip({ source, code, items, isConcluded }: CodedSource): string {
  const many = items === undefined ? "" : `, ${counted(items.length, "report")}`;
  return `${sourceTitle({ source, code })}${many}${isConcluded ? ", concluded by the importer" : ""}`;
}

/** A chip with its top left corner at `x`, `y`. */
export function chipAt(measure: Measure, coded: CodedSource, x: number, y: number): Chip {
  const { source, series, voice, isConcluded, items } = coded;
  const width = chipWidth(measure, coded);
  return {
    source: source.id,
    series,
    box: { x, y, width, height: CHIP_HEIGHT },
    text: textAt(measure, "chip", chipText(coded), x + PADDING, baselineFor("chip", y + CODE_MIDDLE)),
    name: spokenChip(coded),
    ...(voice !== undefined && { voice }),
    ...(isConcluded && { isConcluded }),
    ...(items && { items }),
  };
}
