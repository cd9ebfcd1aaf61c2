/** What is wrong with a thing as it is given, told as the reader of files tells it. */
import { expect, test } from "vitest";
import {
  afterEdits,
  eventIn,
  mayorSays,
  writtenDay,
  problemsOf,
  truce,
  truceOf,
} from "../../e2e/helpers/edits/truce.ts";
import type { EditProblem } from "./apply-edit.ts";
import { noSuch } from "./changing.ts";
import type { Edit } from "./edit.ts";

const EMPTY = "must not be empty; leave the field out if there is nothing to say";
const event = { id: "new", title: "New", lane: "town", when: writtenDay("2016-09-13"), claims: [] };

/** An edit whose shape the types would not allow. */
const odd = (edit: object): Edit => edit as Edit;

test.each<[string, Edit, readonly EditProblem[]]>([
  [
    "a field that events do not have",
    odd({ type: "change-event", event: "begins", change: { colour: "red" } }),
    [
      {
        path: ["colour"],
        reason: 'an event has no field "colour". Remove it, or put it under "custom": events[0].custom',
      },
    ],
  ],
  [
    "a field that stands in another place",
    odd({ type: "add-event", event: { ...event, claims: [mayorSays("bell", { label: "p. 4" })] } }),
    [
      {
        path: ["claims", 0, "label"],
        reason: 'a claim has no field "label". "label" belongs in a lane or a claim\'s "at"; move it there',
      },
    ],
  ],
  [
    "a text in a list",
    { type: "change-event", event: "begins", change: { actors: ["the mayor", ""] } },
    [{ path: ["actors", 1], reason: EMPTY }],
  ],
  [
    "a list where a lane is",
    odd({ type: "add-lane", lane: [] }),
    [{ path: [], reason: "a lane must be an object in braces, not an empty list" }],
  ],
  [
    "an event that follows itself",
    { type: "add-event", event: { ...event, follows: ["new"] } },
    [{ path: ["follows", 0], reason: 'closes a circle, "new" → "new"; remove one of the links' }],
  ],
  [
    "a key that no file may have, with what else is wrong",
    odd({ type: "change-claim", event: "begins", claim: 0, change: { says: "", custom: { constructor: 1 } } }),
    [
      { path: ["custom", "constructor"], reason: '"constructor" cannot be a key; remove it' },
      { path: ["says"], reason: EMPTY },
    ],
  ],
])("an edit refuses %s", (_, edit, problems) => {
  expect(problemsOf(truce(), edit)).toEqual(problems);
});

test("a thing is nested no deeper than the file that it would stand in may be", () => {
  const nested = (levels: number) => Array.from({ length: levels }).reduce<object>((inner) => ({ inner }), {});
  const problems = (levels: number) =>
    problemsOf(truce(), odd({ type: "change-event", event: "begins", change: { custom: nested(levels) } }));
  const inFile = (levels: number) => () => truceOf({ begins: { custom: nested(levels) } });
  expect(problems(96)).toEqual([]);
  expect(inFile(96)).not.toThrow();
  expect(problems(97)).toEqual([{ path: [], reason: "nested deeper than 100 levels; this cannot be a timeline" }]);
  expect(inFile(97)).toThrow("nested deeper than 100 levels");
});

test("a field that is undefined stays as it is", () => {
  const edit = odd({ type: "change-event", event: "begins", change: { title: undefined, place: "Port" } });
  expect(eventIn(afterEdits(truce(), edit), "begins")).toEqual({ ...eventIn(truce(), "begins"), place: "Port" });
});

test("beside more than a thousand things, none of a like id is looked for", () => {
  const things = Array.from({ length: 1000 }, (_, index) => ({ id: `thing-${String(index)}` }));
  expect(noSuch("event", "thin-7", things)).toBe('no event has the id "thin-7". Did you mean "thing-7"?');
  expect(noSuch("event", "thin-7", [...things, { id: "more" }])).toBe(
    'no event has the id "thin-7". Choose one that there is',
  );
});
