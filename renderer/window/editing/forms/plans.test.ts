import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../../e2e/helpers/example.ts";
import { applyEdit } from "../../../../data/edit/apply-edit.ts";
import type { FormSubject, FormValues } from "../../state/form-subject.ts";
import { asWritten } from "../../../../data/written.ts";
import { planOf } from "./plans.ts";

const LANES = [
  { id: "one", label: "One" },
  { id: "two", label: "Two" },
];
const EXAMPLE = timeline(
  [
    event("first", {
      title: "The first",
      place: "Here",
      actors: ["Ann", "Bob"],
      claims: [claim("alpha", { figures: [{ measure: "lost", moreThan: 60 }] }), claim("beta", { says: "No." })],
    }),
    event("second"),
  ],
  {
    eras: [{ id: "storm", title: "The storm", when: day("2016-09-10", "2016-09-14") }],
    pictures: [{ name: "Slide", title: "", reports: false, callouts: [{ text: "Here", event: "first" }] }],
    lanes: LANES,
    sources: [source("alpha", { code: "AL" }), source("beta"), source("gamma")],
  },
);

/** What a form asks for once these of its fields hold something else, and whether the timeline takes it. */
function asked(subject: FormSubject, values: FormValues) {
  const plan = planOf(subject, { timeline: EXAMPLE, open: () => undefined })!;
  const edit = plan.edit({ ...plan.base, ...values });
  const result = edit && applyEdit(EXAMPLE, edit);
  expect(result && !result.ok ? result.problems : []).toEqual([]);
  return edit;
}

test.each<FormSubject>([
  { kind: "event", id: "first" },
  { kind: "claim", event: "first", claim: 0 },
  { kind: "source", id: "alpha" },
  { kind: "lane", id: "one" },
  { kind: "details" },
  { kind: "era", id: "storm" },
  { kind: "to-lane", event: "first" },
  { kind: "picture", name: "Slide" },
])("the form of $kind asks for nothing while nothing is changed", (subject) => {
  expect(asked(subject, {})).toBeUndefined();
});

test("only what was changed of an event is in the edit, and what was emptied is taken out", () => {
  const values = { place: " ", actors: "Ann\n\n Cleo ", lanes: "two", when: "14 Sep 2016", emphasis: "high" };
  expect(asked({ kind: "event", id: "first" }, values)).toEqual({
    type: "change-event",
    event: "first",
    change: {
      place: null,
      actors: ["Ann", "Cleo"],
      lanes: ["two"],
      when: { earliest: "2016-09-14", latest: "2016-09-14", precision: "day", edtf: "2016-09-14" },
      emphasis: "high",
    },
  });
});

test("a paragraph keeps its hash while its number stays; another number is a place in a citation", () => {
  const subject: FormSubject = { kind: "claim", event: "first", claim: 0 };
  const { at } = EXAMPLE.events[0]!.claims[0]!;
  expect(asked(subject, { quote: "so it was" })).toMatchObject({
    change: { at: { ...at, selector: [{ type: "TextQuoteSelector", exact: "so it was" }] } },
  });
  expect(asked(subject, { locator: "7" })).toMatchObject({ change: { at: { locator: "7", label: "paragraph" } } });
  expect(asked(subject, { locator: "" })).toMatchObject({ change: { at: null } });
});

test("a new claim has what was filled in and nothing else", () => {
  const values = {
    source: "gamma",
    speaker: "Cleo",
    says: "So it was.",
    locator: "3",
    figures: "lost: about 60 boats",
  };
  expect(asked({ kind: "claim", event: "second" }, values)).toEqual({
    type: "add-claim",
    event: "second",
    claim: {
      source: "gamma",
      speaker: { name: "Cleo" },
      says: "So it was.",
      at: { locator: "3", label: "page" },
      figures: [{ measure: "lost", value: 60, about: true, unit: "boats" }],
    },
  });
});

test("a source has its date for the picture and for citations; its letters stay its own", () => {
  expect(asked({ kind: "source", id: "alpha" }, { published: "3 Oct 2016", author: "Doe, Ann\nThe Desk" })).toEqual({
    type: "change-source",
    source: "alpha",
    change: {
      author: [{ family: "Doe", given: "Ann" }, { literal: "The Desk" }],
      issued: { raw: "2016-10-03" },
      custom: {
        code: "AL",
        published: { earliest: "2016-10-03", latest: "2016-10-03", precision: "day", edtf: "2016-10-03" },
      },
    },
  });
});

test("a lane is called something else, or stands elsewhere", () => {
  expect(asked({ kind: "lane", id: "two" }, { label: "Second" })).toEqual({
    type: "change-lane",
    lane: "two",
    change: { label: "Second" },
  });
  expect(asked({ kind: "lane", id: "two" }, { before: "one" })).toEqual({
    type: "move-lane",
    lane: "two",
    before: "one",
  });
  expect(asked({ kind: "lane", id: "one" }, { before: "" })).toEqual({ type: "move-lane", lane: "one" });
});

test("the period is left to the events where both its days are empty", () => {
  expect(asked({ kind: "details" }, { from: "", to: "", language: "en" })).toEqual({
    type: "change-details",
    change: { language: "en", extent: null },
  });
});

test("events are merged and split, and a claim goes to another one", () => {
  expect(asked({ kind: "merge", event: "first" }, { event: "second" })).toEqual({
    type: "merge-events",
    from: "first",
    into: "second",
  });
  expect(asked({ kind: "move", event: "first", claim: 1 }, { event: "second" })).toEqual({
    type: "move-claim",
    event: "first",
    claim: 1,
    to: "second",
  });
  const { when, lane } = EXAMPLE.events[0]!;
  expect(asked({ kind: "split", event: "first" }, { claims: "1", title: "Another one" })).toEqual({
    type: "split-event",
    from: "first",
    claims: [1],
    event: { id: "another-one", title: "Another one", lane, when: asWritten(when) },
  });
});

test("what is there no more has no form", () => {
  const gone: readonly FormSubject[] = [
    { kind: "event", id: "third" },
    { kind: "source", id: "delta" },
    { kind: "lane", id: "three" },
    { kind: "claim", event: "first", claim: 2 },
    { kind: "move", event: "third", claim: 0 },
    { kind: "merge", event: "third" },
    { kind: "split", event: "third" },
    { kind: "to-lane", event: "third" },
    { kind: "era", id: "calm" },
    { kind: "picture", name: "Cover" },
  ];
  expect(gone.map((subject) => planOf(subject, { timeline: EXAMPLE, open: () => undefined }))).toEqual(
    gone.map(() => undefined),
  );
});
