/** Sources, and what follows from them: codes of chips, outlets of claims. */
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
import type { Edit } from "./edit.ts";

const codesOf = ({ sources }: ReturnType<typeof truce>) => sources.map(({ custom }) => custom.code);

const COPIED = truceOf(
  { ends: { claims: [mayorSays("echo", { through: ["bell"] })] } },
  {
    sources: [
      { id: "bell", type: "article", title: "Bell", "container-title": "The Bell", custom: { code: "BB" } },
      { id: "echo", type: "article", title: "Echo", custom: { derivedFrom: ["bell"] } },
      { id: "wire", type: "article", title: "Wire" },
    ],
    eras: [
      { id: "summer", title: "Summer", when: writtenDay("2016-08-01") },
      { id: "autumn", title: "Autumn", when: writtenDay("2016-10-01"), claims: [mayorSays("wire")] },
    ],
  },
);

test("a source has a chip of its own as long as a claim is carried by it", () => {
  expect(codesOf(truce())).toEqual(["BEL", "ECH", undefined]);
  const told = afterEdits(truce(), { type: "add-claim", event: "breaks", claim: mayorSays("wire") });
  expect(codesOf(told)).toEqual(["BEL", "ECH", "WIR"]);
  expect(codesOf(afterEdits(told, { type: "remove-claim", event: "breaks", claim: 0 }))).toEqual([
    ...["BEL", "ECH", undefined],
  ]);
  expect(codesOf(afterEdits(told, { type: "remove-event", event: "breaks" }))).toEqual(["BEL", "ECH", undefined]);
});

test("a chip that an editor gives stays, and the one that was made comes back without it", () => {
  const given = afterEdits(truce(), { type: "change-source", source: "bell", change: { custom: { code: "BX" } } });
  expect(codesOf(given)).toEqual(["BX", "ECH", undefined]);
  expect(given.sources[0]).not.toHaveProperty("codeIsDerived");
  expect(codesOf(afterEdits(given, { type: "change-source", source: "bell", change: { custom: {} } }))).toEqual([
    ...["BEL", "ECH", undefined],
  ]);
});

test("a chip that an editor gives is not made for another source", () => {
  const given = afterEdits(truce(), { type: "change-source", source: "wire", change: { custom: { code: "BEL" } } });
  expect(codesOf(given)).toEqual(["BEL2", "ECH", "BEL"]);
});

test("claims of events and of periods know another name of their outlet, and others stay as they are", () => {
  const renamed = afterEdits(COPIED, {
    type: "change-source",
    source: "wire",
    change: { "container-title": "The Gong" },
  });
  expect(renamed.eras![1]!.claims![0]!.outlet.name).toBe("The Gong");
  expect(renamed.eras![0]).toBe(COPIED.eras![0]);
  expect(eventIn(renamed, "ends")).toBe(eventIn(COPIED, "ends"));
});

test("claims know when their source came out, and whether it speaks for itself", () => {
  const dated = afterEdits(truce(), {
    type: "change-source",
    source: "bell",
    change: { custom: { published: writtenDay("2016-09-14") } },
  });
  expect(eventIn(dated, "begins").claims[0]!.outlet.published).toEqual(dated.sources[0]!.custom.published!.interval);
  const later = afterEdits(dated, {
    type: "change-source",
    source: "bell",
    change: { custom: { published: { earliest: "2016-09-14", latest: "2016-09-15", precision: "bounded" } } },
  });
  expect(eventIn(later, "begins").claims[0]!.outlet.published).toEqual(later.sources[0]!.custom.published!.interval);
  const signed = afterEdits(truce(), {
    type: "change-source",
    source: "bell",
    change: { author: [{ literal: "the mayor" }] },
  });
  expect(eventIn(signed, "begins").claims[0]!.outlet.speaks).toBe(true);
});

test("a source changes without a word on what its claims know, and they stay the same objects", () => {
  const noted = afterEdits(truce(), { type: "change-source", source: "bell", change: { note: "From the archive" } });
  expect(eventIn(noted, "begins").claims[0]).toEqual(eventIn(truce(), "begins").claims[0]);
});

test.each<[string, Edit, EditProblem["path"], string]>([
  [
    "to change a source that there is not",
    { type: "change-source", source: "bel", change: { title: "B" } },
    [],
    'no source has the id "bel". Did you mean "bell"?',
  ],
  [
    "an id that another source has",
    { type: "add-source", source: { id: "wire", type: "article", title: "W", custom: {} } },
    ["id"],
    'the id "wire" is already that of sources[2]; choose another',
  ],
  [
    "a code that another source has",
    { type: "add-source", source: { id: "new", type: "article", title: "N", custom: { code: "BB" } } },
    ["custom", "code"],
    'the code "BB" is already that of sources[0]; choose another',
  ],
  [
    "a new source that is a copy of itself",
    { type: "add-source", source: { id: "new", type: "article", title: "N", custom: { derivedFrom: ["new"] } } },
    ["custom", "derivedFrom", 0],
    'closes a circle, "new" → "new"; remove one of the links',
  ],
  [
    "a source without a title",
    { type: "change-source", source: "wire", change: { title: "" } },
    ["title"],
    "must not be empty; leave the field out if there is nothing to say",
  ],
  [
    "a copy of what there is not",
    { type: "change-source", source: "wire", change: { custom: { derivedFrom: ["bel"] } } },
    ["custom", "derivedFrom", 0],
    'no source has the id "bel". Did you mean "bell"?',
  ],
  [
    "a day of publication that ends before it begins",
    {
      type: "change-source",
      source: "wire",
      change: { custom: { published: { earliest: "2016-09-20", latest: "2016-09-19", precision: "bounded" } } },
    },
    ["custom", "published"],
    '"earliest" (2016-09-20) is after "latest" (2016-09-19); swap them or correct one',
  ],
  [
    "to remove one that a claim passed through, and that has a copy",
    { type: "remove-source", source: "bell" },
    [],
    "2 claims and 1 source name this source; remove what names it first, or have it name another",
  ],
  [
    "to remove one that carries a claim",
    { type: "remove-source", source: "echo" },
    [],
    "1 claim names this source; remove what names it first, or have it name another",
  ],
  [
    "to remove one that carries a claim of a period",
    { type: "remove-source", source: "wire" },
    [],
    "1 claim names this source; remove what names it first, or have it name another",
  ],
])("an edit refuses %s", (_, edit, path, reason) => {
  expect(problemsOf(COPIED, edit)).toEqual([{ path, reason }]);
});

test("a source changes that keeps its id and its code", () => {
  const changed = afterEdits(COPIED, { type: "change-source", source: "bell", change: { title: "The bell rings" } });
  expect(changed.sources[0]).toMatchObject({ id: "bell", title: "The bell rings", custom: { code: "BB" } });
});

test("one copy is told alone that keeps a source from being removed", () => {
  const copied = truce({
    sources: [
      { id: "bell", type: "article", title: "Bell" },
      { id: "echo", type: "article", title: "Echo", custom: { derivedFrom: ["wire"] } },
      { id: "wire", type: "article", title: "Wire", custom: { derivedFrom: ["bell"] } },
    ],
  });
  expect(problemsOf(copied, { type: "remove-source", source: "wire" })).toEqual([
    { path: [], reason: "1 source names this source; remove what names it first, or have it name another" },
  ]);
});
