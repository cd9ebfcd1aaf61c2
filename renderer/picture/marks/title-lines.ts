/** Titles that are longer than the room beside a mark, in two lines. */
import type { Measure } from "../text/measure.ts";
import { ellipsize, STYLES } from "../text/text.ts";
import { wrap } from "../text/wrap.ts";

export type TitleLines = readonly [first: string, rest?: string];

/** What a line may be longer than half of its title, px: words have no one length. */
export const RAG = 36;

/**
 * A title in one line of at most `widest` px, else in two; only what two lines have no room for is cut. The two are about as
 * long as each other, which takes less of a row than a full line and a word.
 */
export function titleLines(title: string, widest: number, measure: Measure): TitleLines {
  const width = measure(title, STYLES.event);
  if (width <= widest) return [title];
  const even = wrap(measure, "event", title, Math.min(widest, width / 2 + RAG));
  const lines = even.length <= 2 ? even : wrap(measure, "event", title, widest);
  const [first = "", ...rest] = lines;
  return rest.length === 0 ? [first] : [first, ellipsize(measure, "event", rest.join(" "), widest)];
}
