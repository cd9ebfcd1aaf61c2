import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { LARGEST_EMBEDDED, LARGEST_LINK, TOO_LARGE, TWICE_EMBEDDED } from "./embedded.ts";
import { extractFromPage, isPage, NO_PAGE_OF_OURS } from "./embedded-page.ts";

const data = (id: string, json: string) => `<script type="application/json" id="${id}">${json}</script>`;
const page = (...parts: readonly string[]) => `<!doctype html>\n<body>\n${parts.join("\n")}\n</body>`;

test("a page's timeline and view are found", () => {
  const html = page(data("timeline-data", '{"title":"a \\u003c b"}'), data("opening-data", '"sourceline://view"'));
  expect(isPage(html)).toBe(true);
  expect(extractFromPage(html)).toEqual({ timeline: '{"title":"a \\u003c b"}', link: "sourceline://view" });
});

test("a timeline that is deflated is found as it was, and one that is damaged is said to be", () => {
  const deflated = deflateSync('{"title":"a < b"}').toString("base64");
  const packed = (text: string) => `<script type="application/zlib" id="timeline-data">${text}</script>`;
  expect(extractFromPage(page(packed(deflated)))).toEqual({ timeline: '{"title":"a < b"}' });
  expect(extractFromPage(page(packed(deflated.slice(4))))).toEqual({
    reason: "the timeline in this page is damaged; export it anew",
  });
  const both = page(data("timeline-data", "{}"), packed(deflated));
  expect(extractFromPage(both)).toEqual({ reason: TWICE_EMBEDDED, offset: both.lastIndexOf("<script") });
});

test("more than any timeline is refused, deflated and plain, and so is a link that is far too long", () => {
  const blanks = " ".repeat(LARGEST_EMBEDDED + 1);
  const packed = `<script type="application/zlib" id="timeline-data">${deflateSync(blanks).toString("base64")}</script>`;
  expect(extractFromPage(page(packed))).toEqual({ reason: TOO_LARGE });
  expect(extractFromPage(page(data("timeline-data", blanks)))).toEqual({ reason: TOO_LARGE });
  const link = data("opening-data", `"sourceline://view?search=${"a".repeat(LARGEST_LINK)}"`);
  expect(extractFromPage(page(data("timeline-data", "{}"), link))).toEqual({ timeline: "{}" });
});

test.each([["7"], ['{"toString":1}'], ["broken"], [""]])("an opening that is no link, %j, opens nothing", (json) => {
  expect(extractFromPage(page(data("timeline-data", "{}"), data("opening-data", json)))).toEqual({ timeline: "{}" });
});

test("pages of others hold no timeline, and two in one are refused with the place of the second", () => {
  expect(isPage("<svg></svg>")).toBe(false);
  expect(extractFromPage(page("<p>timeline-data</p>"))).toEqual({ reason: NO_PAGE_OF_OURS });
  const html = page(data("timeline-data", "{}"), data("timeline-data", "{}"));
  expect(extractFromPage(html)).toEqual({ reason: TWICE_EMBEDDED, offset: html.lastIndexOf("<script") });
});
