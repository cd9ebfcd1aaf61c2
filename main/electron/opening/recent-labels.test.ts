import { expect, test } from "vitest";
import { recentLabels } from "./recent-labels.ts";

test("files are called by their names, two of one name with their folders; no letter of a name is a key", () => {
  const files = ["/home/me/a/story.csv", "/home/me/b/story.csv", "/home/me/R&D.json", "/home/me/x\u202e.csv"];
  expect(recentLabels(files)).toEqual(["story.csv – a", "story.csv – b", "R&&D.json", "x\\u202e.csv"]);
});
