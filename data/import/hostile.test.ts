import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { IMPORTERS, importerOf } from "./formats.ts";
import type { ForeignFile } from "./importer.ts";

const JSON_FILES: readonly (readonly [id: string, json: unknown])[] = [
  [
    "timelinejs-json",
    {
      title: { text: { headline: "T", text: "<p>x</p>" } },
      events: [
        {
          start_date: { year: "2016", month: 9, day: "12", hour: 5 },
          end_date: { year: 2017 },
          text: { headline: "h", text: "<a href='http://x.org/'>y</a> (AP)" },
          media: { url: "http://x.org/a.png", credit: "AP", caption: "c", link: "http://y.org/" },
          group: "g",
          display_date: "c. 2016",
          location: { lat: 1, lon: 2, name: "p" },
        },
      ],
      eras: [{ start_date: { year: 1 }, end_date: { year: 2 }, text: { headline: "e" } }],
    },
  ],
  [
    "timelinejs-json",
    {
      timeline: {
        headline: "T",
        date: [{ startDate: "2012,1,2", headline: "h", asset: { media: "http://x.org/a.png", credit: "c" } }],
        era: [{ startDate: "2012", endDate: "2013" }],
      },
    },
  ],
  [
    "wikidata-query",
    {
      results: {
        bindings: [{ item: { value: "http://www.wikidata.org/entity/Q1" }, date: { value: "2016-01-01T00:00:00Z" } }],
      },
    },
  ],
  [
    "geojson",
    {
      type: "FeatureCollection",
      features: [{ properties: { date: "2016", name: "n" }, geometry: { type: "Point", coordinates: [1, 2] } }],
    },
  ],
  [
    "json-ld",
    [{ "@type": "Event", name: "n", startDate: "2016", location: { name: "p", geo: { latitude: 1, longitude: 2 } } }],
  ],
  [
    "timemap",
    {
      events: [
        {
          id: 1,
          date: "2016-09-12",
          time: "05:00",
          time_precision: "2",
          latitude: 1,
          longitude: 2,
          sources: ["a"],
          associations: [],
        },
      ],
      sources: [{ id: "a", title: "t", paths: ["http://x.org/"], date: "2016" }],
    },
  ],
  [
    "vis-json",
    { items: [{ id: 1, start: "2016", end: 5e12, content: "c", group: 1 }], groups: [{ id: 1, content: "g" }] },
  ],
  [
    "simile-json",
    {
      events: [
        {
          start: "May 9 1961 00:00:00 GMT-0600",
          latestStart: "1962",
          earliestEnd: "1970",
          end: "1971",
          title: "t",
          description: "d",
        },
      ],
    },
  ],
  [
    "json-records",
    [{ date: "2016-09-12", title: "t", source: "s", sources: [{ name: "n" }], latitude: "1", longitude: "2" }],
  ],
];

const TEXTS: readonly (readonly [id: string, text: string])[] = [
  ["timelinejs-jsonp", "storyjs_jsonp_data = {timeline: {date: [{startDate: '2016', headline: 'h'}]}}"],
  [
    "timeline-project",
    "<timeline><version>2.8.0</version><events><event><start>2016-09-12 00:00:00</start><end>2016-09-12 00:00:00</end><text>[1]a</text><hyperlink>http://x.org/</hyperlink></event></events></timeline>",
  ],
  [
    "simile-xml",
    `<data><event start="1961" latestStart="1962" title="t" link="http://x.org/">a &lt;b> ref. A Book, p 5</event></data>`,
  ],
  ["vis-script", "var items = new vis.DataSet([{ id: 1, start: new Date(2014, 3, 20), content: 'c' }])"],
  ["simile-script", "var data = { 'events': [{ 'start': '1961', 'title': 't' }] }"],
];

const VALUES: readonly unknown[] = [
  ...[null, true, -0, 1e308, "", "\u0000", "\ud800", "javascript:alert(1)", "300000", "2016-13-45", "5/9/2016", "<b>"],
  ...[
    [],
    [[]],
    [null],
    {},
    { value: {} },
    { "@type": [] },
    JSON.parse('{"__proto__":{"when":1},"constructor":{"prototype":1}}') as unknown,
  ],
];

/** The value with each of its parts, one after the other, in place of another value. */
function* changed(value: unknown): Generator {
  for (const other of VALUES) yield other;
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    for (const other of changed(part)) {
      if (Array.isArray(value)) yield value.map((each: unknown, at) => (String(at) === name ? other : each));
      else yield { ...value, [name]: other };
    }
  }
}

test.each(JSON_FILES)("a file of %s is recognised, and whatever stands in it harms nobody", (id, json) => {
  const reader = IMPORTERS.find((importer) => importer.id === id)!;
  expect(importerOf({ name: "f", text: "{}", json })).toBe(reader);
  expect(reader.read({ name: "f", text: "{}", json }, {})).toHaveProperty("draft");
  for (const value of changed(json)) {
    const file: ForeignFile = { name: "f", text: "{}", json: value };
    for (const { recognises } of IMPORTERS) recognises(file);
    const outcome = reader.read(file, {});
    if ("draft" in outcome) expect(() => JSON.stringify(outcome.draft)).not.toThrow();
    else expect(Object.keys(outcome).length).toBeGreaterThan(0);
  }
});

test.each(TEXTS)("a file of %s is recognised, and cut off or with other signs in it harms nobody", (id, text) => {
  const reader = IMPORTERS.find((importer) => importer.id === id)!;
  expect(importerOf({ name: "f", text })).toBe(reader);
  expect(reader.read({ name: "f", text }, {})).toHaveProperty("draft");
  for (let at = 0; at <= text.length; at += 1) {
    for (const sign of ["", "\u0000", "<", '"', "&#0;", "[".repeat(200), "<a>".repeat(200)]) {
      for (const broken of [text.slice(0, at) + sign, text.slice(0, at) + sign + text.slice(at + 1)]) {
        const file = { name: "f", text: broken };
        expect(reader.read(file, {})).toBeTypeOf("object");
        if (sign === "") for (const { recognises } of IMPORTERS) recognises(file);
      }
    }
  }
});

test("a timeline of ours, an empty file and other texts are none of these", () => {
  const ours = readFileSync(new URL("../syria-2016.json", import.meta.url), "utf8");
  const others: unknown[] = [
    [],
    {},
    null,
    5,
    "text",
    [1, 2],
    { version: 2, title: "", lanes: [], sources: [], events: [] },
  ];
  for (const json of [JSON.parse(ours) as unknown, ...others]) {
    expect(importerOf({ name: "f", text: "{}", json })?.id).toBeUndefined();
  }
  for (const text of [
    "",
    "plain words\nin lines",
    "Date,Title\n2016,a",
    "<html><body>x</body></html>",
    "start: 2016\ncontent: x",
    "# Title",
  ]) {
    expect(IMPORTERS.filter((importer) => IDS.has(importer.id) && importer.recognises({ name: "f", text }))).toEqual(
      [],
    );
  }
});

const IDS: ReadonlySet<string> = new Set([...JSON_FILES, ...TEXTS].map(([id]) => id));
