import { expect, test } from "vitest";
import { built, type DraftFields } from "../../../e2e/helpers/drafts/built-event.ts";

test("an event without more than its title", () => {
  expect(built({})).toStrictEqual({
    event: {
      ...{ id: "the-id", title: "The bell rang", lane: "lane of none", claims: [] },
      ...{ when: { earliest: "1912", precision: "bounded" }, custom: { "imported-from": "bells.csv, row 2" } },
    },
    told: [],
  });
});

test("an event of everything", () => {
  const facts = {
    ...{ "title-short": "x".repeat(49), summary: " One.\r\n\r\n\r\nTwo. ", lane: "Town", place: " North\nton " },
    ...{ actors: ["Ada", " ", "Ada", "x".repeat(201)], subject: ["bells", "bells ", ""], grouping: " same day " },
    ...{ media: [{ url: "https://a.example/1.png", title: " T ", credit: "x".repeat(501) }, { url: "x" }] },
    ...{ coordinates: { latitude: -90, longitude: 180 }, emphasis: "low" as const, extra: { a: 1, prototype: 2 } },
    claims: [{ source: "A" }],
  };
  expect(built(facts, ["f"], ["i"])).toStrictEqual({
    event: {
      id: "the-id",
      title: "The bell rang",
      "title-short": `${"x".repeat(47)}…`,
      summary: "One.\n\nTwo.",
      lane: "lane of Town",
      place: "North ton",
      actors: ["Ada", `${"x".repeat(199)}…`],
      subject: ["bells"],
      media: [
        {
          URL: "https://a.example/1.png",
          title: "T",
          credit: `${"x".repeat(499)}…`,
        },
      ],
      coordinates: { type: "Point", coordinates: [180, -90] },
      when: { earliest: "1912", precision: "bounded" },
      claims: [{ source: "a", speaker: { name: "a.example" }, says: "One.\n\nTwo." }],
      follows: ["f"],
      implies: ["i"],
      grouping: { basis: "same day" },
      emphasis: "low",
      custom: { a: 1, "imported-from": "bells.csv, row 2" },
    },
    told: [
      'row 2: dropped: the address "x" of an item of media: it is no web address',
      'row 2: dropped: the field "prototype", whose name no data may have',
    ],
  });
});

test.each<[string, DraftFields, unknown]>([
  [
    "nothing",
    { actors: [], subject: [" "], media: [], grouping: " ", "title-short": " ", place: "" },
    {
      title: "The bell rang",
      when: { earliest: "1912", precision: "bounded" },
      custom: { "imported-from": "bells.csv, row 2" },
      told: [],
    },
  ],
  [
    "points beyond the poles",
    { coordinates: { latitude: 90.1, longitude: 0 } },
    {
      title: "The bell rang",
      when: { earliest: "1912", precision: "bounded" },
      custom: { "imported-from": "bells.csv, row 2" },
      told: ["row 2: dropped: the point 90.1, 0, which is not on the earth"],
    },
  ],
  [
    "points beyond the date line",
    { coordinates: { latitude: 0, longitude: -180.1 } },
    {
      title: "The bell rang",
      when: { earliest: "1912", precision: "bounded" },
      custom: { "imported-from": "bells.csv, row 2" },
      told: ["row 2: dropped: the point 0, -180.1, which is not on the earth"],
    },
  ],
  [
    "no date",
    { when: undefined, title: "x".repeat(70) },
    {
      title: "x".repeat(70),
      when: { precision: "bounded" },
      custom: { "imported-from": "bells.csv, row 2" },
      told: [`row 2: kept: "${"x".repeat(59)}…" has no date that can be read, and is undated`],
    },
  ],
  [
    "words for no date",
    { when: undefined, written: " one\nday " },
    {
      title: "The bell rang",
      when: { precision: "bounded", wording: "one day" },
      custom: { "imported-from": "bells.csv, row 2" },
      told: ['row 2: kept: "The bell rang" has no date that can be read, and is undated'],
    },
  ],
  [
    "blank words for no date",
    { when: undefined, written: " " },
    {
      title: "The bell rang",
      when: { precision: "bounded" },
      custom: { "imported-from": "bells.csv, row 2" },
      told: ['row 2: kept: "The bell rang" has no date that can be read, and is undated'],
    },
  ],
  [
    "words beside a date",
    { written: " one\nday ", extra: { a: 1 } },
    {
      title: "The bell rang",
      when: { earliest: "1912", precision: "bounded" },
      custom: { a: 1, "unread-date": " one\nday ", "imported-from": "bells.csv, row 2" },
      told: [],
    },
  ],
  [
    "a date that is none",
    { when: { earliest: "x", precision: "bounded" } },
    {
      title: "The bell rang",
      when: { precision: "bounded" },
      custom: { "imported-from": "bells.csv, row 2" },
      told: ['row 2: kept: "x" is no date of a calendar and is left out'],
    },
  ],
])("an event with %s", (_, facts, expected) => {
  const { event, told } = built(facts);
  const { id, lane, claims, ...rest } = event;
  expect([id, lane, claims]).toStrictEqual(["the-id", "lane of none", []]);
  expect({ ...rest, told }).toStrictEqual(expected);
});

test("words for a date that are too long for a wording are kept whole", () => {
  const written = "x".repeat(301);
  const { event } = built({ when: undefined, written });
  expect(event.when).toStrictEqual({ precision: "bounded", wording: `${"x".repeat(299)}…` });
  expect(event.custom?.["unread-date"]).toBe(written);
  expect(built({ when: undefined, written: "x".repeat(300) }).event.custom).not.toHaveProperty("unread-date");
});

const URL = "https://a.example/bell";

test.each([
  ["x".repeat(300), "", "x".repeat(300), undefined],
  ["x".repeat(301), "S", `${"x".repeat(299)}…`, `${"x".repeat(301)}\n\nS`],
  [" ", `${"y".repeat(70)} ${"z".repeat(20)}`, `${"y".repeat(70)}…`, `${"y".repeat(70)} ${"z".repeat(20)}`],
  [" ", " ", "Untitled event", undefined],
  [`Bell cast – ${URL}`, "", "Bell cast", undefined],
  [`Bell cast: ${URL}`, "", "Bell cast", undefined],
  [`Bell cast ${URL.toUpperCase()}`, "", `Bell cast ${URL.toUpperCase()}`, undefined],
  [`Bell cast ${URL}/2`, "", `Bell cast ${URL}/2`, undefined],
  [`1912 ${URL}`, "", `1912 ${URL}`, undefined],
  [URL, "", URL, undefined],
  [`See x${URL}`, "", `See x${URL}`, undefined],
])("the title %j with the text %j", (title, summary, expected, text) => {
  const { event } = built({
    title,
    summary,
    claims: [
      { source: "A", url: URL },
      { source: "B", url: `x${URL}` },
    ],
  });
  expect([event.title, event.summary]).toStrictEqual([expected, text]);
});

test("an address in capitals behind a title is the claim's where it is written alike", () => {
  const url = URL.toUpperCase();
  expect(built({ title: `Bell ${url}`, claims: [{ source: "A", url }] }).event.title).toBe("Bell");
});

test.each([
  ["", "there is no title"],
  ["It rang.", "there is no title: the first words of the text stand for it"],
])("that there is no title but the text %j is told", (summary, what) => {
  expect(built({ title: "", summary }).told).toStrictEqual([`row 2: inferred: ${what}`]);
});

test("texts of twenty thousand characters are whole, and longer ones are cut and told", () => {
  const texts = (length: number) =>
    built({ summary: "x".repeat(length), claims: [{ source: "A", says: "y".repeat(length) }] });
  expect(texts(20_000).told).toStrictEqual([]);
  const { event, told } = texts(20_001);
  expect([event.summary?.length, event.claims[0]?.says.length]).toStrictEqual([20_000, 20_000]);
  expect(told).toHaveLength(2);
});
