/** The end of the picture: what stands under the lanes, the credit line at the foot, and how high that makes it. */
import type { Furniture } from "../../../data/export/picture-options.ts";
import { memo } from "../../../data/memo.ts";
import type { Measure } from "../text/measure.ts";
import type { BelowLanesPart, Scene } from "../scene.ts";
import type { Sheet } from "../sheet.ts";
import { baselineFor, textAt, type TextLine } from "../text/text.ts";
import { layBelowLanes, partsOf, partsThatFit, type Parts, type BelowLanesContents } from "./below-lanes.ts";
import { wrap } from "../text/wrap.ts";

const BOTTOM = 26;
/** Above the credit line, and the height of each of its lines, px. */
const CREDIT = { above: 12, line: 15 };
/** The part of the foot that is settled before the lanes are laid. */
export interface FootPlan {
  readonly sheet: Sheet;
  readonly parts: Parts;
  readonly missing: readonly BelowLanesPart[];
  /** What is left out, and who made it. */
  readonly credit: readonly string[];
  /** How much of a page the foot takes, px. */
  readonly height: () => number;
}

/** What the foot may take of a page of a given height, px: at the most, and so that the lanes have more than the least. */
export interface FootPage {
  readonly room: number;
  readonly amply: number;
}

/** Which parts the foot has: where there is no page of a given height, all that are wanted. */
export function planFoot(
  contents: BelowLanesContents,
  furniture: Furniture | undefined,
  sheet: Sheet,
  page?: FootPage,
): FootPlan {
  const wanted = partsOf(furniture);
  const credit = [contents.leftOut ?? "", furniture?.credit ?? ""].flatMap((text) =>
    creditLines(text, sheet, contents.drafting.measure),
  );
  // The same parts are asked for several times, and each legend is set word by word.
  const heightOf = memo((parts: Parts) => layBelowLanes(parts, contents, 0, sheet)[1]);
  const { parts, missing } =
    page === undefined
      ? { parts: wanted, missing: [] }
      : partsThatFit(wanted, contents, heightOf, {
          room: page.room - creditHeight(credit) - BOTTOM,
          amply: page.amply - creditHeight(credit) - BOTTOM,
        });
  const height = (): number => heightOf(parts) + creditHeight(credit) + BOTTOM;
  return { sheet, parts, missing, credit, height };
}

type FootScene = Pick<Scene, "takeaway" | "legend" | "notes" | "sourceList" | "credit" | "missing">;

export interface Foot {
  readonly scene: FootScene & Pick<Scene, "height">;
  /** From the end of the lanes to the edge of the picture, px, if that is no higher than it has to be. */
  readonly footHeight: number;
}

/**
 * The foot from `top` down, px. On a page, `page` px high, that is higher than all that is on it, the credit line stands
 * at the bottom; one that is too low is made higher.
 */
export function makeFoot(
  { sheet, parts, missing, credit }: FootPlan,
  contents: BelowLanesContents,
  top: number,
  page = 0,
): Foot {
  const { measure } = contents.drafting;
  const [under, underHeight] = layBelowLanes(parts, contents, top, sheet);
  const footHeight = underHeight + creditHeight(credit) + BOTTOM;
  const height = top + footHeight <= page ? page : Math.ceil(top + footHeight);
  const lines = credit.map((line, index): TextLine => {
    const middle = height - BOTTOM - (credit.length - index - 0.5) * CREDIT.line;
    return textAt(measure, "credit", line, sheet.margin, baselineFor("credit", middle));
  });
  return { scene: { height, ...under, credit: lines, missing }, footHeight };
}

function creditLines(text: string, { margin, width }: Sheet, measure: Measure): readonly string[] {
  return wrap(measure, "credit", text, width - 2 * margin);
}

function creditHeight(lines: readonly string[]): number {
  return lines.length === 0 ? 0 : CREDIT.above + lines.length * CREDIT.line;
}
