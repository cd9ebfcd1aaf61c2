import { expect, test } from "vitest";
import { importerOf } from "../formats.ts";
import { importFile } from "../import-file.ts";
import { GRAMPS } from "./gramps.ts";

function tree(events: string, others = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE database PUBLIC "-//Gramps//DTD Gramps XML 1.7.1//EN" "http://gramps-project.org/xml/1.7.1/grampsxml.dtd">
<database xmlns="http://gramps-project.org/xml/1.7.1/"><header/><events>${events}</events>${others}</database>`;
}

function read(text: string) {
  const result = importFile({ name: "tree.gramps", text });
  if (!result || !("imported" in result)) throw new Error(JSON.stringify(result));
  return result.imported;
}

test("events have their people, places, notes and citations", () => {
  const text = tree(
    '<event handle="_e1" id="E1"><type>Birth</type><dateval val="1815-12-10"/><place hlink="_p"/><description>At home</description><attribute type="Weight" value="3 kg"/><noteref hlink="_n"/><citationref hlink="_c"/><citationref hlink="_lost"/></event>' +
      '<event handle="_e2"><type>Marriage</type><dateval val="1835-07-08"/></event><event handle="_e3"><type>Fair</type><description>On the green</description></event>',
    '<people><person handle="_i1"><name alt="1" type="Nick"><first>Addy</first></name><name><first>Ada</first><surname>Byron</surname></name><eventref hlink="_e1" role="Primary"/></person><person handle="_i2"><name><first>William</first><surname prefix="of">King</surname></name><eventref hlink="_e1" role="Witness"/></person></people>' +
      '<families><family handle="_f"><father hlink="_i2"/><mother hlink="_i1"/><eventref hlink="_e2" role="Family"/></family></families>' +
      '<citations><citation handle="_c"><page>p. 4</page><confidence>3</confidence><sourceref hlink="_s"/></citation></citations>' +
      '<sources><source handle="_s"><stitle>Register</stitle><sauthor>Clerk</sauthor></source></sources>' +
      '<places><placeobj handle="_p"><pname value="London"/><coord long="-0.1" lat="51.5"/></placeobj></places>' +
      '<notes><note handle="_n"><text>It snowed.</text></note></notes><objects><object/></objects>',
  );
  const { timeline, report } = read(text);
  expect(timeline.title).toBe("tree");
  expect(timeline.events).toMatchObject([
    {
      ...{ title: "Birth of Ada Byron", summary: "At home\n\nIt snowed.", place: "London" },
      actors: ["Ada Byron", "William of King"],
      coordinates: { coordinates: [-0.1, 51.5] },
      when: { earliest: "1815-12-10", precision: "day" },
      claims: [{ at: { locator: "4", label: "page" }, custom: { confidence: "3" } }],
      custom: { Weight: "3 kg" },
    },
    { title: "Marriage of William of King and Ada Byron", when: { earliest: "1835-07-08" } },
    { title: "Fair: On the green", when: { precision: "bounded" } },
  ]);
  expect(timeline.events.map(({ lane }) => lane)).toStrictEqual(["births", "marriages", "lives"]);
  expect(timeline.sources).toMatchObject([{ title: "Register", author: [{ literal: "Clerk" }] }]);
  expect(report.notes.map(({ what }) => what)).toContain("nothing is made of <objects>");
});

function draftOf(text: string) {
  const outcome = GRAMPS.read({ name: "tree.gramps", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

test("whatever is missing or does not fit leaves the rest as it is", () => {
  const text = tree(
    `
<event handle="_e1" id=" "><type/><description> </description><place hlink="_p1"/><noteref hlink="_n1"/><noteref hlink="_n2"/><noteref hlink="_n3"/><noteref/></event>
<event handle="_e2" id="E2"><type>Burial</type><description>In the rain</description><dateval val=" 1852-12-03 "/><place hlink="_p2"/><attribute value="5"/><attribute type="Bells"/><attribute type="Bells" value="3"/><attribute type="Bells" value="4"/><citationref hlink="_c1"/><citationref hlink="_c2"/><citationref hlink="_c3"/></event>
<event><type>Fair</type><place hlink="_p3"/><noteref hlink="_n2"/></event>`,
    `
<people><person handle="_i1"><name alt="1"><first>Addy</first></name><eventref hlink="_e2" role="PRIMARY"/><note hlink="_e1"/></person>
<person handle="_i2"><name><surname>King</surname><title>Lord</title><first> William </first><first/></name><eventref hlink="_e2" role="Clergy"/><eventref hlink="_e2"/></person>
<person handle="_i3"><name><first> </first></name><eventref hlink="_e2"/></person><person handle="_i4"/></people>
<families><family><father hlink="_i2"/><mother hlink="_i9"/><child hlink="_i1"/><eventref hlink="_e2" role="Witness"/></family></families>
<citations><citation handle="_c1"><page>${"x".repeat(201)}</page><dateval val="1853"/><noteref hlink="_n1"/><sourceref hlink="_s1"/></citation>
<citation handle="_c2" id="C2"><page>3</page></citation><citation handle="_c3"><sourceref hlink="_s2"/></citation></citations>
<sources><source handle="_s1"><stitle> Register </stitle><spubinfo>Archive</spubinfo><sabbrev>Reg.</sabbrev><noteref hlink="_n1"/><noteref hlink="_n3"/></source><source handle="_s2"/><source><stitle>Other</stitle></source></sources>
<places><placeobj handle="_p1"><pname/><ptitle>Old London</ptitle><coord long="east" lat="51.5"/></placeobj><placeobj handle="_p2"><pname value=" Northton "/></placeobj><placeobj handle="_p3"/></places>
<notes><note handle="_n1"><text> One. </text></note><note handle="_n2"/><note handle="_n3"><text>Three.</text></note></notes>
<bookmarks><bookmark/></bookmarks><tags><tag/></tags><name-formats><format/></name-formats><namemaps><map/></namemaps><repositories/>
<repositories><repository/></repositories>`,
  );
  expect(draftOf(text)).toStrictEqual({
    title: "tree.gramps",
    sources: [
      {
        at: "line 13",
        id: "_s1",
        title: "Register",
        publisher: "Archive",
        note: "One.\n\nThree.",
        "container-title-short": "Reg.",
      },
      { at: "line 13", id: "_s2" },
      { at: "line 13", id: "line 13", title: "Other" },
    ],
    events: [
      {
        at: "line 4",
        id: " ",
        title: "Event",
        summary: "One.\n\nThree.",
        lane: "Lives",
        place: "Old London",
        claims: [],
      },
      {
        at: "line 5",
        id: "E2",
        title: "Burial of Addy and William King",
        summary: "In the rain",
        lane: "Deaths",
        place: "Northton",
        actors: ["Addy", "William King", "William King", "William King"],
        when: { earliest: "1852-12-03", latest: "1852-12-03", precision: "day", wording: "1852-12-03" },
        claims: [
          {
            source: "_s1",
            extra: {
              page: "x".repeat(201),
              recorded: "1853",
              note: "One.",
            },
          },
          { source: "_s2" },
        ],
        extra: { attribute: "5", Bells: ["3", "4"] },
      },
      { at: "line 6", title: "Fair", lane: "Lives", claims: [] },
    ],
    notes: [
      { at: "line 17", kind: "dropped", what: "nothing is made of <repositories>" },
      { at: "line 12", kind: "dropped", what: 'the citation "C2" is of no source in the file' },
    ],
  });
});

test.each([
  ["Birth", "Births"],
  ["christening", "Births"],
  ["Stillbirth", "Lives"],
  ["Birthday", "Lives"],
  ["Cremation", "Deaths"],
  ["Deathbed", "Lives"],
  ["Probate", "Deaths"],
  ["Living death", "Lives"],
  ["Marriage Banns", "Marriages"],
  ["Alternate Marriage", "Marriages"],
  ["No marriage", "Lives"],
  ["Divorce Filing", "Marriages"],
  ["Annulment", "Marriages"],
  ["Engagement party", "Lives"],
  ["Naturalization", "Migration"],
  ["Naturalisation", "Migration"],
  ["Emigration", "Migration"],
  ["Remigration", "Lives"],
  ["Emigrations", "Lives"],
])("an event of the type %s is in the lane %s", (type, lane) => {
  expect(draftOf(tree(`<event handle="_e"><type>${type}</type></event>`)).events[0]?.lane).toBe(lane);
});

test.each([
  ['<dateval val="1815-12"/>', "1815-12 – 1815-12; month; 1815-12"],
  ['<dateval val="1815-12" cformat="Gregorian"/>', "1815-12 – 1815-12; month; 1815-12"],
  ['<dateval val="1815" type="before"/>', "… – 1814; bounded; before 1815"],
  ['<dateval val="1815" type="about"/>', "1815 – 1815; year; about 1815"],
  ['<dateval val="1815" type="from"/>', "1815 – 1815; year; 1815 | 1815 – …; bounded"],
  ['<dateval val="1815" type="to"/>', "… – 1815; bounded | 1815 – 1815; year; 1815"],
  ['<dateval val="1815" quality="estimated"/>', "1815 – 1815; year; about 1815"],
  ['<dateval val="1815" quality="calculated"/>', "1815 – 1815; year; 1815"],
  ['<dateval val="1815" quality="estimated" type="after"/>', "1816 – …; bounded; after 1815"],
  ['<dateval val="soon" type="about"/>', '"about soon" | kept: "about soon" is no date'],
  ["<dateval/>", '""'],
  ['<daterange start="1815" stop="1817-03"/>', "1815 – 1817-03; bounded"],
  ['<daterange start="1815"/>', '"1815 – "'],
  ['<daterange stop="1815"/>', '" – 1815"'],
  ['<daterange start="1815 - 1816" stop="1817"/>', '"1815 - 1816 – 1817"'],
  ['<daterange start="1815" stop="1816 - 1817"/>', '"1815 – 1816 - 1817"'],
  ['<datespan start="1815" stop="1817"/>', "1815 – 1815; year; 1815 | 1817 – 1817; year; 1817"],
  ['<datespan start="1815" stop="soon"/>', '"1815 – soon" | kept: "soon" is no date'],
  ['<datespan start="soon" stop="1815"/>', '"soon – 1815" | kept: "soon" is no date'],
  ['<datestr val="in the spring"/>', '"in the spring" | kept: "in the spring" is no date'],
  ['<datestr val="1815"/>', "1815 – 1815; year; 1815"],
  [
    '<dateval val="0005-02-01" cformat="French Republican" type="before"/>',
    '"before 0005-02-01 (French Republican)" | kept: the date "before 0005-02-01 (French Republican)" is of another calendar and is kept as words',
  ],
  ['<other val="1815"/>', ""],
])("the date %s is read", (date, expected) => {
  const { events, notes } = draftOf(tree(`<event handle="_e"><type>Birth</type>${date}</event>`));
  const { when, written } = events[0]!;
  const moments = when && "start" in when ? [when.start, when.end] : when ? [when] : [];
  const dates = moments.map(({ earliest = "…", latest = "…", precision, wording = "" }) =>
    [`${earliest} – ${latest}`, precision, wording].filter((part) => part !== "").join("; "),
  );
  const told = notes.map(({ kind, what }) => `${kind}: ${what.replace(/: write.*$/u, "")}`);
  expect([...dates, ...(written === undefined ? [] : [`"${written}"`]), ...told].join(" | ")).toBe(expected);
});

test("what is no family tree of Gramps is not read as one", () => {
  const event = '<event handle="_e"><type>Birth</type></event>';
  expect(GRAMPS.read({ name: "a", text: tree(event).slice(0, -5) }, {})).toStrictEqual({
    refused: expect.stringMatching(/^the XML is broken: ./u) as string,
    offset: expect.any(Number) as number,
  });
  expect(GRAMPS.recognises({ name: "a", text: tree(event).replace("<database", "<data") })).toBe(false);
  expect(GRAMPS.recognises({ name: "a", text: `<database><!--${" ".repeat(2000)}gramps-project.org/xml-->` })).toBe(
    false,
  );
});

test("it is told by its root and its namespace", () => {
  expect(importerOf({ name: "a", text: tree("") })?.id).toBe("gramps");
  expect(importerOf({ name: "a", text: '<database xmlns="http://example.org/"/>' })).toBeUndefined();
});
