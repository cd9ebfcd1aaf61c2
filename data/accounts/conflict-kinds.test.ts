import { expect, test } from "vitest";
import { aspectLabel, conflictSubject, inKindOrder, kindRank } from "./conflict-kinds.ts";

test("the program's own kinds come in their order, those of a timeline behind them by their ids", () => {
  expect(inKindOrder(["motive", "reason", "figures", "law", "date", "responsibility"])).toEqual([
    "date",
    "figures",
    "responsibility",
    "reason",
    "law",
    "motive",
  ]);
  expect(inKindOrder(["law", "motive", "b-1", "b"])).toEqual(["b", "b-1", "law", "motive"]);
  expect(inKindOrder(new Set(["reason"]))).toEqual(["reason"]);
  expect(["date", "reason", "law"].map(kindRank)).toEqual([0, 6, 7]);
});

test("an aspect is named in the timeline's own words, in the program's, or by its id", () => {
  expect(aspectLabel("reason")).toBe("why");
  expect(aspectLabel("reason", "what for")).toBe("what for");
  expect(aspectLabel("law")).toBe("law");
  expect(aspectLabel("toString")).toBe("toString");
});

test("what accounts differ on is a subject in words", () => {
  expect(conflictSubject("date", "date")).toBe("date");
  expect(conflictSubject("date", "start")).toBe("when it began");
  expect(conflictSubject("date", "end")).toBe("when it ended");
  expect(conflictSubject("figures", "start")).toBe("start");
});
