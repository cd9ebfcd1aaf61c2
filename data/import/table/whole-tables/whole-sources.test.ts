import { expect, test } from "vitest";
import { toldDraft } from "../../../../e2e/helpers/drafts/told-draft.ts";
import { tableImporter } from "../table-importer.ts";

/** What comes of a table, without the places and dates of its events, and what its columns are taken for. */
function told(lines: readonly string[]) {
  const outcome = tableImporter.read({ name: "t.csv", text: lines.join("\n") }, {});
  const { events, ...rest } = toldDraft(outcome);
  const told = (events as readonly object[]).map((event) =>
    Object.fromEntries(Object.entries(event).filter(([name]) => name !== "at" && name !== "when")),
  );
  return { events: told, ...rest };
}

test.each([
  [
    [
      "Date,Title,Source",
      '2001-05-14,a,"nonesuch"',
      '2001-05-14,a,"na"',
      '2001-05-14,a,"n/a"',
      '2001-05-14,a,"kein"',
      '2001-05-14,a,"keine"',
      '2001-05-14,a,"inconnu"',
      '2001-05-14,a,"inconnue"',
      '2001-05-14,a,"aucun"',
      '2001-05-14,a,"aucune"',
      '2001-05-14,a,"desconocida"',
      '2001-05-14,a,"desconocido"',
      '2001-05-14,a,"ninguna"',
      '2001-05-14,a,"ningunx"',
      '2001-05-14,a,"--"',
      '2001-05-14,a,"5"',
    ],
    {
      events: [
        { title: "a", claims: [{ source: "nonesuch", inferred: 'the column "Source"' }] },
        { title: "a", extra: { Source: "na" } },
        { title: "a", extra: { Source: "n/a" } },
        { title: "a", extra: { Source: "kein" } },
        { title: "a", extra: { Source: "keine" } },
        { title: "a", extra: { Source: "inconnu" } },
        { title: "a", extra: { Source: "inconnue" } },
        { title: "a", extra: { Source: "aucun" } },
        { title: "a", extra: { Source: "aucune" } },
        { title: "a", extra: { Source: "desconocida" } },
        { title: "a", extra: { Source: "desconocido" } },
        { title: "a", extra: { Source: "ninguna" } },
        { title: "a", claims: [{ source: "ningunx", inferred: 'the column "Source"' }] },
        { title: "a", extra: { Source: "--" } },
        { title: "a", extra: { Source: "5" } },
      ],
    },
  ],
  [
    [
      "Date,Title,Source",
      '2001-05-14,a,"The Times, p. 3"',
      '2001-05-14,a,"The Times,p3"',
      '2001-05-14,a,"The Times, page 3 above"',
      '2001-05-14,a,"Post, seite 3"',
      '2001-05-14,a,"Post, seiten 3"',
      '2001-05-14,a,"Post, pages 3"',
      '2001-05-14,a,"Post, page 3"',
      '2001-05-14,a,", p. 3"',
      '2001-05-14,a,"Post, p. x"',
    ],
    {
      events: [
        {
          title: "a",
          claims: [{ source: "The Times", at: { locator: "3", label: "page" }, inferred: 'the column "Source"' }],
        },
        {
          title: "a",
          claims: [{ source: "The Times", at: { locator: "3", label: "page" }, inferred: 'the column "Source"' }],
        },
        { title: "a", claims: [{ source: "The Times, page 3 above", inferred: 'the column "Source"' }] },
        {
          title: "a",
          claims: [{ source: "Post", at: { locator: "3", label: "page" }, inferred: 'the column "Source"' }],
        },
        {
          title: "a",
          claims: [{ source: "Post", at: { locator: "3", label: "page" }, inferred: 'the column "Source"' }],
        },
        {
          title: "a",
          claims: [{ source: "Post", at: { locator: "3", label: "page" }, inferred: 'the column "Source"' }],
        },
        {
          title: "a",
          claims: [{ source: "Post", at: { locator: "3", label: "page" }, inferred: 'the column "Source"' }],
        },
        { title: "a", claims: [{ source: "p. 3", inferred: 'the column "Source"' }] },
        { title: "a", claims: [{ source: "Post, p. x", inferred: 'the column "Source"' }] },
      ],
    },
  ],
  [
    [
      "Date,Title,Source",
      '2001-05-14,a,"Post ( )"',
      '2001-05-14,a,"Post ()"',
      '2001-05-14,a,"Post (x)"',
      '2001-05-14,a,"[Post]"',
      '2001-05-14,a,"Post ("',
      '2001-05-14,a,"a (b) c"',
      '2001-05-14,a,",, ci"',
      '2001-05-14,a,"5 https://a.example/1"',
      '2001-05-14,a,"Post; Wire https://a.example/1"',
    ],
    {
      events: [
        { title: "a", claims: [{ source: "Post", inferred: 'the column "Source"' }] },
        { title: "a", claims: [{ source: "Post", inferred: 'the column "Source"' }] },
        { title: "a", claims: [{ source: "Post (x)", inferred: 'the column "Source"' }] },
        { title: "a", claims: [{ source: "Post", inferred: 'the column "Source"' }] },
        { title: "a", claims: [{ source: "Post", inferred: 'the column "Source"' }] },
        { title: "a", claims: [{ source: "a (b) c", inferred: 'the column "Source"' }] },
        { title: "a", claims: [{ source: "ci", inferred: 'the column "Source"' }] },
        { title: "a", claims: [{ source: "5", url: "https://a.example/1", inferred: 'the column "Source"' }] },
        {
          title: "a",
          claims: [
            { source: "Post", inferred: 'the column "Source"' },
            { source: "Wire", inferred: 'the column "Source"' },
            { source: "a.example", url: "https://a.example/1", inferred: 'the column "Source"' },
          ],
        },
      ],
      notes: ['row 10 inferred: "Post; Wire https://a.example/1" is taken as 2 sources, parted by ";"'],
    },
  ],
  [
    [
      "Date,Title,Source,Link",
      "2001-05-14,a,Post; Wire,https://a.example/1 https://b.example/1",
      "2001-05-14,b,Post; Wire,https://a.example/1",
      "2001-05-14,c,Post,see below",
      "2001-05-14,d,,https://a.example/1",
      "2001-05-14,e,Post https://c.example; Wire,https://a.example/1 https://b.example/1",
    ],
    {
      events: [
        {
          title: "a",
          claims: [
            { source: "Post", url: "https://a.example/1", inferred: 'the column "Source"' },
            { source: "Wire", url: "https://b.example/1", inferred: 'the column "Source"' },
          ],
        },
        {
          title: "b",
          extra: { Link: "https://a.example/1" },
          claims: [
            { source: "Post", inferred: 'the column "Source"' },
            { source: "Wire", inferred: 'the column "Source"' },
          ],
        },
        { title: "c", extra: { Link: "see below" }, claims: [{ source: "Post", inferred: 'the column "Source"' }] },
        { title: "d", claims: [{ source: "a.example", url: "https://a.example/1", inferred: 'the column "Link"' }] },
        {
          title: "e",
          extra: { Link: "https://a.example/1 https://b.example/1" },
          claims: [
            { source: "Post", inferred: 'the column "Source"' },
            { source: "Wire", inferred: 'the column "Source"' },
            { source: "c.example", url: "https://c.example", inferred: 'the column "Source"' },
          ],
        },
      ],
      notes: [
        'row 2 inferred: "Post; Wire" is taken as 2 sources, parted by ";"',
        'row 3 inferred: "Post; Wire" is taken as 2 sources, parted by ";"',
        'row 3 kept: to which of its 2 sources "https://a.example/1" belongs is not said',
        'row 6 inferred: "Post https://c.example; Wire" is taken as 2 sources, parted by ";"',
        'row 6 kept: to which of its 3 sources "https://a.example/1" belongs is not said',
      ],
    },
  ],
  [
    [
      "Date,Title,Source,Author,Published",
      "2001-05-14,a,Post; Wire,Ann; Jan,2001-05-15; soon",
      "2001-05-14,b,Post; Wire,Ann,2001",
      "2001-05-14,c,Post,Ann; Jan,soon",
    ],
    {
      events: [
        {
          title: "a",
          extra: { Published: "2001-05-15; soon" },
          claims: [
            { source: "Post", inferred: 'the column "Source"' },
            { source: "Wire", inferred: 'the column "Source"' },
          ],
        },
        {
          title: "b",
          extra: { Author: "Ann", Published: "2001" },
          claims: [
            { source: "Post", inferred: 'the column "Source"' },
            { source: "Wire", inferred: 'the column "Source"' },
          ],
        },
        {
          title: "c",
          extra: { Published: "soon" },
          claims: [{ source: '["Post",null,"Ann; Jan",null,null]', inferred: 'the column "Source"' }],
        },
      ],
      notes: [
        'row 2 inferred: "Post; Wire" is taken as 2 sources, parted by ";"',
        'row 2 kept: in the column "Published", "soon" is no date that is read',
        'row 3 inferred: "Post; Wire" is taken as 2 sources, parted by ";"',
        'row 4 kept: in the column "Published", "soon" is no date that is read',
      ],
      sources: [
        {
          at: "row 2",
          id: "Post",
          title: "Post",
          author: [{ literal: "Ann" }],
          published: '2001-05-15 day "2001-05-15"',
        },
        { at: "row 2", id: "Wire", title: "Wire", author: [{ literal: "Jan" }] },
        { at: "row 4", id: '["Post",null,"Ann; Jan",null,null]', title: "Post", author: [{ literal: "Ann; Jan" }] },
      ],
    },
  ],
])("reads %j", (lines, expected) => {
  expect(told(lines)).toStrictEqual(expected);
});
