import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { bibtex } from "./bibtex.ts";
import { ris } from "./ris.ts";

/** The sources and the notes of a list: that each dated source is an event, and others are not, is told elsewhere. */
function told(text: string) {
  const { sources, notes = [] } = toldDraft(bibtex.read({ name: "x", text }, {}));
  return { sources, notes: notes.filter((note) => !/each dated reference|has no date/u.test(note)) };
}

test.each([
  ["@misc{a,title={A}}", true],
  ["  @misc {a, title = {A}}", true],
  ["a @misc{a,title={A}}", false],
  ["@misc{a, 5=b}", false],
])("the BibTeX %j is recognised: %s", (text, expected) => {
  expect(bibtex.recognises({ name: "x", text })).toBe(expected);
});

test.each([
  [
    "@misc{a, title={A\n  @ misc {b, title={B}}\n@home(c, title={C})",
    {
      sources: [
        { at: "line 1", id: "a", type: "document", title: "A" },
        { at: "line 2", id: "b", type: "document", title: "B" },
        { at: "line 3", id: "c", type: "document", title: "C" },
      ],
      notes: ['line 1 changed: the entry "a" has a brace that is not closed; it is read up to there'],
    },
  ],
  [
    "@misc{a, title={A\n@home said}}",
    { sources: [{ at: "line 1", id: "a", type: "document", title: "A @home said" }], notes: [] },
  ],
  [
    '@misc{a, title="A\n @misc{b, title={B}}',
    {
      sources: [
        { at: "line 1", id: "a", type: "document", title: "A" },
        { at: "line 2", id: "b", type: "document", title: "B" },
      ],
      notes: ['line 1 changed: the entry "a" has a quotation mark that is not closed; it is read up to there'],
    },
  ],
  ["@misc{a, note=SEP}", { sources: [{ at: "line 1", id: "a", type: "document", note: "sep" }], notes: [] }],
  ["@misc {a,title={A}}", { sources: [{ at: "line 1", id: "a", type: "document", title: "A" }], notes: [] }],
  ["@misc{a}", { sources: [{ at: "line 1", id: "a", type: "document" }], notes: [] }],
  ["@misc{a ,title={A}}", { sources: [{ at: "line 1", id: "a", type: "document", title: "A" }], notes: [] }],
  [
    '@preamble{ "x {@misc{q, title={Q}}}" } @misc{a, title={A}}',
    { sources: [{ at: "line 1", id: "a", type: "document", title: "A" }], notes: [] },
  ],
  [
    '@preamble{"x {@misc{q, title={Q}}}"} @misc{a, title={A}}',
    { sources: [{ at: "line 1", id: "a", type: "document", title: "A" }], notes: [] },
  ],
  [
    '@preamble("x {b)} @misc{q, title={Q}}") @misc{a, title={A}}',
    { sources: [{ at: "line 1", id: "a", type: "document", title: "A" }], notes: [] },
  ],
  [
    "@misc{a, title={A ) (B}, note={C}}",
    { sources: [{ at: "line 1", id: "a", type: "document", title: "A ) (B", note: "C" }], notes: [] },
  ],
  [
    "@misc{a, note={see @misc{q, title={Q}}}, title={A}}",
    { sources: [{ at: "line 1", id: "a", type: "document", title: "A", note: "see @miscq, title=Q" }], notes: [] },
  ],
  [
    "@misc{a, title={A}",
    {
      sources: [{ at: "line 1", id: "a", type: "document", title: "A" }],
      notes: ['line 1 changed: the entry "a" is not closed; it is read up to there'],
    },
  ],
  [
    "@misc{a, = {x}}",
    {
      sources: [{ at: "line 1", id: "a", type: "document" }],
      notes: ['line 1 changed: the entry "a" has a field without a name or a value; it is read up to there'],
    },
  ],
  [
    "@string{a, title={A}",
    {
      sources: undefined,
      notes: ['line 1 changed: the entry "string" has a field without a name or a value; it is read up to there'],
    },
  ],
  [
    "@misc{a, title={A",
    {
      sources: [{ at: "line 1", id: "a", type: "document", title: "A" }],
      notes: ['line 1 changed: the entry "a" has a brace that is not closed; it is read up to there'],
    },
  ],
  [
    '@misc{a, title="A',
    {
      sources: [{ at: "line 1", id: "a", type: "document", title: "A" }],
      notes: ['line 1 changed: the entry "a" has a quotation mark that is not closed; it is read up to there'],
    },
  ],
  [
    "@misc{{x}",
    {
      sources: [{ at: "line 1", id: "line 1", type: "document" }],
      notes: ['line 1 changed: the entry "misc" has a field without a name or a value; it is read up to there'],
    },
  ],
  [
    '@misc{a, title="A"#"B" # {C}}',
    { sources: [{ at: "line 1", id: "a", type: "document", title: "ABC" }], notes: [] },
  ],
  [
    '@misc{a, title={A \\} B}, note="C {"} D"}',
    { sources: [{ at: "line 1", id: "a", type: "document", title: "A } B", note: 'C " D' }], notes: [] },
  ],
  [
    '@misc{a, note="C } D", title={A}}',
    { sources: [{ at: "line 1", id: "a", type: "document", title: "A", note: "C D" }], notes: [] },
  ],
])("reads the BibTeX %j", (text, expected) => {
  expect(told(text)).toStrictEqual(expected);
});

test.each([
  [bibtex, "@misc{a,title={A}}"],
  [ris, "TY  - JOUR\n"],
])("is recognised by its beginning", (importer, text) => {
  expect(importer.recognises({ name: "x", text: "\n".repeat(100) + text })).toBe(true);
  expect(importer.recognises({ name: "x", text: "\n".repeat(20_000) + text })).toBe(false);
});

test("abbreviations may stand for so much and no more", () => {
  const text = (uses: number) =>
    `@string{a={${"x".repeat(50_000)}}} @misc{b, title={B}, note=${Array.from({ length: uses }, () => "a").join("#")}}`;
  expect(told(text(10)).notes).toStrictEqual([]);
  expect(told(text(11)).notes).toStrictEqual([
    'line 1 changed: the entry "b" has an abbreviation that stands for too much; it is read up to there',
  ]);
});
