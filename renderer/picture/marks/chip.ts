/** Source chips: the small labelled boxes that say who says so. */
import { outletName, shownCode } from "../../../data/source-name.ts";
import type { Source } from "../../../data/timeline.ts";
import type { Measure } from "../text/measure.ts";
import type { Chip } from "../scene.ts";
import { baselineFor, STYLES, textAt } from "../text/text.ts";

export const CHIP_HEIGHT = 16;
export const CHIP_GAP = 4;
const PADDING = 6;
/** Above the middle of the chip, so that the line under the code has room, px. */
const CODE_MIDDLE = CHIP_HEIGHT / 2 - 1;

/** A source that has a code, and its place in the timeline: its colour and pattern. */
export interface CodedSource {
  readonly source: Source;
  readonly code: string;
  readonly series: number;
  /** Where sources are compared: whether this is one of them. */
  readonly voice?: Chip["voice"];
  /** Whether an importer concluded that it tells the event at hand. */
  readonly isConcluded?: true;
}

/** The sources that are drawn as chips, by id, in the order of the timeline. */
export function codedSources(sources: readonly Source[]): ReadonlyMap<string, CodedSource> {
  // Counted over all sources: a report that is not known yet has no code, and the others keep their colours.
  const coded = sources.flatMap((source, series) => {
    const code = shownCode(source);
    return code === undefined ? [] : [{ source, code, series }];
  });
  return new Map(coded.map((entry) => [entry.source.id, entry]));
}

/** What a chip stands for, for a screen reader: "Source ZH: Zero Hedge"; an outlet that is called by its code is named once. */
export function sourceTitle({ source, code }: Pick<CodedSource, "source" | "code">): string {
  const outlet = outletName(source);
  return outlet === code ? `Source ${code}` : `Source ${code}: ${outlet}`;
}

export function chipWidth(measure: Measure, code: string): number {
  // Tracking follows every letter; the last one's would push the code off centre.
  return measure(code, STYLES.chip) - STYLES.chip.tracking + 2 * PADDING;
}

/** A chip with its top left corner at `x`, `y`. */
export function chipAt(
  measure: Measure,
  { source, code, series, voice, isConcluded }: CodedSource,
  x: number,
  y: number,
): Chip {
  const width = chipWidth(measure, code);
  return {
    source: source.id,
    series,
    box: { x, y, width, height: CHIP_HEIGHT },
    text: textAt(measure, "chip", code, x + PADDING, baselineFor("chip", y + CODE_MIDDLE)),
    name: `${sourceTitle({ source, code })}${isConcluded ? ", concluded by the importer" : ""}`,
    ...(voice !== undefined && { voice }),
    ...(isConcluded && { isConcluded }),
  };
}
