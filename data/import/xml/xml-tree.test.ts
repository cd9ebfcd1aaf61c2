import { expect, test } from "vitest";
import { doctypeOffset, rootElementName } from "./xml-beginning.ts";
import { readXml } from "./xml-tree.ts";

test("elements have attributes, children, text and the line that they begin in", () => {
  const reading = readXml(
    `<?xml version="1.0"?>\n<!-- c -->\n<data a='1 &amp; 2'>\n  <event t="&#10;"/>\n  <event>x &lt;b&gt;<![CDATA[<i>]]> y</event></data> `,
  );
  expect(reading).toMatchObject({
    root: {
      name: "data",
      attributes: new Map([["a", "1 & 2"]]),
      line: 3,
      children: [
        { name: "event", attributes: new Map([["t", "\n"]]), line: 4, source: "" },
        { name: "event", text: "x <b><i> y", line: 5, source: "x &lt;b&gt;<![CDATA[<i>]]> y" },
      ],
    },
  });
});

test("what is wrong is told with its place", () => {
  expect(readXml("<a>\n<b></a>")).toStrictEqual({
    problem: "</a> of line 2 closes no element that is open",
    offset: 9,
  });
  expect(readXml("<a>\n<b>")).toStrictEqual({ problem: "<b> of line 2 is not closed", offset: 5 });
  expect(readXml("text")).toStrictEqual({ problem: "it has no element", offset: 0 });
});

test("entities of the file's own are not expanded", () => {
  const bomb = `<!DOCTYPE a [<!ENTITY x "yyyy"><!ENTITY z "&x;&x;"><!ENTITY f SYSTEM "file:///etc/passwd">]><a>&z;&f;</a>`;
  expect(readXml(bomb)).toMatchObject({ root: { text: "&z;&f;" } });
});

test("deep, long and broken files are read once", () => {
  expect(readXml("<a>".repeat(100_000))).toMatchObject({ problem: "elements stand in each other more than 100 deep" });
  expect(readXml(`<a>${"&".repeat(100_000)}</a>`)).toMatchObject({ root: { name: "a" } });
  expect(readXml(`<a ${"x ".repeat(100_000)}`)).toMatchObject({ problem: "<a> of line 1 is not closed" });
  expect(readXml(`<a>${"<b/>\n".repeat(100_000)}</a>`)).toMatchObject({ root: { line: 1 } });
});

test("an element is read as it is written", () => {
  const text = `<?pi?>\n<!DOCTYPE a [<!ELEMENT a ANY>]>\n<a\n x="1" y='&amp;2&#x41;' z x="3"><!-- no --><b/>one<b q="">\n two<c>three</c></b>&lt;<?pi no?><![CDATA[]]]]><![CDATA[&amp;]]>\n<d></d></a>\n<!-- after -->`;
  expect(readXml(text)).toStrictEqual({
    root: {
      name: "a",
      attributes: new Map([
        ["x", "3"],
        ["y", "&2A"],
        ["z", ""],
      ]),
      text: "one<]]&amp;\n",
      source: `<!-- no --><b/>one<b q="">\n two<c>three</c></b>&lt;<?pi no?><![CDATA[]]]]><![CDATA[&amp;]]>\n<d></d>`,
      line: 3,
      children: [
        { name: "b", attributes: new Map(), children: [], text: "", source: "", line: 4 },
        {
          name: "b",
          attributes: new Map([["q", ""]]),
          text: "\n two",
          source: "\n two<c>three</c>",
          line: 4,
          children: [{ name: "c", attributes: new Map(), children: [], text: "three", source: "three", line: 5 }],
        },
        { name: "d", attributes: new Map(), children: [], text: "", source: "", line: 6 },
      ],
    },
  });
});

test.each([
  ["", { problem: "it has no element", offset: 0 }],
  ["</a>", { problem: "</a> of line 1 closes no element that is open", offset: 2 }],
  [`\n</${"a".repeat(70)}>`, { problem: `</${"a".repeat(60)}> of line 2 closes no element that is open`, offset: 3 }],
  [`<${"a".repeat(70)}>`, { problem: `<${"a".repeat(60)}> of line 1 is not closed`, offset: 1 }],
  ["<a></b><c></a>", { problem: "</b> of line 1 closes no element that is open", offset: 5 }],
])("the XML %j is told as broken", (text, problem) => {
  expect(readXml(text)).toStrictEqual(problem);
});

test("what follows the one element is passed over, and a hundred levels are read", () => {
  const deep = (levels: number) => readXml("<a>".repeat(levels) + "</a>".repeat(levels));
  expect([readXml("<a/><b/>"), readXml("<a></a></a>")]).toMatchObject([
    { root: { name: "a" } },
    { root: { name: "a" } },
  ]);
  expect(deep(100)).toHaveProperty("root");
  expect(deep(101)).toStrictEqual({ problem: "elements stand in each other more than 100 deep", offset: 301 });
});

test.each([
  ["<a>", "a", undefined],
  [" <a/>", "a", undefined],
  ["<a:b-c.d_1 x>", "a:b-c.d_1", undefined],
  ["x<a>", undefined, undefined],
  ["<1a>", undefined, undefined],
  ["<a&>", undefined, undefined],
  ["<?xml?><!-- <b> --> <?x?><a>", "a", undefined],
  ["<!-- <b>", undefined, undefined],
  ["<!-- [ --><a>", "a", undefined],
  ["<!DOCTYPE a><a x='['>", "a", 0],
  ["<!DOCTYPE a><a>", "a", 0],
  ["<?x?>\n<!DOCTYPE a [<!ENTITY b '>'>\n]>\n<a>", "a", 6],
  ["<!DOCTYPE a>[<a>", undefined, 0],
  ["<!DOCTYPE a [ <b>", undefined, 0],
  ["<!DOCTYPE a ", undefined, 0],
  ["<!DOCTYPE a><!DOCTYPE b><a>", "a", 0],
  ["<!DOCTYPE a><?x", undefined, 0],
  [`<${"a".repeat(198)}>`, "a".repeat(198), undefined],
  [`<${"a".repeat(199)}>`, undefined, undefined],
  [`${" ".repeat(19_996)}<a> `, "a", undefined],
  [`${" ".repeat(19_998)}<a>`, undefined, undefined],
])("%j begins with the element %s, its DOCTYPE at %s", (text, root, doctype) => {
  expect([rootElementName(text), doctypeOffset(text)]).toStrictEqual([root, doctype]);
});

test("the first element tells what a file is", () => {
  expect(rootElementName(`\n<?xml version="1.0"?><!DOCTYPE timeline>\n<!-- a > b --><timeline x="1">`)).toBe(
    "timeline",
  );
  for (const text of ["", "timeline", "< a>", "<!--", "<a", "{}"]) expect(rootElementName(text)).toBeUndefined();
  expect(rootElementName("<?a?>".repeat(100_000))).toBeUndefined();
});
