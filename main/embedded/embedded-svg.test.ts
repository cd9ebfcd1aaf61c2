import { expect, test } from "vitest";
import { embeddedOf, LARGEST_EMBEDDED, LARGEST_LINK, NOTHING_EMBEDDED, TOO_LARGE, TWICE_EMBEDDED } from "./embedded.ts";
import { embedInSvg, extractFromSvg } from "./embedded-svg.ts";
import { claim, day, event, timeline } from "../../e2e/helpers/example.ts";
import { FIRST_LOOK } from "../../data/look/look.ts";
import { asRead } from "../../data/file/parsing/as-read.ts";
import { parseTimeline } from "../../data/file/parsing/parse.ts";
import { decodeViewLink } from "../../data/look/view-link.ts";
import { asWritten } from "../../data/written.ts";

const SVG =
  '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg">\n  <title>x</title>\n</svg>\n';
const EMBEDDED = { timeline: '{"a":"<b> & ]]> \\u0085 \u2028"}\n', link: "sourceline://view?theme=dark&search=a" };
const withOurs = (inside: string, root = "") =>
  `<svg${root}><metadata><s:picture xmlns:s="sourceline://picture/1">${inside}</s:picture></metadata></svg>`;

test("a timeline comes back as it went in, behind everything that is drawn", () => {
  const svg = embedInSvg(SVG, EMBEDDED);
  expect(svg.startsWith(SVG.slice(0, -"</svg>\n".length))).toBe(true);
  expect(svg.endsWith("  </metadata>\n</svg>\n")).toBe(true);
  expect(extractFromSvg(svg)).toEqual(EMBEDDED);
});

test("what is embedded is a timeline that can be read, and the view that was drawn", () => {
  const told = claim("alpha", { outlet: { name: "The alpha", speaks: false, published: {} } });
  const eras = [{ id: "dry", title: "Drought", when: day("2016-09-01") }];
  const subject = timeline([event("a", { title: "Tom & Jerry <b>", claims: [told] })], { eras });
  const look = { ...FIRST_LOOK, filter: { ...FIRST_LOOK.filter, sources: ["alpha"] }, surface: "table" as const };
  const view = { from: Date.UTC(2016, 8, 7), to: Date.UTC(2016, 8, 10) };
  const embedded = embeddedOf(subject, { view, theme: "print", look });
  expect(parseTimeline(embedded.timeline, "a")).toEqual({ ok: true, value: asRead(asWritten(subject)) });
  expect(embedded.timeline.split("\n").length).toBeGreaterThan(8);
  expect(embedded.link).toBe("sourceline://view?from=2016-09-07&to=2016-09-09&sources=alpha&theme=print");
  expect(decodeViewLink(embedded.link ?? "")).toMatchObject({ ok: true, link: { ...view, look: { theme: "print" } } });
});

test("what stands under custom travels as its file spells it, whatever XML thinks of it", () => {
  const custom = '{"n":[1.0,12345678901234567890],"s":"\\u00e9 ]]> <b> & \u009b"}';
  const text = (event: string): string =>
    `{"version":2,"title":"a","description":"b","extent":{"from":"2016-09-01","to":"2016-09-02"},"lanes":[],"aspects":{"law":"on what law"},"sources":[],"events":[${event}],"custom":${custom}}`;
  const read = parseTimeline(text(""), "a");
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { timeline: json } = embeddedOf(read.value, { view: { from: 0, to: 1 }, theme: "light" });
  const extracted = extractFromSvg(embedInSvg(SVG, { timeline: json }));
  expect("timeline" in extracted && extracted.timeline).toContain(`"custom":${custom.replace("\u009b", "\\u009b")}}`);
  expect(JSON.parse(json)).toEqual(JSON.parse(text("")));
});

test("where a schema lies on somebody's disk does not travel", () => {
  const subject = { ...timeline([]), $schema: "file:///home/me/timeline.schema.json" };
  expect(embeddedOf(subject, { view: { from: 0, to: 1 }, theme: "light" }).timeline).not.toContain("home");
});

test.each([
  ["no metadata", SVG],
  ["metadata of another program", SVG.replace("<title>", "<metadata><timeline>{}</timeline></metadata><title>")],
  ["our name outside of an element", SVG.replace("x<", "sourceline://picture/1<")],
  ["ours commented out", `<svg><!--${withOurs("<s:timeline>{}</s:timeline>")}--></svg>`],
])("a picture with %s holds no timeline", (_name, svg) => {
  expect(extractFromSvg(svg)).toMatchObject({ reason: NOTHING_EMBEDDED });
});

test.each([
  ["the namespace at the root", '<svg xmlns:q="sourceline://picture/1"><q:timeline>{}</q:timeline></svg>'],
  ["no prefix", '<svg><picture xmlns="sourceline://picture/1"><timeline>{}</timeline></picture></svg>'],
  ["other quotes", "<svg><p:timeline xmlns:p = 'sourceline://picture/1' a='>'>{}</p:timeline ></svg>"],
  ["CDATA and a comment", withOurs("<s:timeline><![CDATA[{]]><!-- > -->}</s:timeline>")],
  ["references", withOurs("<s:timeline>&#123;&#x7D;</s:timeline>")],
  ["a document type in front", `<!DOCTYPE svg [<!ENTITY a ">"><!-- > -->]>${withOurs("<s:timeline>{}</s:timeline>")}`],
])("it is found with %s", (_name, svg) => {
  expect(extractFromSvg(svg)).toEqual({ timeline: "{}" });
});

test.each([
  ["two timelines", withOurs("<s:timeline>{}</s:timeline>").repeat(2), TWICE_EMBEDDED],
  ["an entity of its own", `<!DOCTYPE svg [<!ENTITY a "{}">]>${withOurs("<s:timeline>&a;</s:timeline>")}`, "entity"],
  ["a bare ampersand", withOurs("<s:timeline>{&}</s:timeline>"), "entity"],
  ["a reference to no character", withOurs("<s:timeline>&#x110000;</s:timeline>"), "entity"],
  ["an element inside", withOurs("<s:timeline><a/></s:timeline>"), "element"],
  ["no end", withOurs("<s:timeline>{}"), "element"],
  ["its end cut off", withOurs("<s:timeline>{}</s:timeline>").slice(0, 90), "damaged"],
  ["a comment without an end", withOurs("<!--"), "damaged"],
  ["a newer format", withOurs("<s:timeline>{}</s:timeline>").replace("/1", "/2"), "newer Sourceline"],
])("a picture with %s is refused, with the place", (_name, svg, reason) => {
  expect(extractFromSvg(svg)).toEqual({
    reason: expect.stringContaining(reason) as string,
    offset: expect.any(Number) as number,
  });
});

test("more than any timeline is refused where it begins, and a link that is far too long is passed over", () => {
  const large = withOurs(`<s:timeline>${" ".repeat(LARGEST_EMBEDDED)}{}</s:timeline>`);
  expect(extractFromSvg(large)).toEqual({ reason: TOO_LARGE, offset: large.indexOf("<s:timeline") });
  const long = withOurs(`<s:view>${"a".repeat(LARGEST_LINK + 1)}</s:view><s:timeline>{}</s:timeline>`);
  expect(extractFromSvg(long)).toEqual({ timeline: "{}" });
});

test("no reference is torn where a long text is unescaped piece by piece", () => {
  for (const blanks of [65_530, 65_531, 65_532, 65_533, 65_534, 65_535, 65_536]) {
    const raw = `${" ".repeat(blanks)}&amp;&#x10FFFF;${"&lt;".repeat(40_000)}`;
    const timeline = `${" ".repeat(blanks)}&\u{10ffff}${"<".repeat(40_000)}`;
    const read = extractFromSvg(withOurs(`<s:timeline>${raw}</s:timeline>`));
    expect("timeline" in read && read.timeline === timeline).toBe(true);
  }
});

test("a picture that gives us more names than any editor does is refused", () => {
  const names = Array.from({ length: 200 }, (_, index) => `<g xmlns:p${String(index)}="sourceline://picture/1"/>`);
  expect(extractFromSvg(`<svg>${names.join("")}</svg>`)).toHaveProperty("reason", TWICE_EMBEDDED);
});

test.each([
  ["quotes", '<a b="sourceline://picture/1" '.concat("'".repeat(300_001))],
  ["attributes without values", `<a xmlns:x="sourceline://picture/1" ${"y ".repeat(200_000)}>`],
  ["one long name", `<a xmlns:x="sourceline://picture/1" ${"y".repeat(500_000)}>`],
  ["ampersands", `<x:timeline xmlns:x="sourceline://picture/1">${"&amp".repeat(100_000)}`],
  ["open elements", '<x:timeline xmlns:x="sourceline://picture/1">'.repeat(20_000)],
  ["nested brackets", `<!DOCTYPE ${"[".repeat(300_000)} sourceline://picture/1`],
])(
  "many %s are refused; in time by the square of their length, this would run into the limit of a test",
  (_name, svg) => {
    expect(extractFromSvg(svg)).toHaveProperty("reason");
  },
);
