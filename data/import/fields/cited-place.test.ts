import { expect, test } from "vitest";
import { citedPlace } from "./cited-place.ts";

test.each([
  ["12", { locator: "12", label: "page" }],
  ["p. 4", { locator: "4", label: "page" }],
  ["pp. 14-15", { locator: "14-15", label: "page" }],
  ["§ 12", { locator: "12", label: "paragraph" }],
  ["fol. 3r", { locator: "3r", label: "folio" }],
  ["Parish register, entry 5", { locator: "Parish register, entry 5", label: "page" }],
])("%s says where, and what it counts in", (text, place) => {
  expect(citedPlace(text)).toEqual(place);
});

test("a place without a word counts in what its field says", () => {
  expect(citedPlace(" 3 ", "paragraph")).toEqual({ locator: "3", label: "paragraph" });
});

test("blank text, and what is a text of its own, are no places", () => {
  expect(citedPlace("  ")).toBeUndefined();
  expect(citedPlace("x".repeat(201))).toBeUndefined();
});
