import { expect, test } from "vitest";
import type { DraftClaim, DraftSource } from "../import-draft.ts";
import { builtSources } from "./sources.ts";

const day = (earliest: string) => ({ earliest, latest: earliest, precision: "day" as const });

function built(sources: readonly DraftSource[], claims: readonly DraftClaim[] = []) {
  const made = builtSources({ sources, events: [{ at: "", title: "", claims }] });
  return { ...made, told: made.notes.map(({ at, kind, what }) => `${at}: ${kind}: ${what}`) };
}

test("a source has all that the file says of it", () => {
  const { sources, told } = built([
    {
      ...{ at: "s1", id: "S 1", type: "article", title: "Bells", "container-title": "The Gazette" },
      ...{ "container-title-short": "Gaz.", author: [{ family: "Byron", given: "Ada" }, { literal: "A. N." }] },
      ...{ published: day("1912-03-05"), URL: "https://a.example/1", publisher: "P", "publisher-place": "Northton" },
      ...{ language: "en-GB", genre: "letter", note: "One.\r\nTwo.", issued: "March 1912", accessed: "2016" },
      ...{ issuedBasis: "inferred", unnamedOutlet: true, code: "GZ", extra: { shelf: 4 } },
    },
    { at: "s2", id: "S2", derivedFrom: ["S 1", "S 9"] },
    { at: "s3", id: "", title: "Only a title", derivedFrom: ["S2"] },
    { at: "s4", id: " ", "container-title": "Only a container", published: day("1912-03-06") },
    { at: "s5", id: "钟" },
    { at: "s6", id: "", published: { start: day("1912-03-05"), end: day("1912-03-06") } as never },
  ]);
  expect(sources).toStrictEqual([
    {
      id: "s-1",
      type: "article",
      title: "Bells",
      "container-title": "The Gazette",
      "container-title-short": "Gaz.",
      author: [{ family: "Byron", given: "Ada" }, { literal: "A. N." }],
      issued: { raw: "March 1912" },
      accessed: { raw: "2016" },
      URL: "https://a.example/1",
      publisher: "P",
      "publisher-place": "Northton",
      language: "en-GB",
      genre: "letter",
      note: "One.\nTwo.",
      custom: {
        shelf: 4,
        code: "GZ",
        published: { earliest: "1912-03-05", latest: "1912-03-05", precision: "day" },
        unnamedOutlet: true,
        issuedBasis: "inferred",
      },
    },
    { id: "s2", type: "document", title: "S2", custom: { derivedFrom: ["s-1"] } },
    { id: "only-a-title", type: "document", title: "Only a title", custom: { derivedFrom: ["s2"] } },
    {
      id: "source-1",
      type: "document",
      title: "Only a container",
      "container-title": "Only a container",
      issued: { raw: "1912-03-06" },
      custom: { published: { earliest: "1912-03-06", latest: "1912-03-06", precision: "day" } },
    },
    { id: "source-2", type: "document", title: "钟", custom: {} },
    { id: "source-3", type: "document", title: "source-3", custom: {} },
  ]);
  expect(told).toStrictEqual(["s2: dropped: that it is a copy of a source that is not in the file"]);
});

test("what the format refuses of a source is left out or cut, and told", () => {
  const long = "x".repeat(600);
  const { sources, told } = built([
    {
      ...{ at: "s1", id: "a", type: long, title: long, "container-title": long, "container-title-short": long },
      ...{ author: [{}, { given: "Ada" }, { family: " " }, { family: long, given: long }, { literal: long }] },
      ...{ published: { earliest: "x", precision: "bounded" }, URL: "javascript:x()", publisher: long },
      ...{ "publisher-place": long, language: "no language", genre: long, note: "y".repeat(5001), code: "gz" },
      ...{ extra: { code: "x", published: 1, prototype: 1 } },
    },
    { at: "s2", id: "b", author: [{}], code: "GZ", note: "y".repeat(5000) },
    { at: "s3", id: "c", code: "GZ" },
    { at: "s4", id: "d", code: "GAZ12" },
    { at: "s5", id: "e", code: "G" },
    { at: "s6", id: "f", code: "GAZ1" },
    { at: "s7", id: "g", code: "xGZx" },
  ]);
  const [first, ...others] = sources;
  const lengths = Object.entries(first!).map(([name, value]) => [
    name,
    typeof value === "string" ? value.length : value,
  ]);
  expect(Object.fromEntries(lengths)).toStrictEqual({
    id: 1,
    type: 60,
    title: 500,
    "container-title": 300,
    "container-title-short": 60,
    author: [
      {
        family: `${"x".repeat(199)}…`,
        given: `${"x".repeat(199)}…`,
      },
      {
        literal: `${"x".repeat(199)}…`,
      },
    ],
    publisher: 300,
    "publisher-place": 300,
    genre: 200,
    note: 5000,
    custom: { published: { precision: "bounded" } },
  });
  expect(others.map(({ custom, note, author }) => [custom.code, note?.length, author])).toStrictEqual([
    ["GZ", 5000, undefined],
    ...[undefined, undefined, undefined, "GAZ1", undefined].map((code) => [code, undefined, undefined]),
  ]);
  expect(told).toStrictEqual([
    's1: dropped: "x" is no date of a calendar and is left out',
    's1: changed: the code "gz" is not two to four capital letters, or that of another source: one is made from the name',
    "s1: changed: its note is longer than 5,000 characters and is cut",
    's1: dropped: the field "code", whose name means something else in a timeline',
    's1: dropped: the field "published", whose name means something else in a timeline',
    's1: dropped: the field "prototype", whose name no data may have',
    's3: changed: the code "GZ" is not two to four capital letters, or that of another source: one is made from the name',
    's4: changed: the code "GAZ12" is not two to four capital letters, or that of another source: one is made from the name',
    's5: changed: the code "G" is not two to four capital letters, or that of another source: one is made from the name',
    's7: changed: the code "xGZx" is not two to four capital letters, or that of another source: one is made from the name',
  ]);
});

test("claims find sources by the file's ids first, then by names in any case", () => {
  const described = [
    { at: "", id: "A", title: "B" },
    { at: "", id: "a", title: "Bells" },
    { at: "", id: "B", title: "A", "container-title": "The Gazette" },
    { at: "", id: "A", title: "Twice" },
    { at: "", id: "d", title: "Bells" },
  ];
  const claims = ["C", "c", " C ", "Gazette"].map((source) => ({ source }));
  const sites = [
    { source: "", url: "https://www.a.example/1" },
    { source: " ", url: "https://a.example/2" },
    { source: "E", url: "https://e.example" },
    { source: "", url: "nowhere" },
    { source: "" },
  ];
  const { sources, sourceOf } = built(described, [...claims, ...sites]);
  expect(sources.map(({ id, type, title }) => [id, type, title])).toStrictEqual([
    ["a", "document", "B"],
    ["a-2", "document", "Bells"],
    ["b", "document", "A"],
    ["a-3", "document", "Twice"],
    ["d", "document", "Bells"],
    ["c", "document", "C"],
    ["gazette", "document", "Gazette"],
    ["a-example", "webpage", "a.example"],
    ["e", "webpage", "E"],
  ]);
  const found = ["A", "a", "B", "b", " bells ", "the gazette", "twice", "C", "nobody", ""].map((source) => [
    source,
    sourceOf({ source })?.id ?? "none",
  ]);
  expect(Object.fromEntries(found)).toStrictEqual({
    A: "a",
    a: "a-2",
    B: "b",
    b: "b",
    " bells ": "a-2",
    "the gazette": "b",
    twice: "a-3",
    C: "c",
    nobody: "none",
    "": "none",
  });
  expect(sites.map((site) => sourceOf(site)?.id)).toStrictEqual(["a-example", "a-example", "e", undefined, undefined]);
});
