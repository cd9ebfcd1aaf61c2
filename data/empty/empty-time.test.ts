import { expect, test } from "vitest";
import { days } from "../../e2e/helpers/example.ts";
import { seeded } from "../../e2e/random/seeded.ts";
import { DAY, HOUR, MINUTE, parseBound, type Interval, type OpenInterval } from "../time.ts";
import { emptyTime, passedText } from "./empty-time.ts";

const dates = (...written: readonly string[]): readonly OpenInterval[] => written.map((date) => parseBound(date)!);
const gapsOf = (from: readonly OpenInterval[]) =>
  emptyTime(from).gaps.map(({ from: first, to }) =>
    [new Date(first), new Date(to)].map((at) => at.toISOString().slice(0, 10)),
  );

/** Ten days on end. */
const TEN = Array.from({ length: 10 }, (_, index) => `2016-09-${String(index + 1).padStart(2, "0")}`);

test.each<[name: string, written: readonly OpenInterval[], gaps: readonly (readonly string[])[]]>([
  ["what lies alone long before", dates("1990-08-02", ...TEN), [["1990-08-03", "2016-09-01"]]],
  ["what lies alone long after", dates(...TEN, "2020-01-01"), [["2016-09-11", "2020-01-01"]]],
  ["in any order", dates(...TEN.toReversed(), "1990-08-02"), [["1990-08-03", "2016-09-01"]]],
  [
    "two gaps, in the order of time",
    dates("1950-01-01", "1950-01-02", "1990-08-02", ...TEN),
    [
      ["1950-01-03", "1990-08-02"],
      ["1990-08-03", "2016-09-01"],
    ],
  ],
  ["three times as long as the rest", dates("2016-08-01", ...TEN, "2016-09-12"), []],
  ["a few dates far apart, which are the story", dates("1914", "1938-09-30", "1990-08-02"), []],
  ["dates at equal distances", dates("1914", "1924", "1934", "1944", "1954", "1964", "1974"), []],
  ["a period over all of it", [...dates("1990-08-02", ...TEN), days("1990-01-01", "2016-12-31")], []],
  [
    "what has one bound lies at it",
    [...dates(...TEN), { to: parseBound("1990-08-02")!.to }],
    [["1990-08-03", "2016-09-01"]],
  ],
  ["what has no bound lies nowhere", [...dates(...TEN), {}, {}], []],
  ["nothing", [], []],
])("finds %s", (_name, written, gaps) => {
  expect(gapsOf(written)).toEqual(gaps);
});

test("a gap has to be three times as long as all that is told", () => {
  const apart = (length: number): number => {
    const end = 5 * DAY;
    const all = [0, 1, 2, 3, 4].map((at) => ({ from: at * DAY, to: (at + 1) * DAY }));
    return emptyTime([...all, { from: end + length, to: end + length + DAY }]).gaps.length;
  };
  expect([apart(18 * DAY - 1), apart(18 * DAY)]).toEqual([0, 1]);
});

test("there are at most six gaps, and two dates or more for each part", () => {
  const groups = (count: number, size: number) =>
    Array.from({ length: count * size }, (_, at) => {
      const from = Math.floor(at / size) * 1000 * DAY + (at % size) * DAY;
      return { from, to: from + DAY };
    });
  expect(emptyTime(groups(7, 3)).gaps).toHaveLength(6);
  // One more group, and what is left between two of them is longer than the rest together.
  expect(emptyTime(groups(8, 3)).gaps).toEqual([]);
  expect([3, 2].map((size) => emptyTime(groups(2, size)).gaps.length)).toEqual([1, 0]);
});

test("tells how long what is left is", () => {
  expect(emptyTime(dates("1990-08-02", ...TEN)).told).toBe(11 * DAY);
  expect(emptyTime(dates("2016-09-01", "2016-09-05")).told).toBe(5 * DAY);
});

test.each([
  [12 * DAY, "12 days"],
  [2 * DAY, "2 days"],
  [2 * DAY - 1, "48 hours"],
  [90 * MINUTE, "90 minutes"],
  [2 * HOUR, "2 hours"],
  [730 * DAY, "730 days"],
  [731 * DAY, "2 years"],
  [26.04 * 365.2425 * DAY, "26 years"],
])("%d ms are %s", (passed, text) => {
  expect(passedText(passed)).toBe(text);
});

/** As it was said before: walk through the dates in order, and keep the latest end. */
function plainGaps(dates: readonly OpenInterval[]): readonly Interval[] {
  const closed = dates.flatMap(({ from, to }) => {
    const [first, last] = [from ?? to, to ?? from];
    return first === undefined || last === undefined ? [] : [{ from: first, to: last }];
  });
  const gaps: Interval[] = [];
  let end = Infinity;
  for (const { from, to } of closed.sort((a, b) => a.from - b.from)) {
    if (from > end) gaps.push({ from: end, to: from });
    end = end === Infinity ? to : Math.max(end, to);
  }
  return gaps;
}

test.each(Array.from({ length: 50 }, (_, seed) => seed + 1))(
  "what is empty among the dates of seed %i is empty when they are walked through one by one",
  (seed) => {
    const random = seeded(seed);
    const dates = Array.from({ length: 60 }, (): OpenInterval => {
      const from = random.below(3) * 10_000 * DAY + random.below(30) * DAY;
      const to = from + random.below(3) * 10 * DAY;
      return random.oneOf([{ from, to }, { from, to }, { from }, { to }, {}]);
    });
    const all = plainGaps(dates);
    const { gaps } = emptyTime(dates);
    expect(gaps.length).toBeGreaterThan(0);
    expect(all).toEqual(expect.arrayContaining([...gaps]));
    const longest = [...all].sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, gaps.length);
    expect(gaps.map(({ from, to }) => to - from).sort()).toEqual(longest.map(({ from, to }) => to - from).sort());
  },
);
