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
  ["Source", ["Gazette"], [[[{ source: "Gazette", inferred: 'the column "Source"' }], undefined]]],
  [
    "Source",
    ["Gazette; Post"],
    [
      [
        [
          { source: "Gazette", inferred: 'the column "Source"' },
          { source: "Post", inferred: 'the column "Source"' },
        ],
        undefined,
      ],
      'row 2 inferred: "Gazette; Post" is taken as 2 sources, parted by ";"',
    ],
  ],
  [
    "Source",
    ['"Gazette, Post"'],
    [
      [
        [
          { source: "Gazette", inferred: 'the column "Source"' },
          { source: "Post", inferred: 'the column "Source"' },
        ],
        undefined,
      ],
      'row 2 inferred: "Gazette, Post" is taken as 2 sources, parted by ","',
    ],
  ],
  ["Source", [""], [[[], undefined]]],
  [
    "Source",
    ["https://a.example/1"],
    [[[{ source: "a.example", url: "https://a.example/1", inferred: 'the column "Source"' }], undefined]],
  ],
  [
    "Source",
    ["Gazette https://a.example/1"],
    [[[{ source: "Gazette", url: "https://a.example/1", inferred: 'the column "Source"' }], undefined]],
  ],
  [
    "Source",
    ["Gazette https://a.example/1; Post https://b.example/2"],
    [
      [
        [
          { source: "Gazette", url: "https://a.example/1", inferred: 'the column "Source"' },
          { source: "Post", url: "https://b.example/2", inferred: 'the column "Source"' },
        ],
        undefined,
      ],
      'row 2 inferred: "Gazette https://a.example/1; Post https://b.example/2" is taken as 2 sources, parted by ";"',
    ],
  ],
  [
    "Source",
    ["Gazette; Post https://b.example/2"],
    [
      [
        [
          { source: "Gazette", inferred: 'the column "Source"' },
          { source: "Post", inferred: 'the column "Source"' },
          { source: "b.example", url: "https://b.example/2", inferred: 'the column "Source"' },
        ],
        undefined,
      ],
      'row 2 inferred: "Gazette; Post https://b.example/2" is taken as 2 sources, parted by ";"',
    ],
  ],
  [
    "Source",
    ["Gazette (https://a.example/1) https://b.example/2"],
    [
      [
        [
          { source: "Gazette", inferred: 'the column "Source"' },
          { source: "a.example", url: "https://a.example/1", inferred: 'the column "Source"' },
          { source: "b.example", url: "https://b.example/2", inferred: 'the column "Source"' },
        ],
        undefined,
      ],
    ],
  ],
  [
    "Source",
    ['"Gazette, p. 3"'],
    [[[{ source: "Gazette", at: { locator: "3", label: "page" }, inferred: 'the column "Source"' }], undefined]],
  ],
  [
    "Source",
    ['"Gazette, S. 12-14"'],
    [[[{ source: "Gazette", at: { locator: "12-14", label: "page" }, inferred: 'the column "Source"' }], undefined]],
  ],
  [
    "Source",
    ['"Gazette, pages 3, 5"'],
    [[[{ source: "Gazette", at: { locator: "3, 5", label: "page" }, inferred: 'the column "Source"' }], undefined]],
  ],
  [
    "Source",
    ['"Gazette, pág. 3"'],
    [[[{ source: "Gazette", at: { locator: "3", label: "page" }, inferred: 'the column "Source"' }], undefined]],
  ],
  ["Source", ['", p. 3"'], [[[{ source: "p. 3", inferred: 'the column "Source"' }], undefined]]],
  [
    "Source",
    ['"Gazette, page three"'],
    [[[{ source: "Gazette, page three", inferred: 'the column "Source"' }], undefined]],
  ],
  [
    "Source",
    ['",ci,us,"'],
    [
      [
        [
          { source: "ci", inferred: 'the column "Source"' },
          { source: "us", inferred: 'the column "Source"' },
        ],
        undefined,
      ],
      'row 2 inferred: ",ci,us," is taken as 2 sources, parted by ","',
    ],
  ],
  ["Source", ["[ ] Gazette <Post> ( )"], [[[{ source: "Gazette  Post", inferred: 'the column "Source"' }], undefined]]],
  [
    "Source",
    ["Gazette (https://a.example/1)"],
    [[[{ source: "Gazette", url: "https://a.example/1", inferred: 'the column "Source"' }], undefined]],
  ],
  ["Source", ["Gazette;"], [[[{ source: "Gazette", inferred: 'the column "Source"' }], undefined]]],
  [
    "Source 1,Source 2",
    ["Gazette,Post"],
    [
      [
        [
          { source: "Gazette", inferred: 'the column "Source 1"' },
          { source: "Post", inferred: 'the column "Source 2"' },
        ],
        undefined,
      ],
    ],
  ],
  [
    "Source,Link",
    ["Gazette,https://a.example/1"],
    [[[{ source: "Gazette", url: "https://a.example/1", inferred: 'the column "Source"' }], undefined]],
  ],
  [
    "Source,Link",
    ["Gazette,https://a.example/1 https://a.example/2"],
    [
      [
        [
          { source: "Gazette", url: "https://a.example/1", inferred: 'the column "Source"' },
          { source: "Gazette", url: "https://a.example/2", inferred: 'the column "Source"' },
        ],
        undefined,
      ],
    ],
  ],
  [
    "Source,Link",
    ["Gazette; Post,https://a.example/1 https://b.example/2"],
    [
      [
        [
          { source: "Gazette", url: "https://a.example/1", inferred: 'the column "Source"' },
          { source: "Post", url: "https://b.example/2", inferred: 'the column "Source"' },
        ],
        undefined,
      ],
      'row 2 inferred: "Gazette; Post" is taken as 2 sources, parted by ";"',
    ],
  ],
  [
    "Source,Link",
    ["Gazette; Post,https://a.example/1"],
    [
      [
        [
          { source: "Gazette", inferred: 'the column "Source"' },
          { source: "Post", inferred: 'the column "Source"' },
        ],
        { Link: "https://a.example/1" },
      ],
      'row 2 inferred: "Gazette; Post" is taken as 2 sources, parted by ";"',
      'row 2 kept: to which of its 2 sources "https://a.example/1" belongs is not said',
    ],
  ],
  [
    "Source,Link",
    ["Gazette https://a.example/1,https://b.example/2"],
    [
      [
        [{ source: "Gazette", url: "https://a.example/1", inferred: 'the column "Source"' }],
        { Link: "https://b.example/2" },
      ],
      'row 2 kept: to which of its 1 sources "https://b.example/2" belongs is not said',
    ],
  ],
  [
    "Source,Link",
    ["Gazette https://a.example/1; Post https://b.example/2,https://c.example/3 https://d.example/4"],
    [
      [
        [
          { source: "Gazette", url: "https://a.example/1", inferred: 'the column "Source"' },
          { source: "Post", url: "https://b.example/2", inferred: 'the column "Source"' },
        ],
        { Link: "https://c.example/3 https://d.example/4" },
      ],
      'row 2 inferred: "Gazette https://a.example/1; Post https://b.example/2" is taken as 2 sources, parted by ";"',
      'row 2 kept: to which of its 2 sources "https://c.example/3" belongs is not said',
    ],
  ],
  [
    "Source,Link",
    [",https://a.example/1 https://b.example/2"],
    [
      [
        [
          { source: "a.example", url: "https://a.example/1", inferred: 'the column "Link"' },
          { source: "b.example", url: "https://b.example/2", inferred: 'the column "Link"' },
        ],
        undefined,
      ],
    ],
  ],
  ["Source,Link", ["Gazette,none"], [[[{ source: "Gazette", inferred: 'the column "Source"' }], { Link: "none" }]]],
  [
    "Link,Link 2",
    [",https://a.example/1"],
    [[[{ source: "a.example", url: "https://a.example/1", inferred: 'the column "Link 2"' }], undefined]],
  ],
] as const)("takes who tells of it: %s: %j", (header, rows, expected) => {
  expect(told(header, ...rows)).toEqual(expected);
});

test("a page beside an address is where in it", () => {
  expect(told("Source", '"https://x.org/a.pdf , p. 156"')).toEqual([
    [
      [
        {
          source: "x.org",
          url: "https://x.org/a.pdf",
          at: { locator: "156", label: "page" },
          inferred: 'the column "Source"',
        },
      ],
      undefined,
    ],
  ]);
  expect(told("Source", '"Gazette https://x.org/a.pdf"')).toMatchObject([
    [[{ source: "Gazette", url: "https://x.org/a.pdf" }], undefined],
  ]);
});

test.each(["unknown", "TBC", "Pending", "[citation needed]", "sources needed", "to be confirmed", "n/a", "?", "17"])(
  "%s names nobody: a row with it is told by nobody, and keeps the word",
  (name) => {
    expect(told("Source", name)).toEqual([[[], { Source: name }]]);
  },
);
