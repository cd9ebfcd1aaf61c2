import { expect, test } from "vitest";
import { rootElementName } from "./xml-beginning.ts";
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
  expect(readXml("<a>\n<b></a>")).toEqual({ problem: "</a> of line 2 closes no element that is open", offset: 9 });
  expect(readXml("<a>\n<b>")).toEqual({ problem: "<b> of line 2 is not closed", offset: 5 });
  expect(readXml("text")).toEqual({ problem: "it has no element", offset: 0 });
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

test("the first element tells what a file is", () => {
  expect(rootElementName(`\n<?xml version="1.0"?><!DOCTYPE timeline>\n<!-- a > b --><timeline x="1">`)).toBe(
    "timeline",
  );
  for (const text of ["", "timeline", "< a>", "<!--", "<a", "{}"]) expect(rootElementName(text)).toBeUndefined();
  expect(rootElementName("<?a?>".repeat(100_000))).toBeUndefined();
});
