import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { claimsTableImporter } from "./claims-table.ts";

const told = (...lines: readonly string[]) =>
  toldDraft(claimsTableImporter.read({ name: "claims.csv", text: lines.join("\n") }, {}));

test.each([
  [
    [
      "event,title,claim,source-id,source,corrects,derived-from,through,as-of,status,certainty,locator,label,paragraph,quote,quote-before,quote-after,fragment,archived,says,figure",
      "g,Gate,c1,g1,Gazette,,,,,confirmed,high,12,page,5 b47e4aa91605,so,before,after,t=5,https://a.example/1,so,5",
      "g,,c2,,Post,c1,g1,g1; Wire | agency; x,2001-05-14,,,,,,,,,,,so,7",
      "g,,c3,,Herald,,,,soon,,,12,,5,,,,,x,so,7",
      "g,,,,Bugle,,,,,,,,page,0 000000000000,,,,,,so,",
      "g,,,,Bugle,,,,,,,12,nolabel,5 000000000000,,b,,,,so,",
      ",,,g1,Gazette,,,,,,,,,,,,,,,,",
    ],
    {
      sources: [{ at: "row 7", id: "g1", title: "Gazette" }],
      events: [
        {
          at: "row 2",
          id: "g",
          title: "Gate",
          claims: [
            {
              id: "c1",
              source: "g1",
              says: "so",
              figures: [{ measure: "figure", value: 5 }],
              at: {
                paragraph: 5,
                hash: "b47e4aa91605",
                locator: "12",
                label: "page",
                selector: [
                  { type: "TextQuoteSelector", exact: "so", prefix: "before", suffix: "after" },
                  { type: "FragmentSelector", value: "t=5" },
                ],
                archived: "https://a.example/1",
              },
              status: "confirmed",
              certainty: "high",
            },
            {
              id: "c2",
              source: "Post",
              says: "so",
              figures: [{ measure: "figure", value: 7, asOf: "2001-05-14" }],
              of: "c1",
              derivedFrom: "g1",
              through: ["g1", { name: "Wire", role: "agency" }, { name: "x" }],
            },
            {
              id: "c3",
              source: "Herald",
              says: "so",
              figures: [{ measure: "figure", value: 7 }],
              extra: { "as-of": "soon", locator: "12", paragraph: "5", archived: "x" },
            },
            { source: "Bugle", says: "so", extra: { label: "page", paragraph: "0 000000000000" } },
            { source: "Bugle", says: "so", extra: { locator: "12", label: "nolabel", paragraph: "5 000000000000" } },
          ],
        },
      ],
      notes: [
        'row 4 kept: "paragraph" is a number and the 12 hex digits that prove it, as 5 b47e4aa91605',
        'row 4 kept: "locator" and "label" go together, as 12 and page',
        "row 4 kept: the archived copy has no address of the web",
        'row 5 kept: "paragraph" is a number and the 12 hex digits that prove it, as 5 b47e4aa91605',
        'row 5 kept: "locator" and "label" go together, as 12 and page',
        'row 6 kept: "paragraph" is a number and the 12 hex digits that prove it, as 5 b47e4aa91605',
        'row 6 kept: "locator" and "label" go together, as 12 and page',
        "row 2 kept: no row of the event has a date that is read",
      ],
    },
  ],
  [
    [
      "event,title,source-id,source,source-title,author,published,url,source-type,outlet-short,code,publisher,publisher-place,source-language,genre,source-note,issued,accessed,date-basis,copy-of,outlet-not-named,document,sha256,says",
      "g,Gate,s1,,,,,,,,,,,,,,,,,,,,,so",
      ',,s1,Gazette,Title,"Berg, Ann; Guild; Holm,",2001-05-15,https://a.example/1,article,G,GZ,House,Town,en,letter,Note,2001,2002,stated,s2; ,yes,a.pdf,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,',
      `,,s2,Wire,,,soon,,,,,,,,,,,,guess,,,a/b.pdf,${"a".repeat(64)},`,
      ",,s3,,,,,,,,,,,,,,,,,,,a.pdf,xyz,",
    ],
    {
      sources: [
        {
          at: "row 3",
          id: "s1",
          title: "Title",
          "container-title": "Gazette",
          "container-title-short": "G",
          type: "article",
          author: [{ family: "Berg", given: "Ann" }, { literal: "Guild" }, { family: "Holm" }],
          URL: "https://a.example/1",
          publisher: "House",
          "publisher-place": "Town",
          language: "en",
          genre: "letter",
          note: "Note",
          code: "GZ",
          derivedFrom: ["s2"],
          issued: "2001",
          accessed: "2002",
          issuedBasis: "stated",
          unnamedOutlet: true,
          document: { file: "a.pdf", sha256: "a".repeat(64) },
          published: "2001-05-15 day",
        },
        { at: "row 4", id: "s2", title: "Wire" },
        { at: "row 5", id: "s3", title: "s3" },
      ],
      events: [{ at: "row 2", id: "g", title: "Gate", claims: [{ source: "s1", says: "so" }] }],
      notes: [
        'row 4 kept: in the column "published", "soon" is no date that is read',
        "row 2 kept: no row of the event has a date that is read",
      ],
    },
  ],
  [
    [
      "event,title,start,place,actors,source,says,claim,figure,aspect,position",
      ",Boat,2001,,,A,left,,,,",
      ",Boat,2001,,,B,stayed,,,,",
      ",Boat,2002,,,A,came,,,,",
      ",,,,,A,none,,,,",
      "e,Gate,May 2001,Port,x,A,left,~1,5,why,storm",
      "e,,6 May 2001,Quay,y,B,left,,,,",
      "e,Other,May 2001,Port,x,A,,~1,7,how,wind",
    ],
    {
      events: [
        {
          at: "row 2",
          title: "Boat",
          when: "2001 year",
          claims: [
            { source: "A", says: "left" },
            { source: "B", says: "stayed" },
          ],
        },
        { at: "row 4", title: "Boat", when: "2002 year", claims: [{ source: "A", says: "came" }] },
        { at: "row 5", title: "", claims: [{ source: "A", says: "none" }] },
        {
          at: "row 6",
          id: "e",
          title: "Gate",
          place: "Port",
          actors: ["x"],
          when: '2001-05 month "May 2001"',
          claims: [
            {
              source: "A",
              says: "left",
              asserts: [
                { aspect: "why", value: "storm" },
                { aspect: "how", value: "wind" },
              ],
              figures: [
                { measure: "figure", value: 5 },
                { measure: "figure", value: 7 },
              ],
            },
            { source: "B", says: "left", when: '2001-05-06 day "6 May 2001"', place: "Quay", actors: ["y"] },
          ],
        },
      ],
      notes: ["row 5 kept: it has no title", "row 5 kept: no row of the event has a date that is read"],
    },
  ],
  [
    ["event,title,source,says", "gate,'=1+1,Gazette,'quoted"],
    {
      events: [{ at: "row 2", id: "gate", title: "=1+1", claims: [{ source: "Gazette", says: "'quoted" }] }],
      notes: ["row 2 kept: no row of the event has a date that is read"],
    },
  ],
  [["event,title,start,source,says", "g,Gate,9/5/2001,Gazette,so"], { ask: "date-order", examples: ["9/5/2001"] }],
  [
    ["event,title,source,says"],
    { refused: 'the table has headers ("event", "title", "source", "says") and no rows below them' },
  ],
  [[""], { refused: "the table is empty: its first row should name the columns, as Date, Title, Source" }],
])("reads %j", (lines, expected) => {
  expect(told(...lines)).toStrictEqual(expected);
});
