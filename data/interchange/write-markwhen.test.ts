import { expect, test } from "vitest";
import { claim, day, event, timeline } from "../../e2e/helpers/example.ts";
import { whenOf } from "../moment.ts";
import type { Moment, When } from "../timeline.ts";
import type { Written } from "../written.ts";
import { inlineEscaped, MARKWHEN_OUT } from "./write-markwhen.ts";

const MINUTE: Written<Moment> = { earliest: "2016-10-03T13:04", latest: "2016-10-03T13:04", precision: "minute" };
const MONTH: Written<Moment> = { earliest: "2016-09", latest: "2016-09", precision: "month" };
const OPEN: Written<Moment> = { latest: "2016-09-19", precision: "bounded" };

test.each([
  ["a day", day("2016-09-12"), "2016-09-12"],
  ["a month", MONTH, "2016-09"],
  ["days", day("2016-09-12", "2016-09-19"), "2016-09-12/2016-09-19"],
  ["a minute of no zone", MINUTE, "2016-10-03 13:04"],
  ["a minute of a zone, in UTC", { ...MINUTE, zone: "Europe/Moscow" }, "2016-10-03T10:04:00Z"],
  ["what has only a last day", OPEN, "2016-09-19"],
])("Markwhen has %s", (_, when, expected) => {
  const { text } = MARKWHEN_OUT.write(timeline([event("a", { when: whenOf(when) })]));
  expect(text.split("\n")[7]).toBe(`${expected}: a`);
});

test("a Markwhen text has a header, lanes as sections, places, tags, links and ids", () => {
  const { text, notes } = MARKWHEN_OUT.write(
    timeline(
      [
        event("gate", {
          title: "Gate #2 opens [x](y) *now*",
          place: "Port",
          subject: ["trade", "two words"],
          summary: "snake_case and _this_\n2016: no event\n# no heading",
          claims: [claim("alpha", { speaker: { name: "The alpha" }, at: { URL: "https://example.org/(a)" } })],
        }),
      ],
      { title: 'A "title": with colon', description: "Two\nlines" },
    ),
  );
  expect(text).toBe(
    [
      "---",
      String.raw`title: "A \"title\": with colon"`,
      String.raw`description: "Two\nlines"`,
      "---",
      "",
      "# One",
      "",
      String.raw`2016-09-12: Gate #2 opens \[x]\(y) \*now\* [Port](location) #trade`,
      "id: gate",
      "",
      String.raw`snake_case and \_this\_`,
      "- 2016: no event",
      "- # no heading",
      "",
      "- [The alpha – The alpha](https://example.org/%28a%29): so",
      "",
    ]
      .join("\n")
      .replace("The alpha – The alpha", "The alpha"),
  );
  expect(notes).toContainEqual({ at: 'event "gate"', kind: "dropped", what: "a tag that is more than one word" });
});

test.each([
  ["a*b `c` ~~d~~ e\\", String.raw`a\*b \`c\` \~\~d\~\~ e\\`],
  ["~a~", "~a~"],
  ["[a](b) (c)", String.raw`\[a]\(b) (c)`],
  ["#a #1 b#c (#d,#e", String.raw`\#a #1 b#c (\#d,\#e`],
  ["_a_ b_c d_ _", String.raw`\_a\_ b_c d\_ _`],
])("the text %j has no marks of Markwhen", (text, expected) => {
  expect(inlineEscaped(text)).toBe(expected);
});

test("no line of a summary begins anything, and a title is no task", () => {
  const lines = ["2016: A", "# A", "####### A", "#A", "// A", "--- A", "section A", "endgroup", "sections", "A"];
  const { text } = MARKWHEN_OUT.write(
    timeline([event("a", { title: "[x] A", summary: lines.join("\n"), claims: [], subject: ["_a-1", "1a"] })]),
  );
  expect(text.split("\n").slice(7)).toEqual([
    String.raw`2016-09-12: \[x] A #_a-1`,
    "id: a",
    "",
    ...[
      "- 2016: A",
      "- # A",
      "####### A",
      String.raw`\#A`,
      "- // A",
      "- --- A",
      "- section A",
      "- endgroup",
      "sections",
      "A",
    ],
    "",
  ]);
});

test("what has no exact date has it in words, and what has none is left out with its lane", () => {
  const days = { start: day("2016-09-12"), end: day("2016-09-14", "2016-09-19") };
  const whole = (when: Written<When>) =>
    MARKWHEN_OUT.write(timeline([event("a", { when: whenOf(when), summary: "", claims: [] })]));
  expect(whole(days).text.split("\n").slice(7)).toEqual([
    "2016-09-12/2016-09-19: a",
    "id: a",
    "",
    "Date – begins 12 September 2016, ends between 14 and 19 September 2016",
    "",
  ]);
  expect(whole({ precision: "bounded" }).text).not.toContain("# One");
  expect(whole(day("2016-09-12")).text.endsWith("2016-09-12: a\nid: a\n")).toBe(true);
});
