import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { importerOf } from "../formats.ts";
import { XML_RECORDS } from "./xml-records.ts";

function draftOf(text: string) {
  expect(importerOf({ name: "x", text })?.id).toBe("xml-records");
  const outcome = XML_RECORDS.read({ name: "x", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

test("elements beside each other are events, with what stands within them as fields; others are told", () => {
  const { events, notes } = draftOf(`<root><colours><colour id="1">red</colour></colours>
<events>
  <event id="a"><name>A war</name><start>12.11.1901</start><end>5.4.1902</end><place>Oldford</place>
    <side><![CDATA[North<br />South]]></side></event>
  <event id="b"><name>A truce</name><start>15.6.1913</start></event>
  <remark>two wars</remark>
</events></root>`);
  expect(events).toMatchObject([
    {
      at: "<event> 1 (line 3)",
      id: "a",
      title: "A war",
      place: "Oldford",
      when: { start: { earliest: "1901-11-12" }, end: { earliest: "1902-04-05" } },
      extra: { side: "North\nSouth" },
    },
    { at: "<event> 2 (line 5)", title: "A truce", when: { earliest: "1913-06-15" } },
  ]);
  expect(notes.map(({ at, kind, what }) => [at, kind, what.slice(0, 9)])).toEqual([
    ["line 6", "dropped", "<remark> "],
    ["line 1", "dropped", "<colours>"],
    ['column "start"', "chosen", "dates suc"],
    ['column "end"', "chosen", "dates suc"],
  ]);
});

test("attributes are fields, a date may have parts, and words of its own are an element's text", () => {
  const { events } = draftOf(
    `<list><e title="A"><date><year>55</year><era>BC</era></date></e><e title="B"><date><year>1789</year><month>7</month></date>It began.</e></list>`,
  );
  expect(events).toMatchObject([
    { title: "A", when: { earliest: "-0054" } },
    { title: "B", summary: "It began.", when: { earliest: "1789-07" } },
  ]);
});

test.each([
  `<layout date="1"><a x="1" y="2"/><a x="2" y="3"/></layout>`,
  `<html><ul date="1912"><li title="A" date="1912">x</li></ul></html>`,
  `<list><date>1912</date><date>1913</date></list>`,
])("%s holds none", (text) => {
  expect(importerOf({ name: "x", text })?.id).not.toBe("xml-records");
});

/** The events of a list, in one line each, and the notes of what is left out. */
function told(text: string): readonly string[] {
  const { events, notes } = draftOf(text);
  return [
    ...events.map(({ at, title, when, extra }) =>
      [at, title, when && toldWhen(when), extra && JSON.stringify(extra)].filter((part) => part).join(" | "),
    ),
    ...notes.map(({ at, what }) => `${at}: ${what}`),
  ];
}

const TWO = '<e title="A" date="1912"/><e title="B" date="1913"/>';
const READ = ['<e> 1 (line 1) | A | 1912 year "1912"', '<e> 2 (line 1) | B | 1913 year "1913"'];
const others = (name: string, line = 1) =>
  `line ${String(line)}: <${name}> is none of the elements that are read as events`;

test.each([
  [`<myhtml>${TWO}</myhtml>`, READ],
  [`<htmlx>${TWO}</htmlx>`, READ],
  [`<list>${TWO.replaceAll("date", "eventDateTime")}</list>`, READ],
  [`<list>${TWO.replaceAll("date", "event-date")}</list>`, READ],
  [`<list>${TWO.replaceAll("date=", "date =")}</list>`, READ],
  [`<list>${TWO}<${"x".repeat(70)}/></list>`, [...READ, others("x".repeat(60))]],
  [
    `<list><e title="A" date="1912"><tag>a</tag><tag>b</tag><tag>c</tag></e><e title="B" date="1913"><tag>a</tag><tag/></e></list>`,
    [`${READ[0]!} | {"tag":"a; b; c"}`, `${READ[1]!} | {"tag":"a"}`],
  ],
  [
    `<list><e title="A" date="1912"><place lat="1">Oldford</place></e><e title="B" date="1913"/></list>`,
    [`${READ[0]!} | {"place":{"lat":"1","text":"Oldford"}}`, READ[1]!],
  ],
  [
    `<r><w><list>${TWO.replaceAll("A", "C")}</list></w>\n<v><list>${TWO}</list></v></r>`,
    [...READ.map((line) => line.replace("line 1", "line 2")), others("w")],
  ],
  [`<r>\n<w>\n<list>${TWO}</list></w></r>`, READ.map((line) => line.replace("line 1", "line 3"))],
])("the list in %s", (text, expected) => {
  expect(told(text)).toStrictEqual(expected);
});

test("elements with one field, lists that begin far down and very long files are none; so is XML that ends early", () => {
  const recognised = (text: string) => XML_RECORDS.recognises({ name: "x", text });
  expect(recognised(`<list><e date="1912">War</e><e date="1913">Peace</e></list>`)).toBe(false);
  expect(recognised(`<list>${" ".repeat(59_900)}${TWO}</list>`)).toBe(true);
  expect(recognised(`<list>${" ".repeat(60_000)}${TWO}</list>`)).toBe(false);
  const list = `<list>${TWO}</list>`;
  expect(recognised(list + " ".repeat(20_000_000 - list.length))).toBe(true);
  expect(recognised(list + " ".repeat(20_000_001 - list.length))).toBe(false);
  expect(recognised(`<list>${TWO}`)).toBe(false);
  expect(recognised(`words of a date = 1912`)).toBe(false);
});

test("what holds no list is refused, with the place where it is no XML", () => {
  const refusal = (text: string) => XML_RECORDS.read({ name: "x", text }, {});
  expect(refusal("<list><date/></list>")).toEqual({ refused: "no elements of one name have a date and words each" });
  expect(refusal("<list><e></list>")).toEqual({
    refused: expect.stringMatching(/./u) as unknown,
    offset: expect.any(Number) as unknown,
  });
});

test("elements of groups beside each other are one list, with the attributes of their group; what stands beside is told", () => {
  const month = (mois: string, inner: string) => `<mois id="9" mois="${mois}" annee="2011">${inner}</mois>`;
  const event = (id: string, day: string) => `<e id="${id}"><date>${day}</date><titre>Event ${id}</titre></e>`;
  const { events, notes } = draftOf(
    `<t><head>x</head>${month("07", event("1", "12"))}${month("09", event("2", "15") + event("3", "28") + "<note/>")}</t>`,
  );
  expect(events).toMatchObject([
    { id: "1", title: "Event 1", when: { earliest: "2011-07-12" } },
    { id: "2", when: { earliest: "2011-09-15" } },
    { id: "3", when: { earliest: "2011-09-28" } },
  ]);
  expect(notes.map(({ what }) => what.split(" ")[0])).toEqual(["<note>", "<head>"]);
});

test.each([
  ["of one group alone", `<t><year place="Oldford">${TWO}</year></t>`],
  ["where a group beside theirs is empty", `<t><year place="Oldford">${TWO}</year><year place="Newford"/></t>`],
])("elements %s have nothing of their group", (_, text) => {
  expect(draftOf(text).events.map(({ title, place }) => [title, place])).toEqual([
    ["A", undefined],
    ["B", undefined],
  ]);
});
