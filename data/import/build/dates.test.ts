import { expect, test } from "vitest";
import type { DraftWhen } from "../import-draft.ts";
import { builtDate } from "./dates.ts";

const bounded = { precision: "bounded" as const };
const range = { earliest: "1912-03", latest: "1912-05", ...bounded };
const likely = (earliest: string | undefined, latest: string | undefined): DraftWhen => ({
  ...range,
  likely: { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }), basis: "b" },
});
const OUTSIDE = "where it most likely lies is not within its bounds and is left out";

test("a date that the format takes stays as it is", () => {
  const facts = { wording: "in spring", zone: "Europe/Berlin", edtf: "1912-21", basis: "of a letter" };
  const whole = { ...range, ...facts, likely: { earliest: "1912-04", latest: "1912-04", basis: "b" } };
  expect(builtDate(whole)).toMatchObject({ when: whole, left: [] });
  const span = { start: { earliest: "1912", ...bounded }, end: { latest: "1913", ...bounded } };
  expect(builtDate(span)).toStrictEqual({ when: span, left: [] });
  expect(builtDate(undefined)).toStrictEqual({ when: bounded, left: [] });
});

test.each<[string, DraftWhen, object, readonly string[]]>([
  [
    "bounds that are none",
    { ...range, earliest: "x", latest: "1912-13" },
    bounded,
    ['"x" is no date of a calendar and is left out', '"1912-13" is no date of a calendar and is left out'],
  ],
  [
    "one bound that is none, twice",
    { ...range, earliest: "x", latest: "x" },
    bounded,
    ['"x" is no date of a calendar and is left out'],
  ],
  ["blank facts", { ...range, wording: " ", edtf: "", basis: " " }, range, []],
  ["a long wording", { ...range, wording: "x".repeat(301) }, { ...range, wording: `${"x".repeat(299)}…` }, []],
  ["a long basis", { ...range, basis: "x".repeat(2001) }, { ...range, basis: `${"x".repeat(1999)}…` }, []],
  ["a long EDTF", { ...range, edtf: "x".repeat(65) }, { ...range, edtf: `${"x".repeat(63)}…` }, []],
  [
    "a zone that is none",
    { ...range, zone: "Nowhere/X" },
    range,
    ['the time zone "Nowhere/X" is none and is left out'],
  ],
  [
    "swapped bounds",
    { ...range, earliest: "1912-05", latest: "1912-03", wording: "w" },
    { ...range, wording: "w" },
    ["its bounds stood in the wrong order"],
  ],
  ["a likely part to the bounds", likely("1912-03", "1912-05"), likely("1912-03", "1912-05"), []],
  ["a likely start", likely("1912-05-31", undefined), likely("1912-05-31", undefined), []],
  ["a likely end", likely(undefined, "1912-03-01"), likely(undefined, "1912-03-01"), []],
  ["a likely part of no bound", likely(undefined, undefined), range, [OUTSIDE]],
  ["a likely part before", likely("1912-02-28", "1912-04"), range, [OUTSIDE]],
  ["a likely part beyond", likely("1912-04", "1912-06-01"), range, [OUTSIDE]],
  ["a likely part that ends before it starts", likely("1912-05", "1912-04"), range, [OUTSIDE]],
  ["a likely part with a start that is none", likely("x", "1912-04"), range, [OUTSIDE]],
  ["a likely part with an end that is none", likely("1912-04", "x"), range, [OUTSIDE]],
])("%s", (_, draft, when, left) => {
  const { when: made, left: told } = builtDate(draft);
  expect({ made, told }).toStrictEqual({ made: when, told: left });
});

test.each([
  [{ earliest: "1912-03-01", latest: "1912-03-04", wording: "early March", ...bounded }, "early March"],
  [{ earliest: "1912-03-01", latest: "1912-03-04", ...bounded }, "1912-03-04"],
  [{ earliest: "1912-03-01", latest: "1912-03-05", ...bounded }, undefined],
])("an end before its start, %j, is left out with its words", (end, words) => {
  const start = { earliest: "1912-03-05", latest: "1912-03-06", ...bounded };
  const left = words === undefined ? [] : [`the end, "${words}", lies before the start and is left out`];
  expect(builtDate({ start, end })).toMatchObject({ when: words === undefined ? { start, end } : start, left });
});

test("what is left out of both ends is told", () => {
  const end = (earliest: string) => ({ earliest, zone: "x", ...bounded });
  expect(builtDate({ start: end("a"), end: end("b") })).toStrictEqual({
    when: { start: bounded, end: bounded },
    left: [
      '"a" is no date of a calendar and is left out',
      'the time zone "x" is none and is left out',
      '"b" is no date of a calendar and is left out',
      'the time zone "x" is none and is left out',
    ],
  });
});
