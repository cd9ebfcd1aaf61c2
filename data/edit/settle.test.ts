/** What an edit of one part computes again in others, and what it leaves as it is. */
import { expect, test } from "vitest";
import { afterEdits, eventIn, mayorSays, writtenDay, truce, truceOf } from "../../e2e/helpers/edits/truce.ts";
import type { Edit } from "./edit.ts";

const OLD = truce({ version: 1 });
const NEW_ERA = { id: "summer", title: "Summer", when: writtenDay("2016-08-01") };

test.each<[string, Edit]>([
  ["a language", { type: "change-details", change: { language: "en" } }],
  ["aspects of its own", { type: "change-details", change: { aspects: { cargo: "what it carried" } } }],
  ["a background period", { type: "add-era", era: NEW_ERA }],
  ["a picture", { type: "keep-picture", picture: { name: "cover" } }],
  ["a short name of an outlet", { type: "change-source", source: "bell", change: { "container-title-short": "Bell" } }],
  ["an event in further lanes", { type: "change-event", event: "begins", change: { lanes: ["sea"] } }],
  ["a claim with a place", { type: "change-claim", event: "ends", claim: 0, change: { place: "Pier" } }],
])("with %s, a file of version 1 becomes one of version 2", (_, edit) => {
  const flat = truce({ version: 1, lanes: ["town", "port", "sea"].map((id) => ({ id, label: id })) });
  expect(afterEdits(flat, edit).version).toBe(2);
});

test("a lane under another makes it one of version 2, one beside them does not", () => {
  const flat = truce({ version: 1, lanes: ["town", "port", "sea"].map((id) => ({ id, label: id })) });
  const beside = afterEdits(flat, { type: "add-lane", lane: { id: "sky", label: "Sky" } });
  expect(beside.version).toBe(1);
  expect(afterEdits(beside, { type: "change-lane", lane: "sky", change: { parent: "sea" } }).version).toBe(2);
});

test("a file of version 1 that has it already stays one while something else changes", () => {
  const before = truceOf(
    { begins: { lanes: ["sea"] } },
    {
      version: 1,
      language: "en",
      aspects: { cargo: "what it carried" },
      eras: [NEW_ERA, { ...NEW_ERA, id: "autumn" }],
      pictures: [{ name: "cover" }, { name: "page" }],
      custom: { own: 1 },
      sources: truce().sources.map(({ id, type, title }) => ({ id, type, title, "container-title-short": id })),
    },
  );
  expect(afterEdits(before, { type: "change-details", change: { title: "Named" } }).version).toBe(1);
  expect(afterEdits(before, { type: "change-event", event: "ends", change: { title: "Named" } }).version).toBe(1);
  expect(afterEdits(before, { type: "change-details", change: { language: null } }).version).toBe(1);
  expect(afterEdits(before, { type: "remove-era", era: "summer" }).version).toBe(1);
  expect(afterEdits(before, { type: "change-details", change: { aspects: null } }).version).toBe(1);
  expect(afterEdits(before, { type: "remove-picture", name: "cover" }).version).toBe(1);
  expect(afterEdits(before, { type: "remove-event", event: "breaks" }).version).toBe(1);
  expect(afterEdits(before, { type: "change-era", era: "summer", change: { title: "Heat" } }).version).toBe(2);
});

test("lists that an edit does not reach are the same objects", () => {
  const before = truceOf({}, { eras: [NEW_ERA] });
  const { sources, events, eras } = afterEdits(before, { type: "add-lane", lane: { id: "sky", label: "Sky" } });
  expect(sources).toBe(before.sources);
  expect(events).toBe(before.events);
  expect(eras).toBe(before.eras);
  const titled = afterEdits(before, { type: "change-event", event: "ends", change: { title: "Ended" } });
  expect(titled.sources).toBe(before.sources);
  expect(titled.eras).toBe(before.eras);
  expect(titled.events.slice(0, 2).every((event, index) => event === before.events[index])).toBe(true);
});

test("a change of a source that no claim shows leaves events and their claims the same objects", () => {
  const before = truce();
  const renamed = afterEdits(before, { type: "change-source", source: "bell", change: { title: "Another title" } });
  expect(renamed.events).toBe(before.events);
  const both = truceOf({ begins: { claims: [mayorSays("echo"), mayorSays("bell")] } });
  const named = afterEdits(both, { type: "change-source", source: "bell", change: { "container-title": "The Gong" } });
  const [first, second] = eventIn(named, "begins").claims;
  expect(first).toBe(eventIn(both, "begins").claims[0]);
  expect(second!.outlet.name).toBe("The Gong");
});

test("what a timeline comes to have stands where the program writes it", () => {
  const named = afterEdits(
    truce({ custom: { own: 1 } }),
    { type: "keep-picture", picture: { name: "cover" } },
    { type: "add-era", era: NEW_ERA },
    { type: "change-details", change: { extent: { from: "2016-09-01", to: "2016-09-30" }, language: "en" } },
  );
  expect(Object.keys(named)).toEqual([
    ...["version", "title", "language", "extent", "lanes", "sources", "events", "eras", "pictures", "custom"],
  ]);
});

test("where another event carries a source, its chip stays with the first", () => {
  const before = truceOf({ breaks: { claims: [mayorSays("bell")] } });
  const removed = afterEdits(before, { type: "remove-claim", event: "begins", claim: 0 });
  expect(removed.sources[0]!.custom.code).toBe("BEL");
  expect(removed.sources).toBe(before.sources);
});

test("sources of one outlet share a chip that is made, and lose it together with their last claims", () => {
  const more = { id: "more", type: "article", title: "More", "container-title": "The Bell", custom: {} } as const;
  const both = afterEdits(
    truce(),
    { type: "add-source", source: more },
    { type: "add-claim", event: "breaks", claim: mayorSays("more") },
  );
  expect(both.sources.map(({ custom }) => custom.code)).toEqual(["BEL", "ECH", undefined, "BEL"]);
  expect(both.sources.map(({ codeIsDerived }) => codeIsDerived)).toEqual(["bell", true, undefined, "bell"]);
  expect(eventIn(both, "begins").claims[0]!.outlet.code).toBe("BEL");
  const one = afterEdits(both, { type: "remove-claim", event: "breaks", claim: 0 });
  expect(one.sources.map(({ codeIsDerived }) => codeIsDerived)).toEqual([true, true, undefined, undefined]);
  expect(eventIn(one, "begins").claims[0]!.outlet).not.toHaveProperty("code");
});

test("claims of periods give sources their chips, too", () => {
  const told = afterEdits(truce(), { type: "add-era", era: { ...NEW_ERA, claims: [mayorSays("wire")] } });
  expect(told.sources[2]!.custom.code).toBe("WIR");
  const removed = afterEdits(told, { type: "remove-era", era: "summer" });
  expect(removed.sources[2]!.custom.code).toBeUndefined();
  expect(OLD.sources[2]!.custom.code).toBeUndefined();
});
