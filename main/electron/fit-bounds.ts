/** A rectangle of the desktop, in px. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a window can stand now, as near as may be to where it stood: on the display that it shares the most with (on
 * the first, when its own is gone), no larger than that display's work area and wholly inside it.
 *
 * @param displays work areas, the primary display's first; at least one
 */
export function fitBounds(wanted: Rectangle, displays: readonly Rectangle[]): Rectangle {
  const [first = wanted, ...others] = displays;
  const area = others.reduce(
    (best, display) => (shared(wanted, display) > shared(wanted, best) ? display : best),
    first,
  );
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  return {
    x: between(area.x, wanted.x, area.x + area.width - width),
    y: between(area.y, wanted.y, area.y + area.height - height),
    width,
    height,
  };
}

function shared(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function between(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
