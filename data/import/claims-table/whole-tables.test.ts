import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { claimsTableImporter } from "./claims-table.ts";

const told = (...lines: readonly string[]) =>
  toldDraft(claimsTableImporter.read({ name: "claims.csv", text: lines.join("\n") }, {}));

test.each([
  ["event,source,says\na,b,c", true],
  ["title,source,says\na,b,c", true],
  ["source,says\nb,c", false],
  ["event,says\nb,c", false],
  ["event,source\nb,c", false],
  ["Event,SOURCE,Says\na,b,c", true],
  ["", false],
])("%j is recognised: %j", (text, expected) => {
  expect(claimsTableImporter.recognises({ name: "x", text })).toStrictEqual(expected);
});

test.each([
  [
    [
      "event,id,title,start,end,lane,place,source,says,url,figure,measure,unit,stance,aspect,position,speaker,role,page,x",
      "g,e-1,Gate,2001-05-14,2001-05-16,North,Port,Gazette,It opened,https://a.example/1,40,hurt,people,asserts,why,storm,A. Person,master,5,y",
      "g,,,,,,,Post,It did,https://b.example/1 https://b.example/2,,,,,,,,,,",
      "g,,,,,,,,so,,5,hurt,people,denies,why,storm,A,b,3,z",
      "g,,,,,,,,,https://c.example/3,,,,,,,,,,",
    ],
    {
      events: [
        {
          at: "row 2",
          id: "g",
          title: "Gate",
          lane: "North",
          place: "Port",
          extra: {
            says: "so",
            figure: "5",
            measure: "hurt",
            unit: "people",
            stance: "denies",
            aspect: "why",
            position: "storm",
            speaker: "A",
            role: "b",
            page: "3",
            x: "z",
          },
          when: "2001-05-14 day -> 2001-05-16 day",
          claims: [
            {
              source: "Gazette",
              url: "https://a.example/1",
              says: "It opened",
              speaker: { name: "A. Person", role: "master" },
              at: { locator: "5", label: "page" },
              stance: "asserts",
              asserts: [{ aspect: "why", value: "storm" }],
              figures: [{ measure: "hurt", value: 40, unit: "people" }],
              extra: { id: "e-1", x: "y" },
            },
            {
              source: "Post",
              url: "https://b.example/1",
              says: "It did",
              extra: { url: "https://b.example/1 https://b.example/2" },
            },
            { source: "c.example", url: "https://c.example/3" },
          ],
        },
      ],
      notes: [
        "row 3 kept: of its addresses the first is where the claim stands",
        "row 4 kept: it names no source: what it says stands with its event, and is no claim",
      ],
    },
  ],
  [
    [
      "event,title,short-title,summary,actors,subject,follows,implies,emphasis,grouping,latitude,longitude,media,media-title,media-credit,source,says",
      "g,Gate,G,Sum,a; b,c; d,x; y,z,high,one day,33.5,36.3,https://a.example/1.jpg; https://a.example/2.jpg,T; U,C; D,Gazette,so",
      "h,Quay,,,,,,,medium,,91,0,x,T,C,Gazette,so",
      "i,Bell,,,,,,,low,,33.5,,https://a.example/1.jpg,,,Gazette,so",
    ],
    {
      events: [
        {
          at: "row 2",
          id: "g",
          title: "Gate",
          actors: ["a", "b"],
          "title-short": "G",
          summary: "Sum",
          subject: ["c", "d"],
          follows: ["x", "y"],
          implies: ["z"],
          emphasis: "high",
          grouping: "one day",
          coordinates: { latitude: 33.5, longitude: 36.3 },
          media: [
            { url: "https://a.example/1.jpg", title: "T; U", credit: "C; D" },
            { url: "https://a.example/2.jpg" },
          ],
          claims: [{ source: "Gazette", says: "so" }],
        },
        {
          at: "row 3",
          id: "h",
          title: "Quay",
          claims: [
            {
              source: "Gazette",
              says: "so",
              extra: {
                emphasis: "medium",
                latitude: "91",
                longitude: "0",
                media: "x",
                "media-title": "T",
                "media-credit": "C",
              },
            },
          ],
        },
        {
          at: "row 4",
          id: "i",
          title: "Bell",
          emphasis: "low",
          media: [{ url: "https://a.example/1.jpg" }],
          claims: [{ source: "Gazette", says: "so", extra: { latitude: "33.5" } }],
        },
      ],
      notes: [
        "row 2 kept: no row of the event has a date that is read",
        "row 3 kept: no row of the event has a date that is read",
        "row 4 kept: no row of the event has a date that is read",
      ],
    },
  ],
  [
    [
      "event,title,earliest,latest,precision,wording,zone,edtf,basis,likely-earliest,likely-latest,likely-basis,end-earliest,end-latest,end-precision,end-wording,source,says",
      "g,Gate,2001-05-14,2001-05-16,bounded,mid-May,Z,2001-05~,why,2001-05-15,2001-05-15,because,2001-06,2001-06,month,June,Gazette,so",
      "h,Quay,2001-05-14,2001-05-14,,,,,,,,,,,,,Gazette,so",
      "i,Bell,2001-05,,,,,,,2001-05,,,,,,,Gazette,so",
      "j,Boat,2001,2001,x,,,,,soon,,why,,,,,Gazette,so",
      "k,Bar,2001-05-14T10:00,2001-05-14T10:00,,,,,,,,,2001-05-15,,day,,Gazette,so",
      "l,Tar,soon,,,,,,,,,,,,,,Gazette,so",
      "n,Nar,2001-05-14,14 May 2001,,,,,,,2001-05-14,why,,,,,Gazette,so",
    ],
    {
      events: [
        {
          at: "row 2",
          id: "g",
          title: "Gate",
          when: '2001-05-14..2001-05-16 bounded Z "mid-May" (why) -> 2001-06 month "June"',
          claims: [{ source: "Gazette", says: "so" }],
        },
        { at: "row 3", id: "h", title: "Quay", when: "2001-05-14 day", claims: [{ source: "Gazette", says: "so" }] },
        {
          at: "row 4",
          id: "i",
          title: "Bell",
          when: "2001-05.. bounded",
          claims: [{ source: "Gazette", says: "so", extra: { "likely-earliest": "2001-05" } }],
        },
        {
          at: "row 5",
          id: "j",
          title: "Boat",
          when: "2001 year",
          claims: [
            {
              source: "Gazette",
              says: "so",
              extra: { precision: "x", "likely-earliest": "soon", "likely-basis": "why" },
            },
          ],
        },
        {
          at: "row 6",
          id: "k",
          title: "Bar",
          when: "2001-05-14T10:00 minute -> 2001-05-15.. day",
          claims: [{ source: "Gazette", says: "so" }],
        },
        {
          at: "row 7",
          id: "l",
          title: "Tar",
          claims: [{ source: "Gazette", says: "so", extra: { earliest: "soon" } }],
        },
        { at: "row 8", id: "n", title: "Nar", when: "2001-05-14 day", claims: [{ source: "Gazette", says: "so" }] },
      ],
      notes: [
        'row 7 kept: in the column "earliest", "soon" is no date that is read',
        "row 7 kept: no row of the event has a date that is read",
      ],
    },
  ],
])("reads %j", (lines, expected) => {
  expect(told(...lines)).toStrictEqual(expected);
});
