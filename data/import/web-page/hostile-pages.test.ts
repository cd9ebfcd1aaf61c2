import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";

function events(text: string) {
  const result = importFile({ name: "x.html", text }, { dateOrder: "day-first", century: 2000 });
  if (!result || !("imported" in result)) return result;
  return result.imported.timeline.events;
}

const rows = "<tr><td>1912<td>War<tr><td>1913<td>Peace";

test("no text of a page is markup, script or an address that opens unasked", () => {
  const found = events(
    `<table><tr><th>Date<th>Event<th>Link<tr><td>1912<td><script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;War&lt;/b&gt; \u001b[31m=1+1<td><a href="javascript:alert(1)">x</a>${rows}</table>`,
  );
  expect(found).toHaveLength(3);
  const told = JSON.stringify(found);
  for (const bad of ["alert", "onerror", "javascript", "\\u001b"]) expect(told).not.toContain(bad);
});

test("a link whose host is none is a source of its own words", () => {
  const dated = "<p>1 May 1912: War began</p><p>2 May 1912: A battle</p>";
  const found = events(`<h1>War</h1><p>3 May 1912: <a href="https://a|b/">Peace</a></p>${dated}`);
  expect(found).toMatchObject([{ claims: [{ at: { URL: "https://a|b/" } }] }, {}, {}]);
});

test.each([
  ["tables in tables", `${"<table><tr><td>".repeat(50_000)}1912`],
  ["open elements", `<div>${"<h2>".repeat(50_000)}1912: War<p>1913: Peace`],
  ["cells that span", `<table><tr>${"<td rowspan=500 colspan=50>1912".repeat(20_000)}${"<tr><td>x".repeat(20_000)}`],
  ["many dates", `<div>${"<p>1912: War".repeat(20_000)}</div>`],
  ["many tables", `<div>${`<table><tr><th>Date<th>Event${rows}</table>`.repeat(8000)}</div>`],
  [
    "many headers",
    `<div>${Array.from({ length: 8000 }, (_, at) => `<table><tr><th>Date<th>E${String(at)}${rows}</table>`).join("")}</div>`,
  ],
  [
    "broken entities",
    `<table><tr><th>Date<th>Event<tr><td>1912<td>&#99999999;&#x0;&amp${"&".repeat(200_000)}${rows}</table>`,
  ],
  ["no end", `<table><tr><th>Date<th>Event${rows}<tr><td>1914<td${" a".repeat(200_000)}`],
])("%s end soon", (_, text) => {
  const before = process.cpuUsage().user;
  events(text);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(6);
});
