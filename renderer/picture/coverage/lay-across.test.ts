/** Rows of sources against columns of events: where everything goes, px, and what it says. */
import { expect, test } from "vitest";
import { gridSetting, killed, story, toldGlyph, toldGrid } from "../../../e2e/helpers/coverage/grids.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { layAcross } from "./lay-across.ts";

test("where columns are wide, heads are level; sources that are not out yet go on to the end", () => {
  expect(toldGrid(layAcross(gridSetting(story)))).toEqual([
    "across to 350 named",
    "axis 100, lines 0, shades 0",
    "chip EA @40,158 wide 22.5 series 0 Source EA: The early",
    "chip WI @40,196 wide 22.5 series 3 Source WI: The wire",
    "chip CO @40,234 wide 22.5 series 1 Source CO: The copy",
    "chip LA @40,272 wide 22.5 series 2 Source LA: The late",
    "band early/0 234.5,166 to 416.67,166 published",
    "band wire/3 234.5,204 to 781,204",
    "band copy/1 234.5,242 to 781,242 published",
    "band late/2 234.5,280 to 781,280",
    "rule after 416.67,299 416.67,147 416.67,110",
    "The early @70.5,158.5 legend | 11 Sep @70.5,173.5 note | 1 told @795,166 legendHead | 1 disputed @840,166 note",
    "The wire @70.5,196.5 legend | undated @70.5,211.5 note | 1 told @795,204 legendHead",
    "The copy @70.5,234.5 legend | carries The wire · 20 Sep @70.5,249.5 note | 1 told @795,242 legendHead",
    "The late @70.5,272.5 legend | 30 Sep @70.5,287.5 note | 3 told @795,280 legendHead | 1 alone · 1 disputed @840,280 note",
    "sources telling it (independent) @40,308 note",
    "differ on: figures @40,331.5 note | 1 event @795,331.5 note",
    "lane #coverage @100 high 250: Events by who tells them, 3 events",
  ]);
});

test("an event has its words over its column, a mark for each source, and its numbers under them", () => {
  expect(layAcross(gridSetting(story)).glyphs.flatMap(toldGlyph)).toEqual([
    "event before @325.58,147 in #coverage differs on figures",
    " column -90.08,0,180.17,152",
    " before @-87.08,-14.12 column",
    " 10 Sep @-87.08,-28.96 axisMajor",
    " 2 @-2.75,161 laneCount",
    " early/0 tellsOtherwise 0,19; wire/3 leavesOut 0,57; copy/1 leavesOut 0,95; late/2 tellsOtherwise 0,133; figures/0 differsOn 0,184.5",
    " says 10 September 2016: before; 2 sources; accounts differ on killed; told in disagreement by EA (killed) and LA (killed); not mentioned by WI and CO",
    "event after @507.75,147 in #coverage",
    " column -90.08,0,180.17,152",
    " after @-87.08,-14.12 column",
    " 12 Sep @-87.08,-28.96 axisMajor",
    " 3 (2) @-13.75,161 laneCount",
    " wire/3 tells 0,57; copy/1 passesOn 0,95; late/2 tells 0,133",
    " says 12 September 2016: after; 3 sources; told by WI and LA; passed on by CO; published before it: EA",
    "event alone @689.92,147 in #coverage",
    " column -90.08,0,180.17,152",
    " alone @-87.08,-14.12 column",
    " 1 @-2.75,161 laneCount",
    " wire/3 leavesOut 0,57; copy/1 leavesOut 0,95; late/2 tells 0,133",
    " says 12 September 2016: alone; 1 source; told by LA; not mentioned by WI and CO; published before it: EA",
  ]);
});

test("level columns have at most six lines, and are at the widest as wide as that", () => {
  const long = timeline([event("a", { title: "seven words ".repeat(20).trim() }), event("b", { title: "short" })]);
  const laid = layAcross(gridSetting(long));
  expect(laid.glyphs.flatMap(toldGlyph)).toEqual([
    "event a @257,222 in #coverage",
    " column -94,0,188,114",
    " seven words seven words @-91,-89.12 column",
    " 12 Sep @-91,-103.96 axisMajor",
    " seven words seven words @-91,-74.12 column",
    " seven words seven words @-91,-59.12 column",
    " seven words seven words @-91,-44.12 column",
    " seven words seven words @-91,-29.12 column",
    " seven words seven words sev… @-91,-14.12 column",
    " 1 @-2.75,123 laneCount",
    " alpha/0 tells 0,19; beta/1 leavesOut 0,57; gamma/2 leavesOut 0,95",
    " says 12 September 2016: seven words seven words seven words seven words seven words seven words seven words seven words seven words seven words seven words seven words seven words seven words seven words seven words seven words seven words seven words seven words; 1 source; told by AL; not mentioned by BE and GA",
    "event b @447,222 in #coverage",
    " column -94,0,188,114",
    " short @-91,-14.12 column",
    " 1 @-2.75,123 laneCount",
    " alpha/0 tells 0,19; beta/1 leavesOut 0,57; gamma/2 leavesOut 0,95",
    " says 12 September 2016: short; 1 source; told by AL; not mentioned by BE and GA",
  ]);
});

test("names have 17 hundredths of the width, and no less than 60 px", () => {
  const named = (title: string, width: number) => {
    const subject = timeline([event("a")], { sources: [{ ...source("alpha"), "container-title": title }] });
    const { grid } = layAcross(gridSetting(subject, { width }));
    return [grid.texts[0]![0]!.text, Math.round(grid.lines[0]!.x1)];
  };
  expect([
    named("Al", 1000),
    named("A very long name of a newspaper", 1000),
    named("A very long name of a newspaper", 300),
  ]).toEqual([
    ["Al", 162],
    ["A very long name of a new…", 255],
    ["A very l…", 125],
  ]);
});

test("a part of time without events says so over the rows", () => {
  const view = { from: Date.UTC(2016, 8, 20), to: Date.UTC(2016, 8, 24) };
  expect(toldGrid(layAcross(gridSetting(story, { view })))).toEqual([
    "across to 312 named",
    "axis 100, lines 0, shades 0",
    "chip EA @40,143 wide 22.5 series 0 Source EA: The early",
    "chip WI @40,181 wide 22.5 series 3 Source WI: The wire",
    "chip CO @40,219 wide 22.5 series 1 Source CO: The copy",
    "chip LA @40,257 wide 22.5 series 2 Source LA: The late",
    "band early/0 234.5,151 to 234.5,151 published",
    "band wire/3 234.5,189 to 234.5,189",
    "band copy/1 234.5,227 to 234.5,227 published",
    "band late/2 234.5,265 to 234.5,265",
    "The early @70.5,143.5 legend | 11 Sep @70.5,158.5 note | 0 told @248.5,151 legendHead",
    "The wire @70.5,181.5 legend | undated @70.5,196.5 note | 0 told @248.5,189 legendHead",
    "The copy @70.5,219.5 legend | carries The wire · 20 Sep @70.5,234.5 note | 0 told @248.5,227 legendHead",
    "The late @70.5,257.5 legend | 30 Sep @70.5,272.5 note | 0 told @248.5,265 legendHead",
    "sources telling it @40,293 note",
    "nothing from 20 – 23 September 2016 @234.5,119.04 note",
    "lane #coverage @100 high 212: Events by who tells them, 3 events",
  ]);
});

test("what a filter leaves out is drawn faintly, said, and counted nowhere", () => {
  const options = { shown: new Set(["before"]), faint: new Set(["after", "alone"]) };
  const laid = layAcross(gridSetting(story, { options }));
  expect(toldGrid(laid)).toEqual([
    "across to 350 named",
    "axis 100, lines 0, shades 0",
    "chip EA @40,158 wide 22.5 series 0 Source EA: The early",
    "chip WI @40,196 wide 22.5 series 3 Source WI: The wire",
    "chip CO @40,234 wide 22.5 series 1 Source CO: The copy",
    "chip LA @40,272 wide 22.5 series 2 Source LA: The late",
    "band early/0 234.5,166 to 424.5,166 published",
    "band wire/3 234.5,204 to 804.5,204",
    "band copy/1 234.5,242 to 804.5,242 published",
    "band late/2 234.5,280 to 804.5,280",
    "rule after 424.5,299 424.5,147 424.5,110",
    "The early @70.5,158.5 legend | 11 Sep @70.5,173.5 note | 1 told @818.5,166 legendHead | 1 disputed @863.5,166 note",
    "The wire @70.5,196.5 legend | undated @70.5,211.5 note | 0 told @818.5,204 legendHead",
    "The copy @70.5,234.5 legend | carries The wire · 20 Sep @70.5,249.5 note | 0 told @818.5,242 legendHead",
    "The late @70.5,272.5 legend | 30 Sep @70.5,287.5 note | 1 told @818.5,280 legendHead | 1 disputed @863.5,280 note",
    "sources telling it @40,308 note",
    "differ on: figures @40,331.5 note | 1 event @818.5,331.5 note",
    "lane #coverage @100 high 250: Events by who tells them, 1 event",
  ]);
  expect(laid.glyphs.slice(1).flatMap(toldGlyph)).toEqual([
    "event after @519.5,147 in #coverage faint",
    " column -94,0,188,152",
    " after @-91,-14.12 column",
    " 12 Sep @-91,-28.96 axisMajor",
    " 3 @-2.75,161 laneCount",
    " wire/3 tells 0,57; copy/1 passesOn 0,95; late/2 tells 0,133",
    " says 12 September 2016: after; 3 sources; told by WI and LA; passed on by CO; published before it: EA; filtered out",
    "event alone @709.5,147 in #coverage faint",
    " column -94,0,188,152",
    " alone @-91,-14.12 column",
    " 1 @-2.75,161 laneCount",
    " wire/3 leavesOut 0,57; copy/1 leavesOut 0,95; late/2 tells 0,133",
    " says 12 September 2016: alone; 1 source; told by LA; not mentioned by WI and CO; published before it: EA; filtered out",
  ]);
});

test("with notes, a row under the columns holds their numbers", () => {
  const options = { numbers: new Map([["before", 7]]) };
  const laid = layAcross(gridSetting(story, { options }));
  expect(laid.grid.texts.slice(-3).map((texts) => texts.map(({ text }) => text))).toEqual([
    ["sources telling it (independent)"],
    ["differ on: figures", "1 event"],
    ["see note"],
  ]);
  expect(laid.glyphs.map((glyph) => toldGlyph(glyph).slice(0, -2))).toEqual([
    [
      "event before @325.58,147 in #coverage differs on figures note 7",
      " column -90.08,0,180.17,152",
      " before @-87.08,-14.12 column",
      " 10 Sep @-87.08,-28.96 axisMajor",
      " 2 @-2.75,161 laneCount",
      " 7 @-2.75,201.5 laneCount",
    ],
    [
      "event after @507.75,147 in #coverage",
      " column -90.08,0,180.17,152",
      " after @-87.08,-14.12 column",
      " 12 Sep @-87.08,-28.96 axisMajor",
      " 3 (2) @-13.75,161 laneCount",
    ],
    [
      "event alone @689.92,147 in #coverage",
      " column -90.08,0,180.17,152",
      " alone @-87.08,-14.12 column",
      " 1 @-2.75,161 laneCount",
    ],
  ]);
  expect(laid.glyphs.map(({ body }) => "number" in body)).toEqual([true, false, false]);
});

test("a matter that only an event drawn faintly is about has no row", () => {
  const options = { shown: new Set(["after", "alone"]), faint: new Set(["before"]) };
  const laid = layAcross(gridSetting(story, { options }));
  expect(laid.glyphs[0]!.body.crossings!.map(({ of, kind }) => [of, kind])).toEqual([
    ["early", "tellsOtherwise"],
    ["wire", "leavesOut"],
    ["copy", "leavesOut"],
    ["late", "tellsOtherwise"],
  ]);
});

test("reports of one outlet are counted beside its name", () => {
  const paper = (id: string) => ({
    ...source(id, { code: "PA", derivedFrom: ["wire"] }),
    codeIsDerived: "one" as const,
  });
  const subject = timeline([event("a", { claims: [claim("one", killed(1))] })], {
    sources: [paper("one"), paper("two"), source("wire", { published: day("2016-09-25") })],
  });
  const { grid } = layAcross(gridSetting(subject));
  expect(grid.texts.slice(0, 2).map((texts) => texts.map(({ text }) => text))).toEqual([
    ["The wire", "25 Sep", "0 told"],
    ["The one", "carries The wire · 2 reports", "1 told", "1 alone"],
  ]);
  expect(grid.lines.map(({ source: id, isPublished }) => [id, isPublished])).toEqual([
    ["wire", true],
    ["one", false],
  ]);
});
