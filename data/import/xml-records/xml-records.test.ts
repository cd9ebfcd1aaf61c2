import { expect, test } from "vitest";
import { importerOf } from "../formats.ts";
import { XML_RECORDS } from "./xml-records.ts";

function draftOf(text: string) {
  expect(importerOf({ name: "x", text })?.id).toBe("xml-records");
  const outcome = XML_RECORDS.read({ name: "x", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

test("elements beside each other are events, with what stands within them as fields; others are told", () => {
  const { events, notes } = draftOf(`<root><colours><colour id="1">red</colour></colours>
<events>
  <event id="a"><name>A war</name><start>12.11.1901</start><end>5.4.1902</end><place>Oldford</place>
    <side><![CDATA[North<br />South]]></side></event>
  <event id="b"><name>A truce</name><start>15.6.1913</start></event>
  <remark>two wars</remark>
</events></root>`);
  expect(events).toMatchObject([
    {
      at: "<event> 1 (line 3)",
      id: "a",
      title: "A war",
      place: "Oldford",
      when: { start: { earliest: "1901-11-12" }, end: { earliest: "1902-04-05" } },
      extra: { side: "North\nSouth" },
    },
    { at: "<event> 2 (line 5)", title: "A truce", when: { earliest: "1913-06-15" } },
  ]);
  expect(notes.map(({ at, kind, what }) => [at, kind, what.slice(0, 9)])).toEqual([
    ["line 6", "dropped", "<remark> "],
    ["line 1", "dropped", "<colours>"],
    ['column "start"', "chosen", "dates suc"],
    ['column "end"', "chosen", "dates suc"],
  ]);
});

test("attributes are fields, a date may have parts, and words of its own are an element's text", () => {
  const { events } = draftOf(
    `<list><e title="A"><date><year>55</year><era>BC</era></date></e><e title="B"><date><year>1789</year><month>7</month></date>It began.</e></list>`,
  );
  expect(events).toMatchObject([
    { title: "A", when: { earliest: "-0054" } },
    { title: "B", summary: "It began.", when: { earliest: "1789-07" } },
  ]);
});

test.each([
  `<layout date="1"><a x="1" y="2"/><a x="2" y="3"/></layout>`,
  `<html><ul date="1912"><li title="A" date="1912">x</li></ul></html>`,
  `<list><date>1912</date><date>1913</date></list>`,
])("%s holds none", (text) => {
  expect(importerOf({ name: "x", text })?.id).not.toBe("xml-records");
});
