import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { cslJson } from "./csl-json.ts";

/** The sources and the notes of a list of one item. */
function told(item: object) {
  const { sources, notes = [] } = toldDraft(
    cslJson.read({ name: "x", text: "", json: [{ id: "a", type: "book", title: "A", ...item }] }, {}),
  );
  return { sources, notes: notes.filter((note) => !/each dated reference|has no date/u.test(note)) };
}

test.each([
  [
    { issued: { "date-parts": [5], raw: "May 2016" } },
    {
      sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: '2016-05 month "May 2016"' }],
      notes: [],
    },
  ],
  [
    { issued: { "date-parts": [[true]] } },
    { sources: [{ at: "items[0]", id: "a", type: "book", title: "A" }], notes: [] },
  ],
  [
    { issued: { "date-parts": [[2016]], season: ["spring"] } },
    { sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: "2016 year" }], notes: [] },
  ],
  [
    { issued: { "date-parts": [[2016]], season: " Fall " } },
    {
      sources: [
        {
          at: "items[0]",
          id: "a",
          type: "book",
          title: "A",
          published:
            '2016 bounded "autumn 2016" (a season is somewhere in the year that it names: its months differ between hemispheres)',
        },
      ],
      notes: [],
    },
  ],
  [
    { issued: { "date-parts": [[2016], [2017], [2018]] } },
    { sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: "2016..2017 bounded" }], notes: [] },
  ],
])("reads the date of %j", (item, expected) => {
  expect(told(item)).toStrictEqual(expected);
});

test("of a date in words so much is told as it stands", () => {
  const { sources } = told({ issued: { raw: `2016 - ${" ".repeat(250)}2017` } });
  expect(sources).toMatchObject([{ published: `2016..2017 bounded (it is given as "2016 - ${" ".repeat(193)}")` }]);
});

test("items are told by a type in words, and what is no item among them is passed over", () => {
  expect(cslJson.recognises({ name: "x", text: "", json: [{ type: 5, issued: {} }] })).toBe(false);
  const list = toldDraft(cslJson.read({ name: "x", text: "", json: [5, { id: "a", type: "book", title: "A" }] }, {}));
  expect(list.sources).toMatchObject([{ id: "a" }]);
});
