import { expect, test } from "vitest";
import type { DraftWhen } from "../import-draft.ts";
import { datingOf } from "../reading/dating.ts";
import { linesOf } from "../reading/file-lines.ts";
import { noteList } from "../reading/note-list.ts";
import { areLives, dated, datedBehind, isMarkedDate, orderOfDays, release } from "./dated-text.ts";
import { markdown } from "./markdown.ts";

const dating = () => datingOf({ dateOrder: "day-first" }, noteList());

function fromTo(when: DraftWhen): string {
  return "start" in when ? `${when.start.earliest ?? ""}/${when.end.latest ?? ""}` : (when.earliest ?? "");
}

const YEAR = { written: "2016", when: { earliest: "2016", latest: "2016", precision: "year" } } as const;

test.each([
  ["May – September: A", ["2016-05/2016-09", "May – September 2016", "A"]],
  ["May - September – A", ["2016-05/2016-09", "May – September 2016", "A"]],
  ["May/September", ["2016-05/2016-09", "May – September 2016", ""]],
  [" May –June:A", ["2016-05/2016-06", "May – June 2016", "A"]],
  ["*May–Sept.*: A", ["2016-05/2016-09", "May – Sept 2016", "A"]],
  ["Jan. - Feb. -- A", ["2016-01/2016-02", "Jan – Feb 2016", "A"]],
  ["_May – June_", ["2016-05/2016-06", "May – June 2016", ""]],
  ["**May – June:** A ", ["2016-05/2016-06", "May – June 2016", "A"]],
  ["May – June:  *A", ["2016-05/2016-06", "May – June 2016", "A"]],
  ["May – June A", ["2016-05", "May 2016", "June A"]],
  ["May – June- A", ["2016-05", "May 2016", "June- A"]],
  ["May – June –A", ["2016-05", "May 2016", "June –A"]],
  ["May – 5 boats: A", ["2016-05", "May 2016", "5 boats: A"]],
  ["Ma – June: A", undefined],
  ["Since May – June: A", undefined],
  ["Boat – May: A", undefined],
])("below a year, the months of %j", (text, expected) => {
  const heading = { ...YEAR, isContext: false };
  const found = dated(text, dating(), heading);
  expect(found && [fromTo(found.when), found.written, found.rest]).toEqual(expected);
  expect(heading.isContext).toBe(expected !== undefined);
});

test("months below several years are of none", () => {
  const when = { earliest: "2016", latest: "2017", precision: "year" } as const;
  const heading = { written: "2016-2017", isContext: false, when };
  expect(dated("May – June: A", dating(), heading)).toBeUndefined();
  expect(dated("May – June: A", dating(), { written: "long ago", isContext: false })).toBeUndefined();
});

test.each([
  ["- Ada (1815 – 1852)", true],
  ["  * Ada (815–852)", true],
  ["+ Ada (1815-)", true],
  ["- Ada (1926 — )  ", true],
  ["- Ada of Oldford (1815  -  1852 )", true],
  ["1. Ada (1815 – 1852)", false],
  ["Ada - x (1815 – 1852)", false],
  ["-Ada (1815 – 1852)", false],
  ["- Ada (15 – 52)", false],
  ["- Ada (1815 – 52)", false],
  ["- Ada (1815)", false],
  ["- Ada (1815 to 1852)", false],
  ["- Ada (born – 1852)", false],
  ["- Ada (1815 – dead)", false],
  ["- Ada (1815 – 1852) of Oldford", false],
])("three items like %j are lives: %j", (item, are) => {
  const lines = (count: number) => linesOf(`${item}\n`.repeat(count));
  expect([areLives(lines(3)), areLives(lines(4)), areLives(lines(2))]).toEqual([are, are, false]);
});

test.each([
  ["Hero (10 – 75)", "0010/0075"],
  ["Hero (10–75)", "0010/0075"],
  ["Hero (5 - 105)", "0005/0105"],
  ["Ben (II) (1710 – 1790)", "1710/1790"],
  ["Hero (75 – 10)", undefined],
  ["Hero (page 10 – 75)", undefined],
  ["Hero (10 – 75 pages)", undefined],
])("in a list of lives %j is one", (text, expected) => {
  const found = datedBehind(text, dating(), true);
  expect(found && fromTo(found.when)).toBe(expected);
});

test.each([
  ["*5 May*", true],
  ["*5 May* ", true],
  ["_5 May_", true],
  ["**5 May** A bell", true],
  ["* 5 May*", false],
  ["_ 5 May_", false],
  ["*5 May", false],
  ["5 *May*", false],
])("%j is a line that is marked: %j", (text, expected) => {
  expect(isMarkedDate(text)).toBe(expected);
});

test("versions and days may have two figures in each part", () => {
  expect(release("1.12.14 - 2019-02-15", dating())?.rest).toBe("1.12.14");
  expect(orderOfDays(linesOf("- 20/11/2016"))?.order).toBe("day-first");
});

test("years of two digits are asked for in numbered items, too", () => {
  const read = (text: string) => markdown.read({ name: "a.md", text }, { dateOrder: "day-first" });
  expect(read("1) 15/4/98: One\n2) 3/4/99: Two\n")).toEqual({ ask: "century", examples: ["15/4/98", "3/4/99"] });
  const outcome = read("# Of 1998\n\n1. **15/4/98:** One\n2. **3/4/99:** Two\n");
  expect("draft" in outcome && outcome.draft.events.map(({ when }) => when && fromTo(when))).toEqual([
    "1998-04-15",
    "1999-04-03",
  ]);
});
