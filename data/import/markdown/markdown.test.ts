import { expect, test } from "vitest";
import type { ImportChoices } from "../importer.ts";
import { markdown } from "./markdown.ts";

function read(text: string, choices: ImportChoices = {}, name = "Truce.md") {
  const outcome = markdown.read({ name, text }, choices);
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

function shown(text: string) {
  return read(text).events.map(({ title, when }) => [
    when && "start" in when ? when.start.earliest : when?.earliest,
    title,
  ]);
}

test("a text is recognised by two dated headings or items, a line of Chronos, or a date before it", () => {
  const recognises = (text: string) => markdown.recognises({ name: "x", text });
  expect(recognises("## 1912 – A\n\n## 1913 – B")).toBe(true);
  expect(recognises("- 12 Sep 2016: A\n- 19 Sep 2016: B")).toBe(true);
  expect(recognises("```chronos\n- [1789~1799] A\n```")).toBe(true);
  expect(recognises("---\ndate: 2016-09-12\n---\nA")).toBe(true);
  expect(recognises("- 9/12/2016: A\n- 9/13/2016: B")).toBe(true);
  expect(recognises("- 12 Sep 2016: A\n- eggs")).toBe(false);
  expect(recognises("# Read me\n\n- [ ] task\n- [1](https://example.org)\n- [2](https://example.org)")).toBe(false);
  expect(recognises("2016-09-12: A\n2016-09-13: B")).toBe(false);
  expect(recognises("---\nlayout: page\n---\nA")).toBe(false);
  expect(recognises("date,title\n2016-09-12,A\n2016-09-13,B")).toBe(false);
});

test.each([
  ["- 12 Sep 2016: A truce", "2016-09-12", "A truce"],
  ["* **1912** The ship", "1912", "The ship"],
  ["+ **1912:** The ship: a tale", "1912", "The ship: a tale"],
  ["1. *Sept 1912* – The ship", "1912-09", "The ship"],
  ["## 1912 – The ship", "1912", "The ship"],
  ["## 1912 — **The ship** sinks ##", "1912", "The ship sinks"],
  ["### 2016-09-12 A truce", "2016-09-12", "A truce"],
  ["- 12 September 2016 A truce", "2016-09-12", "A truce"],
  ["- (1912) The ship", "1912", "The ship"],
  ["- 1912, the ship", "1912", "the ship"],
  ["- about 1912: The ship", "1912", "The ship"],
  ["- 2016-09-17 14:00: Bombs", "2016-09-17T14:00", "Bombs"],
  ["- 12. September 2016: Waffenruhe", "2016-09-12", "Waffenruhe"],
  ["- 1914 – 1918: War", "1914", "War"],
  ["- 1912 – 12 dead: no survivors", "1912", "12 dead: no survivors"],
  ["**1912** The ship", "1912", "The ship"],
])("%s", (line, date, title) => {
  expect(shown(`${line}\n- 1 January 1999: Last`)[0]).toEqual([date, title]);
});

test("a chronology has a title, lanes, texts, links, pictures and tags", () => {
  const draft = read(`---
language: en
author: Jane
---
# Truces
What happened *when*.

## Aleppo
- 12 Sep 2016: A [truce](https://www.example.org/a) began #syria
  It held.
  - for some days
- 1914 – 1918: A war, see https://example.com/w.

## Elsewhere
### 1912 – The ship
![Ship](https://example.org/s.png)
It sank. [x](javascript:alert(1))

Snake_case and *words*.`);
  expect(draft).toMatchObject({
    title: "Truces",
    description: "What happened when.",
    language: "en",
    lanes: ["Aleppo", "Elsewhere"],
    extra: { author: "Jane" },
  });
  expect(draft.events).toEqual([
    {
      at: "line 9",
      title: "A truce began #syria",
      summary: "It held.\n- for some days",
      lane: "Aleppo",
      subject: ["syria"],
      when: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "12 Sep 2016" },
      claims: [
        {
          source: "example.org",
          url: "https://www.example.org/a",
          inferred: "a link in the text",
          extra: { link: "truce" },
        },
      ],
    },
    {
      at: "line 12",
      title: "A war, see https://example.com/w.",
      lane: "Aleppo",
      when: {
        start: { earliest: "1914", latest: "1914", precision: "year", wording: "1914" },
        end: { earliest: "1918", latest: "1918", precision: "year", wording: "1918" },
      },
      claims: [{ source: "example.com", url: "https://example.com/w", inferred: "an address in the text" }],
    },
    {
      at: "line 15",
      title: "The ship",
      summary: "It sank. x\n\nSnake_case and words.",
      lane: "Elsewhere",
      when: { earliest: "1912", latest: "1912", precision: "year", wording: "1912" },
      claims: [],
      media: [{ url: "https://example.org/s.png", title: "Ship" }],
    },
  ]);
  expect(draft.notes).toEqual([
    { at: "line 15", kind: "dropped", what: '"javascript:alert(1)" is no address of the web' },
  ]);
});

test("items leave out what the heading above them says", () => {
  expect(
    shown(
      "## 1912\n- 15 April: It sinks\n### May\n- 3: Talks\n- May 7: More\n## 1913\nSomething.\n## 1914\n## 1915: Named",
    ),
  ).toEqual([
    ["1912-04-15", "It sinks"],
    ["1912-05-03", "Talks"],
    ["1912-05-07", "More"],
    ["1913", "Something."],
    ["1915", "Named"],
  ]);
  const draft = read("## 1912\n- 15 April: It sinks\n- 16 April: News\n## 1914");
  expect(draft.events[0]!.when).toMatchObject({ basis: 'the heading says of which year: "1912"' });
  expect(draft.notes).toEqual([{ at: "line 4", kind: "dropped", what: 'below "1914" nothing is told' }]);
});

test("lines outside of every event are told by their lines", () => {
  const draft = read("- 1912: A\n- 1913: B\n## References\n- A book\n\n---\n");
  expect(draft.lanes).toEqual([]);
  expect(draft.notes).toEqual([
    { at: "line 4", kind: "dropped", what: 'the line "- A book" stands outside of every event' },
  ]);
});

test("dates of two readings are asked about", () => {
  const text = "- 9/12/2016: A\n- 9/11/2016: B";
  expect(markdown.read({ name: "x", text }, {})).toEqual({ ask: "date-order", examples: ["9/12/2016", "9/11/2016"] });
  expect(read(text, { dateOrder: "month-first" }).events[0]!.when).toMatchObject({ earliest: "2016-09-12" });
});

test("of dates of two readings another that has one alone says which it is", () => {
  const { events, notes } = read("- 9/12/2016: A\n- 9/13/2016: B");
  expect(events).toMatchObject([{ when: { earliest: "2016-09-12" } }, { when: { earliest: "2016-09-13" } }]);
  expect(notes).toMatchObject([{ at: "line 2", kind: "chosen" }]);
  expect(markdown.read({ name: "x", text: "- 9/12/2016: A\n- 9/13/2016: B\n- 13/9/2016: C" }, {})).toMatchObject({
    ask: "date-order",
  });
});

test("a date may be a link, and a day without a year is told", () => {
  const draft = read("- [1912](https://example.org/a) – The *ship*\n- 12 September: Truce\n## May 3rd\n- **1913** B");
  expect(draft.events).toMatchObject([
    { title: "The ship", summary: "- 12 September: Truce", claims: [{ url: "https://example.org/a" }] },
    { title: "B", lane: "May 3rd" },
  ]);
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["line 2", "kept"],
    ["line 3", "kept"],
  ]);
});

test("a year without a sign behind it is a date before a capital letter, which is noted, and otherwise a number", () => {
  const draft = read("- 1912 The ship\n- 1913 *Peace*\n- 1914 people");
  expect(draft.events).toMatchObject([
    { title: "The ship", when: { earliest: "1912" } },
    { title: "Peace", summary: "- 1914 people" },
  ]);
  expect(draft.notes).toEqual([
    { at: "line 1", kind: "inferred", what: "a year before a word with a capital letter is taken for a date" },
    { at: "line 3", kind: "kept", what: '"1914 people" has no date that is read: it is text of the item above it' },
  ]);
});

test("Chronos has spans, periods, points, markers, groups, colours and details", () => {
  const draft = read(`\`\`\`chronos
# comment
> ORDERBY start
- [1789~1799] #red {Europe} Revolution | It began in [Paris](https://example.org)
@ [1799~1804] Consulate
* [1804-12-02] Crowned
= [2020-02-30] Nothing
- [1805~] Open
- [1806
\`\`\``);
  expect(draft.eras).toMatchObject([{ at: "line 5", label: "Consulate", when: { start: { earliest: "1799" } } }]);
  expect(draft.lanes).toEqual(["Europe"]);
  expect(draft.events).toMatchObject([
    {
      at: "line 4",
      title: "Revolution",
      summary: "It began in Paris",
      lane: "Europe",
      subject: ["red"],
      when: { start: { earliest: "1789" }, end: { latest: "1799" } },
      claims: [{ url: "https://example.org" }],
    },
    { title: "Crowned", when: { earliest: "1804-12-02" } },
    { title: "Nothing" },
    { title: "Open", when: { start: { earliest: "1805" }, end: { earliest: "1805" } } },
  ]);
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["line 3", "dropped"],
    ["line 7", "kept"],
    ["line 9", "dropped"],
  ]);
});

test("a note with a date before it is one event", () => {
  const draft = read(`---
title: The truce
date: 2016-09-12
end: 2016-09-19
place: "[[Aleppo]]"
tags: [syria, "#war"]
people: [Kerry, Lavrov]
sources:
  - https://www.example.org/a
  - title: A book
    url: https://example.com/b
  - "[Reuters](https://reuters.com/x)"
  - javascript:alert(1)
weather: {sky: clear}
---
# Ignored as a title

It **held** for a week.`);
  expect(draft.events).toEqual([
    {
      at: "Truce.md",
      title: "The truce",
      summary: "It held for a week.",
      place: "Aleppo",
      subject: ["syria", "war"],
      actors: ["Kerry", "Lavrov"],
      when: {
        start: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "2016-09-12" },
        end: { earliest: "2016-09-19", latest: "2016-09-19", precision: "day", wording: "2016-09-19" },
      },
      claims: [
        { source: "example.org", url: "https://www.example.org/a", inferred: 'the field "sources"' },
        { source: "A book", url: "https://example.com/b", inferred: 'the field "sources"' },
        { source: "Reuters", url: "https://reuters.com/x", inferred: 'the field "sources"' },
      ],
      extra: { weather: { sky: "clear" } },
    },
  ]);
  expect(draft.notes).toEqual([
    { at: "Truce.md", kind: "dropped", what: '"javascript:alert(1)" is no address of the web' },
  ]);
});

test("the date of a note may stand in its name, and its title in a heading", () => {
  const named = markdown.read({ name: "2016-09-12 The truce.md", text: "It began." }, {});
  expect(named).toMatchObject({
    draft: {
      events: [{ title: "The truce", summary: "It began.", when: { earliest: "2016-09-12" } }],
      notes: [{ kind: "inferred" }],
    },
  });
  const headed = markdown.read({ name: "Second.md", text: "---\ndate: 2016\n---\n# Heading\nText" }, {});
  expect(headed).toMatchObject({ draft: { events: [{ title: "Heading", summary: "Text" }] } });
});

test("a text without any date is refused", () => {
  expect(markdown.read({ name: "x", text: "Nothing" }, {})).toHaveProperty("refused");
});

test("fields that are hostile or broken are told and left out", () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi".replace(/./gu, (name) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${String.fromCharCode(name.charCodeAt(0) - 1)}`).join(",")}]\n`)}`;
  for (const yaml of [bomb, "[".repeat(40_000), `x: ${"y".repeat(60_000)}`, "a: b: c", "{{{"]) {
    const draft = read(`---\n${yaml}\n---\n- 1912: A\n- 1913: B`);
    expect(draft.events).toHaveLength(2);
    expect(draft.notes).toMatchObject([{ at: "line 1", kind: "dropped" }]);
  }
  const own = read("---\n__proto__: {polluted: yes}\n? [a, b]\n: c\n---\n- 1912: A\n- 1913: B");
  expect(own.events).toHaveLength(2);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("long and odd lines are read in time proportional to them", () => {
  for (const odd of ["[](", "[](a(", "*", "https://a", "1912 – ", "- ", "`", "(1912)", "_a", "![[", "#a ", " ", "."]) {
    const draft = read(`- 1912: A\n- 1913: ${odd.repeat(100_000)}`);
    expect(draft.events.length).toBeGreaterThan(0);
  }
  expect(read(`- 1912: A\n- 1913: B\n${"- 300000: C\u0000\n".repeat(5000)}`).events).toHaveLength(2);
});
