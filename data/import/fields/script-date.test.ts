import { expect, test } from "vitest";
import { scriptDate } from "./script-date.ts";

test.each([
  ["Sat May 20 1961 00:00:00 GMT-0600 (CST)", "1961-05-20T00:00"],
  ["Saturday, May 20, 1961", "1961-05-20"],
  ["Thurs, 20 May 1961 10:05:00 GMT", "1961-05-20T10:05"],
  ["20 May 1961", "1961-05-20"],
])("%j is a date as JavaScript prints one", (written, earliest) => {
  expect(scriptDate(written)?.moment.earliest).toBe(earliest);
});

test.each(["after 24 Feb 2022", "before Feb 24, 2022", "about 24 Feb 2022", "until Feb 24 2022"])(
  "%j says more than its day, and is none",
  (written) => {
    expect(scriptDate(written)).toBeUndefined();
  },
);
