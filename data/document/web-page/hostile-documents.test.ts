import { expect, test } from "vitest";
import { pageDocument } from "./page-document.ts";

const DATA = (json: string) => `<script type="application/ld+json">${json}</script>`;

// Each is half a million characters, which takes half a second; were the time their square, it would take minutes.
test.each([
  ["elements in each other", "<div>".repeat(100_000)],
  ["named elements in each other", "<div class=share><p>a".repeat(23_750)],
  ["ends that close nothing", `${"<section>".repeat(27_500)}${"</div>".repeat(40_000)}`],
  ["ends in a wrong order", `${"<section>".repeat(1000)}${"</article>".repeat(1000)}`.repeat(100)],
  ["attributes", `<p ${Array.from({ length: 62_500 }, (_, at) => `a${String(at)}`).join(" ")}>x`],
  ["a class without end", `<div class="${"share ".repeat(82_500)}">x`],
  ["paragraphs", "<p>a".repeat(125_000)],
  ["breaks", "a<br>".repeat(100_000)],
  ["bylines", "<b class=byline>".repeat(31_250)],
  ["tags", "<meta name=author content=a>".repeat(17_500)],
  ["lists of linked data", DATA("[".repeat(500_000))],
  ["linked data in each other", DATA(`${'{"@graph":['.repeat(22_500)}${"]}".repeat(22_500)}`)],
  ["many articles", DATA(`[${'{"@type":"Article","headline":"a"},'.repeat(12_500)}{}]`)],
  ["ampersands", "&".repeat(500_000)],
  ["comments", "<!-- saved with ".repeat(31_250)],
  ["links", "<li><a>a".repeat(55_000)],
])("%s end soon", (_what, html) => {
  const before = process.cpuUsage().user;
  pageDocument(html);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(8);
});

test("no text of a page is markup or an address that opens unasked", () => {
  const told = JSON.stringify(
    pageDocument(
      `<title><img src=x onerror=alert(1)>\u001b[31m</title><meta name=author content="<script>alert(1)</script>Ada">
      <a href="javascript:alert(1)">One</a><script>alert(1)</script>${DATA('{"@type":"Article","url":"javascript:alert(1)","headline":"<script>alert(1)</script>B"}')}`,
    ),
  );
  for (const bad of ["script>", "javascript", "\\u001b"]) expect(told).not.toContain(bad);
});
