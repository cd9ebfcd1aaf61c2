import { expect, test } from "vitest";
import { claim, event } from "../../e2e/helpers/example.ts";
import type { TimelineEvent } from "../timeline.ts";
import { impliedBy } from "./implied.ts";

const told = (id: string, sources: readonly string[], implies: readonly string[] = []): TimelineEvent =>
  event(id, { claims: sources.map((source) => claim(source)), implies });

/** "source by event" for each that implies the first of these events. */
function implying(events: readonly TimelineEvent[], id = "begin"): readonly string[] {
  const subject = events.find((candidate) => candidate.id === id)!;
  return impliedBy({ events })(subject).map(({ source, event: by }) => `${source} by ${by.id}`);
}

test.each<[string, readonly TimelineEvent[], string[]]>([
  ["nobody", [told("begin", ["a"]), told("end", ["b"])], []],
  ["who tells the end", [told("begin", ["a"]), told("end", ["b"], ["begin"])], ["b by end"]],
  ["not who tells both", [told("begin", ["a", "b"]), told("end", ["b", "c"], ["begin"])], ["c by end"]],
  [
    "who tells what follows from the end",
    [told("begin", ["a"]), told("end", ["b"], ["begin"]), told("peace", ["c"], ["end"])],
    ["b by end", "c by peace"],
  ],
  [
    "by way of what nobody else tells",
    [told("begin", ["a"]), told("end", ["a"], ["begin"]), told("peace", ["c"], ["end"])],
    ["c by peace"],
  ],
  [
    "once, by what is nearest",
    [told("peace", ["b"], ["end"]), told("end", ["b"], ["begin"]), told("begin", ["a"])],
    ["b by end"],
  ],
  [
    "once, by the first of two",
    [told("begin", ["a"]), told("end", ["b"], ["begin"]), told("feast", ["b"], ["begin"])],
    ["b by end"],
  ],
])("the beginning is implied by %s", (_name, events, expected) => {
  expect(implying(events)).toEqual(expected);
  const sources = (found: readonly string[]) => found.map((text) => text.slice(0, 1)).sort();
  expect(sources(implying([...events].reverse()))).toEqual(sources(expected));
});

test("it does not go the other way, nor round in a circle", () => {
  expect(implying([told("begin", ["a"]), told("end", ["b"], ["begin"])], "end")).toEqual([]);
  expect(implying([told("begin", ["a"], ["end"]), told("end", ["b"], ["begin"])])).toEqual(["b by end"]);
});

test("a comment tells nothing and so implies nothing, and who only comments on the event may imply it", () => {
  const end = event("end", { claims: [claim("b", { stance: "comments" }), claim("c")], implies: ["begin"] });
  const begin = event("begin", { claims: [claim("a"), claim("c", { stance: "comments" })] });
  expect(implying([begin, end])).toEqual(["c by end"]);
});
