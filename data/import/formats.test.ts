import { expect, test } from "vitest";
import { importerOf } from "./formats.ts";
import { CLAIMS_TEMPLATE } from "./claims-table/claims-template.ts";

test.each([
  ["Year,Month,Day,Headline,Media\n2001,5,14,Ferry,\n", "timelinejs-table"],
  [CLAIMS_TEMPLATE, "claims-table"],
  ["Date,Title,Source\n2001,Ferry,Gazette\n", "table"],
  ["A day at the harbour.\n", undefined],
])("knows tables by their columns: %#", (text, id) => {
  expect(importerOf({ name: "x", text })?.id).toBe(id);
});
