import { expect, test } from "vitest";
import { importerOf } from "../formats.ts";
import { importFile } from "../import-file.ts";

function tree(events: string, others = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE database PUBLIC "-//Gramps//DTD Gramps XML 1.7.1//EN" "http://gramps-project.org/xml/1.7.1/grampsxml.dtd">
<database xmlns="http://gramps-project.org/xml/1.7.1/"><header/><events>${events}</events>${others}</database>`;
}

function read(text: string) {
  const result = importFile({ name: "tree.gramps", text });
  if (!result || !("imported" in result)) throw new Error(JSON.stringify(result));
  return result.imported;
}

test("events have their people, places, notes and citations", () => {
  const text = tree(
    '<event handle="_e1" id="E1"><type>Birth</type><dateval val="1815-12-10"/><place hlink="_p"/><description>At home</description><attribute type="Weight" value="3 kg"/><noteref hlink="_n"/><citationref hlink="_c"/><citationref hlink="_lost"/></event>' +
      '<event handle="_e2"><type>Marriage</type><dateval val="1835-07-08"/></event><event handle="_e3"><type>Fair</type><description>On the green</description></event>',
    '<people><person handle="_i1"><name alt="1" type="Nick"><first>Addy</first></name><name><first>Ada</first><surname>Byron</surname></name><eventref hlink="_e1" role="Primary"/></person><person handle="_i2"><name><first>William</first><surname prefix="of">King</surname></name><eventref hlink="_e1" role="Witness"/></person></people>' +
      '<families><family handle="_f"><father hlink="_i2"/><mother hlink="_i1"/><eventref hlink="_e2" role="Family"/></family></families>' +
      '<citations><citation handle="_c"><page>p. 4</page><confidence>3</confidence><sourceref hlink="_s"/></citation></citations>' +
      '<sources><source handle="_s"><stitle>Register</stitle><sauthor>Clerk</sauthor></source></sources>' +
      '<places><placeobj handle="_p"><pname value="London"/><coord long="-0.1" lat="51.5"/></placeobj></places>' +
      '<notes><note handle="_n"><text>It snowed.</text></note></notes><objects><object/></objects>',
  );
  const { timeline, report } = read(text);
  expect(timeline.title).toBe("tree");
  expect(timeline.events).toMatchObject([
    {
      ...{ title: "Birth of Ada Byron", summary: "At home\n\nIt snowed.", place: "London" },
      actors: ["Ada Byron", "William of King"],
      coordinates: { coordinates: [-0.1, 51.5] },
      when: { earliest: "1815-12-10", precision: "day" },
      claims: [{ at: { locator: "4", label: "page" }, custom: { confidence: "3" } }],
      custom: { Weight: "3 kg" },
    },
    { title: "Marriage of William of King and Ada Byron", when: { earliest: "1835-07-08" } },
    { title: "Fair: On the green", when: { precision: "bounded" } },
  ]);
  expect(timeline.events.map(({ lane }) => lane)).toEqual(["births", "marriages", "lives"]);
  expect(timeline.sources).toMatchObject([{ title: "Register", author: [{ literal: "Clerk" }] }]);
  expect(report.notes.map(({ what }) => what)).toContain("nothing is made of <objects>");
});

test.each([
  ['<dateval val="1815-12"/>', { earliest: "1815-12", latest: "1815-12", precision: "month" }],
  ['<dateval val="1815" type="before"/>', { latest: "1814" }],
  ['<dateval val="1815" quality="estimated"/>', { wording: "about 1815" }],
  ['<daterange start="1815" stop="1817-03"/>', { earliest: "1815", latest: "1817-03", precision: "bounded" }],
  ['<datespan start="1815" stop="1817"/>', { start: { earliest: "1815" }, end: { latest: "1817" } }],
  ['<datestr val="in the spring"/>', { precision: "bounded", wording: "in the spring" }],
  ['<dateval val="0005-02-01" cformat="French Republican"/>', { wording: "0005-02-01 (French Republican)" }],
])("the date %s is read", (date, when) => {
  const { events } = read(tree(`<event handle="_e"><type>Birth</type>${date}</event>`)).timeline;
  expect(events[0]!.when).toMatchObject(when);
});

test("it is told by its root and its namespace", () => {
  expect(importerOf({ name: "a", text: tree("") })?.id).toBe("gramps");
  expect(importerOf({ name: "a", text: '<database xmlns="http://example.org/"/>' })).toBeUndefined();
});
