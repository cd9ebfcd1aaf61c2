import { expect, test } from "vitest";
import { freeId } from "./free-id.ts";

test.each([
  ["The truce begins", [], "the-truce-begins"],
  ["The truce begins", ["the-truce-begins"], "the-truce-begins-2"],
  ["The truce begins", ["the-truce-begins", "the-truce-begins-2"], "the-truce-begins-3"],
  ["Ça ira!", [], "ca-ira"],
  ["هدنة", [], "event-1"],
  ["هدنة", ["event-1"], "event-2"],
  ["truce-2", ["truce-2"], "truce-2-2"],
])("%j beside %j is %j", (title, taken, id) => {
  expect(freeId(title, new Set(taken), "event")).toBe(id);
});
