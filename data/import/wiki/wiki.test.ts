import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { importerOf } from "../formats.ts";
import { WIKI } from "./wiki.ts";

function told(text: string) {
  const outcome = WIKI.read({ name: "a.wiki", text }, {});
  if (!("draft" in outcome)) return outcome;
  const { events, notes } = outcome.draft;
  return [
    ...events.map(({ at, title, when }) =>
      [at, title, when && toldWhen(when).replace(/ \([^()]*\)/gu, "")].join(" | "),
    ),
    ...notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`),
  ];
}

test.each([
  'x\n{| class="wikitable"\n',
  "{| style=x class=y",
  "{{Infobox event",
  "{{Short description|x}}",
  "{{Use dmy dates",
  "== Bells ==\nSee [[Ropes]].",
  "======Bells====== \nSee [[Ropes]].",
  "* '''1912''' – A bell\n* '''1913''' – A boat",
])("%j is a wiki page", (text) => {
  expect(importerOf({ name: "a", text })?.id).toBe("mediawiki");
});

test.each(["== Bells ==", "* '''1912''' – A bell", "{| Bells", "* **1912** – A bell\n* **1913** – A boat"])(
  "%j is none",
  (text) => {
    expect(importerOf({ name: "a", text })?.id).not.toBe("mediawiki");
  },
);

test("a table has its rows as events, a cell that takes two rows in both", () => {
  const text = `Some words.
{| class="wikitable" style="width:100%"
|+ Bells
! scope="col" | Date !! Event !! Ref.
|-
| rowspan="2" | {{dts|1912|4|15}} || The [[Great Bell|bell]] is cast<ref name="a">Smith</ref> || <ref name="a"/>
|-
| A boat sinks ||
|- style="background:#eee"
| 3 May 1913
| The '''second''' bell
falls {{citation needed}}
|
|-
| {{circa|1920}}
| colspan="2" | Rung
|}
`;
  expect(told(text)).toStrictEqual([
    'line 6 | The bell is cast | 1912-04-15 day "1912-04-15"',
    'line 8 | A boat sinks | 1912-04-15 day "1912-04-15"',
    'line 10 | The second bell\nfalls | 1913-05-03 day "3 May 1913"',
    'line 15 | Rung | 1920 year "c. 1920"',
    "the page dropped: 2 references in <ref>, without an address",
    "the page dropped: 1 template in {{…}}, of no date that is read",
    "lines 1 to 1 dropped: what stands around the table, which is the only part that is read",
  ]);
});

test("of several tables those with the headers of the first dated one are read", () => {
  const table = (headers: string, row: string) => `{| class="wikitable"\n! ${headers}\n|-\n| ${row}\n|}\n`;
  const text = [
    table("Size !! Name", "12 || Ada"),
    table("Date !! Event", "1912 || Bell"),
    table("Date !! Event", "1913 || Boat"),
  ].join("");
  expect(told(text)).toStrictEqual([
    'line 9 | Bell | 1912 year "1912"',
    'line 14 | Boat | 1913 year "1913"',
    "lines 1 to 4 dropped: what stands around the table, which is the only part that is read",
  ]);
});

test("lists and headings are a chronology", () => {
  const text = `== 1910s ==
* '''1912''' – The ''[[RMS Titanic|Titanic]]'' sinks
** It was night
* [[5 May]] [[1913]] – A [https://a.example/1 bridge] opens
=== 1915 ===
* [[January 3]] – A bell
* May – July: A siege
`;
  expect(told(text)).toStrictEqual([
    'line 2 | The Titanic sinks | 1912 year "1912"',
    'line 4 | A bridge opens | 1913-05-05 day "5 May 1913"',
    'line 6 | A bell | 1915-01-03 day "January 3 1915"',
    'line 7 | A siege | 1915-05 month "May 1915" -> 1915-07 month "July 1915"',
  ]);
});

/** Titles, and addresses of their claims. */
function cited(text: string) {
  const outcome = WIKI.read({ name: "a.wiki", text }, {});
  if (!("draft" in outcome)) return outcome;
  const { events, notes } = outcome.draft;
  const told = events.map(({ title, claims }) => [title, ...claims.map(({ url }) => url ?? "")]);
  return [...told, ...notes.filter(({ what }) => what.includes("<ref>")).map(({ what }) => what)];
}

test("references with an address tell of their row or item, also where they stand once under a name", () => {
  const a = '<ref name="a">{{cite web |url=https://a.example/1 |archive-url=https://b.example/1}}</ref>';
  const c = "<ref>[https://c.example/2 Bells]</ref>";
  const table = `{| class="wikitable"
! Date !! Event
|-
| 1912 || A bell${a}
|-
| 1913${c} || A boat<ref name="a" /><ref>Smith</ref>
|-
| 1914 || A ship
|}
`;
  const lost = "1 reference in <ref>, without an address";
  expect(cited(table)).toStrictEqual([
    ["A bell", "https://a.example/1"],
    ["A boat", "https://c.example/2", "https://a.example/1"],
    ["A ship"],
    lost,
  ]);
  const list = `* '''1912''' – A bell${a}\n* '''1913''' – A boat${c}<ref name=a/><ref>Smith</ref>\n* '''1914''' – A ship\n`;
  expect(cited(list)).toStrictEqual([
    ["A bell", "https://a.example/1"],
    ["A boat", "https://c.example/2", "https://a.example/1"],
    ["A ship"],
    lost,
  ]);
});

test("a page without dates is called by its name, with a way out", () => {
  expect(told("== Bells ==\nSee [[Ropes]].")).toStrictEqual({
    refused:
      "it holds no table and no list with dates that are read: copy its table into a spreadsheet and save that as CSV",
  });
});

test("what stands around tables is told from its first line to its last; signs and fields are no words", () => {
  const table = '{| class="wikitable"\n! Date !! Event\n|-\n| 1912 || A bell\n|}\n';
  expect(told(table).slice(1)).toEqual([]);
  expect(told(`----\n=a\n${table}----\n`).slice(1)).toEqual([]);
  expect(told(`----\nWords\n${table}5\n`).slice(1)).toEqual([
    "lines 2 to 8 dropped: what stands around the table, which is the only part that is read",
  ]);
});

test("items of all kinds of lists are events, and templates that are left out are counted", () => {
  expect(
    told(
      "# 1912: A bell {{efn|x}}\n: 1913: A boat {{efn|y}}\n; 1914: A ship\n====== 1915 ======\n* May: A [[siege]]\n",
    ),
  ).toEqual([
    'line 1 | A bell | 1912 year "1912"',
    'line 2 | A boat | 1913 year "1913"',
    'line 3 | A ship | 1914 year "1914"',
    'line 5 | A siege | 1915-05 month "May 1915"',
    "the page dropped: 2 templates in {{…}}, of no date that is read",
  ]);
});

test.each([
  [`${"x".repeat(19_995)}\n{| class="a"`, false],
  [`${"x".repeat(19_900)}\n{| class="a"`, true],
  ["=Bells=\n[[Ropes]]", false],
  ["== Bells ==\nRopes", false],
  ["== Bells == x\n[[Ropes]]", false],
  ["== = ==\n[[Ropes]]", false],
  [" {{Infobox", false],
  ["{{Use xyz dates", true],
  ["{{Use xyzzy dates", false],
  ["** '''a''' b\n*'''c'''", true],
  ["* '''a''' b\nx * '''c'''", false],
  ["* 'a' b\n* ''''''", false],
])("page %# is one of a wiki by its beginning: %j", (text, expected) => {
  expect(WIKI.recognises({ name: "a", text })).toBe(expected);
});

test("tables whose headers differ in capitals alone are read together, and a row of headers is no event", () => {
  const table = (headers: string, row: string) => `{| class="wikitable"\n! ${headers}\n|-\n| ${row}\n|}\n`;
  expect(
    told(
      `{| class="wikitable"\n| 1911 || Ship\n|}\n${table("Date !! Event", "1912 || Bell")}${table("DATE !! EVENT", "1913 || Boat")}`,
    ),
  ).toEqual([
    'line 7 | Bell | 1912 year "1912"',
    'line 12 | Boat | 1913 year "1913"',
    "lines 1 to 2 dropped: what stands around the table, which is the only part that is read",
  ]);
});

test("a line with signs of a heading within it is none, and what is indented belongs to the item above", () => {
  const years = "* 1912: A boat\n** It sank\n* 1913: A ship\n* 1914: A fair\n";
  expect(
    told(`${years}== 1915 ==  \n* May: A bell\n== 1916 ==x\n* June: A mill\nx == 1917 ==\n* July: A barn\n`),
  ).toEqual([
    'line 1 | A boat | 1912 year "1912"',
    'line 3 | A ship | 1913 year "1913"',
    'line 4 | A fair | 1914 year "1914"',
    'line 6 | A bell | 1915-05 month "May 1915"',
    'line 8 | A mill | 1915-06 month "June 1915"',
    'line 10 | A barn | 1915-07 month "July 1915"',
  ]);
});
