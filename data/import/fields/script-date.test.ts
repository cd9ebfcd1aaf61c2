import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import type { IsoMoment } from "./iso-moment.ts";
import { scriptDate, yearAlone } from "./script-date.ts";

/** The date, and whether midnight was taken for its day. */
function told(read: IsoMoment | undefined): string | undefined {
  return read && `${toldWhen(read.moment)}${read.midnight ? ", of midnight" : ""}`;
}

test.each([
  ["Sat May 20 1961 00:00:00 GMT-0600 (Central Standard Time)", "1961-05-20T00:00 minute -06:00"],
  ["May 9 9", "0009-05-09 day"],
  ["May 9 -9", "-0009-05-09 day"],
  ["Sep 12, 2016 14:05", "2016-09-12T14:05 minute"],
  ["Sep. 12 2016", "2016-09-12 day"],
  ["September 12, 2016", "2016-09-12 day"],
  ["Sat, May 20 1961", "1961-05-20 day"],
  ["Wednesday May 20 1961", "1961-05-20 day"],
  ["Sat, 20 May 1961 00:00:00 GMT", "1961-05-20T00:00 minute Z"],
  ["Wednesday 20 May 1961", "1961-05-20 day"],
  ["20 May 1961", "1961-05-20 day"],
  ["20 May. 1961", "1961-05-20 day"],
  ["20 May, 1961", "1961-05-20 day"],
  ["20 September -9", "-0009-09-20 day"],
  ["5 Sep 2016 13:04:05.123 +0200", "2016-09-05T13:04:05 second +02:00"],
  ["5 Sep 2016 13:04 +02:00", "2016-09-05T13:04 minute +02:00"],
  ["5 Sep 2016 13:04 UTC+02:00", "2016-09-05T13:04 minute +02:00"],
  ["5 Sep 2016 13:04 GMT +02:00", "2016-09-05T13:04 minute +02:00"],
  ["5 Sep 2016 13:04Z-02:30", "2016-09-05T13:04 minute -02:30"],
  ["5 Sep 2016 13:04 UTC", "2016-09-05T13:04 minute Z"],
  ["5 Sep 2016 13:04Z", "2016-09-05T13:04 minute Z"],
  ["5 Sep 2016 13:04 (x)", "2016-09-05T13:04 minute"],
  ["5 Sep 2016 13:04+0200(x)", "2016-09-05T13:04 minute +02:00"],
  ["5 Sep 2016 1:04", "2016-09-05T01:04 minute"],
  ["5 Sep 2016 13:04:00", "2016-09-05T13:04 minute"],
  ["Sep 5 2016 ", "2016-09-05 day"],
  ["5 Sep 123456 ", "+123456-09-05 day"],
  ["   Sep 5 2016", "2016-09-05 day"],
  [`Sep 5 2016${" ".repeat(300)}x`, "2016-09-05 day"],
  [`5 Sep 2016 13:04 (${"x".repeat(60)})`, "2016-09-05T13:04 minute"],
  ["Sep  5,  2016  13:04", "2016-09-05T13:04 minute"],
  ["5  Sep  2016  13:04", "2016-09-05T13:04 minute"],
  ["Sat,  Sep 5 2016", "2016-09-05 day"],
  ["Sat,  5 Sep 2016", "2016-09-05 day"],
])("reads %j as JavaScript prints dates", (text, expected) => {
  expect(told(scriptDate(text))).toStrictEqual(expected);
});

test.each([
  "5 Sep 2016 13:04 x",
  "5 Sep 2016 1304",
  "5 Sep 2016 13:04 +99:00",
  "5 Sep 2016 13:4",
  "5 Sep 2016 x13:04",
  "5 Sep 2016 131:04",
  "5 Sep 2016 13:04:5",
  "5 Sep 2016 13:04:05.",
  "Foo 5 2016",
  "5 Foo 2016",
  "x5 Sep 2016",
  "Sep 5 2016x",
  "5 Sep 2016x",
  "1 Sep 5 2016",
  "1, 5 Sep 2016",
  "Sep 123 2016",
  "123 Sep 2016",
  "Sep 5 1234567",
  "5 Sep 1234567",
  "Sep 31 2016",
  "Xx Sep 5 2016",
  "Xx 5 Sep 2016",
  "Se 5 2016",
  `5 Sep 2016 13:04 (${"x".repeat(61)})`,
  "5 Sep 2016 13:04:05.1234567",
  "5 Sep 2016 25:00",
])("%j is none of those dates", (text) => {
  expect(told(scriptDate(text))).toBeUndefined();
});

test.each([
  [
    "Sat May 20 1961 00:00:00 GMT-0600",
    "1961-05-20 day -06:00 (written as midnight, which is taken for the whole day), of midnight",
  ],
  ["20 May 1961 00:00", "1961-05-20 day (written as midnight, which is taken for the whole day), of midnight"],
  ["20 May 1961 00:00:01", "1961-05-20T00:00:01 second"],
  ["20 May 1961 00:01", "1961-05-20T00:01 minute"],
  ["20 May 1961 01:00", "1961-05-20T01:00 minute"],
  ["20 May 1961", "1961-05-20 day"],
  ["31 Sep 2016 00:00", undefined],
])("takes midnight in %j for its day, where that is asked", (text, expected) => {
  expect(told(scriptDate(text, { midnight: "day" }))).toStrictEqual(expected);
});

const year = (text: string) => {
  const moment = yearAlone(text);
  return moment && toldWhen(moment);
};

test.each([
  ["30", "0030 year"],
  ["-43", "-0043 year"],
  [" 200 BC ", '-0199 year "200 BC"'],
  ["200 BCE", '-0199 year "200 BCE"'],
  ["200 B.C.", '-0199 year "200 B.C."'],
  ["1 AD", '0001 year "1 AD"'],
  ["1 CE", '0001 year "1 CE"'],
  ["1 A.D.", '0001 year "1 A.D."'],
  ["200bc", '-0199 year "200bc"'],
  ["123456", "+123456 year"],
  ["1234567", undefined],
  ["x30", undefined],
  ["30x", undefined],
  ["0", "0000 year"],
  ["-0", "0000 year"],
  ["44  BC", '-0043 year "44  BC"'],
  ["1 BC", '0000 year "1 BC"'],
  ["200 BxC.", undefined],
])("reads the year alone in %j", (text, expected) => {
  expect(year(text)).toStrictEqual(expected);
});

test.each(["after 24 Feb 2022", "before Feb 24, 2022", "about 24 Feb 2022", "until Feb 24 2022"])(
  "%j says more than its day, and is none",
  (written) => {
    expect(scriptDate(written)).toBeUndefined();
  },
);

test.each([
  ["Sat May 20 1961 00:00:00 GMT-0600 (CST)", "1961-05-20T00:00"],
  ["Saturday, May 20, 1961", "1961-05-20"],
  ["Thurs, 20 May 1961 10:05:00 GMT", "1961-05-20T10:05"],
  ["20 May 1961", "1961-05-20"],
])("%j is a date as JavaScript prints one", (written, earliest) => {
  expect(scriptDate(written)?.moment.earliest).toBe(earliest);
});
