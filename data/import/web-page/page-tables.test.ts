import { expect, test } from "vitest";
import { tablesIn } from "./page-tables.ts";

const rows = (html: string) => tablesIn(html).map((table) => table.rows);

test.each([
  ["one row is no table", "<table><tr><td>a<td>b</table>", []],
  [
    "cells outside of a row begin one",
    "<table><td>a<td>b<tr><td>c<td>d",
    [
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
  ],
  [
    "words behind a cell are none of it",
    "<table><tr><th>a</th>x<th>b</th>x</tr>x<tr><td>c</td>x<td>d</td>x</tr></table>",
    [
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
  ],
  [
    "lines, paragraphs and items stand below each other",
    "<table><tr><td>a<br>b<p>c</p><tr><td>d<ul><li>e<li>f</ul></table>",
    [[["a\nb\nc"], ["d\ne\nf"]]],
  ],
  ["what stands between rows is in no cell", "<table><br><tr><td>a</tr><br>x<tr><td>b</table>", [[["a"], ["b"]]]],
  ["blanks are one", "<table><tr><td>  a \n\t b  <tr><td> c <br>  <br> d", [[["a b"], ["c\nd"]]]],
  ["rows without a cell are none", "<table><tr><td>a<tr><tr><td>b<tr></table>", [[["a"], ["b"]]]],
])("%s", (_, html, expected) => {
  expect(rows(html)).toEqual(expected);
});

test("addresses of links stand behind the words of a source, and others in a column at the end of the longest row", () => {
  const a = (name: string) => `<a href="https://e.org/${name}">${name}</a>`;
  expect(
    rows(
      `<table><tr><th>Date<th>Event<th>Source<th>Publication<tr><td>1912<td>A ${a("x")}<td>${a("s")}<td>${a("p")}<tr><td>1913${a("y")}</table>`,
    ),
  ).toEqual([
    [
      ["Date", "Event", "Source", "Publication", "Links"],
      ["1912", "A x", "s https://e.org/s", "p https://e.org/p", "https://e.org/x"],
      ["1913y", "", "", "", "https://e.org/y"],
    ],
  ]);
});

test.each([
  ["an address that is none of the web", '<a href="javascript:x()">b</a>'],
  ["an address of what is no link", '<q href="https://e.org/a">b</q>'],
])("%s makes no column", (_, inner) => {
  expect(rows(`<table><tr><td>a<tr><td>${inner}</table>`)).toEqual([[["a"], ["b"]]]);
});

test("of too many tables the first thousand are read", () => {
  expect(rows("<table><tr><td>a<tr><td>b</table>".repeat(1001))).toHaveLength(1000);
});
