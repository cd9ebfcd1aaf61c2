import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { importerOf } from "../formats.ts";

/** What a document is read as: its events with their dates, and the notes on lines. */
function told(text: string) {
  const file = { name: "barns.md", text };
  const importer = importerOf(file);
  const outcome = importer?.read(file, {});
  if (!outcome || !("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  const { title, description, events, notes } = outcome.draft;
  return {
    importer: importer?.id,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    events: events.map(({ at, title: what, when }) => `${at}: ${what}, ${when ? toldWhen(when) : "undated"}`),
    notes: notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`),
  };
}

const TABLE = "| Year | Event |\n|---|---|\n| 1992 | Red barn |\n| 1998 | Blue barn |\n";

test("a table above a list of dates is read with it, each row from its own line", () => {
  expect(told(`# Barns\n\nOf two farms.\n\n${TABLE}\n- 1959: Grey barn\n- 1866: Long barn\n`)).toEqual({
    importer: "markdown",
    title: "Barns",
    description: "Of two farms.",
    events: [
      'line 7: Red barn, 1992 year "1992"',
      'line 8: Blue barn, 1998 year "1998"',
      'line 10: Grey barn, 1959 year "1959"',
      'line 11: Long barn, 1866 year "1866"',
    ],
    notes: [],
  });
});

test("a table below an event is a part of its text", () => {
  const { events } = told(`## 1959: Grey barn\n\n${TABLE}\n## 1866: Long barn\n\n## 1870: Low barn\n`);
  expect(events).toEqual([
    'line 1: Grey barn, 1959 year "1959"',
    'line 8: Long barn, 1866 year "1866"',
    'line 10: Low barn, 1870 year "1870"',
  ]);
});

test("the date before a document is not that of the table in it, whose title stands there, too", () => {
  expect(told(`---\ntitle: Barn notes\ndate: 2023-05-27\n---\n${TABLE}`)).toMatchObject({
    importer: "markdown-table",
    title: "Barn notes",
    events: ['line 7: Red barn, 1992 year "1992"', 'line 8: Blue barn, 1998 year "1998"'],
  });
  expect(told(`---\ntitle: A barn\ndate: 2023-05-27\n---\nIt stands.\n`)).toMatchObject({
    importer: "markdown",
    events: ['barns.md: A barn, 2023-05-27 day "2023-05-27"'],
  });
});

test.each<[string, readonly string[]]>([
  [
    "- Grey barn - 1959\n- Fifth barn (1809)\n- Third barn – May 1803\n",
    [
      'line 1: Grey barn, 1959 year "1959"',
      'line 2: Fifth barn, 1809 year "1809"',
      'line 3: Third barn, 1803-05 month "May 1803"',
    ],
  ],
  [
    "- [Grey barn](https://a.example/c) - 1959\n- **Red barn** - 12 May 1960.\n",
    ['line 1: Grey barn, 1959 year "1959"', 'line 2: Red barn, 1960-05-12 day "12 May 1960"'],
  ],
])("items may end with their dates, behind a dash: %j", (text, events) => {
  expect(told(text).events).toEqual(events);
});

test("what stands behind a dash and is no date dates nothing", () => {
  const text = "- 1959: Grey barn\n- 1866: Long barn\n- Barn nine - 12\n- Barn ten - after the war of 1812 and more\n";
  expect(told(text).events).toHaveLength(2);
});
