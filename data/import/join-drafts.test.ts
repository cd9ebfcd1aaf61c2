import { expect, test } from "vitest";
import type { ImportDraft } from "./import-draft.ts";
import { joinDrafts } from "./join-drafts.ts";

const EMPTY: ImportDraft = { sources: [], events: [], notes: [] };
const when = { earliest: "1912", precision: "bounded" as const };
const event = (at: string, title = at) => ({ at, title, claims: [] });
const note = (at: string) => ({ at, kind: "kept" as const, what: "x" });
const named = (name: string, facts: Partial<ImportDraft>) => ({ name, draft: { ...EMPTY, ...facts } });

test("nothing joined is nothing", () => {
  expect(joinDrafts([])).toStrictEqual({ lanes: [], ...EMPTY });
  expect(joinDrafts([named("a", {})])).toStrictEqual({ lanes: [], ...EMPTY });
});

test("places begin with their file, but of what it says as a whole", () => {
  const joined = joinDrafts([
    named("a.md", {
      events: [event("a.md"), event("line 3")],
      notes: [note("the file"), note("line 2")],
      lanes: ["x", "y"],
      extra: { e: 1 },
    }),
    named("b.md", {
      events: [event("line 1")],
      eras: [{ at: "line 2", label: "E", when }],
      notes: [note("b.md")],
      lanes: ["y", "z"],
    }),
    named("c.md", { eras: [], extra: { f: 2 } }),
  ]);
  expect(joined).toStrictEqual({
    lanes: ["x", "y", "z"],
    sources: [],
    events: [event("a.md", "a.md"), event("a.md, line 3", "line 3"), event("b.md, line 1", "line 1")],
    eras: [{ at: "b.md, line 2", label: "E", when }],
    extra: { "a.md": { e: 1 }, "c.md": { f: 2 } },
    notes: [note("a.md"), note("a.md, line 2"), note("b.md")],
  });
});

test.each([
  [["en", undefined, "en"], "en"],
  [["en", "de"], undefined],
  [[undefined], undefined],
])("languages %j are together %s", (languages, language) => {
  const parts = languages.map((one) => named("a", one === undefined ? {} : { language: one }));
  expect(joinDrafts(parts).language).toBe(language);
});

test("what a file says of itself is told as left out, unless an event or its name says it too", () => {
  const long = "x".repeat(90);
  const joined = joinDrafts([
    named("folder/a.md", { title: "a.md", description: ` One\n${long}` }),
    named("b.md", { title: "Told", events: [event("line 1", "Told"), event("line 2", "Other")] }),
    named("c.md", { title: ` T\n${long}`, events: [event("line 1", "Other")] }),
  ]);
  expect(joined.notes).toStrictEqual([
    { at: "folder/a.md", kind: "dropped", what: `its description "One ${"x".repeat(75)}…"` },
    { at: "c.md", kind: "dropped", what: `its title "T ${"x".repeat(77)}…"` },
  ]);
});

test("sources in the same words are one; of two that differ under one id the later is renamed wherever it is named", () => {
  const source = (id: string, title: string, derivedFrom?: readonly string[]) => ({
    ...{ at: `at ${id}`, id, title },
    ...(derivedFrom && { derivedFrom }),
  });
  const claim = (id: string) => ({ source: id, derivedFrom: id, through: [id, "w", { name: id }] });
  const joined = joinDrafts([
    named("a", {
      sources: [source("s", "One"), source("t", "Two", ["s"])],
      events: [{ ...event("1"), claims: [claim("s")] }],
    }),
    named("b", {
      sources: [source("s", "Other"), source("t", "Two", ["s"]), source("u", "Three", ["s", "t"])],
      events: [{ ...event("1"), claims: [claim("s"), { source: "t" }] }],
    }),
    named("c", {
      sources: [source("s", "One"), source("v", "Four", ["s"])],
      events: [{ ...event("1"), claims: [claim("s")] }],
    }),
  ]);
  expect(joined).toStrictEqual({
    lanes: [],
    sources: [
      { at: "a, at s", id: "s", title: "One" },
      { at: "a, at t", id: "t", title: "Two", derivedFrom: ["s"] },
      { at: "b, at s", id: "s (b)", title: "Other" },
      { at: "b, at u", id: "u", title: "Three", derivedFrom: ["s (b)", "t"] },
      { at: "c, at v", id: "v", title: "Four", derivedFrom: ["s"] },
    ],
    events: [
      { at: "a, 1", title: "1", claims: [{ source: "s", derivedFrom: "s", through: ["s", "w", { name: "s" }] }] },
      {
        at: "b, 1",
        title: "1",
        claims: [{ source: "s (b)", derivedFrom: "s (b)", through: ["s (b)", "w", { name: "s" }] }, { source: "t" }],
      },
      { at: "c, 1", title: "1", claims: [{ source: "s", derivedFrom: "s", through: ["s", "w", { name: "s" }] }] },
    ],
    notes: [],
  });
});
