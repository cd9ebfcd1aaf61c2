/** A draft whose title was cut, with more of it. */
import type { Measure } from "../text/measure.ts";
import { ellipsize, STYLES } from "../text/text.ts";
import { CALLOUT_INDENT, type Draft } from "./draft.ts";
import { RAG, titleLines, type TitleLines } from "./title-lines.ts";

/**
 * The draft with as much of its title as so many px more have room for, in as many lines as it had or fewer; itself where
 * that is no more than it has.
 */
export function widerDraft(draft: Draft, room: number, measure: Measure): Draft {
  const { titleRest, ...others } = draft;
  const { whole, title, ordinalRoom, captionShift, caption, callout } = others;
  if (whole === undefined) return draft;
  const before = draft.titleWidth - ordinalRoom;
  const rest = titleRest === undefined ? 0 : measure(titleRest, STYLES.event);
  const widest = Math.max(before, rest) + room;
  const isOneLine = captionShift > 0;
  const lines = isOneLine ? [ellipsize(measure, "event", whole, widest)] : twoLines(whole, widest, measure);
  const [first = title, second] = lines;
  if (first === title && second === titleRest) return draft;
  const width = measure(first, STYLES.event);
  const shift = isOneLine ? captionShift + width - before : 0;
  const label = Math.max(
    ordinalRoom + width,
    second === undefined ? 0 : measure(second, STYLES.event),
    shift + caption.width,
  );
  return {
    ...others,
    title: first,
    ...(second !== undefined && { titleRest: second }),
    titleWidth: ordinalRoom + width,
    captionShift: shift,
    width: callout ? Math.max(label, callout.width) + CALLOUT_INDENT : label,
  };
}

/** As two lines where they hold all of it: a row has the height of two, and the label stays beside its mark. */
function twoLines(whole: string, widest: number, measure: Measure): TitleLines {
  const even = titleLines(whole, Math.min(widest, measure(whole, STYLES.event) / 2 + RAG), measure);
  return even.at(-1)?.endsWith("…") ? titleLines(whole, widest, measure) : even;
}
