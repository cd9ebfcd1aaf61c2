import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { keyName } from "../../../data/keys/key-names.ts";
import { KEY_TABLE, type KeyRow } from "../../../data/keys/key-table.ts";

/** The first key of each command that the toolbar's buttons are about, as a tip tells it. */
const TIPS = new Map(
  [KEY_TABLE.anywhere, KEY_TABLE.picture]
    .flatMap(({ rows }): readonly KeyRow[] => rows)
    .flatMap(({ keys = {} }) => Object.entries(keys))
    .map(([command, [first = ""]]) => [command, keyName(first).join("+")]),
);

test("the tips of the toolbar's buttons name the keys of their commands", async () => {
  const index = await readFile(path.resolve(import.meta.dirname, "..", "index.html"), "utf8");
  const buttons = index.matchAll(/data-command="(?<command>[\w-]+)" title="[^"]*\((?<key>[^)"]+)\)"/g);
  const told = [...buttons].map(({ groups }) => [groups?.["command"] ?? "", groups?.["key"]] as const);
  expect(told.map(([command]) => command)).toEqual(["back", "forward", "fit", "fit-selection", "zoom-out", "zoom-in"]);
  expect(told).toEqual(told.map(([command]) => [command, TIPS.get(command)]));
});
