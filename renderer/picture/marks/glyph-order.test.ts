import { expect, test } from "vitest";
import { day, event, timeline } from "../../../e2e/helpers/example.ts";
import { makeScene } from "../compose/make-scene.ts";
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
