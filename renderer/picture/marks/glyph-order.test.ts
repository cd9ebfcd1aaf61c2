import { expect, test } from "vitest";
import { day, event, timeline } from "../../../e2e/helpers/example.ts";
import { makeScene } from "../compose/make-scene.ts";
import type { Glyph } from "../scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { glyphKey, inTimeOrder, neighbour, type Direction } from "./glyph-order.ts";

const lanes = [
  { id: "one", label: "One" },
  { id: "two", label: "Two" },
  { id: "three", label: "Three" },
];
const subject = timeline(
  [
    event("first", { when: day("2016-09-06") }),
    event("third", { when: day("2016-09-18") }),
    event("second", { when: day("2016-09-12"), lane: "two" }),
    event("fourth", { when: day("2016-09-19"), lane: "three" }),
    event("fifth", { when: day("2016-09-20"), lane: "two" }),
  ],
  { lanes },
);
const { glyphs } = makeScene(subject, subject.extent.interval, { width: 1200 }, measureWithSourceSans());

function from(id: string, direction: Direction): string | undefined {
  return neighbour(glyphs, glyphKey(glyphs.find((glyph) => glyph.id === id)!), direction)?.id;
}

test("marks follow each other in time, whatever lane they are in", () => {
  expect(inTimeOrder(glyphs).map(({ id }) => id)).toEqual(["first", "second", "third", "fourth", "fifth"]);
  expect(from("first", "later")).toBe("second");
  expect(from("third", "earlier")).toBe("second");
});

test("up and down lead to the nearest mark of the next row, however near those of the rows beyond are", () => {
  expect(from("third", "down")).toBe("fifth");
  expect(from("second", "up")).toBe("first");
  expect(from("fifth", "down")).toBe("fourth");
  expect(from("fourth", "up")).toBe("fifth");
});

test("at the ends there is nowhere to go, and from nowhere neither", () => {
  expect(from("fifth", "later")).toBeUndefined();
  expect(from("first", "earlier")).toBeUndefined();
  expect(from("first", "up")).toBeUndefined();
  expect(from("fourth", "down")).toBeUndefined();
  expect(neighbour(glyphs, "event one nobody", "later")).toBeUndefined();
});

/** A glyph whose point, or title where it has none, stands there, px. */
function glyphAt(
  id: string,
  place: { x: number; y: number; title?: number; mark?: Glyph["body"]["mark"] | null },
): Glyph {
  const { x, y, title = 0, mark = { kind: "point", x: 0, y: 0 } } = place;
  const { title: line, chips, ghosts, differs, name, asides, faint } = glyphs[0]!.body;
  const body = { chips, ghosts, differs, name, asides, faint, title: { ...line, x: title, y: 0 } };
  return { ...glyphs[0]!, id, x, y, body: { ...body, ...(mark && { mark }) } };
}
const orderOf = (...some: readonly Glyph[]): string =>
  inTimeOrder(some)
    .map(({ id }) => id)
    .join(" ");

test("of marks that begin together the upper comes first, then that whose title is further left", () => {
  const low = glyphAt("low", { x: 100, y: 200 });
  const high = glyphAt("high", { x: 100, y: 100, title: 10 });
  const left = glyphAt("left", { x: 100, y: 100, title: -10 });
  expect(orderOf(low, high, left)).toBe("left high low");
  expect(orderOf(left, low, high)).toBe("left high low");
});

test("a bar begins at its left end, and what has no mark in view at its title", () => {
  const whisker = { kind: "whisker", x1: 30, x2: 90, y: 0, start: "cut", end: "bound" } as const;
  const bar = glyphAt("bar", { x: 100, y: 100, mark: whisker });
  const bare = glyphAt("bare", { x: 100, y: 100, title: 25, mark: null });
  expect(orderOf(glyphAt("later", { x: 131, y: 0 }), bar, bare, glyphAt("earlier", { x: 124, y: 500 }))).toBe(
    "earlier bare bar later",
  );
});

test("what is no more than 4 px lower is in the same row", () => {
  const start = glyphAt("start", { x: 100, y: 100 });
  const next = (...others: readonly Glyph[]) => neighbour([start, ...others], glyphKey(start), "down")?.id;
  expect(next(glyphAt("a", { x: 100, y: 104 }))).toBeUndefined();
  expect(next(glyphAt("a", { x: 100, y: 104.1 }))).toBe("a");
  const far = glyphAt("far", { x: 300, y: 150 });
  expect(next(far, glyphAt("same", { x: 110, y: 154 }))).toBe("same");
  expect(next(far, glyphAt("beyond", { x: 110, y: 154.1 }))).toBe("far");
});

test("of two that are as near, the first is taken, and of any others the nearest", () => {
  const start = glyphAt("start", { x: 100, y: 100 });
  const others = [glyphAt("a", { x: 140, y: 50 }), glyphAt("b", { x: 60, y: 50 }), glyphAt("c", { x: 141, y: 50 })];
  expect(neighbour([start, ...others], glyphKey(start), "up")?.id).toBe("a");
  expect(neighbour([start, ...others.toReversed()], glyphKey(start), "up")?.id).toBe("b");
});
