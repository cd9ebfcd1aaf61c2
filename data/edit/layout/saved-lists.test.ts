/** Lists of a file of a layout of its own, of which some items change: the others keep their characters. */
import { expect, test } from "vitest";
import { parsedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { afterEdits } from "../../../e2e/helpers/edits/truce.ts";
import { savedText } from "./saved-text.ts";

/** A file whose event has actors, laid out so. */
const withActors = (actors: string) => `{"version": 2, "title": "Odd",
 "lanes": [{"id": "a", "label": "A"}], "sources": [],
 "events": [{"id": "one", "title": "One", "lane": "a", "when": {"edtf": "2016"}, "actors": ${actors}, "claims": []}]
}`;

test.each([
  ["comes in between", '["x",  "y" , "z"]', ["x", "y", "new", "z"], '["x",  "y",  "new",  "z"]'],
  ["comes first", '["x",  "y"]', ["new", "x", "y"], '["new",  "x",  "y"]'],
  ["comes last", '["x",  "y"]', ["x", "y", "new"], '["x",  "y",  "new"]'],
  ["goes in between", '["\\u0078",  "y", "\\u007a"]', ["x", "z"], '["\\u0078",  "\\u007a"]'],
  ["goes first", '["x",  "y",   "\\u007a"]', ["y", "z"], '["y",   "\\u007a"]'],
  ["goes last", '["\\u0078",  "y",   "z"]', ["x", "y"], '["\\u0078",  "y"]'],
  ["is another", '["\\u0078",  "y",   "\\u007a"]', ["x", "new", "z"], '["\\u0078",  "new",   "\\u007a"]'],
  ["stands twice", '["\\u0078",  "y"]', ["x", "x", "y"], '["\\u0078",  "x",  "y"]'],
  ["is new on a line", '[\n\t"\\u0078"\n]', ["x", "new"], '[\n\t"\\u0078",\n\t"new"\n]'],
])("where an item %s", (_, before, actors, after) => {
  const text = withActors(before);
  const now = afterEdits(parsedTimeline(text), { type: "change-event", event: "one", change: { actors } });
  expect(savedText(text, now)).toBe(withActors(after));
});

test("where all go, and where some come to a list without any, they are laid out anew", () => {
  const none = afterEdits(parsedTimeline(withActors('["x"]')), {
    type: "change-event",
    event: "one",
    change: { actors: [] },
  });
  expect(savedText(withActors('["x"]'), none)).toBe(withActors("[]"));
  const some = afterEdits(parsedTimeline(withActors("[]")), {
    type: "change-event",
    event: "one",
    change: { actors: ["x", "y"] },
  });
  expect(savedText(withActors("[]"), some)).toBe(withActors('["x", "y"]'));
  expect(savedText(withActors('[ "x" ]'), none)).toBe(withActors("[]"));
});

/** A file of one event with a claim, laid out so. */
const withClaims = (claims: string) => `{"version": 2, "title": "Odd",
 "lanes": [{"id": "a", "label": "A"}], "sources": [{"id": "s", "type": "article", "title": "S"}],
 "events": [{"id": "one", "title": "One", "lane": "a", "when": {"edtf": "2016"}, "claims": ${claims}}]
}`;

test("people of one name are told apart by their order", () => {
  const through = (people: string) =>
    withClaims(`[{"source": "s", "speaker": {"name": "M"}, "says": "so", "through": [${people}]}]`);
  const text = through('{"name":"\\u0041"},  {"name": "A", "role": "pilot" }');
  const now = afterEdits(parsedTimeline(text), {
    type: "change-claim",
    event: "one",
    claim: 0,
    change: { through: [{ name: "A" }, { name: "A", role: "cook" }] },
  });
  expect(savedText(text, now)).toBe(through('{"name":"\\u0041"},  {"name": "A", "role": "cook" }'));
});

test("a claim by another speaker keeps the characters of what it says", () => {
  const claims = (first: string) =>
    withClaims(
      `[{"source": "s", "speaker": {"name": "${first}"}, "says": "s\\u006f"},\n  {"source":"s", "speaker":{"name":"N"}, "says":"\\u006eo"}]`,
    );
  const now = afterEdits(parsedTimeline(claims("M")), {
    type: "change-claim",
    event: "one",
    claim: 0,
    change: { speaker: { name: "O" } },
  });
  expect(savedText(claims("M"), now)).toBe(claims("O"));
});

test("behind an empty line, too, what is new is indented as its neighbours are", () => {
  const text = withClaims('[\n\n\t\t{"source": "s", "speaker": {"name": "M"}, "says": "so"}\n]');
  const claim = { source: "s", speaker: { name: "N" }, says: "no" };
  const saved = savedText(text, afterEdits(parsedTimeline(text), { type: "add-claim", event: "one", claim }));
  expect(saved).toContain('"says": "so"},\n\n\t\t{\n\t\t ');
});

test("lanes that change their order keep their characters", () => {
  const file = (lanes: string) => `{"version":2,"title":"Odd","lanes":[${lanes}],"sources":[],"events":[]}`;
  const [a, b, c] = ['{"id":"a", "label":"\\u0041"}', '{"label":"B","id":"bay"}', '{"id":"cape","label":"C" }'];
  const text = file(`${a}, ${b},  ${c}`);
  const moved = afterEdits(parsedTimeline(text), { type: "move-lane", lane: "cape", before: "bay" });
  expect(savedText(text, moved)).toBe(file(`${a}, ${c}, ${b}`));
  const removed = afterEdits(parsedTimeline(text), { type: "remove-lane", lane: "bay" });
  expect(savedText(text, removed)).toBe(file(`${a}, ${c}`));
});
