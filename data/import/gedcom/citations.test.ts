import { expect, test } from "vitest";
import { noteList } from "../reading/note-list.ts";
import { citationsOf, sourceOf } from "./citations.ts";
import { recordsOf } from "./gedcom-records.ts";

const TEXTS = new Map([["@N1@", "A note"]]);

function source(lines: string) {
  return sourceOf(recordsOf(`0 ${lines}`, noteList())[0]!, TEXTS);
}

test("what a source says of itself has fields of ours, and the rest is kept by its tags", () => {
  const lines = `@S1@ SOUR
1 TITL Register
1 ABBR Reg.
1 AUTH Clerk
1 PUBL Archive
1 NOTE @N1@
1 NOTE
1 SNOTE Another
1 TEXT Its words
1 WWW c:\\scan.jpg
1 _LINK https://a.example/1
1 _URL https://a.example/2
1 REPO @R1@
2 CALN 5
1 CHAN
2 DATE 1 JAN 2001`;
  expect(source(lines)).toStrictEqual({
    at: "line 1",
    id: "@S1@",
    type: "document",
    title: "Register",
    author: [{ literal: "Clerk" }],
    publisher: "Archive",
    URL: "https://a.example/2",
    note: "A note\nAnother\nIts words",
    extra: { ABBR: "Reg.", WWW: "c:\\scan.jpg", _LINK: "https://a.example/1", REPO: "@R1@", "REPO.CALN": "5" },
  });
});

test.each([
  ["@S1@ SOUR", { id: "@S1@" }],
  ["SOUR", { id: "line 1" }],
  ["@S1@ SOUR\n1 ABBR Reg.", { id: "@S1@", title: "Reg." }],
  ["@S1@ SOUR\n1 ABBR", { id: "@S1@" }],
  ["@S1@ SOUR\n1 TITL\n1 ABBR Reg.", { id: "@S1@", title: "Reg." }],
])("%j has a title or none", (lines, expected) => {
  expect(source(lines)).toStrictEqual({ at: "line 1", type: "document", ...expected });
});

function claims(lines: string) {
  const notes = noteList();
  const [record] = recordsOf(`0 BIRT\n${lines}`, notes);
  return { claims: citationsOf(record!, new Set(["@S1@"]), TEXTS, notes), told: notes.notes };
}

test("a citation says where, and what else it says is kept", () => {
  const lines = `1 SOUR @S1@
2 PAGE p. 3
3 FORM x
2 EVEN BIRT
3 ROLE CHIL
2 DATA
3 DATE 1816
3 TEXT Born
2 TEXT Not this
2 QUAY 2
2 NOTE @N1@
2 NOTE Another
2 NOTE
2 OBJE @O1@`;
  expect(claims(lines)).toStrictEqual({
    claims: [
      {
        source: "@S1@",
        says: "Born",
        at: { locator: "3", label: "page" },
        extra: {
          quality: "2",
          recorded: "1816",
          event: "BIRT",
          note: ["A note", "Another"],
          "PAGE.FORM": "x",
          "EVEN.ROLE": "CHIL",
          TEXT: "Not this",
          OBJE: "@O1@",
        },
      },
    ],
    told: [],
  });
});

test.each([
  ["1 SOUR @S1@", { source: "@S1@" }],
  ["1 SOUR @S1@\n2 TEXT Born", { source: "@S1@", says: "Born" }],
  ["1 SOUR @S1@\n2 DATA\n3 TEXT\n2 TEXT Born", { source: "@S1@", says: "Born" }],
  [`1 SOUR @S1@\n2 PAGE ${"x".repeat(201)}`, { source: "@S1@", extra: { page: "x".repeat(201) } }],
  ["1 SOUR Her diary", { source: "Her diary" }],
  ["1 SOUR a@b@", { source: "a@b@" }],
  ["1 SOUR @a@ b", { source: "@a@ b" }],
  ["1 SOUR https://www.a.example/1", { source: "a.example", url: "https://www.a.example/1" }],
])("%j is a claim", (lines, claim) => {
  expect(claims(lines)).toStrictEqual({ claims: [claim], told: [] });
});

test.each([
  ["1 SOUR", ""],
  ["1 SOUR @S9@", "@S9@"],
])("%j names no source of the file", (lines, source) => {
  const what = `the source "${source}" is not in the file`;
  expect(claims(lines)).toStrictEqual({ claims: [], told: [{ at: "line 2", kind: "dropped", what }] });
});
