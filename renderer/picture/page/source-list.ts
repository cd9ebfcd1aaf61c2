/** The sources under the picture, with all that is known of them as publications. */
import { citation } from "../../../data/lists/citation.ts";
import type { Source } from "../../../data/timeline.ts";
import { chipAt, chipWidth, CHIP_HEIGHT, type CodedSource } from "../marks/chip.ts";
import type { Section } from "../scene.ts";
import { makeSection, type SectionPlace } from "./section.ts";

/** Narrower columns would break each line after a few words. */
const LEAST_COLUMN = 330;
const CHIP_GAP = 8;

/** The list, and its height; sources without a code, which are only cited, come without a chip. */
export function makeSourceList(
  sources: readonly Source[],
  coded: ReadonlyMap<string, CodedSource>,
  place: SectionPlace,
): readonly [Section, height: number] {
  const { measure } = place;
  const chips = [...coded.values()].map((chip) => chipWidth(measure, chip));
  const indent = Math.max(0, ...chips.map((width) => width + CHIP_GAP));
  const entries = sources.map((source) => {
    const chip = coded.get(source.id);
    return {
      indent,
      paragraphs: [{ style: "legendNote" as const, texts: [citation(source)] }],
      lead: (x: number, middle: number) => ({
        texts: [],
        chips: chip ? [chipAt(measure, chip, x, middle - CHIP_HEIGHT / 2)] : [],
      }),
    };
  });
  return makeSection("Sources", entries, LEAST_COLUMN, place);
}
