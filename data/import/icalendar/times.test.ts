import { expect, test } from "vitest";
import { durationIn, momentOfTime, timeAfter, timeAt, timeIn } from "./times.ts";
import { timeSet } from "./time-set.ts";

test.each<[string, string | undefined, unknown]>([
  ["20160912", undefined, { parts: [2016, 9, 12], written: "20160912" }],
  [" 2016-09-12 ", "Europe/Berlin", { parts: [2016, 9, 12], written: "2016-09-12" }],
  ["20160912T170000", undefined, { parts: [2016, 9, 12, 17, 0], written: "20160912T170000" }],
  ["20160912T170000", "", { parts: [2016, 9, 12, 17, 0], written: "20160912T170000" }],
  ["20160912T170030Z", "Europe/Berlin", { parts: [2016, 9, 12, 17, 0, 30], zone: "Z", written: "20160912T170030Z" }],
  ["20160912t17:00:00z", undefined, { parts: [2016, 9, 12, 17, 0], zone: "Z", written: "20160912t17:00:00z" }],
  ["20160912T1700", "Europe/Berlin", { parts: [2016, 9, 12, 17, 0], written: "20160912T1700", zone: "Europe/Berlin" }],
  [
    "20160912T170000",
    "/vendor/Europe/Berlin",
    { parts: [2016, 9, 12, 17, 0], written: "20160912T170000", zone: "Europe/Berlin" },
  ],
  [
    "20160912T170000",
    "/vendor/America/Argentina/Salta",
    { parts: [2016, 9, 12, 17, 0], written: "20160912T170000", zone: "America/Argentina/Salta" },
  ],
  ["20160912T170000", "/vendor//UTC/", { parts: [2016, 9, 12, 17, 0], written: "20160912T170000", zone: "UTC" }],
  [
    "20160912T170000",
    "Eastern Standard Time",
    { parts: [2016, 9, 12, 17, 0], written: "20160912T170000", unknownZone: "Eastern Standard Time" },
  ],
  ["20160912T170000", "+02:00", { parts: [2016, 9, 12, 17, 0], written: "20160912T170000", unknownZone: "+02:00" }],
  [
    "20160912T170000",
    `${"x/".repeat(50)}UTC`,
    {
      parts: [2016, 9, 12, 17, 0],
      written: "20160912T170000",
      unknownZone:
        "x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/UTC",
    },
  ],
  ["20160912T170000", `${"/".repeat(97)}UTC`, { parts: [2016, 9, 12, 17, 0], written: "20160912T170000", zone: "UTC" }],
  ["x20160912", undefined, "none"],
  ["20160912x", undefined, "none"],
  ["20160912T", undefined, "none"],
  ["20160912T17", undefined, "none"],
  ["20160912T250000", undefined, "none"],
  ["20160230", undefined, "none"],
  ["2016912", undefined, "none"],
])("the time %j of the zone %j", (value, named, expected) => {
  expect(timeIn(value, named) ?? "none").toStrictEqual(expected);
});

test("a time has a moment with its words, its zone and its basis", () => {
  expect(momentOfTime({ parts: [2016, 9, 12], written: "a", zone: "Z", basis: "b" })).toStrictEqual({
    ...{ earliest: "2016-09-12", latest: "2016-09-12", precision: "day" },
    ...{ wording: "a", zone: "Z", basis: "b" },
  });
  expect(momentOfTime({ parts: [2016, 9, 12] })).toStrictEqual({
    ...{ earliest: "2016-09-12", latest: "2016-09-12", precision: "day" },
  });
});

test("a time elsewhere on the calendar is of the same kind", () => {
  const at = Date.UTC(2016, 8, 12, 17, 5, 30);
  expect(timeAt({ parts: [2000, 1, 1], written: "x" }, at, "b")).toStrictEqual({ parts: [2016, 9, 12], basis: "b" });
  expect(timeAt({ parts: [2000, 1, 1, 0, 0], zone: "Z" }, at, "b")).toStrictEqual({
    ...{ parts: [2016, 9, 12, 17, 5, 30], basis: "b", zone: "Z" },
  });
  expect(timeAt({ parts: [2000, 1, 1, 0, 0] }, at - 30_000, "b")?.parts).toStrictEqual([2016, 9, 12, 17, 5]);
  expect(timeAt({ parts: [2000, 1, 1] }, 1e17, "b")).toBeUndefined();
});

test.each([
  ["P1W", { days: 7, time: 0 }],
  ["+p2d", { days: 2, time: 0 }],
  [" P1W2DT3H4M5S ", { days: 9, time: 11_045_000 }],
  ["PT30S", { days: 0, time: 30_000 }],
  ["PT90M", { days: 0, time: 5_400_000 }],
  ["P", undefined],
  ["PT", undefined],
  ["P1DT", undefined],
  ["-P1D", undefined],
  ["xP1D", undefined],
  ["P1Dx", undefined],
  ["1D", undefined],
  ["P1H", undefined],
  ["P1000000W", undefined],
  ["PT100000000H", undefined],
  ["PT1000000001M", undefined],
  ["PT1000000000S", undefined],
])("the duration %j", (value, duration) => {
  expect(durationIn(value)).toStrictEqual(duration);
});

test.each([
  ["Europe/Berlin", 1, 0, [2016, 10, 30, 12, 0]],
  ["Europe/Berlin", 0, 24, [2016, 10, 30, 11, 0]],
  ["Europe/Berlin", 1, 1, [2016, 10, 30, 13, 0]],
  ["Z", 0, 24, [2016, 10, 30, 12, 0]],
  [undefined, 0, 24, [2016, 10, 30, 12, 0]],
])("in %s, %d days and %d hours after noon before the clocks are put back", (zone, days, hours, parts) => {
  const noon = { parts: [2016, 10, 29, 12, 0] as const, ...(zone !== undefined && { zone }) };
  expect(timeAfter(noon, { days, time: hours * 3_600_000 })).toStrictEqual({
    ...{ parts, basis: "reckoned from the start and the duration" },
    ...(zone !== undefined && { zone }),
  });
});

test.each([
  ["20160912T170000Z", "20160912T190000", "Europe/Berlin", true],
  ["20160912T170000Z", "20160912T170000", "Europe/Berlin", false],
  ["20160912T170000Z", "20160912T170000", undefined, true],
  ["20160912T170000", "20160912T170000Z", undefined, true],
  ["20160912T170000", "20160912T170001", undefined, false],
  ["20160912", "20160912", undefined, true],
  ["20160912", "20160912T000000Z", undefined, false],
])("%s is the same as %s of %s: %s", (one, other, zone, isSame) => {
  expect(timeSet([timeIn(one)!]).has(timeIn(other, zone)!)).toBe(isSame);
});
