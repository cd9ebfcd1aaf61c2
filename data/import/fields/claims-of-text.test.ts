import { expect, test } from "vitest";
import { claimsOfText, withoutRepeats } from "./claims-of-text.ts";

const NOTHING = { text: "", links: [], quotes: [] };

test.each([
  [{}, []],
  [{ text: "It burned." }, []],
  [
    { text: "It burned. ref. A Book, p 5" },
    [{ source: "A Book", inferred: '"ref. A Book, p 5" in the text', at: { locator: "5", label: "page" } }],
  ],
  [{ text: "It burned (AP)." }, [{ source: "AP", inferred: '"(AP)" in the text' }]],
  [
    { text: "See https://a.example/1" },
    [{ source: "a.example", url: "https://a.example/1", inferred: "an address in the text" }],
  ],
  [
    { quotes: [{ text: "So it was", by: "The guild" }, { text: "Unsigned" }] },
    [
      {
        source: "The guild",
        says: "So it was",
        inferred: "a quotation in the text",
        extra: { quotation: "So it was" },
      },
    ],
  ],
  [
    {
      links: [
        { url: "https://a.example/1", text: "the page" },
        { url: "https://b.example/", text: "https://b.example/" },
        { url: "https://c.example/", text: "" },
      ],
    },
    [
      { source: "a.example", url: "https://a.example/1", inferred: "a link in the text", extra: { link: "the page" } },
      { source: "b.example", url: "https://b.example/", inferred: "a link in the text" },
      { source: "c.example", url: "https://c.example/", inferred: "a link in the text" },
    ],
  ],
])("takes what text names as its sources: %j", (said, expected) => {
  expect(claimsOfText({ ...NOTHING, ...said }, "the text")).toStrictEqual(expected);
});

test.each([
  [
    [
      { source: "A", url: "https://a.example/1" },
      { source: "B", url: "https://a.example/1" },
      { source: "A", url: "https://a.example/2" },
    ],
    [
      { source: "A", url: "https://a.example/1" },
      { source: "A", url: "https://a.example/2" },
    ],
  ],
  [
    [
      { source: "A" },
      { source: "A", inferred: "x" },
      { source: "B" },
      { source: "A", says: "x" },
      { source: "A", at: { locator: "1", label: "page" } },
    ],
    [
      { source: "A" },
      { source: "B" },
      { source: "A", says: "x" },
      { source: "A", at: { locator: "1", label: "page" } },
    ],
  ],
] as const)("each claim is told once: %#", (claims, expected) => {
  expect(withoutRepeats(claims)).toStrictEqual(expected);
});
