/** Whatever is typed: a reading that a file can hold, or a problem, and at once. */
import * as v from "valibot";
import { expect, test } from "vitest";
import { edtfBounds } from "../edtf/edtf.ts";
import { when as whenSchema } from "../file/schema/when-schema.ts";
import { momentOf, whenOf } from "../moment.ts";
import { overlaps } from "../time.ts";
import { isSpan, type Moment } from "../timeline.ts";
import type { Written } from "../written.ts";
import { saidDate, type SaidContext } from "./said-date.ts";

const DAYS = ["Monday", "last Wednesday", "12 Sep", "29 February", "yesterday", "2016-09-12", "the 31st", "9/12"];
const LONG = ["last week", "September", "the weekend", "2015", "19th century", "1850s", "spring", "Q3 2016"];
const AROUND = [
  "early %",
  "late %",
  "% night",
  "since %",
  "until %",
  "before %",
  "after %",
  "by %",
  "about %",
  "% at 3:30",
];
const MORE = [
  "the end of %",
  "mid-%",
  "two weeks after %",
  "within a month of %",
  "between % and Friday",
  "% or Sunday",
];
const ALONE = [
  "within a week",
  "a few days later",
  "three months ago",
  "in 9999 decades",
  "9999 decades ago",
  "13:04 GMT",
];

const PHRASES = [
  ...[...DAYS, ...LONG].flatMap((words) => [words, ...[...AROUND, ...MORE].map((form) => form.replace("%", words))]),
  ...ALONE,
];

const CONTEXTS: readonly SaidContext[] = [
  {},
  { published: momentOf({ earliest: "2016-09-14", latest: "2016-09-14", precision: "day" }) },
  { published: momentOf({ earliest: "2016-02-28", latest: "2016-03-02", precision: "bounded" }) },
  {
    published: momentOf({ earliest: "2016-12-31T23:59", latest: "2016-12-31T23:59", precision: "minute" }),
    of: momentOf({ earliest: "2016-01", latest: "2016-01", precision: "month" }),
  },
  { published: momentOf({ earliest: "+275759-12-31", latest: "+275759-12-31", precision: "day" }) },
  { published: momentOf({ earliest: "-0001-03-01", latest: "-0001-03-01", precision: "day" }) },
];

function momentsOf(when: ReturnType<typeof readings>[number]["when"]): readonly Written<Moment>[] {
  return isSpan(when) ? [when.start, when.end] : [when];
}

function readings(text: string, context: SaidContext) {
  const read = saidDate(text, context);
  return "problem" in read ? [] : read.readings;
}

const ALL = CONTEXTS.flatMap((context) =>
  PHRASES.flatMap((text) => readings(text, context).map((one) => ({ text, ...one }))),
);

test("there are many readings to look at", () => {
  expect(ALL.length).toBeGreaterThan(2000);
});

test("every reading is a date that a file can hold", () => {
  const refused = ALL.filter(({ when }) => !v.safeParse(whenSchema, when).success);
  expect(refused).toEqual([]);
  for (const { when } of ALL) expect(() => whenOf(when)).not.toThrow();
});

test("bounds are in order, and what is likely lies within them", () => {
  const wrong = ALL.filter(({ when }) => {
    const ends = momentsOf(when).map((moment) => momentOf(moment));
    const { from = -Infinity, to = Infinity } = whenOf(when).interval;
    const outside = ends.some(({ interval, likely }) => likely !== undefined && !overlaps(interval, likely.interval));
    return from >= to || outside || ends.some(({ interval: { from: a = -Infinity, to: b = Infinity } }) => a >= b);
  });
  expect(wrong).toEqual([]);
});

test("EDTF has the bounds of its date", () => {
  const wrong = ALL.flatMap(({ text, when }) => momentsOf(when).map((moment) => ({ text, moment }))).filter(
    ({ moment }) => {
      const read = moment.edtf === undefined ? undefined : edtfBounds(moment.edtf);
      if (moment.edtf === undefined) return false;
      return !read || isSpan(read) || read.earliest !== moment.earliest || read.latest !== moment.latest;
    },
  );
  expect(wrong).toEqual([]);
});

test("readings of a text can be told apart, and each says why", () => {
  for (const context of CONTEXTS)
    for (const text of PHRASES) {
      const all = readings(text, context);
      expect(new Set(all.map(({ words }) => words)).size, text).toBe(all.length);
      expect(
        all.filter(({ basis }) => !/^["“A-Z\d].*\.$/su.test(basis)),
        text,
      ).toEqual([]);
      expect(all.length, text).toBeLessThanOrEqual(12);
    }
});

test("what was read before changes nothing", () => {
  const context = CONTEXTS[1]!;
  const forwards = PHRASES.map((text) => saidDate(text, context));
  const backwards = PHRASES.toReversed().map((text) => saidDate(text, context));
  expect(backwards.toReversed()).toEqual(forwards);
});

test.each([
  ["100,000 letters", "a".repeat(100_000)],
  ["100,000 words of dates", "last Monday ".repeat(8334)],
  ["a NUL", "Mon\u0000day"],
  ["a line break", "Monday\nTuesday"],
  ["an override of direction", "Mon\u202eyad"],
  ["an isolate", "\u2066Monday\u2069"],
  ["words before words", `${"early ".repeat(48)}Monday`],
  ["pairs of pairs", "1 to ".repeat(59)],
  ["offsets from offsets", "1 week after ".repeat(23)],
  ["days within days", "monday night ".repeat(23)],
  ["sides of sides", "before after ".repeat(23)],
  ["half a character", "\ud800".repeat(200)],
  ["digits", "9".repeat(299)],
  ["names of an object", "constructor"],
  ["names of an object with a day", "__proto__ Monday"],
])("hostile text ends with a problem: %s", (_, text) => {
  for (const context of CONTEXTS) expect(saidDate(text, context)).toHaveProperty("problem");
});

test("a problem does not carry a long text on", () => {
  for (const text of ["x".repeat(299), "x".repeat(100_000)]) {
    const read = saidDate(text);
    expect("problem" in read && read.problem.length).toBeLessThan(250);
  }
});
