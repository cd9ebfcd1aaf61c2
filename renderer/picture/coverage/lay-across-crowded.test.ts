/** Rows of sources against more events and sources than have room. */
import { expect, test } from "vitest";
import { crowded, gridSetting, px, toldGlyph, toldGrid } from "../../../e2e/helpers/coverage/grids.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { layAcross } from "./lay-across.ts";

test("where columns are narrow, heads are slanted, and numbers of those that have no room are counted below", () => {
  const setting = gridSetting(crowded(60), { height: 600 });
  const laid = layAcross(setting);
  expect(toldGrid(laid)).toEqual([
    "across to 448 named",
    "axis 100, lines 0, shades 0",
    "chip S0 @40,258 wide 22.5 series 0 Source S0: The s0",
    "chip S1 @40,296 wide 22.5 series 1 Source S1: The s1",
    "chip S2 @40,334 wide 22.5 series 2 Source S2: The s2",
    "band s0/0 162,266 to 762.5,266",
    "band s1/1 162,304 to 762.5,304",
    "band s2/2 162,342 to 762.5,342",
    "rule e21 216.59,361 216.59,247 242.05,221.54",
    "rule e2 234.79,361 234.79,247 260.24,221.54",
    "rule e4 289.38,361 289.38,247 314.83,221.54",
    "rule e25 343.97,361 343.97,247 369.43,221.54",
    "rule e6 362.17,361 362.17,247 387.62,221.54",
    "rule e8 416.76,361 416.76,247 442.21,221.54",
    "rule e29 453.15,361 453.15,247 478.61,221.54",
    "rule e10 471.35,361 471.35,247 496.8,221.54",
    "rule e12 525.94,361 525.94,247 551.4,221.54",
    "rule e33 562.33,361 562.33,247 587.79,221.54",
    "rule e14 580.53,361 580.53,247 605.99,221.54",
    "rule e16 635.12,361 635.12,247 660.58,221.54",
    "rule e37 689.71,361 689.71,247 715.17,221.54",
    "rule e18 707.91,361 707.91,247 733.36,221.54",
    "The s0 @70.5,258.5 legend | undated @70.5,273.5 note | 40 told @776.5,266 legendHead | 15 alone · 10 disputed @828,266 note",
    "The s1 @70.5,296.5 legend | undated @70.5,311.5 note | 30 told @776.5,304 legendHead | 10 alone @828,304 note",
    "The s2 @70.5,334.5 legend | undated @70.5,349.5 note | 20 told @776.5,342 legendHead | 10 alone @828,342 note",
    "sources telling it @40,370 note",
    "of them independent @40,388 note",
    "differ on: figures @40,411.5 note | 10 events @776.5,411.5 note",
    "lane #coverage @100 high 348: Events by who tells them, 60 events",
    "count 3: 2 2016-09-05 to 2016-09-07 column 220.19,421,11,2.5 +2 @220.19,431 laneCount: 2 more events, without room here",
    "count 7: 3 2016-09-07 to 2016-09-09 column 283.88,421,11,2.5 +3 @283.88,431 laneCount: 3 more events, without room here",
    "count 10: 2 2016-09-09 to 2016-09-11 column 347.57,421,11,2.5 +2 @347.57,431 laneCount: 2 more events, without room here",
    "count 14: 4 2016-09-11 to 2016-09-13 column 420.36,421,11,2.5 +4 @420.36,431 laneCount: 4 more events, without room here",
    "count 16: 2 2016-09-13 to 2016-09-15 column 456.75,421,11,2.5 +2 @456.75,431 laneCount: 2 more events, without room here",
    "count 20: 3 2016-09-15 to 2016-09-17 column 520.44,421,11,2.5 +3 @520.44,431 laneCount: 3 more events, without room here",
    "count 22: 3 2016-09-17 to 2016-09-19 column 565.93,421,11,2.5 +3 @565.93,431 laneCount: 3 more events, without room here",
    "count 26: 3 2016-09-19 to 2016-09-21 column 629.62,421,11,2.5 +3 @629.62,431 laneCount: 3 more events, without room here",
    "count 29: 2 2016-09-21 to 2016-09-23 column 693.31,421,11,2.5 +2 @693.31,431 laneCount: 2 more events, without room here",
    "count 33: 3 2016-09-23 to 2016-09-26 column 757,421,11,2.5 +3 @757,431 laneCount: 3 more events, without room here",
  ]);
  expect([...laid.glyphs.slice(0, 2), ...laid.glyphs.slice(-1)].flatMap(toldGlyph)).toEqual([
    "event e0 @171.1,247 in #coverage differs on figures",
    " column -8.1,0,16.2,114",
    " A title of words 0 @34.74,-47.03 column turned -45",
    " 5 Sep @2.92,-15.04 axisMajor turned -45",
    " 2 @-2.75,123 laneCount",
    " 1 @-2.75,141 laneCount",
    " s0/0 tellsOtherwise 0,19; s1/1 passesOn 0,57; s2/2 leavesOut 0,95; figures/0 differsOn 0,164.5",
    " says 5 September 2016: A title of words 0; 2 sources; accounts differ on killed; told in disagreement by S0 (killed); passed on by S1; not mentioned by S2",
    "event e20 @189.3,247 in #coverage",
    " column -8.1,0,16.2,114",
    " A title of words 20 @34.74,-47.03 column turned -45",
    " 3 @-2.75,123 laneCount",
    " 2 @-2.75,141 laneCount",
    " s0/0 passesOn 0,19; s1/1 passesOn 0,57; s2/2 tells 0,95",
    " says 5 September 2016: A title of words 20; 3 sources; told by S2; passed on by S0 and S1",
    "event e58 @753.4,247 in #coverage",
    " column -8.1,0,16.2,114",
    " A title of words 58 @34.74,-47.03 column turned -45",
    " 2 @-2.75,123 laneCount",
    " 2 @-2.75,141 laneCount",
    " s0/0 passesOn 0,19; s1/1 tells 0,57; s2/2 leavesOut 0,95",
    " says 23 September 2016: A title of words 58; 2 sources; told by S1; passed on by S0; not mentioned by S2",
  ]);
});

test("in columns that are wide enough both numbers of an event stand in one row", () => {
  const laid = layAcross(gridSetting(crowded(12), { width: 1000 }));
  expect(toldGrid(laid)).toEqual([
    "across to 412 named",
    "axis 100, lines 0, shades 0",
    "chip S0 @40,258 wide 22.5 series 0 Source S0: The s0",
    "chip S1 @40,296 wide 22.5 series 1 Source S1: The s1",
    "chip S2 @40,334 wide 22.5 series 2 Source S2: The s2",
    "band s0/0 162,266 to 781,266",
    "band s1/1 162,304 to 781,304",
    "band s2/2 162,342 to 781,342",
    "rule e1 213.58,361 213.58,247 239.04,221.54",
    "rule e2 265.17,361 265.17,247 290.62,221.54",
    "rule e3 316.75,361 316.75,247 342.21,221.54",
    "rule e4 368.33,361 368.33,247 393.79,221.54",
    "rule e5 419.92,361 419.92,247 445.37,221.54",
    "rule e6 471.5,361 471.5,247 496.96,221.54",
    "rule e7 523.08,361 523.08,247 548.54,221.54",
    "rule e8 574.67,361 574.67,247 600.12,221.54",
    "rule e9 626.25,361 626.25,247 651.71,221.54",
    "rule e10 677.83,361 677.83,247 703.29,221.54",
    "rule e11 729.42,361 729.42,247 754.87,221.54",
    "The s0 @70.5,258.5 legend | undated @70.5,273.5 note | 8 told @795,266 legendHead | 3 alone · 2 disputed @840,266 note",
    "The s1 @70.5,296.5 legend | undated @70.5,311.5 note | 6 told @795,304 legendHead | 2 alone @840,304 note",
    "The s2 @70.5,334.5 legend | undated @70.5,349.5 note | 4 told @795,342 legendHead | 2 alone @840,342 note",
    "sources telling it (independent) @40,370 note",
    "differ on: figures @40,393.5 note | 2 events @795,393.5 note",
    "lane #coverage @100 high 312: Events by who tells them, 12 events",
  ]);
  expect(laid.glyphs.slice(0, 2).flatMap(toldGlyph)).toEqual([
    "event e0 @187.79,247 in #coverage differs on figures",
    " column -24.79,0,49.58,114",
    " A title of words 0 @34.74,-47.03 column turned -45",
    " 5 Sep @2.92,-15.04 axisMajor turned -45",
    " 2 (1) @-13.75,123 laneCount",
    " s0/0 tellsOtherwise 0,19; s1/1 passesOn 0,57; s2/2 leavesOut 0,95; figures/0 differsOn 0,146.5",
    " says 5 September 2016: A title of words 0; 2 sources; accounts differ on killed; told in disagreement by S0 (killed); passed on by S1; not mentioned by S2",
    "event e1 @239.38,247 in #coverage",
    " column -24.79,0,49.58,114",
    " A title of words 1 @34.74,-47.03 column turned -45",
    " 6 Sep @2.92,-15.04 axisMajor turned -45",
    " 1 @-2.75,123 laneCount",
    " s0/0 leavesOut 0,19; s1/1 tells 0,57; s2/2 leavesOut 0,95",
    " says 6 September 2016: A title of words 1; 1 source; told by S1; not mentioned by S0 and S2",
  ]);
});

test("on a low page half of the height is for rows, those of the sources that tell most", () => {
  const laid = layAcross(gridSetting(crowded(30, 12), { height: 300 }));
  expect(toldGrid(laid)).toEqual([
    "across to 443 named",
    "axis 100, lines 0, shades 0",
    "chip S0 @40,216 wide 22.5 series 0 Source S0: The s0",
    "chip S1 @40,240 wide 22.5 series 1 Source S1: The s1",
    "chip S2 @40,264 wide 22.5 series 2 Source S2: The s2",
    "chip S3 @40,288 wide 22.5 series 3 Source S3: The s3",
    "chip S4 @40,312 wide 22.5 series 4 Source S4: The s4",
    "chip S5 @40,336 wide 22.5 series 5 Source S5: The s5",
    "band s0/0 162,224 to 834.5,224",
    "band s1/1 162,248 to 834.5,248",
    "band s2/2 162,272 to 834.5,272",
    "band s3/3 162,296 to 834.5,296",
    "band s4/4 162,320 to 834.5,320",
    "band s5/5 162,344 to 834.5,344",
    "rule e2 258.07,356 258.07,212 283.53,186.54",
    "rule e4 354.14,356 354.14,212 379.6,186.54",
    "rule e6 450.21,356 450.21,212 475.67,186.54",
    "rule e8 498.25,356 498.25,212 523.71,186.54",
    "rule e10 594.32,356 594.32,212 619.78,186.54",
    "rule e12 642.36,356 642.36,212 667.81,186.54",
    "rule e14 690.39,356 690.39,212 715.85,186.54",
    "rule e16 738.43,356 738.43,212 763.88,186.54",
    "rule e18 786.46,356 786.46,212 811.92,186.54",
    "The s0 @70.5,224 legend | 15 told @848.5,224 legendHead | 5 disputed @900,224 note",
    "The s1 @70.5,248 legend | 11 told @848.5,248 legendHead | 3 alone @900,248 note",
    "The s2 @70.5,272 legend | 3 told @848.5,272 legendHead",
    "The s3 @70.5,296 legend | 3 told @848.5,296 legendHead | 3 alone @893.5,296 note",
    "The s4 @70.5,320 legend | 3 told @848.5,320 legendHead",
    "The s5 @70.5,344 legend | 3 told @848.5,344 legendHead | 3 alone @893.5,344 note",
    "and 6 more sources, without room here @40,365 note",
    "sources telling it (independent) @40,383 note",
    "differ on: figures @40,406.5 note | 5 events @848.5,406.5 note",
    "lane #coverage @100 high 343: Events by who tells them, 30 events",
    "count 2: 2 2016-09-05 to 2016-09-07 column 252.57,416,11,2.5 +2 @252.57,426 laneCount: 2 more events, without room here",
    "count 4: 2 2016-09-07 to 2016-09-09 column 348.64,416,11,2.5 +2 @348.64,426 laneCount: 2 more events, without room here",
    "count 6: 2 2016-09-09 to 2016-09-11 column 444.71,416,11,2.5 +2 @444.71,426 laneCount: 2 more events, without room here",
    "count 7: 3 2016-09-11 to 2016-09-13 column 492.75,416,11,2.5 +3 @492.75,426 laneCount: 3 more events, without room here",
    "count 9: 2 2016-09-13 to 2016-09-15 column 588.82,416,11,2.5 +2 @588.82,426 laneCount: 2 more events, without room here",
    "count 10: 1 2016-09-15 to 2016-09-17 column 636.86,416,11,2.5 +1 @636.86,426 laneCount: 1 more event, without room here",
    "count 11: 1 2016-09-17 to 2016-09-19 column 684.89,416,11,2.5 +1 @684.89,426 laneCount: 1 more event, without room here",
    "count 12: 1 2016-09-19 to 2016-09-21 column 732.93,416,11,2.5 +1 @732.93,426 laneCount: 1 more event, without room here",
    "count 13: 1 2016-09-21 to 2016-09-23 column 780.96,416,11,2.5 +1 @780.96,426 laneCount: 1 more event, without room here",
    "count 14: 1 2016-09-23 to 2016-09-26 column 829,416,11,2.5 +1 @829,426 laneCount: 1 more event, without room here",
  ]);
  expect(laid.glyphs.slice(0, 1).flatMap(toldGlyph)).toEqual([
    "event e0 @186.02,212 in #coverage differs on figures",
    " column -23.02,0,46.04,144",
    " A title of @29.79,-51.98 column turned -45",
    " 5 Sep @2.92,-15.04 axisMajor turned -45",
    " words 0 @39.69,-42.08 column turned -45",
    " 2 (1) @-13.75,171 laneCount",
    " s0/0 tellsOtherwise 0,12; s1/1 passesOn 0,36; s2/2 leavesOut 0,60; s3/3 leavesOut 0,84; s4/4 leavesOut 0,108; s5/5 leavesOut 0,132; figures/0 differsOn 0,194.5",
    " says 5 September 2016: A title of words 0; 2 sources; accounts differ on killed; told in disagreement by S0 (killed); passed on by S1; not mentioned by S2, S3, S4 and S5",
  ]);
});

test.each([
  [419, 8],
  [10, 1],
  [5000, 60],
])("a page of %i px has rows for %i sources at the most", (height, rows) => {
  const { grid } = layAcross(gridSetting(crowded(12, 70), { height }));
  expect(grid.lines).toHaveLength(rows);
});

test("where nothing is a page's own height, sixty sources have rows and four hundred events columns", () => {
  const laid = layAcross(gridSetting(crowded(450, 61), { width: 12_000 }));
  expect([laid.grid.lines.length, laid.glyphs.length]).toEqual([60, 400]);
  expect(laid.grid.texts[60]?.[0]?.text).toBe("and 1 more source, without room here");
});

test("rows are tall on a page where heads keep 200 px", () => {
  const heights = [410, 411].map((height) => {
    const [first, second] = layAcross(gridSetting(crowded(6), { height })).grid.lines;
    return second!.y1 - first!.y1;
  });
  expect(heights).toEqual([24, 38]);
});

/** Events with long titles of which nothing is copied or disputed. */
function plain(count: number, sources: number) {
  const title = "This title has words enough for more than two lines of a head that is slanted, and for some besides";
  return timeline(
    Array.from({ length: count }, (_, at) =>
      event(`e${String(at)}`, {
        title,
        when: day(`2016-09-${String(6 + at).padStart(2, "0")}`),
        claims: [claim(`s${String(at % sources)}`)],
      }),
    ),
    { sources: Array.from({ length: sources }, (_, at) => source(`s${String(at)}`, { code: `S${String(at)}` })) },
  );
}

test("heads of a page are as high as rows and what stands under them leave room for", () => {
  const heads = ([width, height, sources]: readonly [number, number, number]) => {
    const { grid, glyphs, bottom } = layAcross(gridSetting(plain(12, sources), { width, height }));
    const [first, second] = grid.lines;
    const [x, y, end] = [glyphs[0]!.x, glyphs[0]!.y, bottom].map(px);
    return `${String(glyphs.length)} from ${x!},${y!} to ${end!}, rows ${px(second!.y1 - first!.y1)}, band to ${px(first!.x2)}: ${glyphs[0]!.body.title.text}`;
  };
  const pages = [
    [900, 400, 3],
    [900, 300, 3],
    [900, 700, 3],
    [900, 500, 30],
    [900, 369, 3],
    [900, 370, 3],
  ] as const;
  expect(pages.map(heads)).toEqual([
    "8 from 197,315 to 475, rows 38, band to 721.96: This title has words enough for",
    "8 from 198,279 to 397, rows 24, band to 738: This title has words",
    "8 from 197,315 to 475, rows 38, band to 721.96: This title has words enough for",
    "8 from 198,293 to 597, rows 24, band to 738: This title has words enough",
    "8 from 197,315 to 433, rows 24, band to 721.96: This title has words enough for",
    "8 from 197.29,310 to 470, rows 38, band to 726.67: This title has words enough for",
  ]);
});
