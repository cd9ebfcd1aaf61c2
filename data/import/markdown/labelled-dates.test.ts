import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { importerOf } from "../formats.ts";
import { datingOf } from "../reading/dating.ts";
import { linesOf } from "../reading/file-lines.ts";
import { noteList } from "../reading/note-list.ts";
import { areLabelled, datedByLabel } from "./labelled-dates.ts";
import { markdown } from "./markdown.ts";

function told(text: string) {
  expect(importerOf({ name: "a.txt", text })?.id).toBe("markdown");
  const outcome = markdown.read({ name: "a.txt", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft.events.map(({ title, lane, when }) =>
    [lane, title, when && toldWhen(when)].filter((part) => part).join(" | "),
  );
}

test("a list of labels with their dates behind them is one of events", () => {
  expect(
    told("# Bells\n\n## Town\n\n- **Bell cast:** 15 April 1912\n- Bell hung – 1913\n- Bell rung: May 1914.\n"),
  ).toEqual([
    'Town | Bell cast | 1912-04-15 day "15 April 1912"',
    'Town | Bell hung | 1913 year "1913"',
    'Town | Bell rung | 1914-05 month "May 1914"',
  ]);
  expect(told("Bell cast: 15 April 1912\nBell hung: 1913\nBell rung: 2 May 1914\n")).toHaveLength(3);
});

test("a list of dates before vertical bars is one, whatever settings stand beside it", () => {
  expect(
    told(
      "# Bells\n\n## Town\ncolor: #fff\nlanes: A, B\n\n1912-04 | Bell cast | A\n15 May 1913 | Bell hung\n1914 | Bell rung | B | loud\n",
    ),
  ).toEqual([
    'Town | Bell cast | 1912-04 month "1912-04"',
    'Town | Bell hung | 1913-05-15 day "15 May 1913"',
    'Town | Bell rung | 1914 year "1914"',
  ]);
  const outcome = markdown.read({ name: "a.txt", text: "1912 | Bell | A\n1913 | Rope\n1914 | Tower | B | loud\n" }, {});
  expect("draft" in outcome && outcome.draft.events.map(({ summary }) => summary)).toEqual([
    "A",
    undefined,
    "B | loud",
  ]);
});

test("figures among dated items are none", () => {
  expect(
    told("- 15 April 1912: Bell cast\n- Weight: 1500\n- 1913: Bell hung\n- Height: 1200\n- 1914: Bell rung\n"),
  ).toHaveLength(3);
  expect(
    importerOf({ name: "a", text: "- Weight: heavy\n- Height: 1200\n- Width: 1300\n- Depth: 2 m\n" })?.id,
  ).not.toBe("markdown");
});

/** Numbers are read with the day first, and years of two digits from 1950 on. */
const YEARS = { examples: [], count: 0, years: { first: 1950, why: "" } };
const dating = () => datingOf({ dateOrder: "day-first" }, noteList(), undefined, YEARS);

const CAST = ["1912-04-15", "15 April 1912", "Bell cast"];

test.each([
  ["Bell cast: 15 April 1912", CAST],
  ["**Bell cast:** 15 April 1912", CAST],
  ["**Bell cast**: 15 April 1912", CAST],
  [" *Bell cast* : _15 April 1912_. ", CAST],
  ["Bell cast:15 April 1912...", CAST],
  ["Bell cast – 15 April 1912", CAST],
  ["Bell cast -- **15 April 1912**", CAST],
  ["*Bell cast* - *15 April 1912*", CAST],
  ["Bell cast -15 April 1912", undefined],
  ["Bell cast- 15 April 1912", undefined],
  ["Bell cast 15 April 1912", undefined],
  ["Bell: cast: 15 April 1912", undefined],
  ["| Bell cast: 15 April 1912", undefined],
  ["15 April 1912 | Bell cast", CAST],
  [" 15 April 1912 | Bell cast ", CAST],
  ["15 April 1912 |Bell cast", undefined],
  [`15 April 1912 | Bell cast | ${"It rang. ".repeat(50)}`, CAST],
  ["15 April 1912| Bell cast", undefined],
  ["12 April | Bell cast", undefined],
  ["soon 1912 | Bell cast", undefined],
  ["15 April 1912 | 5", undefined],
  ["| 15 April 1912 | Bell cast |", undefined],
  ["Bell cast: 15 April 1912 | 2", undefined],
  ["Bell cast: 15 April 1912, it rang", undefined],
  ["Bell cast: soon", undefined],
  ["Bell cast: 12 April", undefined],
  ["Bell cast: 15/4/98", ["1998-04-15", "15/4/98", "Bell cast"]],
  ["Bell cast: 15.4.98", ["1998-04-15", "15.4.98", "Bell cast"]],
  ["Bell cast: 1912", ["1912", "1912", "Bell cast"]],
  ["AB: 1912", ["1912", "1912", "AB"]],
  ["B2: 1912", undefined],
  ["12: 1912", undefined],
  [`${"B".repeat(120)}: 1912`, ["1912", "1912", "B".repeat(120)]],
  [`${"B".repeat(121)}: 1912`, undefined],
  [`Bell cast: 1912${" ".repeat(185)}`, ["1912", "1912", "Bell cast"]],
  [`Bell cast: 1912${" ".repeat(186)}`, undefined],
])("the date behind the label in %j", (text, expected) => {
  const found = datedByLabel(text, dating());
  expect(found && ["earliest" in found.when && found.when.earliest, found.written, found.rest]).toEqual(expected);
});

const items = (count: number, text: string) => `${text}\n`.repeat(count);

test.each([
  ["three items", items(3, "- Bell cast: 1912"), true],
  ["two items", items(2, "- Bell cast: 1912"), false],
  ["two items beside another", items(2, "- Bell cast: 1912") + items(1, "- Bell"), false],
  ["seven items of ten", items(7, "* Bell cast: 1912") + items(3, "* Bell"), true],
  ["six items of ten", items(6, "* Bell cast: 1912") + items(4, "* Bell"), false],
  ["items of a numbered list", items(9, "A bell rang.") + items(3, "12. Bell cast: 1912"), true],
  ["items with brackets", items(9, "A bell - it rang.") + items(3, "  3)  Bell cast: 1912"), true],
  ["items below prose", items(9, "A bell rang.") + items(3, "+ Bell cast: 1912"), true],
  ["lines between signs alone", items(3, "Bell cast: 1912") + items(9, "***") + items(9, "1912"), true],
  ["lines below headings", items(3, "Bell cast: 1912") + items(9, " # Bell") + items(9, "# Bell"), true],
  ["lines in prose", items(3, "Bell cast: 1912") + items(9, "A bell # rang."), false],
  ["prose beside labels of no items", items(3, "Bell cast: 1912") + items(3, "-Bell"), false],
])("labels are a list, or none: %s", (_, text, are) => {
  expect(areLabelled(linesOf(text), dating())).toBe(are);
});
