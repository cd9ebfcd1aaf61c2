import { expect, test } from "vitest";
import { importFile } from "./import-file.ts";
import { importerOf } from "./formats.ts";
import type { ForeignFile } from "./importer.ts";

function file(text: string): ForeignFile {
  try {
    return { name: "a", text, json: JSON.parse(text) as unknown };
  } catch {
    return { name: "a", text };
  }
}

function dates(text: string) {
  const result = importFile(file(text));
  if (!result || !("imported" in result)) throw new Error(JSON.stringify(result));
  return result.imported.timeline.events.map(({ title, when }) => {
    const ends = "start" in when ? [when.start.earliest, when.end.latest] : [when.earliest];
    return `${ends.join("..")} ${title}`;
  });
}

const KML = (placemarks: string) =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks}</Document></kml>`;

test.each<readonly [id: string, text: string, events: readonly string[]]>([
  [
    "kml",
    KML(
      "<Folder><name>Summer</name><Placemark><name>Camp</name><TimeSpan><begin>1876-08-01</begin><end>1876-08-05</end></TimeSpan></Placemark></Folder><Placemark><name>Peak</name><TimeStamp><when>1876-08-06</when></TimeStamp></Placemark>",
    ),
    ["1876-08-01..1876-08-05 Camp", "1876-08-06 Peak"],
  ],
  [
    "mermaid",
    "timeline\n  title Ferries\n  section Steam\n  1912 : Bell cast : Bell hung\n       : Bell rung\n  soon : Bell sold",
    ["1912 Bell cast", "1912 Bell hung", "1912 Bell rung", " Bell sold"],
  ],
  [
    "react-chrono",
    JSON.stringify([
      { title: "May 1912", cardTitle: "Bell cast", cardDetailedText: ["One.", "Two."] },
      { date: "1913-05-07", title: "Spring", cardTitle: "Bell hung" },
    ]),
    ["1912-05 Bell cast", "1913-05-07 Bell hung"],
  ],
  [
    "json-lines",
    '{"date":"1912-04-15","title":"Bell cast"}\n{"date":"1912-05-09","title":"Bell hung"}\n',
    ["1912-04-15 Bell cast", "1912-05-09 Bell hung"],
  ],
  [
    "json-records",
    '{"1912":["Bell cast","Bell hung"],"1913-05":{"title":"Bell rung"}}',
    ["1912 Bell cast", "1912 Bell hung", "1913-05 Bell rung"],
  ],
  [
    "json-records",
    '{"name":"Bells","cards":[{"name":"Cast it","due":"1912-04-15T10:00:00.000Z"}],"lists":[{"name":"To do"}]}',
    ["1912-04-15T10:00:00Z Cast it"],
  ],
  [
    "yaml-records",
    "title: Bells\nevents:\n  - date: 1912-04-15\n    title: Bell cast\n  - date: 1913\n    title: Bell hung\n",
    ["1912-04-15 Bell cast", "1913 Bell hung"],
  ],
  [
    "json-ld",
    JSON.stringify({
      "@type": "ClaimReview",
      claimReviewed: "Bells float",
      datePublished: "2016-06-22",
      author: { "@type": "Organization", name: "Gazette" },
    }),
    ["2016-06-22 Bells float"],
  ],
  [
    "markdown",
    "# Bells\n\n## 1912\n\n- 20/08 Bell cast\n- 09/11 Bell hung\n",
    ["1912-08-20 Bell cast", "1912-11-09 Bell hung"],
  ],
  [
    "markdown",
    "## 1912\n\n### 9 November\n\nBell cast.\n\n### 10 November\n\nBell hung.\n",
    ["1912-11-09 Bell cast.", "1912-11-10 Bell hung."],
  ],
  [
    "markdown",
    "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A bell\n\n## [1.1.0] - 2019-02-15\n\n### Added\n\n- A rope\n\n## v1.0 (2017-06-20)\n",
    ["2019-02-15 1.1.0", "2017-06-20 v1.0"],
  ],
  [
    "markdown",
    "Bells of the town\n1912 – Bell cast\n9 May 1913 - Bell hung\n1914 – Bell rung\n",
    ["1912 Bell cast", "1913-05-09 Bell hung", "1914 Bell rung"],
  ],
  ["table", "Datum;Ereignis\n03.10.1912;Glocke\n09.11.1912;Seil\n", ["1912-10-03 Glocke", "1912-11-09 Seil"]],
  [
    "table",
    "Subject,Start Date,Start Time,Description\nBell cast,05/30/1912,10:00 AM,At the forge\n",
    ["1912-05-30T10:00 Bell cast"],
  ],
])("a file of %s is read: %#", (id, text, events) => {
  expect(importerOf(file(text))?.id).toBe(id);
  expect(dates(text)).toEqual(events);
});

test("what stands below a version of a changelog is told with it", () => {
  const result = importFile(
    file("# C\n\n## 1.1.0 - 2019-02-15\n\n### Added\n\n- A rope\n\n## 1.0.0 - 2018-01-01\n\n- A bell\n"),
  );
  const events = result && "imported" in result ? result.imported.timeline.events : [];
  expect(events.map(({ summary, lane }) => [summary, lane])).toEqual([
    ["Added:\n\n- A rope", "events"],
    ["- A bell", "events"],
  ]);
});

test("a page that a slide shows is a source of it, and a picture is none", () => {
  const slide = (url: string, credit?: string) =>
    addressesOf(
      JSON.stringify({ events: [{ start_date: { year: "1912" }, text: { headline: "A" }, media: { url, credit } }] }),
    );
  expect(slide("https://www.gazette.example/1912/bell.html")).toEqual(["https://www.gazette.example/1912/bell.html"]);
  expect(slide("https://www.gazette.example/bell.jpg")).toEqual([]);
  expect(slide("https://www.youtube.com/watch?v=1")).toEqual([]);
});

function addressesOf(text: string) {
  const result = importFile(file(text));
  const events = result && "imported" in result ? result.imported.timeline.events : [];
  const sources = result && "imported" in result ? result.imported.timeline.sources : [];
  return events.flatMap(({ claims }) =>
    claims.map(({ at, source }) => at?.URL ?? sources.find(({ id }) => id === source)?.URL),
  );
}

test.each([
  [
    "The Timeline Project before",
    "# Written by Timeline 0.2.0 on 2009-9-6\nCATEGORY:Work;200,200,200;True\nEVENT:2009-7-13 0:0:0;2009-7-18 0:0:0;Start;Work\n",
  ],
  ["GPX", '<gpx version="1.1"><wpt lat="1" lon="2"><time>2016-01-01T10:00:00Z</time></wpt></gpx>'],
  ["OPML", "<opml version='2.0'><body/></opml>"],
  ["Microsoft Project", '<Project xmlns="http://schemas.microsoft.com/project"><Tasks/></Project>'],
  ["MediaWiki", '{| class="wikitable"\n! Size !! Name\n|-\n| 12 || Bell\n|}\n'],
  ["Org", "#+TITLE: Log\n* Bell cast <1912-09-12 Thu>\n"],
  ["Gantt", "gantt\n  title Bells\n  section A\n  Cast :a1, 1912-01-01, 30d\n"],
  ["TimeSpan", KML("<Placemark><name>Peak</name></Placemark>")],
])("what is not read is called by its name, with a way out: %s", (name, text) => {
  const result = importFile(file(text));
  expect(result).toHaveProperty("refused");
  expect(JSON.stringify(result)).toContain(name);
});
