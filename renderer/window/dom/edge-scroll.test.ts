import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "../../../e2e/helpers/dom.ts";
import { edgeScroll } from "./edge-scroll.ts";

/** The viewport's edges, px of the window, and how far it can be scrolled. */
const PLACE = { top: 100, bottom: 700, longest: 1000 };
const MIDDLE = 400;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A viewport with a place and a length, which happy-dom gives to no element, scrolled down by 500 px. */
function viewport(): HTMLElement {
  const made = page("<div><p></p></div>");
  made.getBoundingClientRect = () => new DOMRect(0, PLACE.top, 800, PLACE.bottom - PLACE.top);
  made.scrollTop = 500;
  const scrollBy = (_x: number, y: number): void => {
    made.scrollTop = Math.min(Math.max(made.scrollTop + y, 0), PLACE.longest);
  };
  Object.assign(made, { scrollBy });
  return made;
}

/** Px that are scrolled in 100 ms while the pointer is held at `clientY`. */
function scrolledAt(clientY: number): number {
  // Frames come at fixed times of the clock: each start is at the same of them.
  vi.useFakeTimers({ now: 0 });
  const around = viewport();
  edgeScroll(around.firstElementChild!, () => true)(clientY);
  vi.advanceTimersByTime(100);
  return around.scrollTop - 500;
}

test("near the upper edge it scrolls up, near the lower edge down, and between them not at all", () => {
  expect(scrolledAt(PLACE.top + 90)).toBe(0);
  expect(scrolledAt(MIDDLE)).toBe(0);
  expect(scrolledAt(PLACE.bottom - 48)).toBe(0);
  expect(scrolledAt(PLACE.top + 80)).toBeLessThan(0);
  expect(scrolledAt(PLACE.bottom - 40)).toBeGreaterThan(0);
});

test("it is faster nearer to the edge, and no faster beyond it", () => {
  const [near, nearer, at, beyond] = [60, 30, 0, -300].map((px) => scrolledAt(PLACE.top + px));
  expect([near! > nearer!, nearer! > at!]).toEqual([true, true]);
  expect(beyond).toBe(at);
  expect(scrolledAt(PLACE.bottom)).toBe(-at!);
});

test("it goes on while the pointer is still, and stops where there is nothing left to scroll", () => {
  const around = viewport();
  let frames = 0;
  const held = edgeScroll(around.firstElementChild!, () => ++frames > 0);
  held(PLACE.top);
  vi.advanceTimersByTime(5000);
  expect(around.scrollTop).toBe(0);
  const last = frames;
  vi.advanceTimersByTime(1000);
  expect(frames).toBe(last);
});

test("each frame is told where the pointer was last, and one that ends the drag is the last", () => {
  const told: number[] = [];
  const held = edgeScroll(viewport().firstElementChild!, (clientY) => told.push(clientY) < 3);
  held(PLACE.top + 50);
  held(PLACE.top + 40);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([PLACE.top + 40, PLACE.top + 40, PLACE.top + 40]);
});

test("a pointer that leaves the edge and comes back scrolls again", () => {
  const around = viewport();
  const held = edgeScroll(around.firstElementChild!, () => true);
  held(PLACE.top);
  vi.advanceTimersByTime(50);
  held(MIDDLE);
  vi.advanceTimersByTime(50);
  const rested = around.scrollTop;
  vi.advanceTimersByTime(50);
  expect(around.scrollTop).toBe(rested);
  held(PLACE.top);
  vi.advanceTimersByTime(50);
  expect(around.scrollTop).toBeLessThan(rested);
});
