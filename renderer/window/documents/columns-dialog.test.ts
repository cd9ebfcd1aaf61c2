import { expect, test } from "vitest";
import { ROLES } from "../../../data/import/table/mapping.ts";
import { ROLE_GROUPS } from "./columns-dialog.ts";

test("everything that a column can be is in one group", () => {
  expect(ROLE_GROUPS.flatMap(([, roles]) => roles).sort()).toEqual(Object.keys(ROLES).sort());
});
