/** The line under a title: chips, note, pill; as much of it as there is room for. */
import { chipAt, CHIP_GAP, CHIP_HEIGHT, chipWidth, type CodedSource } from "./chip.ts";
import type { Draft } from "./draft.ts";
import type { Measure } from "./measure.ts";
import type { Chip, Glyph } from "./scene.ts";
import { baselineFor, STYLES, textAt } from "./text.ts";
import type { TimeScale } from "./view.ts";

/** Between chips, note and pill. */
const ITEM_GAP = 7;
const PILL_PADDING = 7;
/** The line takes at most this share of the plot, so that it has room on one side of every mark. */
const SHARE = 0.47;

interface Line {
  readonly sources: readonly CodedSource[];
  readonly note?: string;
  readonly pill?: string;
  readonly width: number;
}

/** Width of the line, px. */
export function captionWidth(draft: Draft, scale: TimeScale, measure: Measure): number {
  return fit(draft, scale, measure).width;
}

/** Chips, note and pill with their places; the line begins at `x`, its chips at `top`. */
export function setCaption(
  draft: Draft,
  place: { x: number; top: number },
  scale: TimeScale,
  measure: Measure,
): CaptionLine {
  const { sources, note, pill } = fit(draft, scale, measure);
  const baseline = baselineFor("note", place.top + CHIP_HEIGHT / 2);
  let { x } = place;
  const chips: Chip[] = sources.map((source) => {
    const chip = chipAt(measure, source, x, place.top);
    x += chip.box.width + CHIP_GAP;
    return chip;
  });
  x += ITEM_GAP - CHIP_GAP;
  const noteLine = note === undefined ? undefined : textAt(measure, "note", note, x, baseline);
  x += noteLine === undefined ? 0 : noteLine.width + ITEM_GAP;
  return {
    chips,
    ...(noteLine && { note: noteLine }),
    ...(pill !== undefined && {
      pill: {
        box: { x, y: place.top, width: pillWidth(pill, measure), height: CHIP_HEIGHT },
        text: textAt(measure, "differs", pill, x + PILL_PADDING, baseline),
      },
    }),
  };
}

export type CaptionLine = Pick<Glyph, "chips" | "note" | "pill">;

/** Chips first; a note, then the words of the pill give way, and chips that have no room are counted. */
function fit(draft: Draft, scale: TimeScale, measure: Measure): Line {
  const room = (scale.x1 - scale.x0) * SHARE;
  const sign = draft.pill === undefined ? undefined : "≠";
  const spelled = draft.pill === undefined ? undefined : `≠ ${draft.pill}`;
  const tries: readonly (readonly [note: string | undefined, pill: string | undefined])[] = [
    [draft.note, spelled],
    [undefined, spelled],
    [draft.note, sign],
    [undefined, sign],
  ];
  const lines = tries.map(([note, pill]) => lineOf(draft.sources, note, pill, measure));
  return lines.find(({ width }) => width <= room) ?? counted(draft.sources, sign, room, measure);
}

function counted(sources: readonly CodedSource[], pill: string | undefined, room: number, measure: Measure): Line {
  for (let shown = sources.length - 1; shown > 0; shown -= 1) {
    const line = lineOf(sources.slice(0, shown), `+${String(sources.length - shown)}`, pill, measure);
    if (line.width <= room) return line;
  }
  return lineOf(
    sources.slice(0, 1),
    sources.length > 1 ? `+${String(sources.length - 1)}` : undefined,
    undefined,
    measure,
  );
}

function lineOf(
  sources: readonly CodedSource[],
  note: string | undefined,
  pill: string | undefined,
  measure: Measure,
): Line {
  const chips = sources.reduce((sum, { code }) => sum + chipWidth(measure, code) + CHIP_GAP, -CHIP_GAP);
  const noteWidth = note === undefined ? 0 : ITEM_GAP + measure(note, STYLES.note);
  const width = chips + noteWidth + (pill === undefined ? 0 : ITEM_GAP + pillWidth(pill, measure));
  return { sources, width, ...(note !== undefined && { note }), ...(pill !== undefined && { pill }) };
}

function pillWidth(pill: string, measure: Measure): number {
  return measure(pill, STYLES.differs) + 2 * PILL_PADDING;
}
