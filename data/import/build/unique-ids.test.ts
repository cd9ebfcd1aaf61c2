import { expect, test } from "vitest";
import { idMaker } from "./unique-ids.ts";

test("no two ids are alike, and what has none of its own is numbered", () => {
  const { idOf } = idMaker("bell");
  const long = `${"a".repeat(80)}-b`;
  const texts = ["A b", "a-b", "a b!", "a-b-2", "钟", "钟", "a-b-4", "A-b", long, long, "bell-2"];
  expect(texts.map(idOf)).toStrictEqual([
    ...["a-b", "a-b-2", "a-b-3", "a-b-2-2", "bell-1", "bell-2", "a-b-4", "a-b-5"],
    ...[long, `${long}-2`, "bell-2-2"],
  ]);
});
