import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { momentOf } from "../moment.ts";
import type { Moment, Source, TimelineEvent } from "../timeline.ts";
import { becameKnown } from "./became-known.ts";
import { changeSentence, changeWords } from "./change-words.ts";
import { becameKnownJson } from "./known-json.ts";
import { knownSinceBy } from "./known-since.ts";

const on = (id: string, published?: Moment): Source => {
  const made = source(id);
  return { ...made, custom: { ...made.custom, ...(published && { published }) } };
};
const SOURCES = [on("alpha", day("2016-09-14")), on("beta", day("2016-09-16")), on("gamma")];

function known(...events: TimelineEvent[]) {
  return becameKnown(timeline(events, { sources: SOURCES })).map(
    ({ period, fresh, changes, before, again, timeline: then }) => ({
      day: period.last,
      fresh: [...fresh],
      changes: Object.fromEntries(changes),
      before,
      again,
      known: then.events.map(({ id }) => id),
    }),
  );
}

const killed = (value: number) => ({ figures: [{ measure: "killed", value }] });

test("an event is new on the day of its first report, and known ever after; what nobody can date comes last", () => {
  expect(
    known(
      event("a"),
      event("b", { claims: [claim("beta"), claim("alpha")] }),
      event("c", { claims: [claim("gamma")] }),
    ),
  ).toEqual([
    { day: "2016-09-14", fresh: ["a", "b"], changes: {}, before: 0, again: 0, known: ["a", "b"] },
    { day: "2016-09-16", fresh: [], changes: {}, before: 2, again: 1, known: ["a", "b"] },
    { day: "", fresh: ["c"], changes: {}, before: 2, again: 0, known: ["a", "b", "c"] },
  ]);
});

test("a report tells what changed: a dispute that arose, figures that were added, a date that became closer", () => {
  const [, second] = known(
    event("a", {
      when: day("2016-09-12"),
      claims: [
        claim("alpha", { when: day("2016-09-10", "2016-09-13"), ...killed(62) }),
        claim("beta", { when: day("2016-09-12"), ...killed(83) }),
      ],
    }),
  );
  expect(second?.changes).toEqual({
    a: {
      dates: [{ part: "date", from: "between 10 and 13 September 2016", to: "12 September 2016" }],
      arisen: ["killed"],
      settled: [],
      figures: [{ measure: "killed", before: ["62"], added: ["83"] }],
      takenBackBy: [],
    },
  });
});

test("who says the same again changes nothing, and neither does a date that says less", () => {
  const [, second] = known(
    event("a", { claims: [claim("alpha", killed(62)), claim("beta", killed(62))] }),
    event("b", {
      when: day("2016-09-10", "2016-09-13"),
      claims: [claim("alpha", { when: day("2016-09-12") }), claim("beta", { when: day("2016-09-10", "2016-09-13") })],
    }),
  );
  expect(second).toEqual(expect.objectContaining({ changes: {}, again: 2, fresh: [] }));
});

test("a date stays as it was known where the reports of a day do not date the event", () => {
  const [first, second] = becameKnown(
    timeline([event("a", { when: day("2016-09-12"), claims: [claim("alpha"), claim("beta")] })], {
      sources: SOURCES.slice(0, 2),
    }),
  );
  expect(second?.changes.size).toBe(0);
  expect(second?.timeline.events[0]?.when).toEqual(first?.timeline.events[0]?.when);
});

test("what somebody takes back is no longer disputed, and it is said who did", () => {
  const early = on("alpha", day("2016-09-14"));
  const other = on("beta", day("2016-09-14"));
  const late = on("gamma", day("2016-09-16"));
  const [, second] = becameKnown(
    timeline(
      [
        event("a", {
          claims: [
            claim("alpha", { id: "first", ...killed(62) }),
            claim("beta", killed(83)),
            claim("gamma", { stance: "retracts", of: "first" }),
          ],
        }),
      ],
      { sources: [early, other, late] },
    ),
  );
  expect(second?.changes.get("a")).toEqual(
    expect.objectContaining({ arisen: [], settled: ["killed"], takenBackBy: ["gamma"] }),
  );
});

test("an event of which nothing more is told stays the very object of the day before", () => {
  const [first, second] = becameKnown(
    timeline([event("a"), event("b", { claims: [claim("beta")] })], { sources: SOURCES.slice(0, 2) }),
  );
  expect(first?.timeline.events).toHaveLength(1);
  expect(second?.timeline.events[0]).toBe(first?.timeline.events[0]);
});

test("of the shipped timeline three days are told; all is known by the last, and each event is new once", () => {
  const shipped = shippedTimeline();
  const days = becameKnown(shipped);
  expect(
    days.map(({ period }) => [
      period.name,
      period.reports.map(({ source: { custom }, by }) => `${custom.code ?? ""} ${by}`),
    ]),
  ).toEqual([
    ["28 September 2016", ["WP day", "NN day"]],
    ["3 October 2016", ["ZH day"]],
    ["4 October 2016", ["TJ likely", "RHC day"]],
  ]);
  expect(days.flatMap(({ fresh }) => [...fresh]).sort()).toEqual(shipped.events.map(({ id }) => id).sort());
  expect(days[2]?.changes.get("convoy-attack")?.arisen).toEqual(["date", "who did it"]);
  expect(days[1]?.changes.get("truce")?.dates).toEqual([
    { part: "end", from: "between 14 and 28 September 2016", to: "between 14 and 19 September 2016" },
  ]);
});

test("a change in words says who, what it was, and what it is now", () => {
  const change = {
    dates: [
      { part: "date", from: "by 12 September 2016", to: "9 September 2016" },
      { part: "end", from: "unknown", to: "19 September 2016" },
    ],
    arisen: ["date", "who did it"],
    settled: ["killed"],
    figures: [
      { measure: "killed", before: ["62"], added: ["83", "90"] },
      { measure: "hours", before: [], added: ["13"] },
    ],
    takenBackBy: ["gamma"],
  } as const;
  const words = changeWords(
    change,
    (id) => id.toUpperCase(),
    (date) => date.replace(" September 2016", " Sep"),
  );
  expect(words).toEqual({
    dispute: "now differ on date and who did it",
    others: [
      "GAMMA took something back",
      "no longer differ on killed",
      "was by 12 Sep, now 9 Sep",
      "its end was unknown, now 19 Sep",
      "killed: was 62, now also 83, 90",
      "hours: 13",
    ],
  });
  expect(changeSentence({ ...change, arisen: [], settled: [], figures: [], takenBackBy: [] }, String)).toBe(
    "was by 12 September 2016, now 9 September 2016; its end was unknown, now 19 September 2016",
  );
  expect(changeSentence({ ...change, dates: [], settled: [], figures: [], takenBackBy: [] }, String)).toBe(
    "accounts now differ on date and who did it",
  );
});

test("since when an event is known follows from its first report; of undated ones nobody says a day", () => {
  const since = knownSinceBy({
    sources: [
      ...SOURCES,
      on("delta", momentOf({ earliest: "2016-09-10", latest: "2016-09-16", precision: "bounded" })),
    ],
  });
  expect(since(event("a", { claims: [claim("beta"), claim("delta"), claim("gamma")] }))).toEqual({
    day: "2016-09-16",
    by: "day",
    sources: ["beta", "delta"],
  });
  expect(since(event("a", { claims: [claim("delta"), claim("beta")] })).by).toBe("day");
  expect(since(event("a", { claims: [claim("delta")] })).by).toBe("bounds");
  expect(since(event("a", { claims: [claim("gamma"), claim("gamma")] }))).toEqual({
    by: "nothing",
    sources: ["gamma"],
  });
});

test("a likely day says more of when an event is known than the last that is possible, whoever is named first", () => {
  const october = { earliest: "2016-10-01", precision: "bounded" } as const;
  const likely = { earliest: "2016-10-03", latest: "2016-10-04", basis: "Told as news." };
  const since = knownSinceBy({
    sources: [
      on("possible", momentOf({ ...october, latest: "2016-10-04" })),
      on("likely", momentOf({ ...october, latest: "2016-10-31", likely })),
    ],
  });
  expect(since(event("a", { claims: [claim("possible"), claim("likely")] }))).toEqual({
    day: "2016-10-04",
    by: "likely",
    sources: ["possible", "likely"],
  });
});

test("of what lasts each end is told that is closer now, and what is a span now was a day", () => {
  const span = { start: day("2016-09-12"), end: day("2016-09-14") };
  const [, second] = known(
    event("a", {
      when: span,
      claims: [
        claim("alpha", { when: { start: day("2016-09-10", "2016-09-13"), end: day("2016-09-14") } }),
        claim("beta", { when: span }),
      ],
    }),
    event("b", { when: span, claims: [claim("alpha", { when: day("2016-09-12") }), claim("beta", { when: span })] }),
  );
  expect(second?.changes["a"]?.dates).toEqual([
    { part: "start", from: "between 10 and 13 September 2016", to: "12 September 2016" },
  ]);
  expect(second?.changes["b"]).toMatchObject({ arisen: [], settled: [] });
});

test("figures are told with their unit, those of a new measure as added, and the same again not at all", () => {
  const figures = (value: number, measure = "hurt", unit?: string) => ({
    measure,
    value,
    ...(unit !== undefined && { unit }),
  });
  const [, second] = known(
    event("a", {
      claims: [
        claim("alpha", { figures: [figures(5, "area", "km²"), figures(1, "same")] }),
        claim("beta", { figures: [figures(6, "area", "km²"), figures(1, "same"), figures(7)] }),
      ],
    }),
  );
  expect(second?.changes["a"]?.figures).toEqual([
    { measure: "area (km²)", before: ["5"], added: ["6"] },
    { measure: "hurt", before: [], added: ["7"] },
  ]);
});

test("a report that dates an event changes its date, and so does one that takes it back", () => {
  const whole = (second: Parameters<typeof claim>[1]) =>
    known(
      event("a", {
        when: day("2016-09-12"),
        claims: [claim("alpha", { id: "first", when: day("2016-09-10", "2016-09-12") }), claim("beta", second)],
      }),
    )[1]?.changes["a"];
  expect(whole({ when: day("2016-09-12") })?.dates).toEqual([
    { part: "date", from: "between 10 and 12 September 2016", to: "12 September 2016" },
  ]);
  expect(whole({ says: "A fire." })).toBeUndefined();
  expect(whole({ stance: "retracts", of: "first" })).toMatchObject({ takenBackBy: ["beta"] });
});

test("scripts read days with their reports, what is new, what changed, and how many events are known", () => {
  const whole = timeline(
    [
      event("a", { claims: [claim("alpha", killed(62)), claim("beta", killed(83))] }),
      event("b", { claims: [claim("gamma")] }),
    ],
    { sources: SOURCES },
  );
  const report = (id: string, by: string) => ({ source: id, by });
  expect(becameKnownJson(whole)).toStrictEqual([
    { from: "2016-09-14", to: "2016-09-14", reports: [report("alpha", "day")], new: ["a"], changed: [], known: 1 },
    {
      from: "2016-09-16",
      to: "2016-09-16",
      reports: [report("beta", "day")],
      new: [],
      changed: [
        {
          id: "a",
          dates: [],
          differsNow: ["killed"],
          differsNoLonger: [],
          figures: [{ measure: "killed", before: ["62"], added: ["83"] }],
          takenBackBy: [],
        },
      ],
      known: 1,
    },
    { reports: [report("gamma", "nothing")], new: ["b"], changed: [], known: 2 },
  ]);
});
