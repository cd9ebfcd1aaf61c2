/** Rows of events where there are more of them, and of sources, than have room. */
import { expect, test } from "vitest";
import { crowded, gridSetting, toldGrid } from "../../../e2e/helpers/coverage/grids.ts";
import { layListed } from "./lay-listed.ts";

test("as many sources have columns as leave titles 112 px, those that tell most; the others are counted", () => {
  expect(toldGrid(layListed(gridSetting(crowded(4, 16), { width: 400 })))).toEqual([
    "listed to 452",
    "axis 152, lines 0, shades 0",
    "chip S0 @202.25,112 wide 22.5 series 0 Source S0: The s0",
    "chip S1 @225.25,130 wide 22.5 series 1 Source S1: The s1",
    "chip S2 @248.25,112 wide 22.5 series 2 Source S2: The s2",
    "chip S3 @271.25,130 wide 22.5 series 3 Source S3: The s3",
    "chip S4 @294.25,112 wide 22.5 series 4 Source S4: The s4",
    "chip S5 @317.25,130 wide 22.5 series 5 Source S5: The s5",
    "label hidden: and 10 more sources @90,138 note",
    "label sum: told by @338,138 note",
    "band s0/0 213.5,160 to 213.5,364.5",
    "band s1/1 236.5,160 to 236.5,364.5",
    "band s2/2 259.5,160 to 259.5,364.5",
    "band s3/3 282.5,160 to 282.5,364.5",
    "band s4/4 305.5,160 to 305.5,364.5",
    "band s5/5 328.5,160 to 328.5,364.5",
    "rule e1 20,220.5 380,220.5",
    "rule e2 20,268.5 380,268.5",
    "rule e3 20,316.5 380,316.5",
    "rule #end 20,368 380,368",
    "events told @124,384.5 noteTitle | 2 @210.5,384.5 noteTitle | 2 @233.5,384.5 noteTitle | 1 @256.5,384.5 noteTitle | 1 @279.5,384.5 noteTitle | 0 @302.5,384.5 noteTitle | 0 @325.5,384.5 noteTitle",
    "by no other source @82,401.5 note | 0 @210.5,401.5 note | 1 @233.5,401.5 note | 0 @256.5,401.5 note | 1 @279.5,401.5 note | 0 @302.5,401.5 note | 0 @325.5,401.5 note",
    "in disagreement @100,418.5 note | 1 @210.5,418.5 note | 0 @233.5,418.5 note | 0 @256.5,418.5 note | 0 @279.5,418.5 note | 0 @302.5,418.5 note | 0 @325.5,418.5 note",
    "in brackets: independently @224,435.5 note",
    "lane #coverage @100 high 352: Events by who tells them, 4 events",
  ]);
});

test("on a page as many rows stand as fit with one number of the others", () => {
  expect(toldGrid(layListed(gridSetting(crowded(30), { width: 500, height: 420 })))).toEqual([
    "listed to 501",
    "axis 152, lines 0, shades 0",
    "chip S0 @371.25,112 wide 22.5 series 0 Source S0: The s0",
    "chip S1 @394.25,130 wide 22.5 series 1 Source S1: The s1",
    "chip S2 @417.25,112 wide 22.5 series 2 Source S2: The s2",
    "label sum: told by @438,138 note",
    "band s0/0 382.5,160 to 382.5,413.5",
    "band s1/1 405.5,160 to 405.5,413.5",
    "band s2/2 428.5,160 to 428.5,413.5",
    "rule e2 20,186.5 480,186.5",
    "rule e24 20,216.5 480,216.5",
    "rule e6 20,246.5 480,246.5",
    "rule e8 20,276.5 480,276.5",
    "rule e12 20,306.5 480,306.5",
    "rule e14 20,336.5 480,336.5",
    "rule e18 20,366.5 480,366.5",
    "rule #end 20,417 480,417",
    "events told @293,433.5 noteTitle | 20 @376.5,433.5 noteTitle | 15 @399.5,433.5 noteTitle | 10 @422.5,433.5 noteTitle",
    "by no other source @251,450.5 note | 7 @379.5,450.5 note | 5 @402.5,450.5 note | 5 @425.5,450.5 note",
    "in disagreement @269,467.5 note | 5 @379.5,467.5 note | 0 @402.5,467.5 note | 0 @425.5,467.5 note",
    "in brackets: independently @324,484.5 note",
    "lane #coverage @100 high 401: Events by who tells them, 30 events",
    "count 400: 22 2016-09-05 to 2016-09-26 column 90,406,14,3 +22 @110,407.5 laneCount: 22 more events, without room here",
  ]);
});

test("a low page has one line of totals", () => {
  const told = toldGrid(layListed(gridSetting(crowded(30), { width: 500, height: 419 })));
  expect(told.filter((line) => /told|other|disagree|brackets|count|to \d/u.test(line))).toEqual([
    "listed to 497",
    "label sum: told by @438,138 note",
    "band s0/0 382.5,160 to 382.5,443.5",
    "band s1/1 405.5,160 to 405.5,443.5",
    "band s2/2 428.5,160 to 428.5,443.5",
    "events told @293,463.5 noteTitle | 20 @376.5,463.5 noteTitle | 15 @399.5,463.5 noteTitle | 10 @422.5,463.5 noteTitle",
    "in brackets: independently @324,480.5 note",
    "count 430: 21 2016-09-05 to 2016-09-26 column 90,436,14,3 +21 @110,437.5 laneCount: 21 more events, without room here",
  ]);
});

test("beyond four hundred events, others are counted where they lie", () => {
  const setting = { ...gridSetting(crowded(500), { width: 500 }), height: 1_000_000 };
  const laid = layListed(setting);
  expect(laid.glyphs).toHaveLength(400);
  expect(laid.bands[0]!.counts.map(({ count }) => count)).toEqual(Array.from({ length: 100 }, () => 1));
});

test("where a picture may not be higher, others are counted where they lie", () => {
  const laid = layListed({ ...gridSetting(crowded(30), { width: 500 }), height: 420 });
  expect(toldGrid(laid)).toEqual([
    "listed to 479",
    "axis 152, lines 0, shades 0",
    "chip S0 @371.25,112 wide 22.5 series 0 Source S0: The s0",
    "chip S1 @394.25,130 wide 22.5 series 1 Source S1: The s1",
    "chip S2 @417.25,112 wide 22.5 series 2 Source S2: The s2",
    "label sum: told by @438,138 note",
    "band s0/0 382.5,160 to 382.5,391.5",
    "band s1/1 405.5,160 to 405.5,391.5",
    "band s2/2 428.5,160 to 428.5,391.5",
    "rule e24 20,203.5 480,203.5",
    "rule e6 20,250.5 480,250.5",
    "rule e12 20,297.5 480,297.5",
    "rule e18 20,344.5 480,344.5",
    "rule #end 20,395 480,395",
    "events told @293,411.5 noteTitle | 20 @376.5,411.5 noteTitle | 15 @399.5,411.5 noteTitle | 10 @422.5,411.5 noteTitle",
    "by no other source @251,428.5 note | 7 @379.5,428.5 note | 5 @402.5,428.5 note | 5 @425.5,428.5 note",
    "in disagreement @269,445.5 note | 5 @379.5,445.5 note | 0 @402.5,445.5 note | 0 @425.5,445.5 note",
    "in brackets: independently @324,462.5 note",
    "lane #coverage @100 high 379: Events by who tells them, 30 events",
    "count 190: 8 2016-09-05 to 2016-09-09 column 90,196,14,3 +8 @110,197.5 laneCount: 8 more events, without room here",
    "count 237: 2 2016-09-09 to 2016-09-11 column 90,243,14,3 +2 @110,244.5 laneCount: 2 more events, without room here",
    "count 284: 9 2016-09-11 to 2016-09-17 column 90,290,14,3 +9 @110,291.5 laneCount: 9 more events, without room here",
    "count 331: 5 2016-09-17 to 2016-09-23 column 90,337,14,3 +5 @110,338.5 laneCount: 5 more events, without room here",
    "count 378: 1 2016-09-23 to 2016-09-26 column 90,384,14,3 +1 @110,385.5 laneCount: 1 more event, without room here",
  ]);
});

test("a part of time without events says so", () => {
  const view = { from: Date.UTC(2016, 8, 1), to: Date.UTC(2016, 8, 4) };
  const laid = layListed(gridSetting(crowded(3), { width: 500, view }));
  expect(toldGrid(laid)).toEqual([
    "listed to 233",
    "axis 152, lines 0, shades 0",
    "chip S0 @371.25,112 wide 22.5 series 0 Source S0: The s0",
    "chip S1 @394.25,130 wide 22.5 series 1 Source S1: The s1",
    "chip S2 @417.25,112 wide 22.5 series 2 Source S2: The s2",
    "label sum: told by @438,138 note",
    "band s0/0 382.5,160 to 382.5,196.5",
    "band s1/1 405.5,160 to 405.5,196.5",
    "band s2/2 428.5,160 to 428.5,196.5",
    "events told @293,216.5 noteTitle | 0 @379.5,216.5 noteTitle | 0 @402.5,216.5 noteTitle | 0 @425.5,216.5 noteTitle",
    "nothing from 1 – 3 September 2016 @90,180 note",
    "lane #coverage @100 high 133: Events by who tells them, 3 events",
  ]);
});
