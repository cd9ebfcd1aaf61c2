/** Source chips: the small labelled boxes that say who says so. */
import type { Source } from "../../data/timeline.ts";
import type { Measure } from "./measure.ts";
import type { Chip } from "./scene.ts";
import { baselineFor, STYLES, textAt } from "./text.ts";

export const CHIP_HEIGHT = 16;
export const CHIP_GAP = 4;
const PADDING = 6;

/** A source that has a code, and its place among those that do: its colour and pattern. */
export interface CodedSource {
  readonly source: Source;
  readonly code: string;
  readonly series: number;
}

/** The sources that are drawn as chips, by id, in the order of the timeline. */
export function codedSources(sources: readonly Source[]): ReadonlyMap<string, CodedSource> {
  const coded = sources.flatMap((source) => {
    const { code } = source.custom;
    return code === undefined ? [] : [{ source, code }];
  });
  return new Map(coded.map(({ source, code }, series) => [source.id, { source, code, series }]));
}

export function chipWidth(measure: Measure, code: string): number {
  // Tracking follows every letter; the last one's would push the code off centre.
  return measure(code, STYLES.chip) - STYLES.chip.tracking + 2 * PADDING;
}

/** A chip with its top left corner at `x`, `y`. */
export function chipAt(measure: Measure, { source, code, series }: CodedSource, x: number, y: number): Chip {
  const width = chipWidth(measure, code);
  return {
    source: source.id,
    series,
    box: { x, y, width, height: CHIP_HEIGHT },
    text: textAt(measure, "chip", code, x + PADDING, baselineFor("chip", y + CHIP_HEIGHT / 2)),
    name: `Source ${code}: ${outletName(source)}`,
  };
}

/** Who published it, as the document names it; a document that names nobody is shown as just that. */
export function outletName(source: Source): string {
  return source["container-title"] ?? source.publisher ?? "outlet not named";
}
