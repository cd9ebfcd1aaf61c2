/** How panels under each other share what a page has for them, px. */
import { expect, test } from "vitest";
import { sharesOf, type PanelNeed } from "./shares.ts";

const need = (least: number, whole: number): PanelNeed => ({ least, whole });

test.each<[string, readonly PanelNeed[], number, readonly number[] | undefined]>([
  ["no panels", [], 100, []],
  ["room for all that there is", [need(10, 40), need(10, 50)], 100, [40, 50]],
  ["the least of each, to the px", [need(30, 80), need(20, 90)], 50, [30, 20]],
  ["less than the least", [need(30, 80), need(20, 90)], 49, undefined],
  ["even shares of what is left", [need(10, 100), need(20, 100)], 90, [40, 50]],
  ["what a small one leaves, for the others", [need(10, 200), need(10, 25), need(10, 200)], 130, [52.5, 25, 52.5]],
  ["the same, whatever their order", [need(10, 25), need(10, 200), need(10, 60)], 130, [25, 52.5, 52.5]],
  ["one that is smaller than its least", [need(50, 20), need(10, 100)], 60, [20, 40]],
  ["several that are met one after another", [need(10, 100), need(0, 20), need(10, 40)], 110, [50, 20, 40]],
])("%s", (_, needs, room, shares) => {
  expect(sharesOf(needs, room)).toEqual(shares);
});
