import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { importerOf } from "../formats.ts";
import { tablesIn } from "./page-tables.ts";
import { WEB_PAGE } from "./web-page.ts";

function draftOf(text: string) {
  expect(importerOf({ name: "x.html", text })?.id).toBe("web-page");
  const outcome = WEB_PAGE.read({ name: "x.html", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const told = (text: string) =>
  draftOf(text).events.map(({ title, when, lane, summary }) =>
    [when && toldWhen(when), lane, title, summary].filter((part) => part !== undefined).join(" | "),
  );

test("the table with the most dates is read as tables are; others, and what stands around them, are told", () => {
  const { title, events, notes } = draftOf(`<!DOCTYPE html><html><head><title>Bells &amp; ropes</title></head><body>
<table><tr><th>Name</th><th>Age</th></tr><tr><td>Ann</td><td>30</td></tr></table>
<p>Words</p>
<table><thead><tr><th>Date<th>Event<th>Source</tr></thead>
<tr><td rowspan=2>4 March 1912</td><td>Bell <a href="https://e.org/a">cast</a></td><td><a href="https://e.org/g">Gazette</a></td></tr>
<tr><td>Bell &quot;rung&quot;<br>twice</td><td></td></tr>
<tr><td>1913</td><td>Bell <a href="javascript:x()">hung</a></td></tr></table>
<table><tr><th>Date</th><th>Event</th><th>Source</th></tr><tr><td>1914</td><td>Bell sold</td><td></td></tr></table></body></html>`);
  expect(title).toBe("Bells & ropes");
  expect(events.map(({ at, title: name, when }) => [at, name, when && toldWhen(when)])).toEqual([
    ["row 2 of table 2", "Bell cast", '1912-03-04 day "4 March 1912"'],
    ["row 3 of table 2", 'Bell "rung"\ntwice', '1912-03-04 day "4 March 1912"'],
    ["row 4 of table 2", "Bell hung", '1913 year "1913"'],
    ["row 2 of table 3", "Bell sold", '1914 year "1914"'],
  ]);
  expect(events[0]?.claims.map(({ source, url }) => [source, url])).toEqual([["Gazette", "https://e.org/g"]]);
  expect(notes.filter(({ at }) => /^(?:the page|table)/u.test(at)).map(({ at, kind }) => `${at} ${kind}`)).toEqual([
    "the page dropped",
    "table 1 dropped",
  ]);
});

test("a table that stands alone is a page, and one without dates is none", () => {
  expect(told("<table><tr><th>Year<th>What<tr><td>1912<td>War<tr><td>1913<td>Peace</table>")).toEqual([
    '1912 year "1912" | War',
    '1913 year "1913" | Peace',
  ]);
  const recognised = (text: string) => WEB_PAGE.recognises({ name: "x", text });
  expect(recognised("<table><tr><th>Name<th>Age<tr><td>Ann<td>30</table>")).toBe(false);
  expect(recognised("# A\n<table><tr><th>Year<th>What<tr><td>1912<td>War</table>")).toBe(false);
  expect(
    recognised('<html><script type="application/x" id="sourceline-x">{}</script><p>1912: War<p>1913: Peace</html>'),
  ).toBe(false);
});

test("addresses of links outside of columns of sources stand in a column of their own", () => {
  const [table] = tablesIn(
    `<table><tr><th>Date<th>What<tr><td>1912<td>A <a href="https://e.org/a">b</a> <a href="https://e.org/c">d</a></table>`,
  );
  expect(table?.rows).toEqual([
    ["Date", "What", "Links"],
    ["1912", "A b d", "https://e.org/a;https://e.org/c"],
  ]);
});

test("cells that span, tables within tables and open ends take no more than their part", () => {
  const rows = (html: string) => tablesIn(html).map((table) => table.rows);
  expect(rows("<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>")).toEqual([
    [
      ["a", "a", "b"],
      ["c", "d", "e"],
    ],
  ]);
  expect(rows("<table><tr><td>a<table><tr><td>x<tr><td>y</table>b<tr><td>c")).toEqual([
    [["ab"], ["c"]],
    [["x"], ["y"]],
  ]);
  const wide = rows(`<table><tr><td colspan=999999 rowspan=999999>a${"<tr><td>b".repeat(3)}</table>`)[0]!;
  expect(wide.map((row) => row.length)).toEqual([50, 50, 50, 50]);
  expect(rows("<td>a</td><tr><td>b")).toEqual([]);
});

test("dates that stand alone in a page are those of the words below them, or of the heading above", () => {
  expect(
    told(
      `<html><nav><a href="/">1999: home</a></nav><h2>War</h2><div class=d>862</div><div>It <b>began</b>.</div><div>More.</div><div class=d>1019–1054</div><div>It lasted.</div><footer>2001: x</footer></html>`,
    ),
  ).toEqual(['0862 year "862" | War | It began. | More.', '1019 year "1019" -> 1054 year "1054" | War | It lasted.']);
  expect(
    told(
      "<div><h3>Wars</h3><h4>First</h4><h5>1096-1099</h5><p>Far</p><h4>Second</h4><h5>1147-1149</h5><p>Near</p></div>",
    ),
  ).toEqual([
    '1096 year "1096" -> 1099 year "1099" | Wars | First | Far',
    '1147 year "1147" -> 1149 year "1149" | Wars | Second | Near',
  ]);
  expect(told("<ul><li><b>4 March 1912</b> – Bell cast<li>1913: Bell hung</ul>")).toEqual([
    '1912-03-04 day "4 March 1912" | Bell cast',
    '1913 year "1913" | Bell hung',
  ]);
});

test("a link beside a date is a source, and pieces that stand beside none are counted", () => {
  const { events, notes } = draftOf(
    `<body><p>Intro</p><p>1912: <a href="https://www.e.org/a">War</a></p><p>1913: Peace</p></body>`,
  );
  expect(events[0]?.claims).toEqual([{ source: "e.org", url: "https://www.e.org/a", inferred: "a link in the text" }]);
  expect(notes.map(({ kind, what }) => `${kind} ${what.slice(0, 8)}`)).toEqual([
    "inferred dates th",
    "dropped 1 pieces",
  ]);
});

/** A table of events, one for each year from 1801 on. */
const yearly = (headers: string, count: number, last = "") =>
  `<table><tr><th>Date<th>${headers}${Array.from({ length: count }, (_, at) => `<tr><td>${String(1801 + at)}<td>${headers} ${String(at)}`).join("")}${last}</table>`;

test("of tables with as many dates at their beginning, the first is read that goes on longest behind it", () => {
  const first = (...tables: readonly string[]) => draftOf(`<div>${tables.join("")}</div>`).events[0]?.title;
  expect(first(yearly("Bell", 49), yearly("Event", 49))).toBe("Bell 0");
  expect(first(yearly("Bell", 49), yearly("Event", 50))).toBe("Event 0");
  expect(first(yearly("Bell", 48), yearly("Event", 49))).toBe("Event 0");
  expect(first(yearly("Bell", 49), yearly("Event", 48))).toBe("Bell 0");
});

test("a long table without dates is none that is read", () => {
  const names = `<table><tr><th>Name<th>Age${"<tr><td>Ann<td>old".repeat(60)}</table>`;
  expect(WEB_PAGE.recognises({ name: "x", text: `<div>${names}</div>` })).toBe(false);
  expect(told(`<div>${names}<p>1912: War<p>1913: Peace</div>`)).toEqual([
    '1912 year "1912" | War',
    '1913 year "1913" | Peace',
  ]);
});

test("of a long table, what counts is how many rows at its beginning have dates; rows keep their numbers", () => {
  const late = `<table><tr><th>Date<th>Late${"<tr><td>soon<td>Late".repeat(9)}${"<tr><td>1900<td>Late".repeat(90)}</table>`;
  const { events } = draftOf(`<div>${yearly("Bell", 49)}${late}</div>`);
  expect(events.map(({ at }) => at)).toEqual(Array.from({ length: 49 }, (_, at) => `row ${String(at + 2)} of table 1`));
  const loose = `<table><tr><th>Date<th>Loose<tr><td>1900<td>Loose${"<tr><td>soon<td>Loose".repeat(5)}</table>`;
  expect(draftOf(`<div>${loose}${yearly("Bell", 2)}</div>`).events[0]?.title).toBe("Bell 0");
});

test.each([
  ["<h2>Wars</h2><p>1912: War<p>1913: Peace", true],
  ["<h7>Wars</h7><p>1912: War<p>1913: Peace", false],
  ["<htmlx><p>1912: War<p>1913: Peace</htmlx>", false],
  ["<xhtml><p>1912: War<p>1913: Peace</xhtml>", false],
  ["<div><p>1912: War</div>", false],
])("%j is a web page: %j", (text, expected) => {
  expect(WEB_PAGE.recognises({ name: "x", text })).toBe(expected);
});
