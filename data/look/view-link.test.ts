import { expect, test } from "vitest";
import { FIRST_LOOK, LANES_BY, LAYOUTS, SURFACES, THEME_CHOICES, type Look } from "./look.ts";
import { decodeViewLink, encodeViewLink, type ReadLink } from "./view-link.ts";
import type { ViewLink } from "./linked-view.ts";

const day = (month: number, date: number, hour = 0, minute = 0) => Date.UTC(2016, month - 1, date, hour, minute);

const EVERYTHING: Look = {
  filter: {
    text: "aid convoy & “truce”",
    sources: ["zaman", "rhc"],
    lanes: ["talks"],
    actors: ["Kerry, John", "ООН"],
    places: ["Dayr al-Zawr"],
    differs: ["figures", "date"],
    singleSource: true,
    undated: true,
    from: "2016-09-01",
    to: "2016-09-30",
  },
  context: true,
  knownOn: "2016-09-20",
  undatedReports: true,
  lanesBy: "actor",
  laneOrder: ["actor:Russia", "#no-actor"],
  collapsed: ["actor:UN + EU"],
  compared: ["zaman", "rhc"],
  theme: "contrast",
  surface: "table",
  layout: "down",
};

function read(text: string): Extract<ReadLink, { ok: true }> {
  const result = decodeViewLink(text);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

test("a link says what a person can read, in one order, and nothing that is as at the start", () => {
  expect(encodeViewLink({ timeline: "syria-2016.json", look: FIRST_LOOK })).toBe(
    "sourceline://view?timeline=syria-2016.json",
  );
  const look: Look = {
    ...FIRST_LOOK,
    compared: ["zaman", "rhc"],
    filter: { ...FIRST_LOOK.filter, text: "aid convoy", singleSource: true },
  };
  const selection = { kind: "event", id: "aid-convoy" } as const;
  const view = { from: day(9, 12), to: day(9, 20) };
  expect(encodeViewLink({ timeline: "a.json", view, look, selection })).toBe(
    "sourceline://view?timeline=a.json&from=2016-09-12&to=2016-09-19" +
      "&search=aid%20convoy&single-source&compare=zaman,rhc&event=aid-convoy",
  );
});

test.each<[string, Partial<ViewLink>]>([
  ["the first look", {}],
  ["everything", { look: EVERYTHING }],
  [
    "times of the filter",
    { look: { ...FIRST_LOOK, filter: { ...FIRST_LOOK.filter, from: "2016-09-19T17:00", to: "2016-09-19T17:30:15" } } },
  ],
  ["an event", { selection: { kind: "event", id: "truce" } }],
  ["a source", { selection: { kind: "source", id: "zaman" } }],
  ["whole days", { from: day(9, 12), to: day(9, 20) }],
  ["one day", { from: day(9, 12), to: day(9, 13) }],
  ["minutes", { from: day(9, 12, 13, 5), to: day(9, 12, 13, 20) }],
  ["from within a day to the end of another", { from: day(9, 1, 6), to: day(10, 1) }],
])("a link to %s comes back as it was", (_name, { look = FIRST_LOOK, selection, from, to }) => {
  const view = from !== undefined && to !== undefined ? { from, to } : undefined;
  const link = encodeViewLink({ timeline: "a b.json", look, ...(view && { view }), ...(selection && { selection }) });
  expect(read(link)).toEqual({
    ok: true,
    link: { timeline: "a b.json", look, ...view, ...(selection && { selection }) },
    ignored: [],
  });
});

test("a gesture's odd instants are rounded to what nobody sees move, and never to an empty period", () => {
  const view = { from: day(9, 12) + 12_345.6, to: day(10, 2) + 54_321.9 };
  expect(encodeViewLink({ timeline: "a", view, look: FIRST_LOOK })).toContain("from=2016-09-12&to=2016-10-02T00:00");
  const tiny = { from: day(9, 12) + 100, to: day(9, 12) + 200 };
  const { link } = read(encodeViewLink({ timeline: "a", view: tiny, look: FIRST_LOOK }));
  expect(link.to! - link.from!).toBe(1000);
});

test("an end that is further away than days can be computed with is left to the timeline", () => {
  const view = { from: -9e15, to: day(9, 12) };
  expect(encodeViewLink({ timeline: "a", view, look: FIRST_LOOK })).toBe("sourceline://view?timeline=a&to=2016-09-11");
});

test.each([
  ["sourceline://view?colour=red", "“colour” is unknown"],
  ["sourceline://view?from=yesterday", "“from” cannot be read"],
  ["sourceline://view?from=2016", "“from” cannot be read"],
  ["sourceline://view?from=2016-02-30", "“from” cannot be read"],
  ["sourceline://view?from=2016-09-12&from=2016-09-13", "“from” comes twice"],
  ["sourceline://view?from=2016-09-12&to=2016-09-01", "“from” comes after “to”"],
  ["sourceline://view?theme=pink", "“theme” cannot be read"],
  ["sourceline://view?differs=figures,,reason", "“differs” cannot be read"],
  ["sourceline://view?search=%E0%A4%A", "“search” cannot be read"],
  ["sourceline://view?search=a%00b", "“search” cannot be read"],
  ["sourceline://view?single-source=no", "“single-source” cannot be read"],
  ["sourceline://view?known-on=soon", "“known-on” cannot be read"],
  ["sourceline://view?sources=a,,b", "“sources” cannot be read"],
  ["sourceline://view?event=a&source=b", "“source” cannot be read"],
  [`sourceline://view?search=${"x".repeat(501)}`, "“search” cannot be read"],
  ["sourceline://view?__proto__=x", "“__proto__” is unknown"],
  [`sourceline://view?${"y".repeat(99)}=1`, `“${"y".repeat(30)}…” is unknown`],
])("%s: what cannot be used is named, and the rest holds", (link, told) => {
  const { ignored, link: found } = read(`${link}&lanes-by=place`);
  expect(ignored).toEqual([told]);
  expect(found.look.lanesBy).toBe("place");
});

test("a plus sign is a space, as forms write it", () => {
  const { filter } = read("sourceline://view?search=aid+convoy&actors=Red+Crescent,A%2BB").link.look;
  expect(filter.text).toBe("aid convoy");
  expect(filter.actors).toEqual(["Red Crescent", "A+B"]);
});

test.each<[string, number]>([
  ["search", 500],
  ["sources", 200],
  ["lane-order", 200],
  ["event", 200],
  ["source", 200],
])("“%s” holds %i characters, and no more", (name, most) => {
  const ignoredOf = (length: number) => read(`sourceline://view?${name}=${"x".repeat(length)}`).ignored;
  expect(ignoredOf(most)).toEqual([]);
  expect(ignoredOf(most + 1)).toEqual([`“${name}” cannot be read`]);
});

test("a list in a link has 500 members, and no more", () => {
  const listOf = (length: number) =>
    read(`sourceline://view?actors=${Array.from({ length }, (_, index) => String(index)).join(",")}`);
  expect(listOf(500).link.look.filter.actors).toHaveLength(500);
  expect(listOf(501).ignored).toEqual(["“actors” cannot be read"]);
});

test("a message stays one line, however much is wrong", () => {
  const parts = Array.from({ length: 40 }, (_, index) => `p${String(index)}=1`).join("&");
  expect(read(`sourceline://view?${parts}`).ignored).toHaveLength(9);
  expect(read(`sourceline://view?${parts}`).ignored.at(-1)).toBe("32 more");
});

test.each(["sourceline://view", " SOURCELINE://View/?&& ", "sourceline://view?#from=x"])(
  "%j is a link to the first look",
  (text) => {
    expect(read(text)).toEqual({ ok: true, link: { look: FIRST_LOOK }, ignored: [] });
  },
);

test.each([
  "",
  "https://example.com/?from=2016-09-12",
  "sourceline://open?x",
  "sourceline:view",
  "javascript:alert(1)",
])("%j is no link", (text) => {
  expect(decodeViewLink(text)).toEqual({ ok: false, reason: "A link to a view begins with sourceline://view" });
});

test("a link of any length is answered at once", () => {
  expect(decodeViewLink(`sourceline://view?search=${"x".repeat(1e7)}`)).toEqual({
    ok: false,
    reason: "The link is too long",
  });
});

test("every word that a parameter may have comes back, and what is usual is not written", () => {
  const looks: readonly Partial<Look>[] = [
    { toScale: true },
    { undatedReports: true },
    ...LANES_BY.map((lanesBy) => ({ lanesBy })),
    ...THEME_CHOICES.map((theme) => ({ theme })),
    ...SURFACES.map((surface) => ({ surface })),
    ...LAYOUTS.map((layout) => ({ layout })),
  ];
  for (const set of looks) {
    const look = { ...FIRST_LOOK, ...set };
    const text = encodeViewLink({ look });
    expect(read(text)).toEqual({ ok: true, link: { look }, ignored: [] });
    const isUsual = Object.entries(set).every(([key, value]) => FIRST_LOOK[key as keyof Look] === value);
    expect(text === "sourceline://view").toBe(isUsual);
  }
});

test("names without words are not written, and a picture's is", () => {
  expect(encodeViewLink({ timeline: "", picture: "", look: FIRST_LOOK })).toBe("sourceline://view");
  expect(encodeViewLink({ picture: "A: b, c", look: FIRST_LOOK })).toBe("sourceline://view?picture=A:%20b%2C%20c");
  expect(read("sourceline://view?picture=A:%20b%2C%20c").link).toEqual({ picture: "A: b, c", look: FIRST_LOOK });
  expect(encodeViewLink({ timeline: "\uD800", look: FIRST_LOOK })).toBe("sourceline://view?timeline=%EF%BF%BD");
});

test("a date of a saved filter that is none is not written, and a zone is none of a link's", () => {
  const dated = (from: string) => encodeViewLink({ look: { ...FIRST_LOOK, filter: { ...FIRST_LOOK.filter, from } } });
  expect([dated("soon"), dated("2016"), dated("2016-09-12")]).toEqual([
    "sourceline://view",
    "sourceline://view",
    "sourceline://view?dated-from=2016-09-12",
  ]);
  for (const zone of ["Z", "+03:00"])
    expect(read(`sourceline://view?from=2016-09-12T13:04${zone.replace("+", "%2B")}`).ignored).toEqual([
      "“from” cannot be read",
    ]);
});

test("a view of less than two days is written to the second, a longer one to the minute", () => {
  const written = (from: number, to: number) => encodeViewLink({ view: { from, to }, look: FIRST_LOOK }).split("?")[1];
  expect(written(day(9, 12, 13) + 5000, day(9, 14, 13))).toBe("from=2016-09-12T13:00:05&to=2016-09-14T12:59:59");
  expect(written(day(9, 12, 13), day(9, 14, 13))).toBe("from=2016-09-12T13:00&to=2016-09-14T12:59");
});

test("a period that ends where it begins is none, and a parameter without the words that it needs cannot be read", () => {
  expect(read("sourceline://view?from=2016-09-12T13:04&to=2016-09-12T13:03")).toEqual({
    ok: true,
    link: { look: FIRST_LOOK },
    ignored: ["“from” comes after “to”"],
  });
  expect(read("sourceline://view?search=&ghosts=1&undated=x&to-scale=x&known-on").ignored).toEqual([
    "“search” cannot be read",
    "“ghosts” cannot be read",
    "“undated” cannot be read",
    "“to-scale” cannot be read",
    "“known-on” cannot be read",
  ]);
  expect(read("sourceline://view?ghosts&search=a=b").link.look).toMatchObject({
    context: true,
    filter: { text: "a=b" },
  });
});

test("what is wrong is told in eight parts, and no more are counted where there are eight", () => {
  const wrong = (count: number) =>
    read(`sourceline://view?${Array.from({ length: count }, (_, at) => `p${String(at)}`).join("&")}`).ignored;
  expect(wrong(8)).toHaveLength(8);
  expect(wrong(8).at(-1)).toBe("“p7” is unknown");
  expect(wrong(9).at(-1)).toBe("1 more");
  expect(read(`sourceline://view?${"y".repeat(30)}`).ignored).toEqual([`“${"y".repeat(30)}” is unknown`]);
});

test("values of a list stand there once, and one that is too long makes the list none", () => {
  expect(read("sourceline://view?actors=a,b,a").link.look.filter.actors).toEqual(["a", "b"]);
  expect(read(`sourceline://view?actors=a,${"x".repeat(201)}`).ignored).toEqual(["“actors” cannot be read"]);
});
