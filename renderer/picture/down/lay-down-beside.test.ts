import { expect, test } from "vitest";
import { laid, inTenths, rowsOf } from "../../../e2e/helpers/down/laid-down.ts";
import { whenOf } from "../../../data/moment.ts";
import type { Era, TimelineEvent, When } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { claim, day, event, timeline } from "../../../e2e/helpers/example.ts";
import { rememberedPlan, type PlanOptions } from "../compose/plan.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { type DownSetting } from "./lay-down.ts";

const measure = measureWithSourceSans();
const open = { precision: "bounded" } as const;

const on = (id: string, date: number, facts: Parameters<typeof event>[1] = {}) =>
  event(id, { when: day(`2016-09-${String(date).padStart(2, "0")}`), ...facts });

const span = (id: string, from: string, to: string) => event(id, { when: { start: day(from), end: day(to) } });

test("bars run beside other rows on two tracks, and what finds none is as long as its row", () => {
  const subject = timeline([
    span("a", "2016-09-06", "2016-09-09"),
    span("b", "2016-09-07", "2016-09-21"),
    span("c", "2016-09-08", "2016-09-12"),
    on("d", 10),
    span("e", "2016-09-11", "2016-09-13"),
    on("f", 12),
    span("g", "2016-09-13", "2016-09-13"),
    event("h", { when: { start: day("2016-09-14"), end: open } }),
    on("i", 15),
  ]);
  expect(rowsOf(laid(subject))).toEqual(
    "a 112 span 6–137 at 18, b 161 span 6–382 at 27, c 210 span 6–39 at 9, d 259 point, e 308 span 6–137 at 18, f 357 point, g 406 span 6–39 at 9, h 455 span 6–88 at 18, i 504 point",
  );
});

const era = (id: string, when: Written<When>): Era => ({ id, title: id.toUpperCase(), when: whenOf(when) });

test("periods are named where they begin, and end before what comes after", () => {
  const eras = [
    era("early", { start: day("2016-08-01"), end: day("2016-09-07") }),
    era("mid", { start: day("2016-09-09"), end: day("2016-09-12") }),
    era("late", { start: day("2016-09-20"), end: open }),
    era("out", { start: day("2016-10-20"), end: day("2016-10-22") }),
    era("when", { start: open, end: open }),
  ];
  const page = laid(timeline([on("a", 6), on("b", 10), on("c", 13)], { eras }));
  const told = (bands: ReturnType<typeof laid>["eras"]) =>
    bands.map(({ id, name, x1, x2, label }) =>
      [id, name, inTenths(x1), inTenths(x2), label!.text, label!.x, inTenths(label!.y)].join(" | "),
    );
  expect([rowsOf(page), told(page.eras), page.rail.y2]).toEqual([
    "a 160 point, b 255 point, c 326 point",
    [
      "when | Period: WHEN, date not given | 107 | 370 | WHEN | 114 | 123",
      "early | Period: EARLY, 1 August – 7 September 2016 | 131 | 250 | EARLY · 1 Aug to 7 Sep | 114 | 147",
      "mid | Period: MID, 9–12 September 2016 | 204 | 321 | MID · 9 Sep to 12 Sep | 114 | 220",
      "late | Period: LATE, begins 20 September 2016 | 370 | 394 | LATE · from 20 Sep | 114 | 386",
    ],
    399,
  ]);
  expect(told(laid(timeline([], { eras })).eras)).toEqual([
    "when | Period: WHEN, date not given | 107 | 131 | WHEN | 114 | 123",
    "early | Period: EARLY, 1 August – 7 September 2016 | 131 | 155 | EARLY · 1 Aug to 7 Sep | 114 | 147",
    "mid | Period: MID, 9–12 September 2016 | 155 | 179 | MID · 9 Sep to 12 Sep | 114 | 171",
    "late | Period: LATE, begins 20 September 2016 | 179 | 203 | LATE · from 20 Sep | 114 | 195",
  ]);
});

test("periods take room from rows", () => {
  const eras = [era("mid", { start: day("2016-09-09"), end: day("2016-09-12") })];
  const drawn = (height: number) => laid(timeline([on("a", 6), on("b", 8)], { eras }), { height }).glyphs.length;
  expect([drawn(24 + 24 + 98), drawn(24 + 24 + 97)]).toEqual([2, 1]);
});

test("a body in which nothing has changed is the one that was drawn; what has changed is drawn anew", () => {
  const claims = [claim("alpha"), claim("beta", { when: day("2016-09-15") })];
  const events = [span("s", "2016-09-08", "2016-09-20"), on("a", 10, { claims }), on("b", 13), on("c", 18)];
  const whole = timeline(events);
  const plan = rememberedPlan();
  const indexOf = (subject: readonly TimelineEvent[], options: PlanOptions = {}) =>
    plan({ ...whole, events: subject }, 400, measure, { isDown: true, ...options }).lanes[0]!.index;
  /** Which are drawn anew in a second scene. */
  const anew = (asked: Partial<DownSetting>) => {
    const bodies: DownSetting["bodies"] = new Map();
    const bodyOf = (more: Partial<DownSetting>) =>
      new Map(laid(whole, { bodies, index: indexOf(events), ...more }).glyphs.map(({ id, body }) => [id, body]));
    const first = bodyOf({});
    return [...bodyOf(asked)].filter(([id, body]) => body !== first.get(id)).map(([id]) => id);
  };
  expect(anew({ index: indexOf(events) })).toEqual([]);
  expect(anew({ index: indexOf(events, { faint: new Set(["b"]) }) })).toEqual(["b"]);
  expect(anew({ index: indexOf([...events, on("d", 14)]) })).toEqual(["s", "a", "d"]);
  expect(anew({ index: indexOf(events.map((one) => (one.id === "b" ? { ...one, title: "B" } : one))) })).toEqual(["b"]);
  expect(anew({ labelOf: ({ id }) => (id === "c" ? "Lane" : undefined), memory: new Map() })).toEqual(["c"]);
  expect(anew({ hasSpans: false })).toEqual(["s", "a", "b", "c"]);
});

test("a body has what is said of its event, and nothing more", () => {
  const killed = (by: string, value: number) => claim(by, { figures: [{ measure: "killed", value }] });
  const plain = on("a", 6);
  const full = event("b", {
    title: "A bridge over the river was opened to all who waited for it on both sides since the spring",
    when: day("2016-09-06", "2016-09-09"),
    claims: [killed("alpha", 3), killed("beta", 5)],
  });
  const { glyphs } = laid(timeline([plain, full]), {
    labelOf: ({ id }) => (id === "b" ? "Lane" : undefined),
    options: { compared: ["alpha", "beta"] },
  });
  expect(glyphs.map(({ body }) => Object.keys(body).sort().join(" "))).toEqual([
    "asides chips coverage differs faint ghosts lines mark name title",
    "asides chips coverage differs faint ghosts lines mark name note pill title",
  ]);
  expect(
    glyphs.map(({ body: { lines, note, pill, coverage } }) => [
      lines!.map(({ text }) => text),
      note?.text,
      pill?.text.text,
      coverage?.name,
    ]),
  ).toEqual([
    [["6 Sep"], undefined, undefined, "of AL and BE, only AL tells it"],
    [
      ["6–9 Sep", "who waited for it on both sides since the", "spring"],
      "Lane",
      "≠ killed: 3 AL · 5 BE",
      "of AL and BE, all tell it",
    ],
  ]);
});
