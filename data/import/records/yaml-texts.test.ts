import { expect, test } from "vitest";
import { importerOf } from "../formats.ts";

function told(text: string) {
  const file = { name: "a.yaml", text };
  const importer = importerOf(file);
  const outcome = importer?.read(file, {});
  if (!outcome) return undefined;
  if (!("draft" in outcome)) return [importer?.id, outcome];
  return outcome.draft.events.map(({ at, title, lane }) => [at, title, lane].filter(Boolean).join(" | "));
}

test("groups that a program has marked with their kinds are read, and all lists with dates", () => {
  const text = `--- !ruby/object:TimeLine
places:
- !ruby/object:Place
  date: 1962-06-01
  name: Bay
schools:
- !ruby/object:School
  date: 1963-09-01
  name: Hill
`;
  expect(told(text)).toEqual(["places[0] | Bay | places", "schools[0] | Hill | schools"]);
});

test("lists in groups are events of those", () => {
  const text = `people:
  - name: Ada
    occurrences:
      - date: 1815-12-10
        event: Born
      - date: 1852-11-27
        event: Died
`;
  expect(told(text)).toEqual(["people[0].occurrences[0] | Born | Ada", "people[0].occurrences[1] | Died | Ada"]);
});

test("a list that somebody has broken is called YAML, with the line and what to look for", () => {
  const text = `events:
  - date: 1912
    title: "A bell"
      is cast"
  - date: 1913
    title: A boat
`;
  expect(told(text)).toEqual([
    "broken-yaml",
    {
      refused: "the YAML is broken in line 4: a line does not begin below those that it belongs to",
      offset: expect.any(Number) as number,
    },
  ]);
  expect(told(text.replace('      is cast"\n', ""))).toEqual(["events[0] | A bell", "events[1] | A boat"]);
  expect(told(`events:\n  - date: 1912\n    title: A "bell\n\t  x: : y\n`)?.[0]).toBe("broken-yaml");
});

test("fields before a text are no file of fields", () => {
  expect(importerOf({ name: "a.md", text: "---\nlayout: x\ntitle: Bells\n---\n\nA bell of 1912.\n" })).toBeUndefined();
  expect(importerOf({ name: "a.md", text: "---\nlayout: x\ntitle: Bells\n---\n" })?.id).toBe("yaml-fields");
});

test.each([
  ["of a list", "- {date: 1912-05-07, title: A bell is cast}\n- {date: 1913, title: A boat}\n", ""],
  ["quoted as in JSON", `- {"date": "1912-05-07", "title": "A bell is cast"}\n- {"date": 1913, title: A boat}\n`, ""],
  [
    "of a list in a group",
    "all:\n  - { date: 1912-05-07, title: A bell is cast }\n  - {date: 1913, title: A boat}\n",
    "all",
  ],
  ["of a list in brackets", "all: [{date: 1912-05-07, title: A bell is cast}, {date: 1913, title: A boat}]\n", "all"],
  [
    "on lines of brackets",
    "all: [\n  {date: 1912-05-07, title: A bell is cast},\n  {date: 1913, title: A boat},\n]\n",
    "all",
  ],
])("fields in braces are those %s", (_, text, list) => {
  expect(told(text)).toEqual([`${list}[0] | A bell is cast`, `${list}[1] | A boat`]);
});
