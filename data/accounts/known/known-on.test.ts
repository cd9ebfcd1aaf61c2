import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { asKnownOn, publicationDates, reportsKnownOn } from "./known-on.ts";
import { momentOf } from "../../moment.ts";
import { knownStates, type KnownState } from "./known-state.ts";
import { parseBound } from "../../time.ts";
import { isSpan, type Source, type Timeline, type TimelineEvent } from "../../timeline.ts";

const wire = { ...source("wire"), custom: { published: day("2016-09-30") } };
const sources = [
  source("alpha", { published: day("2016-09-20") }),
  wire,
  source("beta", { published: { earliest: "2016-09-20", latest: "2016-10", precision: "bounded" } }),
  source("gamma", {
    published: { earliest: "2016-09-25T13:04", latest: "2016-09-25T13:04", precision: "minute" },
    derivedFrom: ["wire"],
  }),
  source("undated"),
];

function codes(known: Timeline): string[] {
  return known.sources.map(({ custom }) => custom.code ?? "–");
}

function knownOn(date: string, events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return asKnownOn(timeline(events, { sources }), date).events;
}

test.each<[string, string[], KnownState[]]>([
  ["2016-09-19", ["–", "–", "–", "–", "–"], ["no", "no", "no", "undated"]],
  ["2016-09-20", ["AL", "–", "BE", "–", "–"], ["yes", "maybe", "no", "undated"]],
  ["2016-09-25", ["AL", "–", "BE", "GA", "–"], ["yes", "maybe", "yes", "undated"]],
  ["2016-10-30", ["AL", "–", "BE", "GA", "–"], ["yes", "maybe", "yes", "undated"]],
  ["2016-10-31", ["AL", "–", "BE", "GA", "–"], ["yes", "yes", "yes", "undated"]],
  ["2099-12-31", ["AL", "–", "BE", "GA", "–"], ["yes", "yes", "yes", "undated"]],
])("by %s those reports are shown that were or may have been there, each in its place", (date, known, states) => {
  const subject = timeline([], { sources });
  expect(codes(asKnownOn(subject, date))).toEqual(known);
  expect([...knownStates(subject, date)]).toEqual(
    ["alpha", "beta", "gamma", "undated"].map((id, index) => [id, states[index]]),
  );
  const count = (state: KnownState) => states.filter((other) => other === state).length;
  expect(reportsKnownOn(subject, date)).toEqual({ known: count("yes"), maybe: count("maybe"), undated: 1, all: 4 });
});

test("a report that may have been there is marked until it surely was; one that nobody can date is put in when asked for", () => {
  const marks = (date: string, undated = false) =>
    asKnownOn(timeline([], { sources }), date, { undated }).sources.map(
      ({ custom, known }) => `${custom.code ?? ""} ${known ?? ""}`,
    );
  expect(marks("2016-10-30")).toEqual(["AL ", " ", "BE maybe", "GA ", " no"]);
  expect(marks("2016-10-30", true)).toEqual(["AL ", " ", "BE maybe", "GA ", "UN undated"]);
  expect(marks("2016-10-31")).toEqual(["AL ", " ", "BE ", "GA ", " no"]);
  expect(marks("2016-09-01", true)).toEqual([" no", " no", " no", " no", "UN undated"]);
});

test("a text that is only cited is known when a report that cites it is, and by what that report tells of it", () => {
  const named = { earliest: "2016-09-24", latest: "2016-09-25", precision: "bounded", wording: "on Monday" } as const;
  const speech = {
    ...source("speech"),
    note: "Quoted by BE and by AL.",
    issued: { raw: "2016-09-25" },
    custom: { published: momentOf({ ...named, basis: "The Monday of BE." }) },
  };
  const cited = [
    source("alpha", { published: day("2016-09-25") }),
    source("beta", { published: day("2016-09-27") }),
    speech,
    wire,
  ];
  const told = event("subject", {
    claims: [claim("alpha", { through: ["speech"] }), claim("beta", { derivedFrom: "speech" })],
  });
  const speechOn = (date: string) =>
    asKnownOn(timeline([told], { sources: cited }), date).sources.find(({ id }) => id === "speech");
  expect(speechOn("2016-09-24")).toEqual({
    ...source("speech"),
    note: speech.note,
    issued: speech.issued,
    known: "no",
    custom: {},
  });
  const { custom, ...others } = speechOn("2016-09-25") ?? {};
  expect(custom?.published).toEqual(momentOf({ latest: "2016-09-25", precision: "bounded" }));
  expect(Object.keys(others)).not.toContain("note");
  expect(Object.keys(others)).not.toContain("issued");
  expect(speechOn("2016-09-27")).toEqual(speech);
});

test("a text that is cited by a text which a report cites is known with it", () => {
  const relay = { ...source("relay"), custom: { derivedFrom: ["wire"] } };
  const subject = timeline([event("subject", { claims: [claim("gamma", { derivedFrom: "relay" })] })], {
    sources: [
      source("gamma", { published: day("2016-09-25") }),
      source("late", { published: day("2016-10-01") }),
      relay,
      wire,
    ],
  });
  const known = (date: string) => asKnownOn(subject, date).sources.map(({ known }) => known ?? "yes");
  expect(known("2016-09-24")).toEqual(["no", "no", "no", "no"]);
  expect(known("2016-09-25")).toEqual(["yes", "no", "yes", "yes"]);
});

test("a report of which only a first day is known is not there before it, and undated from then on", () => {
  const sources = [source("alpha", { published: { earliest: "2016-09-20", precision: "bounded" } })];
  const states = ["2016-09-19", "2016-09-20"].map((date) => knownStates(timeline([], { sources }), date).get("alpha"));
  expect(states).toEqual(["no", "undated"]);
});

test("a report that is not known says nothing of itself: neither code nor date", () => {
  const { sources: known } = asKnownOn(timeline([], { sources }), "2016-09-20");
  expect(known[3]?.custom).toEqual({ derivedFrom: ["wire"] });
});

test("claims of later reports vanish, events without any left too, and the links to them", () => {
  const events = [
    event("a", { claims: [claim("alpha"), claim("gamma")] }),
    event("b", { claims: [claim("gamma")] }),
    event("c", { claims: [claim("alpha")], follows: ["a", "b"], implies: ["b", "a"] }),
  ];
  const known = knownOn("2016-09-20", events);
  expect(known.map(({ id, claims }) => [id, claims.map((left) => left.source)])).toEqual([
    ["a", ["alpha"]],
    ["c", ["alpha"]],
  ]);
  expect(known[1]).toMatchObject({ follows: ["a"], implies: ["a"] });
});

test("an event that only a report tells that may not have been there may be known; one that another tells, too, is known", () => {
  const events = [event("a", { claims: [claim("alpha"), claim("beta")] }), event("b", { claims: [claim("beta")] })];
  const marks = (date: string) => knownOn(date, events).map(({ id, known, claims }) => [id, known, claims.length]);
  expect(marks("2016-09-20")).toEqual([
    ["a", undefined, 2],
    ["b", "maybe", 1],
  ]);
  expect(marks("2016-10-31")).toEqual([
    ["a", undefined, 2],
    ["b", undefined, 1],
  ]);
});

test("when all reports are out that can be dated, an event of which nothing is missing is the very same", () => {
  const subject = event("a", { claims: [claim("alpha")] });
  expect(knownOn("2016-10-31", [subject])[0]).toBe(subject);
  const whole = timeline([subject], { sources: sources.slice(0, 4) });
  expect(asKnownOn(whole, "2016-10-31")).toBe(whole);
});

test("the summary of an event of which a report is not there yet goes with that report", () => {
  const both = event("both", { claims: [claim("alpha"), claim("gamma")] });
  const one = event("one", { claims: [claim("alpha")] });
  expect(knownOn("2016-09-20", [both, one]).map(({ summary }) => summary)).toEqual(["", one.summary]);
  expect(knownOn("2016-09-25", [both, one]).map(({ summary }) => summary)).toEqual([both.summary, one.summary]);
});

test("of an event that later reports tell too, no bound lies after the day", () => {
  const shipped = shippedTimeline();
  const claimsOf = new Map(shipped.events.map(({ id, claims }) => [id, claims.length]));
  for (const date of publicationDates(shipped)) {
    const end = parseBound(date)!.to;
    const later = asKnownOn(shipped, date)
      .events.filter(({ id, claims }) => claims.length < claimsOf.get(id)!)
      .filter(({ when }) => {
        const moments = isSpan(when) ? [when.start, when.end] : [when];
        return moments.some(({ interval }) => {
          const { from = -Infinity, to = -Infinity } = interval;
          return from >= end || to > end;
        });
      });
    expect(later.map(({ id }) => id)).toEqual([]);
  }
});

test("what no report of the day dates had happened by the first of them, whichever claim stands first", () => {
  const told = (date: string, reports: readonly Source[], ids: readonly string[]) => {
    const subject = event("a", { claims: [...ids, "later"].map((id) => claim(id)) });
    const later = source("later", { published: day("2016-12-24") });
    const [known] = asKnownOn(timeline([subject], { sources: [...reports, later] }), date).events;
    return known?.when;
  };
  const days = [source("alpha", { published: day("2016-09-20") }), source("beta", { published: day("2016-09-25") })];
  const vague = [source("alpha", { published: day("2016-09") }), source("beta", { published: day("2016-09-30") })];
  for (const ids of [
    ["alpha", "beta"],
    ["beta", "alpha"],
  ]) {
    expect(told("2016-09-27", days, ids)).toMatchObject({ latest: "2016-09-20" });
    expect(told("2016-10-01", vague, ids)).toMatchObject({ latest: "2016-09-30" });
  }
});

test("of a report that was not there yet, its document stays and what it carries: nothing shows them", () => {
  const document = { file: "alpha.txt", sha256: "0".repeat(64) };
  const alpha = source("alpha", { published: day("2016-09-20"), derivedFrom: ["wire"], document });
  const [left] = asKnownOn(timeline([], { sources: [alpha, wire] }), "2016-09-19").sources;
  expect(left).toEqual({ ...alpha, known: "no", custom: { derivedFrom: ["wire"], document } });
});

test("the reading that accounts are about one event goes with the first of them that is not there yet", () => {
  const grouping = { basis: "One boat." };
  const events = [event("a", { claims: [claim("alpha"), claim("gamma")], grouping })];
  expect(["2016-09-20", "2016-09-25"].map((date) => knownOn(date, events)[0]?.grouping)).toEqual([undefined, grouping]);
});

test("a reason goes when it names a report that was not there: with its bounds from a claim, alone from a source", () => {
  const basis = "After the storm of which GA tells.";
  const when = { ...day("2016-09-12"), wording: "Monday", basis };
  const events = [event("a", { claims: [claim("alpha", { when }), claim("gamma")] })];
  const told = (date: string) => knownOn(date, events)[0]?.claims[0]?.when;
  expect(told("2016-09-20")).toEqual({ precision: "bounded", wording: "Monday", interval: {} });
  expect(told("2016-09-25")).toEqual(when);
  const dated = [source("alpha", { published: { ...day("2016-09-20"), basis } }), ...sources.slice(1)];
  const published = (date: string) => asKnownOn(timeline([], { sources: dated }), date).sources[0]?.custom.published;
  expect(published("2016-09-20")).toEqual(day("2016-09-20"));
  expect(published("2016-09-25")).toEqual({ ...day("2016-09-20"), basis });
});

test("place and actors are those that the claims name which are left, the editor's spelling first", () => {
  const facts = { place: "Southby", actors: ["The king", "The guild"] };
  const told = (claims: TimelineEvent["claims"]) => {
    const [known] = knownOn("2016-09-20", [event("a", { ...facts, claims })]);
    return [known?.place, known?.actors];
  };
  const later = claim("gamma", { place: "Southby", actors: ["The king"] });
  expect(told([claim("alpha"), later])).toEqual([undefined, []]);
  expect(told([claim("alpha", { place: "The coast", actors: ["A boat", "The guild"] }), later])).toEqual([
    "The coast",
    ["The guild", "A boat"],
  ]);
  const both = [claim("alpha", { place: "The coast" }), claim("alpha", { place: "Southby" })];
  expect(told(both)).toEqual(["Southby", facts.actors]);
  const elsewhere = [claim("alpha", { place: "The coast" }), claim("alpha", { place: "A cave" }), later];
  expect(told(elsewhere)).toEqual(told([...elsewhere].reverse()));
  expect(told([claim("alpha")])).toEqual(["Southby", ["The king", "The guild"]]);
});

test("what a report says that only may have been there says nothing of place and date", () => {
  const own = claim("beta", { place: "Southby", when: day("2016-09-12") });
  const [known] = knownOn("2016-09-20", [event("a", { place: "Southby", claims: [claim("alpha"), own] })]);
  expect(known?.place).toBeUndefined();
  expect(known?.when).toMatchObject({ latest: "2016-09-20", precision: "bounded" });
});

test("a text that a report cites stays as it is where nothing of its date was worked out later", () => {
  const issued = { raw: "2016-09-10" };
  const cited = (custom: Source["custom"], more: Partial<Source> = {}): Source => ({
    ...source("letter"),
    ...more,
    custom,
  });
  const events = [event("a", { claims: [claim("alpha", { derivedFrom: "letter" })] })];
  for (const letter of [
    cited({}),
    cited({}, { issued }),
    cited({ published: day("2016-09-10") }, { issued }),
    cited({ published: momentOf({ ...day("2016-09-10"), basis: "As its stamp says." }) }, { issued }),
  ]) {
    const known = asKnownOn(timeline(events, { sources: [...sources, letter] }), "2016-09-20");
    expect(known.sources.at(-1)).toEqual(letter);
  }
});

test("what the editor found out about a claim is not known on a day of which reports are to come", () => {
  const claims = [claim("alpha", { status: "false", certainty: "C5", inferred: true }), claim("gamma")];
  const statusOn = (date: string) => knownOn(date, [event("a", { claims })])[0]?.claims[0];
  expect(statusOn("2016-09-20")).toMatchObject({ inferred: true });
  expect(statusOn("2016-09-20")).not.toHaveProperty("status");
  expect(statusOn("2016-09-20")).not.toHaveProperty("certainty");
  expect(statusOn("2016-10-31")).toMatchObject({ status: "false", certainty: "C5" });
});

test("a background period is known by the reports of the day that tell of it, with their date", () => {
  const eras = [
    {
      id: "dry",
      title: "Drought",
      when: day("2016-09-01", "2016-09-30"),
      claims: [claim("alpha", { when: day("2016-09-02") }), claim("gamma")],
    },
    { id: "late", title: "Flood", when: day("2016-09-24"), claims: [claim("gamma")] },
    { id: "bare", title: "Reign", when: day("2016-09-01") },
  ];
  const onDay = (date: string) => asKnownOn(timeline([], { sources, eras }), date).eras;
  expect(onDay("2016-09-20")).toMatchObject([
    { id: "dry", when: { earliest: "2016-09-02" }, claims: [{ source: "alpha" }] },
  ]);
  expect(onDay("2016-09-30")?.map(({ id }) => id)).toEqual(["dry", "late"]);
});
