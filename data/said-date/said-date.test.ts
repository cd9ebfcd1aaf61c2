/** What a reading holds, what is counted from where, and how what is none is told. */
import { expect, test } from "vitest";
import { momentOf, whenOf } from "../moment.ts";
import { isSpan, type Moment, type When } from "../timeline.ts";
import type { Written } from "../written.ts";
import { saidDate, type SaidContext } from "./said-date.ts";

const published = onDay("2016-09-14");

function onDay(day: string): Moment {
  return momentOf({ earliest: day, latest: day, precision: "day" });
}

function between(earliest: string, latest: string): Moment {
  return momentOf({ earliest, latest, precision: "bounded" });
}

function boundsText({ earliest = "", latest = "" }: Written<Moment>): string {
  return earliest === latest ? earliest : `${earliest}..${latest}`;
}

function spanText(when: Written<When>): string {
  return isSpan(when) ? `${boundsText(when.start)} / ${boundsText(when.end)}` : boundsText(when);
}

/** Bounds of all readings; the problem where there are none. */
function said(text: string, context: SaidContext = {}): readonly string[] {
  const read = saidDate(text, context);
  return "problem" in read ? [`problem: ${read.problem}`] : read.readings.map(({ when }) => spanText(when));
}

function problemOf(text: string, context: SaidContext = {}): string {
  const read = saidDate(text, context);
  return "problem" in read ? read.problem : "";
}

test("a reading is complete for a file", () => {
  expect(saidDate("last Monday", { published })).toEqual({
    readings: [
      {
        when: {
          earliest: "2016-09-12",
          latest: "2016-09-12",
          precision: "day",
          edtf: "2016-09-12",
          wording: "last Monday",
          basis: "The report is of Wednesday 14 September 2016; the last Monday before it.",
        },
        words: "Monday 12 September 2016",
        basis: "The report is of Wednesday 14 September 2016; the last Monday before it.",
      },
      {
        when: {
          earliest: "2016-09-05",
          latest: "2016-09-05",
          precision: "day",
          edtf: "2016-09-05",
          wording: "last Monday",
          basis:
            "The report is of Wednesday 14 September 2016; the Monday of the week before, where weeks begin on Monday.",
        },
        words: "Monday 5 September 2016",
        basis:
          "The report is of Wednesday 14 September 2016; the Monday of the week before, where weeks begin on Monday.",
      },
    ],
  });
});

test.each([
  ["12 September 2016", { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", edtf: "2016-09-12" }],
  ["201X", { earliest: "2010", latest: "2019", precision: "decade", edtf: "201X" }],
  ["2016-09-12", { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", edtf: "2016-09-12" }],
])("words that say no more than the bounds are no wording, and need no basis: %s", (text, when) => {
  expect(saidDate(text)).toMatchObject({ readings: [{ when }] });
  expect(saidDate(text)).not.toHaveProperty("readings.0.when.wording");
  expect(saidDate(text)).not.toHaveProperty("readings.0.when.basis");
});

test.each([
  ["1850s", "185X", "decade"],
  ["spring 2016", "2016-21", "season"],
  ["Q3 2016", "2016-35", "quarter"],
  ["about 1850", "1850~", "year"],
  ["by 3 October 2016", "[..2016-10-03]", "bounded"],
  ["2016 or 2017", "[2016,2017]", "bounded"],
  ["19th century", "[1801..1900]", "century"],
])("what EDTF can say exactly is said in it: %s is %s", (text, edtf, precision) => {
  expect(saidDate(text)).toMatchObject({ readings: [{ when: { edtf, precision } }] });
});

test("EDTF is not made exact of what is approximate", () => {
  expect(saidDate("about 1850s")).not.toHaveProperty("readings.0.when.edtf");
});

test("a zone that is said is kept", () => {
  expect(said("13:04 GMT", { published })[0]).toBe("2016-09-14T13:04Z");
  expect(saidDate("12 September 2016 13:04 Europe/Moscow")).toMatchObject({
    readings: [{ when: { earliest: "2016-09-12T13:04", zone: "Europe/Moscow" } }],
  });
});

test("a vague part of a time may be all of it, and then is likely where it is usually taken to be", () => {
  expect(saidDate("mid-September", { published })).toMatchObject({
    readings: [
      { words: "between 11 and 20 September 2016" },
      { when: { earliest: "2016-09", likely: { earliest: "2016-09-11", latest: "2016-09-20" } } },
    ],
  });
});

test("a weekday that the calendar does not have on that day is told, and not passed over", () => {
  expect(saidDate("Tuesday 12 September 2016")).toMatchObject({
    readings: [{ basis: "The calendar has a Monday on this day, and the words have a Tuesday." }],
  });
});

test("the language of the source says which order of day and month stands first, and leaves none out", () => {
  expect(said("9/12/2016", { language: "en-US" })).toEqual(["2016-09-12", "2016-12-09"]);
  expect(said("9/12/2016", { language: "en-GB" })).toEqual(["2016-12-09", "2016-09-12"]);
});

test("a report of a weekday tells of that day, or of the one a week before", () => {
  expect(said("on Monday", { published: onDay("2016-09-12") })).toEqual(["2016-09-12", "2016-09-05"]);
});

test("a weekend is that of the report where it is published on one", () => {
  expect(said("the weekend", { published: onDay("2016-09-11") })).toEqual([
    "2016-09-10..2016-09-11",
    "2016-09-03..2016-09-04",
  ]);
});

test.each([
  ["within a week", ["2016-09-12..2016-09-19"]],
  ["three days later", ["2016-09-15"]],
  ["two weeks after the truce", ["2016-09-26", "2016-09-25..2016-09-27"]],
  ["a few days later", ["2016-09-14..2016-09-19", "2016-09-14.."]],
  ["the next day", ["2016-09-13"]],
  ["the following Monday", ["2016-09-19"]],
  ["a month before", ["2016-08", "2016-08-12"]],
])("counted from another date: %s", (text, readings) => {
  expect(said(text, { of: onDay("2016-09-12") })).toEqual(readings);
});

test("from a date between two, every day that it leaves is counted from", () => {
  expect(said("three days later", { of: between("2016-09-12", "2016-09-14") })).toEqual(["2016-09-15..2016-09-17"]);
});

test("from a period, its start and its end are counted from", () => {
  const of = whenOf({ start: onDay("2016-09-12"), end: onDay("2016-09-19") });
  expect(said("within a week", { of })).toEqual(["2016-09-12..2016-09-19", "2016-09-19..2016-09-26"]);
});

test("what words count from is asked for where nobody says it", () => {
  expect(problemOf("within a week", { published })).toBe(
    "The words count from another event, and it is not said from which. Choose the date that they count from, or write the day, month and year.",
  );
  const of = momentOf({ latest: "2016-09-12", precision: "bounded" });
  expect(problemOf("three days later", { of })).toContain("open on a side");
});

const COUNTED =
  "yesterday;last Monday;over the weekend;early Wednesday;13:04;a week ago;last month;moments ago;in 3 days;ongoing;tonight;this morning;in the past week;earlier this month;the 12th";

test.each(COUNTED.split(";"))("without a publication date %s is no date, and the problem says what to do", (text) => {
  expect(problemOf(text)).toBe(
    "The words count from the day of the report, and the source has no publication date. Give the source its date, or write the day, month and year.",
  );
  expect(problemOf(text, { published: momentOf({ latest: "2016-09-14", precision: "bounded" }) })).toContain(
    "publication date is open",
  );
});

test("without a publication date the year is asked for", () => {
  expect(problemOf("12 Sep")).toBe(
    "Of which year is not said, and the source has no publication date. Give the source its date, or write the year, as “12 sep 2016”.",
  );
});

test("a report that is uncertain by days has a reading for each, and one that leaves them all", () => {
  expect(said("yesterday", { published: between("2016-10-03", "2016-10-04") })).toEqual([
    "2016-10-02..2016-10-03",
    "2016-10-02",
    "2016-10-03",
  ]);
});

test("no reading leaves all days where time lies between its dates that none of them means", () => {
  const published = between("2016-09-28", "2016-10-05");
  expect(said("Wednesday", { published })).toEqual(["2016-09-28", "2016-10-05", "2016-09-21"]);
  const days = between("2016-10-03", "2016-10-04");
  expect(said("at noon", { published: days })[0]).toBe("2016-10-03T12:00");
  expect(said("this morning", { published: days })[0]).toBe("2016-10-03T06:00..2016-10-03T11:59");
});

test("readings of several days of a report that have the same bounds are one, and say for which days", () => {
  const read = saidDate("Wednesday", { published: between("2016-10-03", "2016-10-05") });
  expect("readings" in read && read.readings.map(({ words, basis }) => `${words}: ${basis}`)).toEqual([
    "Wednesday 28 September 2016: If the report is of 3–4 October 2016: the last Wednesday before it. If the report is of Wednesday 5 October 2016: the last Wednesday before that day.",
    "Wednesday 5 October 2016: If the report is of 3–4 October 2016: the first Wednesday after it, if it was still to come. If the report is of Wednesday 5 October 2016: that day itself.",
  ]);
});

test("days on which the report likely is stand first, and are likely in the reading that leaves all", () => {
  const likely = { earliest: "2016-10-07", latest: "2016-10-08", basis: "It tells the news of the 7th." };
  const likelyOnes = momentOf({ earliest: "2016-10-03", latest: "2016-10-08", precision: "bounded", likely });
  expect(said("yesterday", { published: likelyOnes }).slice(0, 3)).toEqual([
    "2016-10-02..2016-10-07",
    "2016-10-06",
    "2016-10-07",
  ]);
  expect(saidDate("yesterday", { published: likelyOnes })).toHaveProperty(
    "readings.0.words",
    "between 2 and 7 October 2016, likely 6 or 7 October",
  );
});

test("more than twelve readings are none: a narrower date is asked for", () => {
  expect(said("yesterday", { published: between("2016-10-01", "2016-10-11") })).toHaveLength(12);
  expect(problemOf("yesterday", { published: between("2016-10-01", "2016-10-12") })).toBe(
    "The words can mean more than 12 dates, because the source is dated no closer than between 1 and 12 October 2016. Give the source a narrower date, or write the day, month and year.",
  );
  expect(said("last month", { published: between("2016-10-01", "2016-10-31") })).toEqual(["2016-09"]);
});

test("a time of day that is later than the report is of the day before", () => {
  const stamped = momentOf({ earliest: "2016-10-03T13:04", latest: "2016-10-03T13:04", precision: "minute" });
  expect(said("15:30", { published: stamped })).toEqual(["2016-10-02T15:30", "2016-10-03T15:30"]);
  expect(said("12:30", { published: stamped })).toEqual(["2016-10-03T12:30", "2016-10-02T12:30"]);
  expect(said("two hours ago", { published: stamped })).toEqual(["2016-10-03T10:34..2016-10-03T11:34"]);
  expect(said("moments ago", { published: stamped })).toEqual(["2016-10-03T00:00..2016-10-03T13:04"]);
});

test.each([
  ["the truce", "“the truce” is no date that is understood. Write it as 12 Sep 2016"],
  ["", "No date is given. Write it as 12 Sep 2016"],
  ["  \u200b ", "No date is given."],
  ["Monday at 25:00", "No clock shows 25:00."],
  ["30 February 2016", "The date cannot be read: no calendar has"],
  ["12/9/16", "The date cannot be read: write the year with all its digits"],
  ["Wednesday 2016", "is no date that is understood"],
])("what is no date is told with a way out: %j", (text, problem) => {
  expect(problemOf(text, { published })).toContain(problem);
});

/** One or more of each form that the rules know. */
const FORMS = [
  ...["Monday", "last Wednesday", "12 Sep", "29 February", "yesterday", "the 31st", "9/12", "19th century", "1850s"],
  ...["last 31 December", "Sunday of next week", "last week Monday", "day before yesterday", "ongoing"],
  ...["over the weekend", "the weekend of 12 September", "within two days", "within a week of Monday"],
  ...["in the past week", "last week", "the month before last", "earlier this week", "week of Monday"],
  ...["3 days ago", "in 3 days", "3 days from now", "moments ago", "3 days after Monday", "after 3 days"],
  ...["about 1850", "1850 or so", "between Monday and Tuesday", "from Monday to Tuesday", "Monday or Tuesday"],
  ...["this morning", "morning", "morning of Monday", "Monday morning", "early on Monday", "tonight"],
  ...["mid-September", "the end of 2016", "since 2015", "from 2015 on", "2015 onwards", "2012-", "until 2015"],
  ...["by 2015", "not before 2015", "before 2015", "after 2015", "3 pm", "Monday at 3 pm", "3 pm on Monday"],
  ...["the 12th", "12/9", "Q3", "week 38", "1800s", "2016-21", "Monday 12 September 2016", "12 September 2016, Monday"],
];

test.each(FORMS)(
  "with a word before it or behind it that says nothing, %s is no date: nothing is passed over",
  (text) => {
    const of = published;
    const isDate = [saidDate(text, { published }), saidDate(text, { published, of })].some(
      (read) => "readings" in read,
    );
    expect(isDate).toBe(true);
    expect(saidDate(`zz ${text}`, { published })).toHaveProperty("problem");
    expect(saidDate(`${text} zz zz`, { published })).toHaveProperty("problem");
  },
);

test("blanks around the words and several between them count as one, and are no part of the wording", () => {
  expect(saidDate(" last \u00a0 Monday ", { published })).toHaveProperty("readings.0.when.wording", "last Monday");
});

test.each([
  ["by 3 October 2016", "by 3 October 2016"],
  ["after 3 October 2016", "from 4 October 2016"],
  ["12 September 2016 at 13:04", "Monday 12 September 2016, 13:04"],
  ["about 12 September 2016", "about 12 September 2016"],
  ["September 2016", "September 2016"],
  ["12-15 September 2016", "12–15 September 2016"],
])("what is shown to be picked of %s", (text, words) => {
  expect(saidDate(text)).toHaveProperty("readings.0.words", words);
});
