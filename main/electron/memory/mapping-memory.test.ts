import { expect, test } from "vitest";
import { mappingFor, withMapping, type KeptMappings } from "./mapping-memory.ts";

test("what the columns are is kept by their headers, the newest in place of the one before", () => {
  const first = withMapping(undefined, ["Date", "Title"], { start: "Date" });
  const second = withMapping(first, ["Date", "Titel"], { start: "Titel" });
  const again = withMapping(second, ["Date", "Title"], { title: "Title" });
  expect(mappingFor(again, ["Date", "Title"])).toEqual({ title: "Title" });
  expect(mappingFor(again, ["Date", "Titel"])).toEqual({ start: "Titel" });
  expect(mappingFor(again, ["DateTitle"])).toBeUndefined();
  expect(mappingFor(undefined, ["Date"])).toBeUndefined();
  expect(again).toHaveLength(2);
});

test("a hundred are kept; the one that was told longest ago goes first", () => {
  let kept: KeptMappings = [];
  for (let table = 0; table < 101; table += 1) kept = withMapping(kept, [String(table)], { start: String(table) });
  expect(kept).toHaveLength(100);
  expect(mappingFor(kept, ["0"])).toBeUndefined();
  expect(mappingFor(kept, ["100"])).toEqual({ start: "100" });
});
