/** A part of a text. */
export interface PassageSpan {
  /** UTF-16 units before it. */
  readonly from: number;
  /** UTF-16 units before what follows it. */
  readonly to: number;
}

/** Whether two parts have a unit in common. */
export function spansMeet(a: PassageSpan, b: PassageSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

/** UTF-16 units between two parts; 0 where they meet. */
export function spanDistance(a: PassageSpan, b: PassageSpan): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
