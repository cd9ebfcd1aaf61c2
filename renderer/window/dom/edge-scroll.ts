/** Scrolls what a drag is in while it is held near the upper or lower edge, so that a lane can go farther than is in sight. */

/** Px from an edge within which it scrolls, under the axis that stays in sight at the top. */
const EDGE = { top: 90, bottom: 48 };
/** Px a millisecond, at the edge itself: as fast on a slow machine, whose frames take longer. */
const FASTEST = 1.4;

/**
 * Call what this returns with the pointer's `clientY` at every move. From then on `scrolled` hears each frame that
 * scrolled with the last `clientY`, and answers whether the drag goes on.
 */
export function edgeScroll(inside: Element, scrolled: (clientY: number) => boolean): (clientY: number) => void {
  let at = 0;
  let running = false;
  let last = 0;
  const frame = (now: number): void => {
    const by = speedAt(at, inside.parentElement) * Math.max(1, now - last);
    last = now;
    running = by !== 0 && scrollBy(inside.parentElement, by) && scrolled(at);
    if (running) requestAnimationFrame(frame);
  };
  return (clientY) => {
    at = clientY;
    if (running) return;
    running = true;
    last = performance.now();
    requestAnimationFrame(frame);
  };
}

/** Px a millisecond, negative upwards, 0 away from the edges. */
function speedAt(clientY: number, viewport: Element | null): number {
  if (!viewport) return 0;
  const { top, bottom } = viewport.getBoundingClientRect();
  const above = (top + EDGE.top - clientY) / EDGE.top;
  const below = (clientY - bottom + EDGE.bottom) / EDGE.bottom;
  const share = above > 0 ? -above : below > 0 ? below : 0;
  return Math.max(-1, Math.min(1, share)) * FASTEST;
}

/** Whether there was anything left to scroll. */
function scrollBy(viewport: Element | null, px: number): boolean {
  const before = viewport?.scrollTop;
  viewport?.scrollBy(0, Math.sign(px) * Math.ceil(Math.abs(px)));
  return viewport?.scrollTop !== before;
}
