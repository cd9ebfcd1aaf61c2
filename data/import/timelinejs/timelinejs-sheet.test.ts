import { expect, test } from "vitest";
import type { DateOrder } from "../importer.ts";
import { isTimelineJsSheet, sheetAsTimelineJs, timelineJsSheet, type SheetAsJson } from "./timelinejs-sheet.ts";

const HEADER =
  "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\n";

function sheetOf(text: string, order?: DateOrder): SheetAsJson {
  const read = sheetAsTimelineJs({ text }, order);
  if ("refused" in read) throw new Error(read.refused);
  return read;
}

test("makes slides of rows as TimelineJS does", () => {
  const sheet = sheetOf(
    `${HEADER},,,,,,,,,The harbour,All of it,,,,,title,,\n2001,5,14,1:04 pm,2001,5,16,,mid-May,Ferry,It ran aground,https://g.example/1.jpg,C. Dahl,The bar,https://g.example/t.jpg,,Water,#eee\n2001,,,,2003,,,,,Repairs,,,,,,era,,\n`,
  );
  expect(sheet.value).toStrictEqual({
    title: { text: { headline: "The harbour", text: "All of it" } },
    events: [
      {
        start_date: { year: "2001", month: "5", day: "14", hour: "13", minute: "04" },
        end_date: { year: "2001", month: "5", day: "16" },
        text: { headline: "Ferry", text: "It ran aground" },
        media: {
          url: "https://g.example/1.jpg",
          credit: "C. Dahl",
          caption: "The bar",
          thumbnail: "https://g.example/t.jpg",
        },
        group: "Water",
        display_date: "mid-May",
        background: { color: "#eee" },
      },
    ],
    eras: [{ start_date: { year: "2001" }, end_date: { year: "2003" }, text: { headline: "Repairs" } }],
  });
  expect([sheet.title, sheet.events, sheet.eras, sheet.notes]).toStrictEqual([2, [3], [4], []]);
});

test("reads years with commas, and passes on as text what is no number", () => {
  const { value } = sheetOf('Year,Month,Headline,Media\n"1,066",10,a,\n-44,,b,\nc. 1912,,c,\n');
  expect(value["events"]).toMatchObject([
    { start_date: { year: "1066", month: "10" } },
    { start_date: { year: "-44" } },
    { start_date: "c. 1912" },
  ]);
});

test("reads the whole dates of the first version, the month first as it does", () => {
  const text =
    "Start Date,End Date,Headline,Tag\n5/9/2016,9/2016,a,Water\n19/9/2016 13:04,,b,\n2016,,c,\nabout 1912,,d,\n";
  const sheet = sheetOf(text);
  expect(sheet.value["events"]).toMatchObject([
    { start_date: { year: "2016", month: "05", day: "09" }, end_date: { year: "2016", month: "09" }, group: "Water" },
    { start_date: { year: "2016", month: "09", day: "19", hour: "13", minute: "04" } },
    { start_date: { year: "2016" } },
    { start_date: "about 1912" },
  ]);
  expect(sheet.notes).toMatchObject([{ at: "row 2", kind: "chosen" }]);
  expect(sheetOf(text, "day-first").value["events"]).toMatchObject([
    { start_date: { month: "09", day: "05" } },
    {},
    {},
    {},
  ]);
});

test("reads a second title, and an era without an end, as events, and says so", () => {
  const sheet = sheetOf(
    `${HEADER},,,,,,,,,A,,,,,,title,,\n2001,,,,,,,,,B,,,,,,title,,\n2001,,,,,,,,,C,,,,,,era,,\n2001,,,,,,,,,D,,,,,,photo,,\n`,
  );
  expect(sheet.events).toStrictEqual([3, 4, 5]);
  expect(sheet.notes.map(({ at }) => at)).toStrictEqual(["row 3", "row 4", "row 5"]);
});

test("keeps columns of its author's own, and tells of times that are none", () => {
  const sheet = sheetOf("Year,Time,Headline,Media,Weather,text ,location\n2001,noon,a,,calm,x,here\n,13:04,b,,,,\n");
  expect(sheet.value["events"]).toMatchObject([
    { Weather: "calm", "column location": "here", text: { text: "x" } },
    {},
  ]);
  expect(sheet.notes.map(({ at, what }) => `${at} ${what}`)).toStrictEqual([
    'row 2 the time "noon" is none',
    'row 3 the time "13:04" has no date',
  ]);
});

test.each([
  [HEADER, true],
  ...["end year", "month", "display date", "media", "media credit", "media caption", "end date"].map(
    (sign): [string, boolean] => [`Year,Headline,${sign}\n`, true],
  ),
  ["Year,Headline\n", false],
  ["Headline,Media\n", false],
  ["year,month,day,text,headline\n", true],
  ["Start Date,End Date,Headline,Text\n", true],
  ["Date,Headline,Text\n", false],
  ["Year,Title,Media\n", false],
  ["", false],
])("knows its columns: %#", (text, expected) => {
  expect(isTimelineJsSheet({ text })).toBe(expected);
});

test("tells of events, and of what is not understood, by the rows of the sheet", () => {
  const text = `${HEADER},,,,,,,,,The harbour,,,,,,title,,\n\n2001,5,14,,,,,,,Ferry,It ran aground,,,,,,Water,\n2001,13,,,,,,,,Quay,,,,,,,,\n2001,,,,2003,,,,,Repairs,,,,,,era,,\nsoon,,,,,,,,,Bar,,,,,,,,\n`;
  const outcome = timelineJsSheet.read({ name: "x.csv", text }, {});
  expect(outcome).toMatchObject({
    draft: {
      title: "The harbour",
      events: [
        { at: "row 4", title: "Ferry", summary: "It ran aground", lane: "Water", when: { earliest: "2001-05-14" } },
        { at: "row 5", title: "Quay", when: { earliest: "2001", latest: "2001" } },
        { at: "row 7", title: "Bar" },
      ],
      eras: [{ at: "row 6", label: "Repairs" }],
    },
  });
  const notes = "draft" in outcome ? outcome.draft.notes.map(({ at }) => at.split(",")[0]) : [];
  expect(new Set(notes)).toStrictEqual(new Set(["row 5", "row 7"]));
});

test("every column has its place, and the first of two with one name", () => {
  const header =
    "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Start Date,End Date,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Tag,Group,Background,unique_id,autolink";
  const rows = [
    ",,,,,,,,,,,The bells,,,,,,,TITLE,,,,,",
    '"2,001",5,14,noon,,,,1 pm,1/2/1999,16 May 2001,,,Words,,C. Dahl,,,A bell,Photo,Water,Fire,https://a.example/b.png,7,no',
    "2001,,3,,2002,,,,,,,Only,,,,,,,,,,HTTP:x,,",
    "2001,,,,,,,,,,,Grey,,,,,,,,,,not https:x,,",
    "2001,,,,2002,,,,,,,,,,,,,,era,,,,,",
    "12 001,,,,2x,,,,,,,,,https://a.example/1.png,,,,,,,,red,,",
    ",,,,,,,,1999,1 Feb 1999 to 3 Feb 1999,,Whole,,,,,,,,,,,,",
    ",,,9:15,,,,,9/2/1999 10:15,about 1999,,a,,,,,,,,,,,,",
    ",,,9:15,,,,noon,9/19/1999,1999-09,,b,,,,,,,,,,,,",
    ",,,noon,,,,9 am,9/19/1999,,,c,,,,,,,,,,,,",
    "2001,,,,,,,,,,,,No headline,,,,,,era,,,,,",
    "2001,,,,2002,,,,,,,,No headline,,,,,,era,,,,,",
    ",,,,2002,,,,,,,d,,,,,,,era,,,,,",
    "2001,,,,2002,,,,,,,e,And words,,,,,,Era,,,,,",
  ];
  expect(sheetOf([header, ...rows].join("\n"))).toStrictEqual({
    value: {
      title: { text: { headline: "The bells" } },
      events: [
        {
          Group: "Fire",
          "column unique_id": "7",
          "column autolink": "no",
          start_date: { year: "2001", month: "5", day: "14" },
          end_date: { year: "2001", month: "05", day: "16", hour: "13" },
          text: { text: "Words" },
          media: { credit: "C. Dahl", alt: "A bell" },
          group: "Water",
          background: { url: "https://a.example/b.png" },
        },
        {
          start_date: { year: "2001", day: "3" },
          end_date: { year: "2002" },
          text: { headline: "Only" },
          background: { url: "HTTP:x" },
        },
        { start_date: { year: "2001" }, text: { headline: "Grey" }, background: { color: "not https:x" } },
        { start_date: { year: "2001" }, end_date: { year: "2002" } },
        {
          start_date: { year: "12001" },
          end_date: "2x",
          media: { url: "https://a.example/1.png" },
          background: { color: "red" },
        },
        { start_date: { year: "1999" }, end_date: "1 Feb 1999 to 3 Feb 1999", text: { headline: "Whole" } },
        {
          start_date: { year: "1999", month: "09", day: "02", hour: "10", minute: "15" },
          end_date: "about 1999",
          text: { headline: "a" },
        },
        {
          start_date: { year: "1999", month: "09", day: "19", hour: "9", minute: "15" },
          end_date: { year: "1999", month: "09" },
          text: { headline: "b" },
        },
        { start_date: { year: "1999", month: "09", day: "19" }, text: { headline: "c" } },
        { start_date: { year: "2001" }, text: { text: "No headline" } },
        { start_date: { year: "2001" }, end_date: { year: "2002" }, text: { text: "No headline" } },
        { end_date: { year: "2002" }, text: { headline: "d" } },
      ],
      eras: [{ start_date: { year: "2001" }, end_date: { year: "2002" }, text: { headline: "e", text: "And words" } }],
    },
    events: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    eras: [15],
    title: 2,
    notes: [
      { at: "row 3", kind: "dropped", what: 'the time "noon" is none' },
      { at: "row 3", kind: "kept", what: 'the type "photo" is neither title nor era: it is read as an event' },
      { at: "row 6", kind: "kept", what: "an era needs a headline, a start and an end: it is read as an event" },
      { at: "row 9", kind: "chosen", what: '"9/2/1999 10:15" is read with the month first, as TimelineJS reads it' },
      { at: "row 10", kind: "dropped", what: 'the time "noon" is none' },
      { at: "row 11", kind: "dropped", what: 'the time "noon" is none' },
      { at: "row 11", kind: "dropped", what: 'the time "9 am" has no date' },
      { at: "row 12", kind: "kept", what: "an era needs a headline, a start and an end: it is read as an event" },
      { at: "row 13", kind: "kept", what: "an era needs a headline, a start and an end: it is read as an event" },
      { at: "row 14", kind: "kept", what: "an era needs a headline, a start and an end: it is read as an event" },
    ],
  });
});

test("places of the JSON are rows of the sheet, with the field", () => {
  const text = `${HEADER},,,,,,,,,T,,,,,,title,,#eee\n2001,14,,,,,,,,A,,pic.png,,,,,,\nsoon,,,,2003,,,,,B,,,,,,era,,\n2001,,,,2003,,,,,C,,,,,,era,,\n`;
  const outcome = timelineJsSheet.read({ name: "x.csv", text }, {});
  expect(outcome).toStrictEqual({
    draft: {
      title: "T",
      sources: [],
      events: [
        {
          at: "row 3",
          title: "A",
          when: { earliest: "2001", latest: "2001", precision: "year" },
          claims: [],
          extra: { media: { url: "pic.png" } },
        },
      ],
      eras: [
        { at: "row 4", label: "B", when: { earliest: "2003", latest: "2003", precision: "year" } },
        {
          at: "row 5",
          label: "C",
          when: {
            start: { earliest: "2001", latest: "2001", precision: "year" },
            end: { earliest: "2003", latest: "2003", precision: "year" },
          },
        },
      ],
      extra: { title: { background: { color: "#eee" } } },
      notes: [
        { at: "row 2", kind: "kept", what: "what its title slide has besides words is kept as data" },
        { at: "row 3, media.url", kind: "kept", what: '"pic.png" is no address of the web' },
        {
          at: "row 3, start_date",
          kind: "changed",
          what: 'the month "14" is none, so that the date is told without it',
        },
        {
          at: "row 4, start_date",
          kind: "kept",
          what: '"soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        },
      ],
    },
  });
  expect(timelineJsSheet.read({ name: "x.csv", text: "" }, {})).toHaveProperty("refused");
  expect(timelineJsSheet.read({ name: "x.csv", text: "Year,Headline,Media\n1/2/1999,a,\n" }, {})).toStrictEqual({
    ask: "date-order",
    examples: ["1/2/1999"],
  });
});

test("rows of signs alone are no slides, and told together", () => {
  const read = sheetAsTimelineJs({ text: "Year,Month,Headline,Media\n1912,4,Bell cast,\n|\n-,\n" });
  expect(read).toMatchObject({
    events: [2],
    notes: [{ at: "the file", kind: "dropped", what: "2 of its rows, in which stand neither letters nor numbers" }],
  });
});
