import { expect, test } from "vitest";
import { outcomeOf, outcomeText } from "./export-outcome.ts";

test.each([
  [{ outcome: "cancelled" }, ""],
  [{ outcome: "failed", reason: "the disk is full; free some space" }, "the disk is full; free some space"],
  [{ outcome: "copied" }, "Copied"],
  [{ outcome: "saved", name: "a.svg" }, "Saved a.svg"],
  [{ outcome: "saved", name: "a.svg", sidecars: ["a.alt.txt", "a.table.csv"] }, "Saved a.svg, a.alt.txt, a.table.csv"],
  [{ outcome: "opened", name: "a.pdf" }, "a.pdf is open in the system’s PDF program: print it from there"],
] as const)("%j is told as %j", (outcome, text) => {
  expect(outcomeText(outcome)).toBe(text);
});

test("what somebody should know of the picture is told with it: three remarks, and how many more there are", () => {
  const told = (...remarks: readonly string[]) => outcomeText({ outcome: "saved", name: "a.svg", remarks });
  expect(told()).toBe("Saved a.svg");
  expect(told("no room for the legend")).toBe("Saved a.svg; but no room for the legend");
  expect(told("one", "two", "three")).toBe("Saved a.svg; but one; two; three");
  expect(told("one", "two", "three", "four", "five")).toBe("Saved a.svg; but one; two; three; and 2 more");
});

test("what the preview has told already is not told again", () => {
  const outcome = { outcome: "copied", remarks: ["no room for the legend", "no font has “港”"] } as const;
  expect(outcomeText(outcome, ["no room for the legend"])).toBe("Copied; but no font has “港”");
  expect(outcomeText(outcome, outcome.remarks)).toBe("Copied");
});

test("whatever goes wrong on the way is an outcome with its reason", async () => {
  expect(await outcomeOf(Promise.resolve({ outcome: "copied" }))).toEqual({ outcome: "copied" });
  expect(await outcomeOf(Promise.reject(new Error("the program is gone")))).toEqual({
    outcome: "failed",
    reason: "the program is gone",
  });
});
