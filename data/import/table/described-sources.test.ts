import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import type { ImportChoices } from "../importer.ts";
import { tableImporter } from "./table-importer.ts";

function draftOf(text: string, choices: ImportChoices = {}): ImportDraft {
  const outcome = tableImporter.read({ name: "t.csv", text }, choices);
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

/** What became of the parts that are not simply understood. */
const notesOf = ({ notes }: ImportDraft) => notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`);

/** The claims and the further fields of each row, the sources that rows describe, and the notes. */
function told(header: string, ...rows: readonly string[]) {
  const draft = draftOf([`Date,Title,${header}`, ...rows.map((row) => `2016,Boat,${row}`)].join("\n"));
  return [...draft.events.map(({ claims, extra }) => [claims, extra]), ...draft.sources, ...notesOf(draft)];
}

test.each([
  [
    "Source,Source title,Author,Published",
    ["Gazette,A title,A. Writer,2016-05-05"],
    [
      [[{ source: "Gazette", inferred: 'the column "Source"' }], undefined],
      {
        at: "row 2",
        id: "Gazette",
        title: "A title",
        "container-title": "Gazette",
        author: [{ literal: "A. Writer" }],
        published: { earliest: "2016-05-05", latest: "2016-05-05", precision: "day", wording: "2016-05-05" },
      },
    ],
  ],
  [
    "Source,Source title",
    ["Gazette; Post,One; Two"],
    [
      [
        [
          { source: "Gazette", inferred: 'the column "Source"' },
          { source: "Post", inferred: 'the column "Source"' },
        ],
        undefined,
      ],
      { at: "row 2", id: "Gazette", title: "One", "container-title": "Gazette" },
      { at: "row 2", id: "Post", title: "Two", "container-title": "Post" },
      'row 2 inferred: "Gazette; Post" is taken as 2 sources, parted by ";"',
    ],
  ],
  [
    "Source,Source title",
    ["Gazette; Post,One"],
    [
      [
        [
          { source: "Gazette", inferred: 'the column "Source"' },
          { source: "Post", inferred: 'the column "Source"' },
        ],
        { "Source title": "One" },
      ],
      'row 2 inferred: "Gazette; Post" is taken as 2 sources, parted by ";"',
    ],
  ],
  ["Source,Source title", [",One"], [[[], { "Source title": "One" }]]],
  [
    "Source,Author",
    ["Gazette; Post,A;B;C"],
    [
      [
        [
          { source: "Gazette", inferred: 'the column "Source"' },
          { source: "Post", inferred: 'the column "Source"' },
        ],
        { Author: "A;B;C" },
      ],
      'row 2 inferred: "Gazette; Post" is taken as 2 sources, parted by ";"',
    ],
  ],
  [
    "Source,Published",
    ["Gazette,soon"],
    [
      [[{ source: "Gazette", inferred: 'the column "Source"' }], { Published: "soon" }],
      'row 2 kept: in the column "Published", "soon" is no date that is read',
    ],
  ],
  [
    "Source,Published",
    ["Gazette,2016 - 2017"],
    [
      [[{ source: "Gazette", inferred: 'the column "Source"' }], { Published: "2016 - 2017" }],
      'row 2 kept: in the column "Published", "2016 - 2017" is no date that is read',
    ],
  ],
  [
    "Source,Published",
    ["Gazette; Post,2016; 2017"],
    [
      [
        [
          { source: "Gazette", inferred: 'the column "Source"' },
          { source: "Post", inferred: 'the column "Source"' },
        ],
        undefined,
      ],
      {
        at: "row 2",
        id: "Gazette",
        title: "Gazette",
        published: { earliest: "2016", latest: "2016", precision: "year", wording: "2016" },
      },
      {
        at: "row 2",
        id: "Post",
        title: "Post",
        published: { earliest: "2017", latest: "2017", precision: "year", wording: "2017" },
      },
      'row 2 inferred: "Gazette; Post" is taken as 2 sources, parted by ";"',
    ],
  ],
  [
    "Source,Source title,Link",
    ["Gazette,A title,https://a.example/1"],
    [
      [[{ source: "Gazette", url: "https://a.example/1", inferred: 'the column "Source"' }], undefined],
      { at: "row 2", id: "Gazette", title: "A title", "container-title": "Gazette", URL: "https://a.example/1" },
    ],
  ],
  [
    "Source,Source title",
    ["Gazette,One", "Gazette,One", "Gazette,Two", "Gazette,Two"],
    [
      [[{ source: "Gazette", inferred: 'the column "Source"' }], undefined],
      [[{ source: "Gazette", inferred: 'the column "Source"' }], undefined],
      [[{ source: "Gazette: Two", inferred: 'the column "Source"' }], undefined],
      [[{ source: "Gazette: Two", inferred: 'the column "Source"' }], undefined],
      { at: "row 2", id: "Gazette", title: "One", "container-title": "Gazette" },
      { at: "row 4", id: "Gazette: Two", title: "Two", "container-title": "Gazette" },
    ],
  ],
  [
    "Source,Author",
    ["Gazette,A", "Gazette,B", "Gazette,C"],
    [
      [[{ source: "Gazette", inferred: 'the column "Source"' }], undefined],
      [[{ source: '["Gazette",null,"B",null,null]', inferred: 'the column "Source"' }], undefined],
      [[{ source: '["Gazette",null,"C",null,null]', inferred: 'the column "Source"' }], undefined],
      { at: "row 2", id: "Gazette", title: "Gazette", author: [{ literal: "A" }] },
      { at: "row 3", id: '["Gazette",null,"B",null,null]', title: "Gazette", author: [{ literal: "B" }] },
      { at: "row 4", id: '["Gazette",null,"C",null,null]', title: "Gazette", author: [{ literal: "C" }] },
    ],
  ],
  [
    "Link,Source title",
    ["https://a.example/1,One"],
    [
      [[{ source: "a.example", url: "https://a.example/1", inferred: 'the column "Link"' }], undefined],
      { at: "row 2", id: "a.example", title: "One", "container-title": "a.example", URL: "https://a.example/1" },
    ],
  ],
  [
    "Source,Published",
    ["Gazette,2016", "Gazette,2016", "Gazette,2017"],
    [
      [[{ source: "Gazette", inferred: 'the column "Source"' }], undefined],
      [[{ source: "Gazette", inferred: 'the column "Source"' }], undefined],
      [[{ source: '["Gazette",null,null,"2017","2017"]', inferred: 'the column "Source"' }], undefined],
      {
        at: "row 2",
        id: "Gazette",
        title: "Gazette",
        published: { earliest: "2016", latest: "2016", precision: "year", wording: "2016" },
      },
      {
        at: "row 4",
        id: '["Gazette",null,null,"2017","2017"]',
        title: "Gazette",
        published: { earliest: "2017", latest: "2017", precision: "year", wording: "2017" },
      },
    ],
  ],
] as const)("takes the documents of sources: %s: %j", (header, rows, expected) => {
  expect(told(header, ...rows)).toStrictEqual(expected);
});
