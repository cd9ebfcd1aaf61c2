import { expect, test } from "vitest";
import { event } from "../../../e2e/helpers/example.ts";
import { warned } from "../../../e2e/helpers/warned.ts";
import type { NamedPicture } from "../../pictures/named/named-picture.ts";

const EVENTS = [event("fire", { actors: ["Guild"], place: "Hall" }), event("flood")];
const of = (picture: Partial<NamedPicture>) => warned(EVENTS, { pictures: [{ name: "A", ...picture }] });

test("a picture that hides all, or points at what it hides, is warned of", () => {
  expect(of({ hidden: ["fire", "flood"] })).toEqual([
    "pictures[0].hidden: hides every event; leave those out that it shows",
  ]);
  expect(of({ hidden: ["fire"], callouts: [{ text: "a", event: "flood" }] })).toEqual([]);
  expect(of({ hidden: ["fire"], callouts: [{ text: "a", event: "fire" }] })).toEqual([
    'pictures[0].callouts[0]: is on "fire", which this picture hides; leave one of them out',
  ]);
});

test("a note outside the period of its picture is warned of, and one that reaches into it is not", () => {
  const at = (from: string, to: string, view?: string) =>
    of({ ...(view !== undefined && { view }), callouts: [{ text: "a", from, to }] }).length;
  expect(at("2016-09-01", "2016-09-10")).toBe(0);
  expect(at("2016-08-01", "2016-08-10")).toBe(1);
  expect(at("2016-08-01", "2016-08-10", "sourceline://view?from=2016-08-10")).toBe(0);
  expect(at("2016-09-20", "2016-09-21", "sourceline://view?to=2016-09-19")).toBe(1);
});

test("what a view filters by and the timeline does not have is named", () => {
  expect(of({ view: "sourceline://view?actors=Guild&places=Hall&lanes=one&sources=AL" })).toEqual([]);
  expect(of({ view: "sourceline://view?actors=Guild,Guilt&places=Hell&lanes=two,three,four" })).toEqual([
    'pictures[0].view: filters by "two", "three", "four", …, which the timeline does not have; drawn without that',
  ]);
});
