import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../e2e/helpers/example.ts";
import { whenOf } from "../moment.ts";
import type { Figure, Timeline } from "../timeline.ts";
import { CLAIMS_TABLE_OUT } from "./write-claims-table.ts";

function rowsOf(whole: Timeline) {
  return csvParse(CLAIMS_TABLE_OUT.write(whole).text.replace(/^\uFEFF/u, ""));
}

function figureOf(figure: Omit<Figure, "measure">): string | undefined {
  const claims = [claim("alpha", { figures: [{ measure: "hurt", ...figure }] })];
  return rowsOf(timeline([event("a", { claims })]))[1]?.["figure"];
}

test("an event is a row, its claims are rows below it, and the sources come last", () => {
  const rows = rowsOf(
    timeline([event("gate", { title: "Gate opens", claims: [claim("alpha", { says: "=so" }), claim("beta")] })]),
  );
  expect(rows.map((row) => [row["event"], row["start"], row["source-id"], row["source"], row["says"]])).toEqual([
    ["gate", "2016-09-12", "", "", ""],
    ["gate", "", "alpha", "The alpha", "'=so"],
    ["gate", "", "beta", "The beta", "so"],
    ["", "", "alpha", "The alpha", ""],
    ["", "", "beta", "The beta", ""],
    ["", "", "gamma", "The gamma", ""],
  ]);
  expect(rows[1]).toMatchObject({ title: "Gate opens", lane: "One" });
});

test("the columns of the template are always there, and others where something stands in them", () => {
  const { columns } = rowsOf(timeline([event("a", { actors: [] })]));
  expect(columns).toEqual(expect.arrayContaining(["event", "page", "position", "summary", "source-id", "code"]));
  expect(columns).not.toContain("actors");
  expect(rowsOf(timeline([event("a", { actors: ["x; y", "z"] })]))[0]?.["actors"]).toBe("x\\; y; z");
});

test.each([
  [{ value: 40 }, "40"],
  [{ value: 40, about: true }, "about 40"],
  [{ moreThan: 60, about: true }, "about over 60"],
  [{ lessThan: 10 }, "under 10"],
  [{ min: 5, max: 7 }, "5–7"],
  [{ min: 5 }, "at least 5"],
  [{ max: 7.5 }, "up to 7.5"],
])("the figure %j is %j", (figure, expected) => {
  expect(figureOf(figure)).toBe(expected);
});

test.each([
  ["a day", day("2016-09-12"), { start: "2016-09-12" }],
  ["days", day("2016-09-12", "2016-09-14"), { start: "", earliest: "2016-09-12", latest: "2016-09-14" }],
  ["nothing", { precision: "bounded" } as const, { start: "", precision: "bounded" }],
  [
    "a week",
    { earliest: "2016-09-12", latest: "2016-09-12", precision: "week" } as const,
    { start: "2016-09-12", precision: "week" },
  ],
  [
    "a span",
    { start: day("2016-09-12"), end: day("2016-09-14", "2016-09-19") },
    { start: "2016-09-12", end: "", "end-earliest": "2016-09-14", "end-latest": "2016-09-19" },
  ],
])("a date that is %s stands in its columns", (_, when, expected) => {
  expect(rowsOf(timeline([event("a", { when: whenOf(when) })]))[0]).toMatchObject(expected);
});

test("what the table cannot hold is told", () => {
  const whole = timeline(
    [
      event("a", {
        custom: { colour: "red" },
        claims: [
          claim("alpha", {
            figures: [{ measure: "debt", value: -5 }],
            at: {
              selector: [
                { type: "FragmentSelector", value: "a" },
                { type: "FragmentSelector", value: "b" },
              ],
            },
          }),
        ],
      }),
    ],
    {
      lanes: [
        { id: "one", label: "One" },
        { id: "two", label: "Two" },
      ],
      sources: [source("alpha")],
    },
  );
  const { notes } = CLAIMS_TABLE_OUT.write(whole);
  for (const note of [
    { at: "the timeline", what: "its title" },
    { at: 'event "a"', what: "further fields" },
    { at: 'event "a"', what: "a figure below 0 or with too many digits" },
    { at: 'event "a"', what: "a second passage of a claim" },
    { at: 'lane "Two"', what: "a lane without an event" },
  ])
    expect(notes).toContainEqual({ kind: "dropped", ...note });
  expect(CLAIMS_TABLE_OUT.write(timeline([event("a")])).notes.map(({ what }) => what)).toEqual([
    "its title",
    "its description",
    "the period to show first",
  ]);
});
