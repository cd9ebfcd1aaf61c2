import { expect, test } from "vitest";
import { reading } from "../reading/reading.ts";
import { namedSources } from "./named-sources.ts";

/** The claims without the field that they were inferred from, and what is noted. */
function named(value: unknown, field = "source") {
  const notes: string[] = [];
  const claims = namedSources(value, field, "[0]", {
    ...reading({}),
    note: (at, kind, what) => notes.push(`${at} ${kind}: ${what}`),
  });
  expect(claims.every(({ inferred }) => inferred === `the field "${field}"`)).toBe(true);
  return [
    ...claims.map((claim) => Object.fromEntries(Object.entries(claim).filter(([name]) => name !== "inferred"))),
    ...notes,
  ];
}

test.each([
  ["Gazette", [{ source: "Gazette" }]],
  [" A, B ", [{ source: "A, B" }]],
  ["", []],
  [null, []],
  [
    ["Gazette", "", "Post"],
    [{ source: "Gazette" }, { source: "Post" }],
  ],
  [5, [{ source: "5" }]],
  [[["a"]], ['[0] dropped: its source "["a"]" names no source']],
  ["https://a.example/1", [{ source: "a.example", url: "https://a.example/1" }]],
  ["Gazette (https://a.example/1)", [{ source: "Gazette", url: "https://a.example/1" }]],
  ["Gazette: https://a.example/1 –", [{ source: "Gazette", url: "https://a.example/1" }]],
  ["Gazette (http://a.example/1)", [{ source: "Gazette", url: "http://a.example/1" }]],
  ["(https://a.example/1) Gazette", [{ source: "Gazette", url: "https://a.example/1" }]],
  ["Gazettehttps://a.example/1", [{ source: "Gazettehttps://a.example/1" }]],
  ['<a href="https://a.example/1">Gazette</a>', [{ source: "Gazette", url: "https://a.example/1" }]],
  ["see //b.example/x", [{ source: "see //b.example/x" }]],
  ["mailto:x", ['[0] dropped: its source "mailto:x" names no source']],
  ["https:x", ['[0] dropped: its source "https:x" names no source']],
  ["a:b", [{ source: "a:b" }]],
  ["abcdefghijklm:b", [{ source: "abcdefghijklm:b" }]],
  ["Gazette:x", [{ source: "Gazette:x" }]],
  ["x mailto:y", [{ source: "x mailto:y" }]],
  ["gazette: x", [{ source: "gazette: x" }]],
  [",", ['[0] dropped: its source "," names no source']],
  [
    { name: "Gazette", url: "https://a.example/1", page: 5, note: "n" },
    [{ source: "Gazette", url: "https://a.example/1", at: { locator: "5", label: "page" }, extra: { note: "n" } }],
  ],
  [{ title: "T", outlet: "O" }, [{ source: "T" }]],
  [{ link: "https://b.example/" }, [{ source: "b.example", url: "https://b.example/" }]],
  [{ href: "x", id: "https://c.example/3" }, [{ source: "c.example", url: "https://c.example/3" }]],
  [
    { name: "<b>Gazette</b>", pages: "", paragraph: "3" },
    [{ source: "Gazette", at: { locator: "3", label: "paragraph" } }],
  ],
  [{ source: "S", locator: "§ 3" }, [{ source: "S", at: { locator: "3", label: "paragraph" } }]],
  [{ publisher: "P", locator: "x".repeat(201) }, [{ source: "P", extra: { locator: "x".repeat(201) } }]],
  [{ name: "G", pages: "12–14" }, [{ source: "G", at: { locator: "12–14", label: "page" } }]],
  [{ page: "5" }, ['[0] dropped: its source "{"page":"5"}" names no source']],
  [{ name: "G", paragraph: "p. 4" }, [{ source: "G", at: { locator: "4", label: "page" } }]],
])("names the sources of %j", (value, expected) => {
  expect(named(value)).toStrictEqual(expected);
});

test.each([
  ["url", "Gazette", ['[0] dropped: its url "Gazette" names no source']],
  ["URI", "Gazette", ['[0] dropped: its URI "Gazette" names no source']],
  ["sourceLink", "Gazette", ['[0] dropped: its sourceLink "Gazette" names no source']],
  ["href", "Gazette", ['[0] dropped: its href "Gazette" names no source']],
  ["website", "Gazette", ['[0] dropped: its website "Gazette" names no source']],
  ["urls", "Gazette", [{ source: "Gazette" }]],
  ["links", "Gazette", [{ source: "Gazette" }]],
  ["websites", "Gazette", [{ source: "Gazette" }]],
  ["url", "https://a.example/1", [{ source: "a.example", url: "https://a.example/1" }]],
])("the field %j: %j", (field, value, expected) => {
  expect(named(value, field)).toStrictEqual(expected);
});
