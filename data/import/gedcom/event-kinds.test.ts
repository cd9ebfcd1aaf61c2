import { expect, test } from "vitest";
import { importerOf } from "../formats.ts";
import { eventKind } from "./event-kinds.ts";

test.each([
  ["BIRT", false, { title: "Birth", lane: "Births" }],
  ["PROB", true, { title: "Probate", lane: "Deaths" }],
  ["EMIG", false, { title: "Emigration", lane: "Migration" }],
  ["GRAD", false, { title: "Graduation", lane: "Lives" }],
  ["MARR", false, { title: "Marriage", lane: "Marriages" }],
  ["OCCU", false, { title: "Occupation", lane: "Lives", isFact: true }],
  ["_MILT", true, { title: "_MILT", lane: "Lives" }],
  ["_MILT", false, undefined],
  ["CONSTRUCTOR", false, undefined],
  ["toString", false, undefined],
])("%s, dated: %s", (tag, isDated, kind) => {
  expect(eventKind(tag, isDated)).toStrictEqual(kind);
});

test.each(
  "NAME SEX FAMC FAMS HUSB WIFE CHIL SOUR NOTE SNOTE OBJE CHAN CREA ASSO ALIA ANCI DESI SUBM RFN AFN RIN REFN UID EXID RESN".split(
    " ",
  ),
)("%s is no event, with a date below it either", (tag) => {
  expect(eventKind(tag, true)).toBeUndefined();
});

test("a family tree may have a note right behind its head, and records with a pointer", () => {
  const recognised = (text: string) => importerOf({ name: "a", text })?.id;
  expect(recognised("0 HEAD\n0 NOTE x\n1 SOUR y\n0 @I1@ INDI\n1 BIRT\n2 DATE 1912\n0 TRLR")).toBe("gedcom");
  expect(recognised("0 HEAD\n0 @I1@ INDI\n1 BIRT\n2 DATE 1912\n0 TRLR")).toBe("gedcom");
});
