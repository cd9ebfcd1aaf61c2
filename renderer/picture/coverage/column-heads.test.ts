/** How many columns have room, how wide they are, and what stands over them. */
import { expect, test } from "vitest";
import { evenMeasure, gridSetting, px, toldLine } from "../../../e2e/helpers/coverage/grids.ts";
import { day, event, timeline } from "../../../e2e/helpers/example.ts";
import { inTellingOrder } from "./grid-events.ts";
import { headRule, headWords, planColumns, type EventColumns } from "./column-heads.ts";

interface Asked {
  readonly titles: readonly string[];
  readonly width: number;
  readonly reach?: number;
  readonly high?: number;
  readonly when?: (at: number) => ReturnType<typeof day>;
}

const daily = (at: number) => day(`2016-09-${String(6 + at).padStart(2, "0")}`);

function columnsOf({ titles, width, reach = width + 1000, high = Infinity, when = daily }: Asked): EventColumns {
  const subject = timeline(titles.map((title, at) => event(`e${String(at)}`, { title, when: when(at) })));
  const { ranked } = gridSetting(subject).inView;
  const heightOver = (pitch: number): number => high - pitch / 10;
  return planColumns(ranked, inTellingOrder, { width, reach, heightOver }, { measure: evenMeasure, year: 2016 });
}

/** So many events, each with the same title. */
const same = (count: number, title: string) => Array.from({ length: count }, () => title);

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

function told({ events, pitch, isLevel, heads, dateWidth, height, isCut }: EventColumns): string {
  const form = `${isLevel ? "level" : "slanted"}${isCut ? " cut" : ""}`;
  const dates = heads.map(({ date = "" }) => date).filter((date) => date !== "");
  const lines = heads[0]?.title.join("/") ?? "nothing";
  return `${String(events.length)} ${form} of ${px(pitch)}, ${px(height)} high, dates ${px(dateWidth)} (${dates.join(", ")}): ${lines}`;
}

test("heads are level from 108 px on, and columns not wider than 190", () => {
  expect([0, 215, 216, 379, 380, 400].map((width) => told(columnsOf({ titles: same(2, words(4)), width })))).toEqual([
    "1 slanted of 0, 133 high, dates 30 (6 Sep): word word word word",
    "2 slanted of 72, 133 high, dates 30 (6 Sep, 7 Sep): word word word word",
    "2 level of 108, 52 high, dates 0 (6 Sep, 7 Sep): word word word/word",
    "2 level of 189.5, 37 high, dates 0 (6 Sep, 7 Sep): word word word word",
    "2 level of 190, 37 high, dates 0 (6 Sep, 7 Sep): word word word word",
    "2 level of 190, 37 high, dates 0 (6 Sep, 7 Sep): word word word word",
  ]);
});

test("without an event there is nothing over the columns", () => {
  expect(told(columnsOf({ titles: [], width: 80 }))).toBe("0 slanted of 72, 28 high, dates 0 (): nothing");
});

test("on a page whole titles come before more events, but six of these before whole titles", () => {
  const plans = [60, 150, 200, 250, 300, 400].flatMap((high) =>
    [150, 330, 500].map(
      (width) =>
        `${String(high)} px, ${String(width)} wide: ${told(columnsOf({ titles: same(14, words(14)), width, high }))}`,
    ),
  );
  expect(plans).toEqual([
    "60 px, 150 wide: 8 slanted cut of 18.75, 106 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word w…",
    "60 px, 330 wide: 7 slanted cut of 47.14, 111 high, dates 36 (6 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word/word word w…",
    "60 px, 500 wide: 7 slanted cut of 71.43, 116 high, dates 36 (6 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word/word word/word word w…",
    "150 px, 150 wide: 8 slanted cut of 18.75, 142 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word…",
    "150 px, 330 wide: 7 slanted cut of 47.14, 142 high, dates 36 (6 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word/word word word wor…",
    "150 px, 500 wide: 7 slanted cut of 71.43, 143 high, dates 36 (6 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word/word word word/word word word wo…",
    "200 px, 150 wide: 8 slanted cut of 18.75, 195 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word word word w…",
    "200 px, 330 wide: 7 slanted cut of 47.14, 191 high, dates 36 (6 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word word word/word word word word word word…",
    "200 px, 500 wide: 7 slanted of 71.43, 191 high, dates 36 (6 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word word word/word word word word word word/word word",
    "250 px, 150 wide: 8 slanted cut of 18.75, 248 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word word word word word wor…",
    "250 px, 330 wide: 7 slanted cut of 47.14, 200 high, dates 36 (6 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word word word/word word word word word word w…",
    "250 px, 500 wide: 7 slanted of 71.43, 191 high, dates 36 (6 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word word word/word word word word word word/word word",
    "300 px, 150 wide: 8 slanted cut of 18.75, 296 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word word word word word word word word…",
    "300 px, 330 wide: 7 slanted cut of 47.14, 200 high, dates 36 (6 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word word word/word word word word word word w…",
    "300 px, 500 wide: 7 slanted of 71.43, 191 high, dates 36 (6 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word word word/word word word word word word/word word",
    "400 px, 150 wide: 8 slanted cut of 18.75, 336 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word word word word word word word word word wor…",
    "400 px, 330 wide: 7 slanted cut of 47.14, 200 high, dates 36 (6 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word word word/word word word word word word w…",
    "400 px, 500 wide: 7 slanted of 71.43, 191 high, dates 36 (6 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 16 Sep, 18 Sep): word word word word word word/word word word word word word/word word",
  ]);
});

test("where a picture grows, titles of a line are cut at 400 px, unless as many events have room with more lines", () => {
  const plans = [200, 330, 600].map((width) => told(columnsOf({ titles: same(6, words(20)), width })));
  expect(plans).toEqual([
    "6 slanted cut of 33.33, 336 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 9 Sep, 10 Sep, 11 Sep): word word word word word word word word word word word word wor…",
    "6 slanted cut of 55, 336 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 9 Sep, 10 Sep, 11 Sep): word word word word word word word word word word word word wor…",
    "6 slanted cut of 72, 336 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 9 Sep, 10 Sep, 11 Sep): word word word word word word word word word word word word wor…",
  ]);
});

test("words reach no further than the picture", () => {
  const plans = [200, 260, 300, 400].map((reach) => told(columnsOf({ titles: same(10, words(5)), width: 300, reach })));
  expect(plans).toEqual([
    "3 slanted of 24.85, 159 high, dates 36 (6 Sep, 10 Sep, 14 Sep): word word word word word",
    "7 slanted of 18.79, 159 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 10 Sep, 12 Sep, 14 Sep, 15 Sep): word word word word word",
    "9 slanted of 19.07, 159 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 9 Sep, 10 Sep, 11 Sep, 12 Sep, 14 Sep, 15 Sep): word word word word word",
    "10 slanted of 27.59, 159 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 9 Sep, 10 Sep, 11 Sep, 12 Sep, 13 Sep, 14 Sep, 15 Sep): word word word word word",
  ]);
});

test("of lines of titles those that reach out farthest decide, not those of other columns", () => {
  const titles = [words(3), words(20), words(3), words(9), words(3), words(3), words(3), words(3)];
  const plans = [150, 220, 300].map((high) => told(columnsOf({ titles, width: 300, reach: 320, high })));
  expect(plans).toEqual([
    "8 slanted cut of 30.17, 142 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 9 Sep, 10 Sep, 11 Sep, 12 Sep, 13 Sep): word word word",
    "8 slanted cut of 30.17, 217 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 9 Sep, 10 Sep, 11 Sep, 12 Sep, 13 Sep): word word word",
    "8 slanted cut of 26.78, 296 high, dates 36 (6 Sep, 7 Sep, 8 Sep, 9 Sep, 10 Sep, 11 Sep, 12 Sep, 13 Sep): word word word",
  ]);
});

test("a date is said once, and in years alone where it is too long", () => {
  const dates = [
    day("2016-09-06"),
    day("2016-09-06"),
    day("2014-01-01", "2014-12-30"),
    day("2015-11-20", "2016-09-24"),
    day("2015-11-02", "2015-12-03"),
    day("2016-09-07", "2016-10-11"),
  ];
  const plan = columnsOf({ titles: same(6, "word"), width: 300, when: (at) => dates[at]! });
  expect(plan.heads).toEqual([
    {
      date: "2015 – 2016",
      isDay: false,
      title: ["word"],
    },
    {
      date: "6 Sep",
      isDay: true,
      title: ["word"],
    },
    {
      isDay: true,
      title: ["word"],
    },
    {
      date: "7 Sep – 11 Oct",
      isDay: false,
      title: ["word"],
    },
  ]);
});

test("the words of a head stand over the middle of its column, and its rule goes on along them", () => {
  const set = (columns: EventColumns) => ({
    rule: Object.values(headRule(columns)).map(px),
    heads: columns.heads.slice(0, 1).flatMap((head) => {
      const { title, lines } = headWords(columns, head, evenMeasure);
      return [title, ...lines].map(toldLine);
    }),
  });
  expect({
    level: set(columnsOf({ titles: same(2, words(9)), width: 250 })),
    oneLine: set(columnsOf({ titles: same(3, words(5)), width: 250 })),
    twoLines: set(columnsOf({ titles: same(14, words(14)), width: 330, high: 150 })),
    threeLines: set(columnsOf({ titles: same(14, words(14)), width: 500, high: 150 })),
  }).toEqual({
    level: {
      heads: [
        "word word word @-58.5,-44.12 column",
        "6 Sep @-58.5,-58.96 axisMajor",
        "word word word @-58.5,-29.12 column",
        "word word word @-58.5,-14.12 column",
      ],
      rule: ["0", "-67"],
    },
    oneLine: {
      heads: ["word word word word word @30.49,-42.79 column turned -45", "6 Sep @2.92,-15.04 axisMajor turned -45"],
      rule: ["21.21", "-21.21"],
    },
    threeLines: {
      heads: [
        "word word word @24.84,-56.93 column turned -45",
        "6 Sep @2.92,-15.04 axisMajor turned -45",
        "word word word @34.74,-47.03 column turned -45",
        "word word word wo… @44.64,-37.13 column turned -45",
      ],
      rule: ["25.46", "-25.46"],
    },
    twoLines: {
      heads: [
        "word word word word @29.79,-51.98 column turned -45",
        "6 Sep @2.92,-15.04 axisMajor turned -45",
        "word word word wor… @39.69,-42.08 column turned -45",
      ],
      rule: ["25.46", "-25.46"],
    },
  });
});
