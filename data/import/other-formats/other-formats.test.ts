import { expect, test } from "vitest";
import { importerOf } from "../formats.ts";
import { importFile } from "../import-file.ts";
import { OTHER_FORMATS } from "./other-formats.ts";

/** The format that a text is called by; undefined where none of these calls it its own. */
function idOf(text: string): string | undefined {
  return OTHER_FORMATS.find(({ recognises }) => recognises({ name: "a", text }))?.id;
}

test.each([
  ["timeline-project-text", "# Written by Timeline 0.2.0 on 2009-8-16"],
  ["timeline-project-text", "# x\n\nPREFERRED-PERIOD:2009-7-13 0:0:0;2009-9-2 0:0:0"],
  ["timeline-project-text", "CATEGORY:Work;173,216,230;True"],
  ["timeline-project-text", "EVENT:2009-7-13 0:0:0;x"],
  ["timeline-project-text", "EVENT:-50-7-13 0:0:0;x"],
  ["gpx", '<?xml version="1.0"?><gpx version="1.1">'],
  ["opml", "<opml version='2.0'>"],
  ["ms-project", '<Project xmlns="http://schemas.microsoft.com/project">'],
  ["org", "x\n#+TITLE: Bells"],
  ["org", "#+startup: x"],
  ["org", "#+Author: x"],
  ["org", "#+DATE: x"],
  ["org", "* Bell\n<2016-09-12 Mon>"],
  ["org", "** Bell\nx\n  [2016-09-12 Mo]"],
  ["org", "* Bell <2016-09-12 Mon 10:00>"],
  ["gantt", "gantt\n  title x"],
  ["gantt", "  %% x\ngantt"],
  ["gantt", "```mermaid\n%% x\n~~~\n gantt \n"],
])("%s begins with %j", (id, text) => {
  expect(idOf(text)).toBe(id);
});

test.each([
  "x # Written by Timeline 0.2.0",
  "# Written by Timeline x",
  "x\nPREFERRED-PERIOD:2009",
  "xPREFERRED-PERIOD:2009",
  "CATEGORY:Work;173,216",
  "CATEGORY:Work;x;173,216,230",
  "CATEGORY:Work;a,1,2",
  "EVENT:2009-7-13",
  "EVENT:2009-7 0:0:0",
  "EVENT:x-7-13 0:0:0",
  "<gpxx>",
  "<agpx>",
  "<opmls>",
  "<Project>",
  "<aProject xmlns='schemas.microsoft.com/project'>",
  "<Projects xmlns='schemas.microsoft.com/project'>",
  '<Project xmlns="http://schemasXmicrosoft.com/project">',
  "x {| class=",
  "{| x",
  "x {{Infobox",
  "{{Use date",
  "{{Use dmyy dates",
  "== Bells ==",
  "[[Ropes]]",
  "= Bells =\n[[Ropes]]",
  "======= Bells =======\n[[Ropes]]",
  "x == Bells ==\n[[Ropes]]",
  "== Bells == x\n[[Ropes]]",
  "====\n[[Ropes]]",
  `==${"x".repeat(201)}==\n[[Ropes]]`,
  "x #+TITLE: a",
  "#+TITLES: a",
  "#TITLE: a",
  "* Bell\nx\nx\n<2016-09-12 Mon>",
  "<2016-09-12 Mon>\n* Bell",
  "x * Bell\n<2016-09-12 Mon>",
  "*Bell\n<2016-09-12 Mon>",
  "* Bell\n2016-09-12 Mon",
  "* Bell\n<2016-09-12>",
  "* Bell\n<2016-09-1 Mon>",
  "* Bell\n<216-09-12 Mon>",
  "* Bell\n<2016-9-12 Mon>",
  "* Bell\n<2016-09-12 M>",
  "ganttx",
  "x\ngantt",
  "x %%\ngantt",
  "",
  `${" \n".repeat(10_000)}gantt`,
])("%j is of none of these formats", (text) => {
  expect(idOf(text)).toBeUndefined();
});

test("each is refused with a way to something that is read", () => {
  for (const { read, recognises } of OTHER_FORMATS) {
    expect(recognises({ name: "a", text: "" })).toBe(false);
    expect(read({ name: "a", text: "" }, {})).toStrictEqual({
      refused: expect.stringMatching(/^(?:open|save|copy|export|write) /u) as string,
    });
  }
});

test("an empty list, a template and settings are called by their names", () => {
  const name = (text: string, json?: unknown) =>
    importerOf({ name: "x", text, ...(json !== undefined && { json }) })?.id;
  expect(name("", { updated: "2026", events: [] })).toBe("empty-list");
  expect(name("", { version: 2, events: [] })).toBeUndefined();
  expect(name("", { events: [], items: [] })).toBeUndefined();
  expect(name("", { events: [], colours: "red" })).toBe("empty-list");
  expect(name('---\n---\n<data>{% for coll in all %}<event start="{{ a }}"/>{% endfor %}</data>')).toBe("template");
  const page =
    "---\ntitle: Log\n---\n# Log\n{% for event in events %}\n- {{ event.date }} {{ event.title }}\n{% endfor %}\n";
  expect(name(page)).toBe("template");
  expect(name(page.replace(/event\.date/u, "event.name"))).not.toBe("template");
  expect(name("- 1912: {% for x in y %} a boat\n- 1913: a ship")).toBe("markdown");
  expect(name("start: 2010\nend: 2100\nannual:\n  2010: 0\n  2020: 0\n")).toBe("yaml-fields");
});

const refusalOf = (text: string) => {
  const result = importFile({ name: "a.json", text, json: JSON.parse(text) as unknown });
  return result && "refused" in result ? result.refused : "";
};

test.each(['{"children":{"A bell (1912)":{"desc":"x"}}}', '{"a":5}', '{"a":[{"b":1}],"c":2}'])(
  "%s is JSON of another program, and no broken timeline",
  (text) => {
    expect(refusalOf(text)).toMatch(/^this looks like JSON of another program; .* write its events as \[\{"date"/u);
  },
);

test.each(["{}", '{"title":"x","a":1}', '{"a":1,"extent":{}}', "5", "null", '["a"]'])(
  "%s is not called that",
  (text) => {
    expect(refusalOf(text)).not.toMatch(/JSON of another program/u);
  },
);
