import { expect, test } from "vitest";
import type { ImportChoices } from "../importer.ts";
import { markwhen } from "./markwhen.ts";

function read(text: string, choices: ImportChoices = {}) {
  const outcome = markwhen.read({ name: "a.mw", text }, choices);
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

function dateOfLine(line: string, choices: ImportChoices = {}, header = "") {
  const { events } = read(`${header}${line}`, choices);
  expect(events).toHaveLength(1);
  return events[0]!.when;
}

test("a text is recognised by lines that begin with dates", () => {
  const recognises = (text: string) => markwhen.recognises({ name: "x", text });
  expect(recognises("title: A\n\n2016-09-12: A\n2016-09-13: B")).toBe(true);
  expect(recognises("# Part\n9/12/2016 - 9/19/2016: A\nText\n2017: B")).toBe(true);
  expect(recognises("2016: A")).toBe(true);
  expect(recognises("---\ntitle: A\n---\n2016: A")).toBe(true);
  expect(recognises("- 12 Sep 2016: A\n- 13 Sep 2016: B")).toBe(false);
  expect(recognises("Date: 2016\nTo: you\n\nDear 5 people: hello")).toBe(false);
  expect(recognises("2016-09-12\nA sentence.\n------")).toBe(false);
  expect(recognises("date,title\n2016-09-12,A: b")).toBe(false);
  expect(recognises("{\n  12: 13\n}")).toBe(false);
});

test("an event has its text, properties, tags, links, pictures and lane", () => {
  const draft = read(`title: Truces
description: All of them
timezone: Europe/Berlin
#syria: red

# Aleppo
## 2016
2016-09-12/2016-09-19: [x] A [truce](https://www.example.org/a) #syria #war
id: truce
source: Reuters
It held.

Another #tag. ![Map](https://example.org/m.png)
// a comment
2016-09-17 14:00: Bombs
# Elsewhere
1912: The ship [x](javascript:alert(1))`);
  expect(draft).toMatchObject({
    title: "Truces",
    description: "All of them",
    lanes: ["2016", "Elsewhere"],
    extra: { "#syria": "red" },
  });
  expect(draft.events).toEqual([
    {
      at: "line 8",
      id: "truce",
      title: "A truce",
      summary: "It held.\n\nAnother #tag.",
      lane: "2016",
      subject: ["syria", "war", "tag"],
      when: {
        start: {
          earliest: "2016-09-12",
          latest: "2016-09-12",
          precision: "day",
          wording: "2016-09-12",
          edtf: "2016-09-12",
        },
        end: {
          earliest: "2016-09-19",
          latest: "2016-09-19",
          precision: "day",
          wording: "2016-09-19",
          edtf: "2016-09-19",
        },
      },
      claims: [
        {
          source: "example.org",
          url: "https://www.example.org/a",
          inferred: "a link in the text",
          extra: { link: "truce" },
        },
      ],
      media: [{ url: "https://example.org/m.png", title: "Map" }],
      extra: { source: "Reuters", done: true, sections: ["Aleppo", "2016"] },
    },
    {
      at: "line 15",
      title: "Bombs",
      lane: "2016",
      when: {
        earliest: "2016-09-17T14:00",
        latest: "2016-09-17T14:00",
        precision: "minute",
        wording: "2016-09-17 14:00",
        zone: "Europe/Berlin",
      },
      claims: [],
      extra: { sections: ["Aleppo", "2016"] },
    },
    {
      at: "line 17",
      title: "The ship x",
      lane: "Elsewhere",
      when: { earliest: "1912", latest: "1912", precision: "year", wording: "1912" },
      claims: [],
    },
  ]);
  expect(draft.notes).toEqual([
    { at: "line 17", kind: "dropped", what: '"javascript:alert(1)" is no address of the web' },
  ]);
});

test.each([
  ["2016-09-12: A", { earliest: "2016-09-12" }],
  ["2016-09: A", { earliest: "2016-09", precision: "month" }],
  ["2016-09-17T14:00:00Z: A", { earliest: "2016-09-17T14:00:00Z" }],
  ["2016-09-17T14:00:00+03:00: A", { earliest: "2016-09-17T14:00:00+03:00" }],
  ["17 Sep 2016, 2pm: A", { precision: "hour" }],
  ["Sep 12 2016 - Sep 19 2016: A", { start: { earliest: "2016-09-12" }, end: { latest: "2016-09-19" } }],
  ["9/12/2016: A", { earliest: "2016-09-12" }],
  ["9/12/2016 - 9/19/2016: A", { start: { earliest: "2016-09-12" }, end: { latest: "2016-09-19" } }],
  ["2016-09/2016-10: A", { start: { earliest: "2016-09" }, end: { latest: "2016-10" } }],
  ["500 BCE: A", { earliest: "-0499" }],
  ["2016-09-19~: A", { edtf: "2016-09-19~" }],
  ["circa 2016: A", { edtf: "2016~" }],
  ["2016-09-2X: A", { earliest: "2016-09-20", latest: "2016-09-29" }],
  ["2012:text", { earliest: "2012" }],
])("%s", (line, when) => {
  expect(dateOfLine(line)).toMatchObject(when);
});

test("numbers alone are month first, unless the header or the user says otherwise", () => {
  expect(dateOfLine("12/9/2016: A")).toMatchObject({ earliest: "2016-12-09" });
  expect(dateOfLine("12/9/2016: A", {}, "dateFormat: d/M/y\n")).toMatchObject({ earliest: "2016-09-12" });
  expect(dateOfLine("12/9/2016: A", { dateOrder: "day-first" })).toMatchObject({ earliest: "2016-09-12" });
  expect(read("12/9/2016: A\n1/2/2017: B").notes).toEqual([
    { at: "line 1", kind: "chosen", what: "of dates in numbers the month stands first, as Markwhen has it" },
  ]);
});

test("now is the day that the user says, and otherwise an open end", () => {
  expect(dateOfLine("2016 - now: A", { today: "2026-11-29" })).toMatchObject({ end: { latest: "2026-11-29" } });
  const draft = read("2016 - now: A");
  expect(draft.events[0]!.when).toMatchObject({
    start: { earliest: "2016", latest: "2016" },
    end: { earliest: "2016", precision: "bounded", wording: "now" },
  });
  expect(draft.events[0]!.when).not.toHaveProperty("end.latest");
  expect(draft.notes).toEqual([{ at: "line 1", kind: "kept", what: 'the end "now" is not reckoned with: it is open' }]);
});

test("dates that are counted from others, and repetitions, are told and not reckoned with", () => {
  const draft = read("2016 / 3 days: A\nafter !first 3 days: B\n2016-09-12 every week for 3 times: C");
  expect(draft.events.map(({ title }) => title)).toEqual(["A", "B", "C"]);
  expect(draft.events[0]!.when).toMatchObject({
    start: { earliest: "2016" },
    end: { earliest: "2016", wording: "3 days" },
  });
  expect(draft.events[1]).not.toHaveProperty("when");
  expect(draft.events[2]!.when).toMatchObject({ earliest: "2016-09-12" });
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["line 1", "kept"],
    ["line 2", "kept"],
    ["line 3", "kept"],
  ]);
});

test("sections and groups of older texts are lanes", () => {
  const draft = read("section A\ngroup B\n2016: One\nendGroup\n2017: Two\nendSection\n2018: Three\nlast words");
  expect(draft.events.map(({ title, lane, summary }) => [title, lane, summary])).toEqual([
    ["One", "B", undefined],
    ["Two", "A", undefined],
    ["Three", undefined, "last words"],
  ]);
});

test("no line is lost without a word", () => {
  const draft = read("2016: A\nOn Monday 2017 it rained: much\n# Part\nLoose");
  expect(draft.events[0]!.summary).toBe("On Monday 2017 it rained: much");
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["line 2", "kept"],
    ["line 4", "dropped"],
  ]);
  const ends = read("2016-09-19 - 2016-09-12: A\n2016-02-30: B");
  expect(ends.events).toMatchObject([{ when: { earliest: "2016-09-19" } }, { title: "B" }]);
  expect(ends.notes.map(({ at }) => at)).toEqual(["line 1", "line 2"]);
});

test("hostile texts are read in time proportional to them", () => {
  for (const odd of [":", "2016:", "/", "1 - ", "#", "[](", "section ", "x: ", "!a ", "\u0000"]) {
    expect(read(`2016: A\n${odd.repeat(50_000)}\n300000: B`).events.length).toBeGreaterThan(0);
  }
  const { events } = read(`2016: A\nconstructor: x\n__proto__: y\n${"## x\n".repeat(50_000)}`);
  expect(events).toMatchObject([{ summary: "proto: y", extra: { constructor: "x" } }]);
});

test("a place behind an event is its place, and no link", () => {
  const { events, notes } = read("1960-1969: A bell is cast [Southport](location)\nBy two smiths\n1970: A boat");
  expect(events[0]).toMatchObject({ title: "A bell is cast", place: "Southport", summary: "By two smiths" });
  expect(notes).toEqual([]);
});

test("sections that nobody ends stand beside the deepest, so that no list of them grows with the file", () => {
  const { events } = read(Array.from({ length: 3000 }, (_, at) => `section S${String(at)}\n2016: A`).join("\n"));
  expect(events).toHaveLength(3000);
  expect(events.at(-1)!.lane).toBe("S2999");
  expect(events.at(-1)!.extra!["sections"]).toHaveLength(20);
  const two = read("# Year\nsection Inner\n2016: A\nendSection\n2017: B").events;
  expect(two.map(({ lane, extra }) => [lane, extra])).toEqual([
    ["Inner", { sections: ["Year", "Inner"] }],
    ["Year", undefined],
  ]);
});

test("a section whose name has a date in brackets behind it is an event, too, and holds those below it", () => {
  const text = "# Bells\n## The Long Peal (1865–1877)\nIt rang.\n1866: A crack\n1867: A cure\n";
  const outcome = markwhen.read({ name: "x", text }, {});
  expect(outcome).toMatchObject({
    draft: {
      events: [
        { title: "The Long Peal", lane: "Bells", summary: "It rang.", when: { start: { earliest: "1865" } } },
        { title: "A crack", lane: "The Long Peal (1865–1877)", when: { earliest: "1866" } },
        { title: "A cure" },
      ],
    },
  });
});
