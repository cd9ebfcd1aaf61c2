import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { reading } from "../reading/reading.ts";
import { dateValue, type DateValueFacts } from "./date-value.ts";

/** The date, and what is noted of it. */
function told(value: unknown, facts?: DateValueFacts): readonly (string | undefined)[] {
  const notes: string[] = [];
  const when = dateValue(
    value,
    "[0]",
    { ...reading({}), note: (at, kind, what) => notes.push(`${at} ${kind}: ${what}`) },
    facts,
  );
  return [when && toldWhen(when), ...notes];
}

test.each([
  ["2016-09-12", ["2016-09-12 day"]],
  [
    "2016-09-12T00:00",
    [
      "2016-09-12 day (written as midnight, which is taken for the whole day)",
      '[0] inferred: "2016-09-12T00:00" is taken for the whole day',
    ],
  ],
  ["2016-09-12T13:04", ["2016-09-12T13:04 minute"]],
  [
    "Sat May 20 1961 00:00:00 GMT-0600",
    [
      "1961-05-20 day -06:00 (written as midnight, which is taken for the whole day)",
      '[0] inferred: "Sat May 20 1961 00:00:00 GMT-0600" is taken for the whole day',
    ],
  ],
  ["Sat May 20 1961 13:04:00 GMT-0600", ["1961-05-20T13:04 minute -06:00"]],
  ["September 2016", ['2016-09 month "September 2016"']],
  [2016, ["2016 year"]],
  [1473683400000, [undefined]],
  [true, [undefined]],
  [{ a: 1 }, [undefined, '[0] kept: "{"a":1}" is no date']],
  [null, [undefined]],
  ["  ", [undefined]],
  [undefined, [undefined]],
  ["5 Sep 2016 13:04 +99:00", [undefined]],
])("reads the value %j", (value, expected) => {
  expect(told(value)).toStrictEqual(expected);
});

test.each([
  [1473683400000, ["2016-09-12T12:30 minute Z"]],
  [
    1473638400000,
    [
      "2016-09-12 day Z (written as midnight, which is taken for the whole day)",
      '[0] inferred: "1473638400000", a midnight, is taken for the whole day',
    ],
  ],
  [8640000000000000, [undefined, '[0] kept: "8640000000000000" is further away than can be reckoned with']],
  ["2016", ["2016 year"]],
])("reads the milliseconds %j", (value, expected) => {
  expect(told(value, { epoch: "ms" })).toStrictEqual(expected);
});
