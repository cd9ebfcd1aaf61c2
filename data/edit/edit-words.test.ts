import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../e2e/helpers/example.ts";
import type { Edit } from "./edit.ts";
import { editWords } from "./edit-words.ts";
import { asWritten } from "../written.ts";

const BEFORE = timeline([event("one", { title: "The truce begins" }), event("two", { title: "It ends" })], {
  eras: [{ id: "summer", title: "Summer", when: day("2016-08-01") }],
});
const DATE = asWritten(day("2016-09-13"));
const CLAIM = asWritten(claim("alpha"));
const NEW = asWritten(event("new", { title: "New" }));

test.each<[Edit, string]>([
  [{ type: "change-details", change: { extent: null } }, "change period of the timeline"],
  [{ type: "change-details", change: { title: "A", language: "en" } }, "change details of the timeline"],
  [{ type: "add-lane", lane: { id: "l", label: "Town" } }, "add lane “Town”"],
  [{ type: "change-lane", lane: "one", change: { label: "Town" } }, "change name of lane “One”"],
  [{ type: "move-lane", lane: "one" }, "move lane “One”"],
  [{ type: "remove-lane", lane: "one" }, "remove lane “One”"],
  [{ type: "add-source", source: asWritten(source("delta")) }, "add source “Report of delta”"],
  [
    { type: "change-source", source: "alpha", change: { URL: "https://a.example" } },
    "change address of source “Report of alpha”",
  ],
  [
    { type: "change-source", source: "alpha", change: { custom: { code: "AL", published: DATE } } },
    "change publication date of source “Report of alpha”",
  ],
  [{ type: "change-source", source: "alpha", change: { title: "A", custom: {} } }, "change source “Report of alpha”"],
  [{ type: "remove-source", source: "alpha" }, "remove source “Report of alpha”"],
  [{ type: "add-event", event: NEW }, "add event “New”"],
  [{ type: "change-event", event: "one", change: { reviewed: "0123456789abcdef" } }, "mark “The truce begins” as seen"],
  [{ type: "change-event", event: "one", change: { emphasis: "high" } }, "draw “The truce begins” first"],
  [{ type: "change-event", event: "one", change: { emphasis: "low" } }, "draw “The truce begins” last"],
  [{ type: "change-event", event: "one", change: { emphasis: null } }, "draw “The truce begins” as it comes"],
  [{ type: "change-event", event: "one", change: { when: DATE } }, "change date of “The truce begins”"],
  [{ type: "several", edits: [{ type: "change-event", event: "one", change: { when: DATE } }] }, "paste 1 cell"],
  [
    {
      type: "several",
      edits: [
        { type: "change-claim", event: "one", claim: 0, change: { id: "alpha" } },
        { type: "add-claim", event: "one", claim: { ...CLAIM, stance: "retracts", of: "alpha" } },
      ],
    },
    "add claim to “The truce begins”",
  ],
  [{ type: "change-event", event: "one", change: { when: DATE, place: null } }, "change “The truce begins”"],
  [{ type: "remove-event", event: "one" }, "remove event “The truce begins”"],
  [{ type: "merge-events", from: "two", into: "one" }, "merge “It ends” into “The truce begins”"],
  [{ type: "split-event", from: "one", claims: [0], event: NEW }, "split “New” from “The truce begins”"],
  [{ type: "add-claim", event: "one", claim: CLAIM }, "add claim to “The truce begins”"],
  [
    { type: "change-claim", event: "one", claim: 0, change: { when: null } },
    "change date of a claim of “The truce begins”",
  ],
  [
    { type: "change-claim", event: "one", claim: 0, change: { says: "a", place: "b" } },
    "change a claim of “The truce begins”",
  ],
  [{ type: "move-claim", event: "one", claim: 0, to: "two" }, "move claim from “The truce begins” to “It ends”"],
  [{ type: "remove-claim", event: "one", claim: 0 }, "remove claim from “The truce begins”"],
  [{ type: "add-era", era: { id: "war", title: "War", when: DATE } }, "add period “War”"],
  [{ type: "change-era", era: "summer", change: { when: DATE } }, "change date of period “Summer”"],
  [{ type: "remove-era", era: "summer" }, "remove period “Summer”"],
  [{ type: "keep-picture", picture: { name: "cover" } }, "keep picture “cover”"],
  [{ type: "remove-picture", name: "cover" }, "remove picture “cover”"],
  [
    {
      type: "several",
      edits: [
        { type: "change-event", event: "one", change: { place: "P" } },
        { type: "change-event", event: "two", change: { place: "P" } },
      ],
    },
    "paste 2 cells",
  ],
  [{ type: "change-details", change: { title: "A" } }, "change title of the timeline"],
  [
    { type: "change-event", event: "one", change: { reviewed: "0123456789abcdef", place: "P" } },
    "change “The truce begins”",
  ],
  [{ type: "change-source", source: "alpha", change: { custom: null } }, "change chip of source “Report of alpha”"],
  [
    { type: "change-source", source: "alpha", change: { note: "N", custom: { code: "AL" } } },
    "change note of source “Report of alpha”",
  ],
  [
    {
      type: "change-source",
      source: "alpha",
      change: { custom: { code: "AL", issuedBasis: "stated", published: DATE } },
    },
    "change source “Report of alpha”",
  ],
  [{ type: "change-era", era: "summer", change: { title: "A", when: DATE } }, "change period “Summer”"],
  [{ type: "change-lane", lane: "one", change: { label: "A", parent: null } }, "change lane “One”"],
])("%j is told in words", (edit, words) => {
  expect(editWords(edit, BEFORE)).toBe(words);
});

/** A field that is given as undefined stays as it is. */
const half = (edit: object): Edit => edit as Edit;

test.each<[Edit, string]>([
  [
    half({ type: "change-event", event: "one", change: { title: "A", place: undefined } }),
    "change title of “The truce begins”",
  ],
  [half({ type: "change-event", event: "one", change: { colour: "red" } }), "change “The truce begins”"],
  [half({ type: "change-event", event: "one", change: { toString: "red" } }), "change “The truce begins”"],
  [half({ type: "change-details", change: {} }), "change details of the timeline"],
  [
    half({ type: "change-source", source: "alpha", change: { URL: "https://a.example", custom: undefined } }),
    "change address of source “Report of alpha”",
  ],
])("what names no field that there is, is told without it: %j", (edit, words) => {
  expect(editWords(edit, BEFORE)).toBe(words);
});

test.each<[Edit, string]>([
  [{ type: "remove-lane", lane: "gone" }, "remove lane “gone”"],
  [{ type: "remove-source", source: "gone" }, "remove source “gone”"],
  [{ type: "change-source", source: "gone", change: { custom: { code: "GO" } } }, "change chip of source “gone”"],
  [{ type: "remove-era", era: "gone" }, "remove period “gone”"],
  [{ type: "remove-event", event: "gone" }, "remove event “gone”"],
])("what there is not is told by its id: %j", (edit, words) => {
  expect(editWords(edit, BEFORE)).toBe(words);
  expect(editWords({ type: "remove-era", era: "gone" }, timeline([]))).toBe("remove period “gone”");
});

test.each([
  ["The harbour stays shut until the ice bro", "The harbour stays shut until the ice bro"],
  ["The harbour stays shut until the ice brok", "The harbour stays shut until the ice…"],
  ["The harbour stays shut until the ice, bro ken", "The harbour stays shut until the ice…"],
  ["The harbour stays shut until the ice bre aks", "The harbour stays shut until the ice bre…"],
  ["a".repeat(50), `${"a".repeat(40)}…`],
  ["钟".repeat(50), `${"钟".repeat(40)}…`],
  [`${"a".repeat(40)}\u0301${"a".repeat(9)}`, `${"a".repeat(39)}…`],
  ["A\nb", "A b"],
  ["  A \n\t b ", "A b"],
  ["The harbour stays shut until the ice – – broke", "The harbour stays shut until the ice…"],
  [`${"a".repeat(38)}\u0301\u0302\u0303${"a".repeat(9)}`, `${"a".repeat(37)}…`],
  [`${"a".repeat(40)}\u200d${"a".repeat(9)}`, `${"a".repeat(39)}…`],
])("the title %j is told as %j", (title, told) => {
  expect(editWords({ type: "remove-picture", name: title }, BEFORE)).toBe(`remove picture “${told}”`);
});
