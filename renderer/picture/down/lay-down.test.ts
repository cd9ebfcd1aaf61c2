import { expect, test } from "vitest";
import { ALL, laid, inTenths, rowsOf } from "../../../e2e/helpers/down/laid-down.ts";
import { claim, day, days, event, source, timeline } from "../../../e2e/helpers/example.ts";

const dateOf = (time: number): number => new Date(time).getUTCDate();

/** The counts: which days, how many, where. */
const countsOf = ({ bands }: ReturnType<typeof laid>) =>
  bands[0]!.counts
    .map(({ from, to, count, column, text, name, key }) => {
      expect([key, text.text, name, column.width, column.height]).toEqual([
        String(from),
        `+${String(count)}`,
        `${String(count)} more event${count === 1 ? "" : "s"}, without room here`,
        14,
        3,
      ]);
      expect([inTenths(text.x - column.x), inTenths(text.y - column.y)]).toEqual([20, 5.1]);
      return `${String(dateOf(from))} – ${String(dateOf(to))}: ${String(count)} at ${String(inTenths(column.x))} ${String(inTenths(column.y))}`;
    })
    .join(", ");

const gapsOf = ({ rail }: ReturnType<typeof laid>) =>
  rail.gaps.map(({ key, y, text }) => [key, y, text.text, text.x, inTenths(text.y)].join(" | "));

const on = (id: string, date: number, facts: Parameters<typeof event>[1] = {}) =>
  event(id, { when: day(`2016-09-${String(date).padStart(2, "0")}`), ...facts });

test("rows one under another, on a rail as long as they are, with breaks where much time is passed over", () => {
  const page = laid(timeline([on("a", 6), on("b", 8), on("c", 20)]));
  expect([rowsOf(page), page.bottom, page.eras]).toEqual(["a 112 point, b 161 point, c 232 point", 293, []]);
  expect(page.bands).toEqual([
    {
      id: "#down",
      name: "All events, 3 events",
      y: 100,
      height: 193,
      labels: [],
      collapsed: false,
      ticks: [],
      counts: [],
    },
  ]);
  expect({ ...page.rail, gaps: gapsOf(page) }).toEqual({
    x: 93,
    y1: 112,
    y2: 281,
    gaps: ["c  | 222 | 11 days | 114 | 226"],
  });
});

test("a page without room for a row counts what there is, and does not say that there is nothing", () => {
  const page = laid(timeline([on("a", 6), on("b", 8)]), { height: 24 + 30 });
  expect([page.glyphs, page.rail.gaps]).toEqual([[], []]);
  expect(countsOf(page)).toMatch(/: 2 at /u);
});

test("a page of which nothing is told", () => {
  const page = laid(timeline([]));
  expect([page.bands, page.glyphs, page.bottom]).toEqual([
    [
      {
        id: "#down",
        name: "All events, 0 events",
        y: 100,
        height: 64,
        labels: [],
        collapsed: false,
        ticks: [],
        counts: [],
      },
    ],
    [],
    164,
  ]);
  expect({ ...page.rail, gaps: gapsOf(page) }).toEqual({
    x: 93,
    y1: 112,
    y2: 152,
    gaps: ["nothing | 132 | nothing from 5 – 25 September 2016 | 114 | 136"],
  });
});

const FIVE = [
  on("a", 6),
  on("b", 7, { claims: [claim("alpha"), claim("beta"), claim("gamma")] }),
  on("c", 9),
  on("d", 20, { claims: [claim("alpha"), claim("beta")] }),
  on("e", 21),
];

test.each<[string, number, readonly unknown[]]>([
  ["all, to the pixel", 291, ["a 112 point, b 161 point, c 210 point, d 281 point, e 330 point", "", 391]],
  ["one px less", 290, ["a 112 point, b 161 point, d 249 point, e 298 point", "7 – 20: 1 at 114 212", 359]],
  [
    "room for four, to the pixel",
    259,
    ["a 112 point, b 161 point, d 249 point, e 298 point", "7 – 20: 1 at 114 212", 359],
  ],
  [
    "room for three",
    258,
    ["a 112 point, b 161 point, d 249 point", "7 – 20: 1 at 114 212, 20 – 26: 1 at 114 300", 327],
  ],
  [
    "room for two",
    226,
    ["b 129 point, d 217 point", "5 – 7: 1 at 114 114, 7 – 20: 1 at 114 180, 20 – 26: 1 at 114 268", 295],
  ],
  [
    "room for two, to the pixel",
    195,
    ["b 129 point, d 217 point", "5 – 7: 1 at 114 114, 7 – 20: 1 at 114 180, 20 – 26: 1 at 114 268", 295],
  ],
  ["room for one", 194, ["b 129 point", "5 – 7: 1 at 114 114, 7 – 26: 3 at 114 180", 207]],
  ["room for none", 40, ["", "5 – 26: 5 at 114 114", 164]],
])("what has no room is counted where it would stand: %s", (_name, height, expected) => {
  const page = laid(timeline(FIVE), { height });
  expect([rowsOf(page), countsOf(page), page.bottom]).toEqual(expected);
});

test("reports and what is filtered out are drawn, but not counted", () => {
  const subject = timeline(FIVE, {
    sources: [source("alpha", { published: day("2016-09-10") }), source("beta"), source("gamma")],
  });
  const page = laid(subject, { height: 200, options: { faint: new Set(["a"]) } });
  expect([rowsOf(page), countsOf(page)]).toEqual([
    "b 112 point, d 200 point",
    "7 – 20: 1 at 114 163, 20 – 26: 1 at 114 251",
  ]);
  const { glyphs } = laid(subject, { options: { faint: new Set(["a"]) } });
  expect(
    glyphs.map(({ id, role, lane, x, body: { faint, asides, name } }) =>
      [id, role, lane, x, faint, asides, name].join(" | "),
    ),
  ).toEqual([
    "a | event | #down | 93 | true | filtered out | 6 September 2016: a; 1 source; filtered out",
    "b | event | #down | 93 | false |  | 7 September 2016: b; 3 sources",
    "c | event | #down | 93 | false |  | 9 September 2016: c; 1 source",
    "alpha | report | #down | 93 | false |  | Published 10 September 2016: Report of alpha",
    "d | event | #down | 93 | false |  | 20 September 2016: d; 2 sources",
    "e | event | #down | 93 | false |  | 21 September 2016: e; 1 source",
  ]);
});

test("on one day an event stands under what it follows; a report, and a place elsewhere, stay where they are", () => {
  const sources = [source("alpha", { published: day("2016-09-12") }), source("beta"), source("gamma")];
  const subject = timeline(
    [
      on("x", 11),
      on("c", 12, { follows: ["d"], claims: [claim("alpha"), claim("beta", { when: day("2016-09-10") })] }),
      on("b", 12),
      on("d", 12, { follows: ["alpha"] }),
      on("alpha", 12),
      on("y", 10, { follows: ["c"] }),
    ],
    { sources },
  );
  expect(rowsOf(laid(subject))).toEqual(
    "y 143 point, x 192 point, report alpha 241 point, alpha 290 point, d 339 point, c 388 point, b 437 point",
  );
});

test("a place elsewhere is a row, from the event's own top", () => {
  const claims = [
    claim("alpha"),
    claim("beta", { when: day("2016-09-15", "2016-09-17") }),
    claim("gamma", { when: day("2016-09-06") }),
  ];
  const subject = timeline([on("a", 10, { claims }), on("b", 13)]);
  const ghostsOf = (view = ALL) =>
    laid(subject, { view }).glyphs.flatMap(({ y, body: { ghosts } }) =>
      ghosts.map(({ mark, link, chips, lines }) => [
        y,
        mark,
        link,
        chips.map(({ box, text, name }) => [box.y, inTenths(text.y), name]),
        lines!.map((line) => [line.text, inTenths(line.y)]),
      ]),
    );
  expect(ghostsOf()).toEqual([
    [
      165,
      { kind: "point", x: 0, y: -40 },
      { x: 0, y: 13 },
      [[-48, -37.4, "Source GA: The gamma puts it here"]],
      [
        ["6 Sep", -36],
        ["here: a", -36],
      ],
    ],
    [
      165,
      { kind: "whisker", isDown: true, x1: 126, x2: 144, y: 9, start: "bound", end: "bound" },
      { x: 0, y: 13 },
      [[125, 135.6, "Source BE: The beta puts it here"]],
      [
        ["15–17 Sep", 137],
        ["here: a", 137],
      ],
    ],
  ]);
  const far = laid(timeline([on("a", 10, { claims: [claim("alpha"), claim("beta", { when: day("2016-09-24") })] })]));
  expect(far.rail.gaps.map(({ key, text }) => [key, text.text])).toEqual([
    ["a 1474675200000/1474761600000", "13 days"],
  ]);
  const marksIn = (from: string, to: string) =>
    laid(subject, { view: days(from, to) }).glyphs.map(({ id, body }) => [
      id,
      body.ghosts.map(({ mark }) => mark.kind),
    ]);
  expect([
    marksIn("2016-09-07", "2016-09-14"),
    marksIn("2016-09-06", "2016-09-15"),
    marksIn("2016-09-10", "2016-09-17"),
    marksIn("2016-09-15", "2016-09-20"),
  ]).toEqual([
    [
      ["a", []],
      ["b", []],
    ],
    [
      ["a", ["point", "whisker"]],
      ["b", []],
    ],
    [
      ["a", ["whisker"]],
      ["b", []],
    ],
    [],
  ]);
});
