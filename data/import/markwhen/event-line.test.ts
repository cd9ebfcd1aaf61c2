import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { datingOf } from "../reading/dating.ts";
import { noteList } from "../reading/note-list.ts";
import { dateOfLine, eventLine } from "./event-line.ts";

test.each([
  ["2016: A", { written: "2016", text: "A" }],
  ["2016:A", { written: "2016", text: "A" }],
  ["10:05: A", { written: "10:05", text: "A" }],
  ["2016-09-12 10:05: A", { written: "2016-09-12 10:05", text: "A" }],
  ["now: A", { written: "now", text: "A" }],
  ["today: A", { written: "today", text: "A" }],
  ["Now: x", { written: "Now", text: "x" }],
  ["nowhere: A", undefined],
  ["until now: A", undefined],
  ["!harbour + 1 day: A", { written: "!harbour + 1 day", text: "A" }],
  ["!id + 1 day: A", { written: "!id + 1 day", text: "A" }],
  ["!a.start: A", { written: "!a.start", text: "A" }],
  ["x: A", undefined],
  ["Some longwordsthat: A 2016: B", undefined],
  ["a 2016: B", undefined],
  ["2016 and: B", undefined],
  ["(2016): A", { written: "(2016)", text: "A" }],
  ["[2016]: A", { written: "[2016]", text: "A" }],
  ["~2016: A", { written: "~2016", text: "A" }],
  ["<2016: A", { written: "<2016", text: "A" }],
  ["> 2016: A", { written: "> 2016", text: "A" }],
  ["+2016: A", { written: "+2016", text: "A" }],
  ["-2016: A", { written: "-2016", text: "A" }],
  ["  2016: A", { written: "2016", text: "A" }],
  ["/2016: A", { written: "/2016", text: "A" }],
  ["=2016: A", undefined],
  [": A", undefined],
  ["2016", undefined],
  [`${"x".repeat(118)} 2016: A`, undefined],
  ["12th of September 2016: A", { written: "12th of September 2016", text: "A" }],
  ["Sept 2016 - 2017: A", { written: "Sept 2016 - 2017", text: "A" }],
  ["2016 for 3 weeks: A", { written: "2016 for 3 weeks", text: "A" }],
  ["early 2016: A", { written: "early 2016", text: "A" }],
  ["2016 10:053: A", { written: "2016 10", text: "053: A" }],
  ["2016 10:05", undefined],
  ["1st century: A", { written: "1st century", text: "A" }],
  ["abcdefghijkl 2016: A 2017: B", undefined],
])("takes the line %j apart", (line, expected) => {
  expect(eventLine(line)).toStrictEqual(expected);
});

const WORDS =
  "bc bce xx time times monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays " +
  "sunday sundays ms millisecond milliseconds s second seconds sec secs m minute minutes min mins h hour hours hr hrs d day days " +
  "w week weeks month months mo mos y year years yr yrs";

test.each(WORDS.split(" "))("%j is a word of dates, and none within a longer one", (word) => {
  expect(eventLine(`2016 5 ${word}: A`)).toEqual({ written: `2016 5 ${word}`, text: "A" });
  expect(eventLine(`2016 5 q${word}: A`)).toBeUndefined();
  expect(eventLine(`2016 5 ${word}q: A`)).toBeUndefined();
});

const openEnd = (end: string) => `the end "${end}" is not reckoned with: it is open`;

test.each([
  ["2016  -  soon", ['2016 year "2016" -> 2016.. bounded "soon"', undefined, openEnd("soon")]],
  ["2016 to soon", ['2016 year "2016" -> 2016.. bounded "soon"', undefined, openEnd("soon")]],
  ["2016-09 / soon", ['2016-09 month "2016-09" -> 2016-09.. bounded "soon"', undefined, openEnd("soon")]],
  [
    "1/2/2016/13/40/2016",
    ['2016-02-01 day "1/2/2016" -> 2016-02-01.. bounded "13/40/2016"', undefined, openEnd("13/40/2016")],
  ],
  ["1/2/2016/3/2/2016", ['2016-02-01 day "1/2/2016" -> 2016-02-03 day "3/2/2016"', undefined]],
  ["1/2/2016 - 3/2/2015", ['2016-02-01 day "1/2/2016"', "3/2/2015", 'the end "3/2/2015" lies before the start']],
  ["2016 every year", ['2016 year "2016"', undefined, 'the repetition "every year" is not told event by event']],
])("the ends of %j", (written, expected) => {
  const notes = noteList();
  const { when, written: unread } = dateOfLine(written, "line 1", datingOf({ dateOrder: "day-first" }, notes), notes);
  expect([when && toldWhen(when), unread, ...notes.notes.map(({ what }) => what)]).toEqual(expected);
});
