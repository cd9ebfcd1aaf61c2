import { expect, test } from "vitest";
import { KML } from "./kml.ts";

function read(document: string, whole = `<kml><Document>${document}</Document></kml>`) {
  const outcome = KML.read({ name: "map.kml", text: whole }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const TIME = "<TimeStamp><when>1876-08-06</when></TimeStamp>";

test("placemarks are events in the lanes of their folders", () => {
  const draft =
    read(`<name> Camps </name><description>All &lt;b&gt;of&lt;/b&gt; them</description><Style/><Schema/><open>1</open>
<Folder><name> Summer </name><visibility>1</visibility><LookAt/>
<Placemark id="p1"><name>Camp &lt;i&gt;one&lt;/i&gt;</name><description>See &lt;a href="https://www.a.example/1"&gt;this&lt;/a&gt; (Reuters)</description>${TIME}
<Point><coordinates>-0.1,51.5,7</coordinates></Point><address>London</address><atom:link href="https://www.a.example/1"/><styleUrl>#s</styleUrl>
<ExtendedData><Data name="Tents"><displayName>x</displayName><value> 5 </value></Data><SchemaData schemaUrl="#t"><SimpleData name="Fires"> 2 </SimpleData><SimpleData>bare</SimpleData></SchemaData><gx:count>7</gx:count><empty/></ExtendedData>
<phoneNumber> 123 </phoneNumber><LineString><coordinates>1,2 3,4</coordinates></LineString><snippet/></Placemark>
<Folder><Placemark><name>Inner</name>${TIME}</Placemark></Folder>
<Document><Placemark>${TIME}</Placemark></Document></Folder>
<GroundOverlay><name>Old map</name></GroundOverlay>
<Placemark><name>Nowhere</name><Point><coordinates>500,1</coordinates></Point><atom:link href="a.html"/></Placemark>`);
  expect(draft).toStrictEqual({
    title: "Camps",
    description: "All of them",
    sources: [],
    events: [
      {
        at: "line 3",
        id: "p1",
        title: "Camp one",
        summary: "See this (Reuters)",
        lane: "Summer",
        place: "London",
        when: { earliest: "1876-08-06", latest: "1876-08-06", precision: "day" },
        claims: [
          { source: "a.example", url: "https://www.a.example/1", inferred: "the link of the place" },
          { source: "Reuters", inferred: '"(Reuters)" in the description' },
        ],
        coordinates: { latitude: 51.5, longitude: -0.1 },
        extra: {
          Tents: "5",
          Fires: "2",
          SimpleData: "bare",
          "gx:count": "7",
          phoneNumber: "123",
          LineString: "<coordinates>1,2 3,4</coordinates>",
        },
      },
      {
        at: "line 7",
        title: "Inner",
        lane: "Summer",
        when: { earliest: "1876-08-06", latest: "1876-08-06", precision: "day" },
        claims: [],
      },
      {
        at: "line 8",
        title: "",
        lane: "Summer",
        when: { earliest: "1876-08-06", latest: "1876-08-06", precision: "day" },
        claims: [],
      },
      { at: "line 10", title: "Nowhere", claims: [], extra: { Point: "<coordinates>500,1</coordinates>" } },
    ],
    notes: [{ at: "line 9", kind: "dropped", what: "nothing is made of <GroundOverlay>" }],
  });
});

test("a file is called by its name where it has no other", () => {
  expect(read("", `<kml><Folder><name>F</name><Placemark>${TIME}</Placemark></Folder></kml>`)).toMatchObject({
    title: "map.kml",
    events: [{ lane: "F", title: "" }],
  });
  expect(read(`<Placemark>${TIME}</Placemark>`)).not.toHaveProperty("description");
});

test.each<[string, unknown]>([
  [
    "<TimeStamp><when>1876-08</when></TimeStamp>",
    { when: { earliest: "1876-08", latest: "1876-08", precision: "month" }, told: [] },
  ],
  [
    "<TimeStamp><when>1876-08-06T10:00:00Z</when></TimeStamp>",
    { when: { earliest: "1876-08-06T10:00", latest: "1876-08-06T10:00", precision: "minute", zone: "Z" }, told: [] },
  ],
  [
    "<TimeStamp><when>soon</when></TimeStamp>",
    { written: "soon", told: ['"soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016'] },
  ],
  ["<TimeStamp/>", { told: [] }],
  [
    "<TimeSpan><begin>1876-08-01</begin><end>1876-08-05</end></TimeSpan>",
    {
      when: {
        start: { earliest: "1876-08-01", latest: "1876-08-01", precision: "day" },
        end: { earliest: "1876-08-05", latest: "1876-08-05", precision: "day" },
      },
      told: [],
    },
  ],
  [
    "<TimeSpan><begin>1876-08-01</begin></TimeSpan>",
    {
      when: {
        start: { earliest: "1876-08-01", latest: "1876-08-01", precision: "day" },
        end: { earliest: "1876-08-01", precision: "bounded" },
      },
      told: [],
    },
  ],
  [
    "<TimeSpan><end>1876-08-05</end></TimeSpan>",
    {
      when: {
        start: { latest: "1876-08-05", precision: "bounded", basis: "no start is given: it is not after the end" },
        end: { earliest: "1876-08-05", latest: "1876-08-05", precision: "day" },
      },
      told: [],
    },
  ],
  [
    "<TimeSpan><begin>1876-08-01</begin><end>soon</end></TimeSpan>",
    {
      when: { earliest: "1876-08-01", latest: "1876-08-01", precision: "day" },
      written: "soon",
      told: ['"soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016'],
    },
  ],
  [
    "<TimeSpan><begin>soon</begin><end>1876-08-05</end></TimeSpan>",
    {
      when: {
        start: { latest: "1876-08-05", precision: "bounded", basis: "no start is given: it is not after the end" },
        end: { earliest: "1876-08-05", latest: "1876-08-05", precision: "day" },
      },
      written: "soon",
      told: ['"soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016'],
    },
  ],
  [
    "<TimeSpan><begin>soon</begin><end>later</end></TimeSpan>",
    {
      written: "soon – later",
      told: [
        '"soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        '"later" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      ],
    },
  ],
  [
    "<TimeSpan><begin>1876-08-05</begin><end>1876-08-01</end></TimeSpan>",
    {
      when: { earliest: "1876-08-05", latest: "1876-08-05", precision: "day" },
      told: ['the end "1876-08-01" is before the start "1876-08-05"'],
    },
  ],
  ["<TimeSpan/>", { told: [] }],
])("the time %s is read", (time, expected) => {
  const { events, notes } = read(`<Placemark>${time}</Placemark><Placemark>${TIME}</Placemark>`);
  const { when, written } = events[0]!;
  expect({
    ...(when && { when }),
    ...(written !== undefined && { written }),
    told: notes.map(({ what }) => what),
  }).toStrictEqual(expected);
});

test("what is no map with times is refused, with the reason", () => {
  const refused = (text: string) => KML.read({ name: "a", text }, {});
  expect(refused("<kml><Placemark/></kml>")).toStrictEqual({
    refused: "none of its places has a time (TimeSpan, TimeStamp or gx:Track), so there is nothing to draw",
  });
  expect(refused("<kml>")).toStrictEqual({ refused: "the XML is broken: <kml> of line 1 is not closed", offset: 1 });
  expect([KML.recognises({ name: "a", text: "<kml>" }), KML.recognises({ name: "a", text: "<kmz>" })]).toStrictEqual([
    true,
    false,
  ]);
});

test("a place without a time of its own has the date among its data", () => {
  const place = (data: string) =>
    `<kml><Document><Placemark><name>A</name><ExtendedData>${data}</ExtendedData></Placemark></Document></kml>`;
  const datum = (name: string, value: string) => `<Data name="${name}"><value>${value}</value></Data>`;
  const read = (data: string) => KML.read({ name: "a", text: place(data) }, {});
  expect(read(datum("Date", "25/6/2017") + datum("Time", "5:30 PM"))).toMatchObject({
    draft: { events: [{ when: { earliest: "2017-06-25T17:30" } }] },
  });
  expect(read(datum("Date", "4/6/2017"))).toMatchObject({ ask: "date-order" });
  expect(read(datum("Update", "2017"))).toHaveProperty("refused");
});

test("a track is from its first to its last time, and its places are told", () => {
  const times = ["2016-09-12T08:00:00Z", "2016-09-12T09:00:00Z", "2016-09-12T10:30:00Z"];
  const track = times.map((time) => `<when>${time}</when><gx:coord>1 2 3</gx:coord>`).join("");
  const { events, notes } = read(`<Placemark><name>Boat</name><gx:Track>${track}</gx:Track></Placemark>`);
  expect(events).toMatchObject([
    {
      title: "Boat",
      when: { start: { earliest: "2016-09-12T08:00", zone: "Z" }, end: { earliest: "2016-09-12T10:30" } },
    },
  ]);
  expect(events[0]).not.toHaveProperty("extra");
  expect(notes).toEqual([
    {
      at: "line 1",
      kind: "dropped",
      what: "of its track the first and the last time are read; its 3 places are left out",
    },
  ]);
});
