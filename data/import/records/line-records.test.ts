import { expect, test } from "vitest";
import { LINE_RECORDS } from "./line-records.ts";
import { SCRIPT_RECORDS } from "./script-records.ts";
import { YAML_FIRST, YAML_RECORDS } from "./yaml-records.ts";

const EVENT = '{ "date": "1912", "title": "Bell" }';

test.each([
  [`${EVENT}\n${EVENT}`, true],
  [`\n ${EVENT}\r\n\r\n${EVENT}\nbroken`, true],
  [EVENT, false],
  [`${EVENT}\nbroken\n${EVENT}`, false],
  [`x${EVENT}\n${EVENT}`, false],
  [`[1]\n${EVENT}`, false],
  [`${EVENT}\n[1]`, false],
  [`${EVENT}\n{ "a": ${"[".repeat(99)}${"]".repeat(99)} }`, true],
  [`${EVENT}\n{ "a": ${"[".repeat(101)}${"]".repeat(101)} }`, false],
])("lines %j are records: %s", (text, are) => {
  expect(LINE_RECORDS.recognises({ name: "a", text })).toBe(are);
  expect(LINE_RECORDS.recognises({ name: "a", text, json: {} })).toBe(false);
});

test("each line is an event, and what is none is told by its line", () => {
  const text = `${EVENT}\n\nbroken\n[1]\n{ "date": "1913", "title": "Rope", "sources": [{ "name": "A" }], "x": { "y": 1 } }\n{ "date": "soon", "title": "T" }\n`;
  expect(LINE_RECORDS.read({ name: "log", text }, {})).toStrictEqual({
    draft: {
      sources: [],
      events: [
        {
          at: "line 1",
          title: "Bell",
          when: { earliest: "1912", latest: "1912", precision: "year", wording: "1912" },
          claims: [],
        },
        {
          at: "line 5",
          title: "Rope",
          when: { earliest: "1913", latest: "1913", precision: "year", wording: "1913" },
          claims: [{ source: "A", inferred: 'the field "sources"' }],
          extra: { x: { y: 1 } },
        },
        { at: "line 6", title: "T", claims: [], extra: { date: "soon" } },
      ],
      notes: [
        { at: "line 3", kind: "dropped", what: '"broken" is no object of JSON' },
        { at: "line 4", kind: "dropped", what: '"[1]" is no object of JSON' },
        {
          at: "line 6",
          kind: "kept",
          what: 'in the column "date", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        },
      ],
      title: "log",
    },
  });
});

test.each([
  ["- date: 1912\n  title: Bell\n", true, true],
  ["# x\n---\n  - date: 1912\n    title: Bell\n", true, false],
  ["events:\n- date: 1912\n  title: Bell\n", true, true],
  ["- 1912: Bell\n", true, false],
  ["- year of 1912: Bell\n", false, false],
  ["- Bell\n- Rope\n", false, false],
  ["date: 1912\ntitle: Bell\n", true, false],
  ["Start_Date: 1912\nHeadline: Bell\n", true, false],
  ["date: 1912\nwords: Bell\n", false, false],
  ["title: Bell\nwords: 1912\n", false, false],
  ["mydate: 1912\ntitle: Bell\n", false, false],
  ["date:\ntitle: Bell\n", false, false],
  ["Text before\n- date: 1912\n  title: Bell\n", false, false],
  ["Text: [\n- date: 1912\n  title: Bell\n", false, false],
  ["1912:\n  - Bell\n1913:\n  - Rope\n", false, true],
  ["# x\n---\n'1912-03':\n- Bell\n\"1913-04-05\":\n- Rope\n", false, true],
  ["1912:\n  Bell\n1913:\n- Rope\n", false, false],
  ["x1912:\n- Bell\n1913:\n- Rope\n", false, false],
  ["1912-03-0405:\n- Bell\n1913:\n- Rope\n", false, false],
  ["912:\n- Bell\n913:\n- Rope\n", false, false],
  ["1912: x\n- Bell\n", false, false],
  [`- date: 1912\n  title: Bell\n${"#".repeat(200_000)}`, false, false],
  [`1912:\n- Bell\n- Rope\n${"#".repeat(200_000)}`, false, false],
])("the YAML %j is of records: %s, asked first: %s", (text, are, first) => {
  expect([YAML_RECORDS, YAML_FIRST].map(({ recognises }) => recognises({ name: "a", text }))).toStrictEqual([
    are,
    first,
  ]);
  expect([YAML_RECORDS, YAML_FIRST].map(({ recognises }) => recognises({ name: "a", text, json: 5 }))).toStrictEqual([
    false,
    false,
  ]);
});

test("YAML is read as JSON of its shape is", () => {
  const titles = (outcome: ReturnType<typeof YAML_RECORDS.read>) =>
    "draft" in outcome ? outcome.draft.events.map(({ title, at }) => [at, title]) : outcome;
  expect(titles(YAML_RECORDS.read({ name: "a", text: "- date: 1912\n  title: Bell\n" }, {}))).toStrictEqual([
    ["[0]", "Bell"],
  ]);
  expect(titles(YAML_FIRST.read({ name: "a", text: "1912:\n- Bell\n- Rope\n" }, {}))).toStrictEqual([
    ['["1912"][0]', "Bell"],
    ['["1912"][1]', "Rope"],
  ]);
});

test.each([
  ["export const a = [{ date: 1, title: 2", true],
  ["let a = {'year':1,'event':2", true],
  ["var a=[{start_date : 1, text : 2", true],
  ["window.a = [{yearStart: 1, desc: 2", true],
  ["\n  module.exports = [{when: 1, events: 2", true],
  ["return [{startdate: 1, label: 2", true],
  ["export default {year: 1, content: 2", true],
  ["a = [{ date: 1, title: 2", false],
  ["x const a = [{ date: 1, title: 2", false],
  ["constant a = [{ date: 1, title: 2", false],
  ["const a = f([{ date: 1, title: 2", true],
  ["const a = [{ update: 1, title: 2", false],
  ["const a = [{ date: 1, subtitle: 2", false],
  ["const a = [{ date: 1", false],
  ["const a = [{ title: 1", false],
  [`const a${" ".repeat(301)}= [{ date: 1, title: 2`, false],
  [`const a${" ".repeat(290)}= [{ date: 1, title: 2`, true],
  ["const a\n= [{ date: 1, title: 2", false],
  [`const a = [{ date: 1,${" ".repeat(20_000)} title: 2`, false],
])("the script %j holds records: %s", (text, does) => {
  expect(SCRIPT_RECORDS.recognises({ name: "a", text })).toBe(does);
  expect(SCRIPT_RECORDS.recognises({ name: "a", text, json: {} })).toBe(false);
});
