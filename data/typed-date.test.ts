import { expect, test } from "vitest";
import { DAY, formatBound, MINUTE, parseBound } from "./time.ts";
import { typedDate } from "./typed-date.ts";

const utc = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month - 1, day);

test.each([
  ["2016", "2016"],
  [" 2016 ", "2016"],
  ["2016-09", "2016-09"],
  ["2016-9", "2016-09"],
  ["September 2016", "2016-09"],
  ["sept. 2016", "2016-09"],
  ["2016 September", "2016-09"],
  ["9/2016", "2016-09"],
  ["2016-09-19", "2016-09-19"],
  ["2016/09/19", "2016-09-19"],
  ["20160919", "2016-09-19"],
  ["19 September 2016", "2016-09-19"],
  ["19 Sep 2016", "2016-09-19"],
  ["19 Sept. 2016", "2016-09-19"],
  ["Sept 19, 2016", "2016-09-19"],
  ["September 19th, 2016", "2016-09-19"],
  ["the 19th of September 2016", "2016-09-19"],
  ["Monday, 19 September 2016", "2016-09-19"],
  ["19-Sep-2016", "2016-09-19"],
  ["19/9/2016", "2016-09-19"],
  ["9/19/2016", "2016-09-19"],
  ["19.09.2016", "2016-09-19"],
  ["5/5/2016", "2016-05-05"],
  ["19\u00a0Sep\u00a02016", "2016-09-19"],
  ["2016\u201109\u201119", "2016-09-19"],
  ["19 Sep\u200b 2016", "2016-09-19"],
  ["2016-09-19T13:04", "2016-09-19T13:04"],
  ["2016-09-19 13:04", "2016-09-19T13:04"],
  ["2016-09-19T13:04:30Z", "2016-09-19T13:04:30"],
  ["19 Sep 2016, 13:04", "2016-09-19T13:04"],
  ["19 September 2016, 13:04 UTC+03:00", "2016-09-19T13:04"],
  ["Sept 19, 2016 1:04 pm", "2016-09-19T13:04"],
  ["AD 950", "0950"],
  ["950", "0950"],
  ["019", "0019"],
  ["9999", "9999"],
  ["+2016", "2016"],
  ["+002016-09", "2016-09"],
  ["2016/9", "2016-09"],
  ["2016.9", "2016-09"],
  ["2016.09.19", "2016-09-19"],
  ["0950-02", "0950-02"],
  ["9-2016", "2016-09"],
  ["09.2016", "2016-09"],
  ["19-9-2016", "2016-09-19"],
  ["19 9 2016", "2016-09-19"],
  ["12/12/2016", "2016-12-12"],
  ["12/13/2016", "2016-12-13"],
  ["13/12/2016", "2016-12-13"],
  ["13/1/2016", "2016-01-13"],
  ["19.Sep.2016", "2016-09-19"],
  ["2016 19 Sep", "2016-09-19"],
  ["2016 Sep 19", "2016-09-19"],
  ["3 Sep 2016", "2016-09-03"],
  ["“19 Sep 2016”", "2016-09-19"],
  ["19 ‘Sep’ 2016", "2016-09-19"],
  ["19  of  Sep   2016", "2016-09-19"],
  ["1st Sep 2016", "2016-09-01"],
  ["2nd Sep 2016", "2016-09-02"],
  ["3rd Sep 2016", "2016-09-03"],
  ["  early September 2016", "2016-09"],
  ["2016\u221209\u201519", "2016-09-19"],
  ["19 Sep 2016 12:04 am", "2016-09-19T00:04"],
  ["19 Sep 2016 12:04pm", "2016-09-19T12:04"],
  ["19 Sep 2016 1:04am", "2016-09-19T01:04"],
  ["2016-09-19 7:04", "2016-09-19T07:04"],
  ["2016-09-19T13:04:30.123Z", "2016-09-19T13:04:30"],
  ["2016-09-19T13:04+0300", "2016-09-19T13:04"],
  ["2016-09-19T13:04-07:00", "2016-09-19T13:04"],
  ["2016-09-19 13:04 GMT", "2016-09-19T13:04"],
  ["A.D. 950", "0950"],
  ["C.E. 950", "0950"],
  ["950 CE", "0950"],
  ["15 March AD 950", "0950-03-15"],
  ["March AD 950", "0950-03"],
])("%j is what %s names", (typed, bound) => {
  expect(typedDate(typed)).toEqual({ interval: parseBound(bound) });
});

test.each([
  ["2016-W38", "2016-09-19", "2016-09-25"],
  ["2016W38", "2016-09-19", "2016-09-25"],
  ["W38 2016", "2016-09-19", "2016-09-25"],
  ["week 38 of 2016", "2016-09-19", "2016-09-25"],
  ["2016 week 38", "2016-09-19", "2016-09-25"],
  ["2016-W38-7", "2016-09-25", "2016-09-25"],
  ["2016W387", "2016-09-25", "2016-09-25"],
  ["2016-W01", "2016-01-04", "2016-01-10"],
  ["2015-W01", "2014-12-29", "2015-01-04"],
  ["2015-W53", "2015-12-28", "2016-01-03"],
  ["2016-W38 to 2016-W40", "2016-09-19", "2016-10-09"],
  ["Q3 2016", "2016-07-01", "2016-09-30"],
  ["2016-Q3", "2016-07-01", "2016-09-30"],
  ["2016Q3", "2016-07-01", "2016-09-30"],
  ["2016 Q4", "2016-10-01", "2016-12-31"],
  ["3rd quarter of 2016", "2016-07-01", "2016-09-30"],
  ["Q3 – Q4 2016", "2016-07-01", "2016-12-31"],
])("%j is a part of a year, from %s to %s", (typed, first, last) => {
  expect(typedDate(typed)).toEqual({ interval: { from: parseBound(first)!.from, to: parseBound(last)!.to } });
});

test.each(["2016-W53", "2016-W00", "week 60 2016"])("no calendar has %s", (typed) => {
  expect(typedDate(typed)).toEqual({ problem: `No calendar has ${typed}.` });
});

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

test.each(WEEKDAYS.map((name, index) => [name, String(19 + index)] as const))(
  "a date may begin with %s",
  (name, day) => {
    const interval = parseBound(`2016-09-${day}`);
    for (const word of [name, `${name},`, name.slice(0, 3), `${name.slice(0, 3)}.`])
      expect(typedDate(`${word} ${day} Sep 2016`), word).toEqual({ interval });
  },
);

test.each("on by about around from since until before after between early late the".split(" "))(
  "what stands before a date says nothing: %s",
  (word) => {
    expect(typedDate(`${word} September 2016`)).toEqual({ interval: parseBound("2016-09") });
  },
);

test.each([
  ["12016", 12_016],
  ["123456", 123_456],
])("a year of more than four digits is what it says: %s", (typed, year) => {
  expect(typedDate(typed)).toEqual({ interval: { from: utc(year, 1, 1), to: utc(year + 1, 1, 1) } });
});

test.each(["2016", "2016-09", "2016-09-19", "2016-10-03T13:04", "2016-10-03T13:04:30", "2016-10-03T13:04+03:00"])(
  "what the program writes for %s is read again",
  (bound) => {
    expect(typedDate(formatBound(bound))).toEqual({ interval: parseBound(bound) });
  },
);

test.each([
  ["44 BC", utc(-43, 1, 1), utc(-42, 1, 1)],
  ["44 B.C.", utc(-43, 1, 1), utc(-42, 1, 1)],
  ["15 March 44 BCE", utc(-43, 3, 15), utc(-43, 3, 15) + DAY],
  ["March 44 BC", utc(-43, 3, 1), utc(-43, 4, 1)],
  ["-0043", utc(-43, 1, 1), utc(-42, 1, 1)],
  ["1 BC", utc(0, 1, 1), utc(1, 1, 1)],
  ["44 B C", utc(-43, 1, 1), utc(-42, 1, 1)],
  ["44 B C E", utc(-43, 1, 1), utc(-42, 1, 1)],
  ["44 b.c.e.", utc(-43, 1, 1), utc(-42, 1, 1)],
  ["44BC", utc(-43, 1, 1), utc(-42, 1, 1)],
  ["BC 44", utc(-43, 1, 1), utc(-42, 1, 1)],
  ["44 BC – 43 BC", utc(-43, 1, 1), utc(-41, 1, 1)],
  ["100 BC – AD 100", utc(-99, 1, 1), utc(101, 1, 1)],
])("%j lies before year 1", (typed, from, to) => {
  expect(typedDate(typed)).toEqual({ interval: { from, to } });
});

test.each([
  ["5 September – 7 October 2016", "2016-09-05", "2016-10-07"],
  ["5 – 7 October 2016", "2016-10-05", "2016-10-07"],
  ["2016-09-05 to 2016-10-07", "2016-09-05", "2016-10-07"],
  ["5–7 October 2016", "2016-10-05", "2016-10-07"],
  ["between 5 and 7 October 2016", "2016-10-05", "2016-10-07"],
  ["28 December 2015 – 2 January 2016", "2015-12-28", "2016-01-02"],
  ["October – November 2016", "2016-10", "2016-11"],
  ["Oct 5 – 7, 2016", "2016-10-05", "2016-10-07"],
  ["October 5 – November 7 2016", "2016-10-05", "2016-11-07"],
  ["15-17 Oct 2016", "2016-10-15", "2016-10-17"],
  ["5 until 7 October 2016", "2016-10-05", "2016-10-07"],
  ["5 – 5 October 2016", "2016-10-05", "2016-10-05"],
  ["2015 – 2016", "2015", "2016"],
  ["2016-09 - 2016-10", "2016-09", "2016-10"],
  ["between 2014 and 3 March 2016", "2014", "2016-03-03"],
  ["12 September 2016, 06:00 – 18:30", "2016-09-12T06:00", "2016-09-12T18:30"],
])("%j is a period", (typed, first, last) => {
  expect(typedDate(typed)).toEqual({ interval: { from: parseBound(first)?.from, to: parseBound(last)?.to } });
});

test("a period of hours of one day, as the window writes it", () => {
  expect(typedDate("12 September 2016, 06:00 – 12 September 2016, 18:30")).toEqual({
    interval: { from: Date.UTC(2016, 8, 12, 6), to: Date.UTC(2016, 8, 12, 18, 30) + MINUTE },
  });
});

test.each([
  ["3/10/2016", "3/10/2016 can be 3 October or 10 March: write the month as a word, or the year first."],
  ["3.10.2016", "3.10.2016 can be 3 October or 10 March: write the month as a word, or the year first."],
  ["19 Sep 16", "Write the year with all its digits, as 19 Sep 2016."],
  ["19/9/16", "Write the year with all its digits, as 2016-09-19."],
  ["19 September", "Which year? Write 19 September with its year."],
  ["30 February 2016", "No calendar has 30 February 2016."],
  ["2016-13", "No calendar has 2016-13."],
  ["31/31/2016", "No calendar has 31/31/2016."],
  ["2016-09-12 25:00", "No calendar has 2016-09-12 25:00."],
  ["September 2016 13:00", "No calendar has September 2016 13:00."],
  ["soon", "Write a date as 12 Sep 2016, 2016-09-12, September 2016 or 2016."],
  ["", "Write a date as 12 Sep 2016, 2016-09-12, September 2016 or 2016."],
  ["19", "Write a date as 12 Sep 2016, 2016-09-12, September 2016 or 2016."],
  ["3-10-2016", "3-10-2016 can be 3 October or 10 March: write the month as a word, or the year first."],
  ["0/5/2016", "No calendar has 0/5/2016."],
  ["5/0/2016", "No calendar has 5/0/2016."],
  ["13/2016", "No calendar has 13/2016."],
  [" 31 September 2016 ", "No calendar has 31 September 2016."],
  ["2016 13:04", "No calendar has 2016 13:04."],
  ["19/9/201", "Write the year with all its digits, as 2016-09-19."],
  ["Sep 2016 2017", "Write the year with all its digits, as 19 Sep 2016."],
  ["15 March 44", "Write the year with all its digits, as 19 Sep 2016."],
  ["September", "Which year? Write September with its year."],
])("%j is refused with its reason", (typed, problem) => {
  expect(typedDate(typed)).toEqual({ problem });
});

const period = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });

test.each([
  ["Sept 19", "2016-09-05", "2016-10-08", "2016-09-19"],
  ["19 September", "2016-09-05", "2016-10-08", "2016-09-19"],
  ["September", "2016-09-05", "2016-10-08", "2016-09"],
  ["3 January", "2016-11-01", "2017-02-01", "2017-01-03"],
  ["2 July", "2015-12-01", "2017-02-01", "2016-07-02"],
  ["29 February", "2014-12-01", "2016-03-01", "2016-02-29"],
])("%j has the year in which a timeline from %s to %s holds it", (typed, from, to, bound) => {
  expect(typedDate(typed, period(from, to))).toEqual({ interval: parseBound(bound) });
});

test.each([
  ["Sept 19", "2016-10-01", "2016-11-01"],
  ["Sept 19", "2015-09-01", "2016-11-01"],
  ["March 3", "1900-01-01", "2016-11-01"],
  ["29 February", "1903-01-01", "2016-11-01"],
  // A period ends before its second date begins.
  ["19 September", "2015-10-01", "2016-09-19"],
  ["19 September", "2015-09-20", "2016-09-01"],
])("%j is asked for its year by a timeline from %s to %s", (typed, from, to) => {
  expect(typedDate(typed, period(from, to))).toEqual({ problem: expect.stringMatching(/^Which year\?/u) as string });
});

test.each([
  "1",
  "99",
  "1234567",
  "-1",
  "10 am",
  "2016-09-19 13:4",
  "1/2/20161",
  "950 951",
  "12 950",
  "bc",
  "44 BC 12",
  "12 15 March 44 BC",
  "abc 44",
  "44 bcx",
  "Foo 2016",
  "19 Foo 2016",
  "Marches 2016",
  "19 Sep 2016 3",
  "19 Sep 1234567",
  "x2016-09-19",
  "2016-09-19x",
  "19/9/2016x",
  "x9/2016",
  "9/20161",
  "mid week 38 2016",
  "week 38 2016 or so",
  "mid 2016 week 38",
  "2016 week 38 or so",
  "Q3 2016 or so",
  "mid 2016 Q3",
  "2016 Q3 or so",
  "mid 3rd quarter of 2016",
  "3rd quarter of 2016 or so",
  "5 October 2016 – 7 November",
  "2016 – 2015",
  "7 – 5 October 2016",
  "5 Oct 2016 – 7 Oct 2016 – 9 Oct 2016",
  "5 – soon",
  "soon – 7 October 2016",
  "5-7",
  "Oct–Nov 2016",
  "12 September 2016, 06:00 – 12 September 2016, 05:00",
])("%j names no part of time", (typed) => {
  expect(typedDate(typed)).toEqual({
    problem: "Write a date as 12 Sep 2016, 2016-09-12, September 2016 or 2016.",
  });
});
