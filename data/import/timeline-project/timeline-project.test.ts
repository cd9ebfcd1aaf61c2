import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import { TIMELINE_PROJECT } from "./timeline-project.ts";

const read = (text: string) => TIMELINE_PROJECT.read({ name: "file", text }, {});

function draftOf(inside: string): ImportDraft {
  const outcome = read(
    `<?xml version="1.0" encoding="utf-8"?>\n<timeline><version>2.8.0 (rev)</version>${inside}</timeline>`,
  );
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const DATES = "<start>2016-09-12 10:00:00</start><end>2016-09-12 10:00:00</end>";

function only(fields: string) {
  const { events, notes } = draftOf(`<events><event>${fields}</event></events>`);
  return { event: events[0]!, notes };
}

test("an event has its category, text, labels, links and place in the file", () => {
  const draft = draftOf(`
    <timetype>gregoriantime</timetype>
    <eras><era><name>War</name><start>2011-03-15 00:00:00</start><end>2016-12-31 00:00:00</end><color>1,2,3</color></era></eras>
    <categories>
      <category><name>Talks</name><color>1,2,3</color></category>
      <category><name>Geneva</name><parent>Talks</parent></category>
    </categories>
    <events>
      <event id="7">
        <start>2016-09-12 16:22:04</start><end>2016-9-19 9:5:0</end>
        <text>Truce</text><progress>40</progress><category>Geneva</category>
        <categories><category>Geneva</category><category>Talks</category></categories>
        <description>Line one&#10;(AP)</description><labels>truce aid</labels>
        <hyperlink>https://www.x.org/a;http://y.org/;javascript:x()</hyperlink>
        <default_color>1,2,3</default_color><locked>False</locked><newer_field>z</newer_field>
      </event>
    </events>
    <view><displayed_period><start>a</start></displayed_period><hidden_categories><name>Talks</name></hidden_categories></view>
    <now></now><other/>`);
  expect(draft.lanes).toStrictEqual(["Talks", "Geneva"]);
  expect(draft.extra).toMatchObject({
    parents: [{ category: "Geneva", parent: "Talks" }],
    hidden_categories: ["Talks"],
  });
  expect(draft.eras).toMatchObject([
    { label: "War", when: { start: { earliest: "2011-03-15" }, end: { latest: "2016-12-31" } } },
  ]);
  expect(draft.events).toStrictEqual([
    {
      at: "event 1 (line 10)",
      id: "7",
      title: "Truce",
      summary: "Line one\n(AP)",
      lane: "Geneva",
      subject: ["truce", "aid", "Talks"],
      when: {
        start: { earliest: "2016-09-12T16:22:04", latest: "2016-09-12T16:22:04", precision: "second" },
        end: { earliest: "2016-09-19T09:05", latest: "2016-09-19T09:05", precision: "minute" },
      },
      claims: [
        { source: "x.org", url: "https://www.x.org/a", inferred: "its hyperlink" },
        { source: "y.org", url: "http://y.org/", inferred: "its hyperlink" },
        { source: "AP", inferred: '"(AP)" in the description' },
      ],
      extra: { progress: "40", default_color: "1,2,3", newer_field: "z" },
    },
  ]);
  expect(draft.notes.map(({ kind, at }) => [kind, at])).toStrictEqual([
    ["dropped", "event 1 (line 10)"],
    ["inferred", "era 1 (line 4)"],
    ["dropped", "line 20"],
    ["dropped", "categories and eras"],
    ["changed", "view"],
  ]);
});

test("what is missing, blank or of another kind leaves the rest as it is", () => {
  const draft = draftOf(`
<timetype/><categories><category><name> </name><parent>A</parent></category><category><name>B</name><parent/></category><category><name>B2</name><color> </color></category></categories>
<events><event><id>9</id>${DATES}<text>(9)A</text><category>B</category><labels>x  x</labels><hyperlink> ; </hyperlink><icon> </icon><locked>False</locked><alert>2016;<b>x</b></alert><progress> </progress><fuzzy>False</fuzzy></event>
<other/><event id=""><start/><end/><categories><category>B</category><category> </category></categories><description> </description></event></events>
<eras><era><name>War</name><start>2011-03-15 00:00:00</start><end>soon</end></era><era><name>None</name></era></eras>
<view><hidden_categories><name> </name></hidden_categories></view><now><hidden_categories><name>X</name></hidden_categories></now><${"n".repeat(70)}/>`);
  expect(draft).toStrictEqual({
    title: "file",
    sources: [],
    lanes: ["B", "B2"],
    events: [
      {
        at: "event 1 (line 4)",
        id: "9",
        title: "A",
        lane: "B",
        subject: ["x"],
        when: { earliest: "2016-09-12T10:00", latest: "2016-09-12T10:00", precision: "minute" },
        claims: [],
        extra: { alert: "2016;<b>x</b>", within: "9" },
      },
      { at: "event 3 (line 5)", title: "", subject: ["B"], claims: [] },
    ],
    eras: [
      {
        at: "era 1 (line 6)",
        label: "War",
        when: {
          earliest: "2011-03-15",
          latest: "2011-03-15",
          precision: "day",
          basis: "both ends were written as midnight, which is taken for whole days",
        },
      },
    ],
    extra: { program_version: "2.8.0 (rev)" },
    notes: [
      { at: "event 2 (line 5)", kind: "dropped", what: "<other> is no event" },
      { at: "event 3 (line 5)", kind: "kept", what: 'the start "" is no date that can be read' },
      { at: "event 3 (line 5)", kind: "kept", what: 'the end "" is no date that can be read' },
      { at: "era 1 (line 6)", kind: "kept", what: 'the end "soon" is no date that can be read' },
      { at: "era 1 (line 6)", kind: "inferred", what: '"2011-03-15 00:00:00" is taken for the whole day' },
      { at: "era 2 (line 6)", kind: "kept", what: 'the start "" is no date that can be read' },
      { at: "era 2 (line 6)", kind: "kept", what: 'the end "" is no date that can be read' },
      { at: "era 2 (line 6)", kind: "dropped", what: '"None" is no era with a date' },
      {
        at: "line 7",
        kind: "dropped",
        what: "nothing is made of <nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn>",
      },
    ],
  });
});

test("midnight at both ends stands for whole days, and at one end for itself", () => {
  const { event, notes } = only("<start>2016-09-12 00:00:00</start><end>2016-09-13 00:00:00</end>");
  expect(event.when).toMatchObject({
    start: { earliest: "2016-09-12", precision: "day" },
    end: { latest: "2016-09-13" },
  });
  expect(notes).toMatchObject([{ kind: "inferred", what: '"2016-09-12 00:00:00" is taken for the whole day' }]);
  expect(only("<start>2016-09-12 00:00:00</start><end>2016-09-12 05:00:00</end>").event.when).toMatchObject({
    start: { earliest: "2016-09-12T00:00" },
  });
});

test("years before 0 and beyond 9999", () => {
  expect(only("<start>-43-03-15 00:00:00</start><end>12000-01-01 00:00:00</end>").event.when).toMatchObject({
    start: { earliest: "-0043-03-15" },
    end: { latest: "+012000-01-01" },
  });
});

test("uncertain ends, milestones and ends that are today", () => {
  const fuzzy = only(`${DATES}<fuzzy>True</fuzzy>`);
  expect(fuzzy.event.when).toMatchObject({ basis: "marked as uncertain, without saying by how much" });
  expect(fuzzy.notes).toMatchObject([{ kind: "kept" }]);
  const later = "<start>2016-09-12 10:00:00</start><end>2016-09-15 10:00:00</end>";
  expect(only(`${later}<fuzzy_end>True</fuzzy_end>`).event.when).toMatchObject({
    end: { basis: expect.any(String) as string },
  });
  expect(only(`${later}<milestone>True</milestone>`).event.when).toMatchObject({ latest: "2016-09-12T10:00" });
  const { event, notes } = only(`${later}<ends_today>True</ends_today>`);
  expect(event.when).toMatchObject({ end: { earliest: "2016-09-12T10:00", precision: "bounded" } });
  expect(event.when).not.toHaveProperty("end.latest");
  expect(notes).toMatchObject([{ kind: "changed" }]);
});

test("containers are subjects of what stands in them", () => {
  const { events } = draftOf(
    `<events><event>${DATES}<text>(3)Inside</text></event><event>${DATES}<text>[3]Campaign</text></event><event>${DATES}<text> (3) things</text></event></events>`,
  );
  expect(events).toMatchObject([
    { title: "Inside", subject: ["Campaign"], extra: { within: "3" } },
    { title: "Campaign", extra: { container: "3" } },
    { title: "(3) things" },
  ]);
  expect(events[2]).not.toHaveProperty("extra");
});

test("events without a date stay and are told, and icons are told", () => {
  const { event, notes } = only("<start>soon</start><end>300000-01-01 00:00:00</end><text>x</text><icon>AAAA</icon>");
  expect(event).toMatchObject({ title: "x", extra: { start: "soon", end: "300000-01-01 00:00:00" } });
  expect(event).not.toHaveProperty("when");
  expect(notes.map(({ kind }) => kind)).toStrictEqual(["kept", "kept", "dropped"]);
});

test("other calendars, and XML that is broken or deep, are refused", () => {
  for (const [text, refused] of [
    [
      "<timeline><timetype>numtime</timetype></timeline>",
      'its times are of the kind "numtime", and only Gregorian dates are read',
    ],
    ["<timeline><events><event>", "<event> of line 1 is not closed"],
    ["<timeline>".repeat(100_000), "elements stand in each other more than 100 deep"],
    ["<timeline><version>1.0.0</version></timeline>", "it holds no event"],
  ] as const) {
    expect(read(text)).toMatchObject({ refused });
  }
});

test("entities of the file's own stay as they are, and characters by number are read, however many", () => {
  const { event } = only(`${DATES}<description>&lol;${"&#10;".repeat(3000)}x</description><__proto__>y</__proto__>`);
  expect(event.summary).toBe(`&lol;${"\n".repeat(3000)}x`);
});

test("only a timeline of this kind is recognised", () => {
  const is = (text: string) => TIMELINE_PROJECT.recognises({ name: "a", text });
  expect(is(`<?xml version="1.0"?>\n<timeline><version>2.8.0</version>`)).toBe(true);
  for (const sign of ["timetype", "categories", "events"]) expect(is(`<timeline><${sign}/>`)).toBe(true);
  expect(is(`<timeline>${" ".repeat(20_000)}<version>`)).toBe(false);
  for (const text of ["<timeline><versions>", "<timeline><x/></timeline>", "<data><version>", "{}", ""])
    expect(is(text)).toBe(false);
});
