/** Rows of events against columns of sources: where everything goes, px, and what it says. */
import { expect, test } from "vitest";
import { gridSetting, killed, px, toldGlyph, toldGrid } from "../../../e2e/helpers/coverage/grids.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { momentOf, whenOf } from "../../../data/moment.ts";
import { layListed } from "./lay-listed.ts";

const story = timeline(
  [
    event("before", { when: day("2016-09-10"), claims: [claim("early", killed(1)), claim("late", killed(2))] }),
    event("after", { when: day("2016-09-12"), claims: [claim("copy"), claim("late"), claim("wire")] }),
    event("alone", { when: day("2016-09-12"), claims: [claim("late")], follows: ["after"] }),
    event("span", {
      title: "A title that is much too long for one line of a row in a narrow picture",
      when: whenOf({ start: day("2016-09-14"), end: day("2016-09-20") }),
      claims: [claim("late")],
    }),
    event("years", {
      when: momentOf({ earliest: "2015-11-20", latest: "2016-09-24", precision: "bounded" }),
      claims: [claim("late", killed(5)), claim("wire", killed(6))],
    }),
  ],
  {
    sources: [
      source("early", { published: day("2016-09-11") }),
      source("copy", { derivedFrom: ["wire"], published: day("2016-09-20") }),
      source("late", { published: day("2016-09-30") }),
      source("wire"),
    ],
  },
);

/** The grid of a picture in so many px. */
const grid = (width: number, subject = story) => toldGrid(layListed(gridSetting(subject, { width })));

/** Its rows, told with all that stands in them. */
const rows = (width: number, subject = story) => layListed(gridSetting(subject, { width })).glyphs.flatMap(toldGlyph);

test("columns, bands, rules and totals where there is ample room", () => {
  expect(grid(700)).toEqual([
    "listed to 406.5",
    "axis 134, lines 0, shades 0",
    "chip EA @522,112 wide 22.5 series 0 Source EA: The early",
    "chip WI @552.5,112 wide 22.5 series 3 Source WI: The wire",
    "chip CO @583,112 wide 22.5 series 1 Source CO: The copy",
    "chip LA @613.5,112 wide 22.5 series 2 Source LA: The late",
    "label sum: told by @638,120 note",
    "band early/0 533.25,142 to 533.25,211 published",
    "band wire/3 563.75,142 to 563.75,319",
    "band copy/1 594.25,142 to 594.25,319 published",
    "band late/2 624.75,142 to 624.75,319",
    "rule before 20,181 680,181",
    "rule after 20,211 680,211",
    "rule span 20,271 680,271",
    "rule #end 20,322.5 680,322.5",
    "events told @440,339 noteTitle | 1 @530.25,339 noteTitle | 2 @560.75,339 noteTitle | 1 @591.25,339 noteTitle | 5 @621.75,339 noteTitle",
    "by no other source @398,356 note | 0 @530.25,356 note | 0 @560.75,356 note | 0 @591.25,356 note | 2 @621.75,356 note",
    "in disagreement @416,373 note | 1 @530.25,373 note | 1 @560.75,373 note | 0 @591.25,373 note | 2 @621.75,373 note",
    "in brackets: independently @524,390 note",
    "lane #coverage @100 high 306.5: Events by who tells them, 5 events",
  ]);
});

test("rows with their dates, words, marks and sums where there is ample room", () => {
  expect(rows(700)).toEqual([
    "event years @112,142 in #coverage differs on figures",
    " years @0,13 event",
    " 20 Nov 2015 – @-92,13 axisLower",
    " 24 Sep @-92,28 axisLower",
    " 2 @562.5,13 laneCount",
    " pill ≠ killed @52,13 differs",
    " early/0 leavesOut 421.25,13; wire/3 tellsOtherwise 451.75,13; copy/1 leavesOut 482.25,13; late/2 tellsOtherwise 512.75,13",
    " says between 20 November 2015 and 24 September 2016: years; 2 sources; accounts differ on killed; told in disagreement by WI (killed) and LA (killed); not mentioned by EA and CO",
    "event before @112,184.5 in #coverage differs on figures",
    " before @0,13 event",
    " 10 Sep @-92,13 axisMajor",
    " 2 @562.5,13 laneCount",
    " pill ≠ killed @59,13 differs",
    " early/0 tellsOtherwise 421.25,13; wire/3 leavesOut 451.75,13; copy/1 leavesOut 482.25,13; late/2 tellsOtherwise 512.75,13",
    " says 10 September 2016: before; 2 sources; accounts differ on killed; told in disagreement by EA (killed) and LA (killed); not mentioned by WI and CO",
    "event after @112,214.5 in #coverage",
    " after @0,13 event",
    " 12 Sep @-92,13 axisMajor",
    " 3 (2) @540.5,13 laneCount",
    " wire/3 tells 451.75,13; copy/1 passesOn 482.25,13; late/2 tells 512.75,13",
    " says 12 September 2016: after; 3 sources; told by WI and LA; passed on by CO; published before it: EA",
    "event alone @112,244.5 in #coverage",
    " alone @0,13 event",
    " 1 @562.5,13 laneCount",
    " wire/3 leavesOut 451.75,13; copy/1 leavesOut 482.25,13; late/2 tells 512.75,13",
    " says 12 September 2016: alone; 1 source; told by LA; not mentioned by WI and CO; published before it: EA",
    "event span @112,274.5 in #coverage",
    " A title that is much too long for one line of a row in a @0,13 event",
    " 14 Sep – @-92,13 axisLower",
    " narrow picture @0,31 event",
    " 1 @562.5,13 laneCount",
    " wire/3 leavesOut 451.75,13; copy/1 leavesOut 482.25,13; late/2 tells 512.75,13",
    " says 14–20 September 2016: A title that is much too long for one line of a row in a narrow picture; 1 source; told by LA; not mentioned by WI and CO; published before it: EA",
  ]);
});

test("chips of columns that are narrower than they are stand on two levels", () => {
  expect(grid(400)).toEqual([
    "listed to 460.5",
    "axis 152, lines 0, shades 0",
    "chip EA @248.25,112 wide 22.5 series 0 Source EA: The early",
    "chip WI @271.25,130 wide 22.5 series 3 Source WI: The wire",
    "chip CO @294.25,112 wide 22.5 series 1 Source CO: The copy",
    "chip LA @317.25,130 wide 22.5 series 2 Source LA: The late",
    "label sum: told by @338,138 note",
    "band early/0 259.5,160 to 259.5,229 published",
    "band wire/3 282.5,160 to 282.5,373",
    "band copy/1 305.5,160 to 305.5,373 published",
    "band late/2 328.5,160 to 328.5,373",
    "rule before 20,199 380,199",
    "rule after 20,229 380,229",
    "rule span 20,289 380,289",
    "rule #end 20,376.5 380,376.5",
    "events told @170,393 noteTitle | 1 @256.5,393 noteTitle | 2 @279.5,393 noteTitle | 1 @302.5,393 noteTitle | 5 @325.5,393 noteTitle",
    "by no other source @128,410 note | 0 @256.5,410 note | 0 @279.5,410 note | 0 @302.5,410 note | 2 @325.5,410 note",
    "in disagreement @146,427 note | 1 @256.5,427 note | 1 @279.5,427 note | 0 @302.5,427 note | 2 @325.5,427 note",
    "in brackets: independently @224,444 note",
    "lane #coverage @100 high 360.5: Events by who tells them, 5 events",
  ]);
});

test("in a narrow picture words take more lines", () => {
  expect(rows(400)).toEqual([
    "event years @90,160 in #coverage differs on figures",
    " years @0,13 event",
    " 2015 – @-70,13 axisLower",
    " 2016 @-70,28 axisLower",
    " 2 @284.5,13 laneCount",
    " pill ≠ killed @52,13 differs",
    " early/0 leavesOut 169.5,13; wire/3 tellsOtherwise 192.5,13; copy/1 leavesOut 215.5,13; late/2 tellsOtherwise 238.5,13",
    " says between 20 November 2015 and 24 September 2016: years; 2 sources; accounts differ on killed; told in disagreement by WI (killed) and LA (killed); not mentioned by EA and CO",
    "event before @90,202.5 in #coverage differs on figures",
    " before @0,13 event",
    " 10 Sep @-70,13 axisMajor",
    " 2 @284.5,13 laneCount",
    " pill ≠ killed @59,13 differs",
    " early/0 tellsOtherwise 169.5,13; wire/3 leavesOut 192.5,13; copy/1 leavesOut 215.5,13; late/2 tellsOtherwise 238.5,13",
    " says 10 September 2016: before; 2 sources; accounts differ on killed; told in disagreement by EA (killed) and LA (killed); not mentioned by WI and CO",
    "event after @90,232.5 in #coverage",
    " after @0,13 event",
    " 12 Sep @-70,13 axisMajor",
    " 3 (2) @262.5,13 laneCount",
    " wire/3 tells 192.5,13; copy/1 passesOn 215.5,13; late/2 tells 238.5,13",
    " says 12 September 2016: after; 3 sources; told by WI and LA; passed on by CO; published before it: EA",
    "event alone @90,262.5 in #coverage",
    " alone @0,13 event",
    " 1 @284.5,13 laneCount",
    " wire/3 leavesOut 192.5,13; copy/1 leavesOut 215.5,13; late/2 tells 238.5,13",
    " says 12 September 2016: alone; 1 source; told by LA; not mentioned by WI and CO; published before it: EA",
    "event span @90,292.5 in #coverage",
    " A title that is much @0,13 event",
    " 14 Sep – @-70,13 axisLower",
    " too long for one @0,31 event",
    " line of a row in a @0,49 event",
    " narrow picture @0,67 event",
    " 1 @284.5,13 laneCount",
    " wire/3 leavesOut 192.5,13; copy/1 leavesOut 215.5,13; late/2 tells 238.5,13",
    " says 14–20 September 2016: A title that is much too long for one line of a row in a narrow picture; 1 source; told by LA; not mentioned by WI and CO; published before it: EA",
  ]);
});

test("dates have 58 px in a picture of less than 640, and 80 from there on", () => {
  const rail = (width: number) => layListed(gridSetting(story, { width })).glyphs[0]!.x;
  expect([639, 640].map(rail)).toEqual([90, 112]);
});

test("columns are at the widest 84 px, and titles 700", () => {
  const [first, second] = layListed(gridSetting(story, { width: 2000 })).grid.lines;
  expect([first!.x1, second!.x1 - first!.x1].map(px)).toEqual(["886", "84"]);
});

test("without a source there are neither columns nor totals", () => {
  expect(grid(500, timeline([event("a", { claims: [] })], { sources: [] }))).toEqual([
    "listed to 188",
    "axis 134, lines 0, shades 0",
    "rule #end 20,172 480,172",
    "lane #coverage @100 high 88: Events by who tells them, 1 event",
  ]);
});

test("where notes say who says what, the sign of a disagreement has the number of its note", () => {
  const numbers = new Map([["before", 7]]);
  const setting = gridSetting(story, { width: 700, options: { numbers } });
  expect(layListed(setting).glyphs.slice(0, 2).flatMap(toldGlyph)).toEqual([
    "event years @112,142 in #coverage differs on figures",
    " years @0,13 event",
    " 20 Nov 2015 – @-92,13 axisLower",
    " 24 Sep @-92,28 axisLower",
    " 2 @562.5,13 laneCount",
    " pill ≠ killed @52,13 differs",
    " early/0 leavesOut 421.25,13; wire/3 tellsOtherwise 451.75,13; copy/1 leavesOut 482.25,13; late/2 tellsOtherwise 512.75,13",
    " says between 20 November 2015 and 24 September 2016: years; 2 sources; accounts differ on killed; told in disagreement by WI (killed) and LA (killed); not mentioned by EA and CO",
    "event before @112,184.5 in #coverage differs on figures",
    " before @0,13 event",
    " 10 Sep @-92,13 axisMajor",
    " 2 @562.5,13 laneCount",
    " note killed @52,13 note",
    " pill ≠ 7 @102,13 differs",
    " early/0 tellsOtherwise 421.25,13; wire/3 leavesOut 451.75,13; copy/1 leavesOut 482.25,13; late/2 tellsOtherwise 512.75,13",
    " says 10 September 2016: before; 2 sources; accounts differ on killed; note 7; told in disagreement by EA (killed) and LA (killed); not mentioned by WI and CO",
  ]);
});
