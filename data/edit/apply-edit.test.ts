import { expect, test } from "vitest";
import { parsedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import type { Timeline } from "../timeline.ts";
import { writtenJson } from "../written.ts";
import { applyEdit } from "./apply-edit.ts";
import type { Edit } from "./edit.ts";

const day = (date: string) => ({ earliest: date, latest: date, precision: "day" }) as const;
const says = (source: string, facts: object = {}) => ({ source, speaker: { name: "the mayor" }, says: "so", ...facts });

const FILE = {
  version: 1,
  title: "The truce",
  lanes: [
    { id: "town", label: "Town" },
    { id: "port", label: "Port", parent: "town" },
    { id: "sea", label: "Sea" },
  ],
  aspects: { cargo: "what it carried" },
  sources: [
    {
      id: "bell",
      type: "article",
      title: "Bell",
      "container-title": "The Bell",
      custom: { published: day("2016-09-14") },
    },
    { id: "echo", type: "article", title: "Echo", "container-title": "The Echo", custom: { code: "ECH" } },
    { id: "wire", type: "article", title: "Wire" },
  ],
  events: [
    {
      id: "begins",
      title: "The truce begins",
      lane: "port",
      lanes: ["sea"],
      when: day("2016-09-12"),
      claims: [says("bell", { id: "first" }), says("echo", { stance: "retracts", of: "first" }), says("echo")],
    },
    { id: "breaks", title: "It breaks", lane: "port", when: day("2016-09-19"), claims: [], follows: ["begins"] },
    {
      id: "ends",
      title: "It ends",
      lane: "sea",
      when: day("2016-09-20"),
      claims: [says("bell")],
      follows: ["breaks", "begins"],
    },
  ],
  eras: [{ id: "summer", title: "Summer", when: day("2016-08-01") }],
  pictures: [
    {
      name: "cover",
      hidden: ["breaks"],
      callouts: [
        { text: "Here", event: "begins" },
        { text: "Then", from: "2016-09-12" },
      ],
    },
  ],
};

const BEFORE = parsedTimeline(JSON.stringify(FILE));

function after(...edits: readonly Edit[]): Timeline {
  return edits.reduce((timeline, edit) => {
    const edited = applyEdit(timeline, edit);
    if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
    expect(parsedTimeline(writtenJson(edited.timeline))).toEqual(edited.timeline);
    return edited.timeline;
  }, BEFORE);
}

const eventOf = ({ events }: Timeline, id: string) => events.find((event) => event.id === id)!;
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

test("details change, and those that are null are taken out", () => {
  const named = after({ type: "change-details", change: { title: "Named", description: "So", language: "en" } });
  expect(named).toMatchObject({ title: "Named", description: "So", language: "en" });
  const { timeline } = applyEdit(named, { type: "change-details", change: { description: null } }) as {
    timeline: Timeline;
  };
  expect(timeline).not.toHaveProperty("description");
});

test("a period is given to a timeline, and taken from it again", () => {
  const change = { extent: { from: "2016-09-01", to: "2016-09-30" } };
  const given = after({ type: "change-details", change });
  expect(given.extent).toMatchObject(change.extent);
  expect(given).not.toHaveProperty("extentIsDerived");
  const taken = after({ type: "change-details", change }, { type: "change-details", change: { extent: null } });
  expect(taken.extent).toEqual(BEFORE.extent);
  expect(taken.extentIsDerived).toBe(true);
});

test("stands have the words that the timeline's own aspects are given", () => {
  const asserts = [{ aspect: "cargo", value: "salt" }];
  const told = after(
    { type: "change-claim", event: "begins", claim: 2, change: { asserts } },
    { type: "change-details", change: { aspects: { cargo: "the load" } } },
  );
  expect(eventOf(told, "begins").claims[2]!.asserts).toEqual([{ ...asserts[0], words: "the load" }]);
  expect(eventOf(told, "ends")).toBe(eventOf(BEFORE, "ends"));
});

test("lanes are added, changed and moved", () => {
  const { lanes } = after(
    { type: "add-lane", lane: { id: "sky", label: "Sky" } },
    { type: "change-lane", lane: "port", change: { label: "Harbour", parent: null } },
    { type: "move-lane", lane: "sky", before: "port" },
    { type: "move-lane", lane: "town" },
  );
  expect(lanes).toEqual([
    { id: "sky", label: "Sky" },
    { id: "port", label: "Harbour" },
    { id: "sea", label: "Sea" },
    { id: "town", label: "Town" },
  ]);
});

test("the events of a lane that is removed go to another, and its lanes to what it stood under", () => {
  const removed = after({ type: "remove-lane", lane: "port", events: "sea" });
  expect(ids(removed.lanes)).toEqual(["town", "sea"]);
  expect(eventOf(removed, "begins")).toMatchObject({ lane: "sea" });
  expect(eventOf(removed, "begins")).not.toHaveProperty("lanes");
  expect(eventOf(removed, "ends")).toBe(eventOf(BEFORE, "ends"));
  const upper = after({ type: "remove-lane", lane: "town" });
  expect(upper.lanes[0]).toEqual({ id: "port", label: "Port" });
  expect(upper.events).toBe(BEFORE.events);
});

test("a source that is first cited gets a code, and its claims know it", () => {
  const added = after({
    type: "add-source",
    source: { id: "bell-2", type: "article", title: "More", "container-title": "The Bell", custom: {} },
  });
  expect(added.sources[3]).not.toHaveProperty("codeIsDerived");
  const { timeline } = applyEdit(added, { type: "add-claim", event: "ends", claim: says("bell-2") }) as {
    timeline: Timeline;
  };
  expect(timeline.sources.map(({ codeIsDerived }) => codeIsDerived)).toEqual(["bell", undefined, undefined, "bell"]);
  expect(eventOf(timeline, "begins").claims[0]!.outlet.code).toBe(timeline.sources[0]!.custom.code);
  expect(eventOf(timeline, "breaks")).toBe(eventOf(BEFORE, "breaks"));
});

test("claims know the outlet and the day of a source that changes", () => {
  const changed = after({
    type: "change-source",
    source: "bell",
    change: { "container-title": "The Gong", custom: { published: day("2016-09-15") } },
  });
  expect(eventOf(changed, "ends").claims[0]!.outlet).toMatchObject({
    name: "The Gong",
    published: changed.sources[0]!.custom.published!.interval,
  });
  expect(eventOf(changed, "begins").claims[1]).toBe(eventOf(BEFORE, "begins").claims[1]);
});

test("a source that nothing names is removed", () => {
  expect(ids(after({ type: "remove-source", source: "wire" }).sources)).toEqual(["bell", "echo"]);
});

test("an event is added last, and keeps what a change of it does not name", () => {
  const event = { id: "new", title: "New", lane: "sea", when: day("2016-10-01"), claims: [says("wire")] };
  const added = after({ type: "add-event", event });
  expect(added.events.at(-1)).toMatchObject({ id: "new" });
  expect(added.extent).not.toEqual(BEFORE.extent);
  const changed = after({ type: "change-event", event: "begins", change: { title: "Begun", lanes: null } });
  const [now, old] = [eventOf(changed, "begins"), eventOf(BEFORE, "begins")];
  expect(now).toMatchObject({ title: "Begun", lane: "port" });
  expect(now).not.toHaveProperty("lanes");
  expect(now.claims).toBe(old.claims);
  expect(now.when).toBe(old.when);
});

test("what points to an event that is removed loses that", () => {
  const removed = after({ type: "remove-event", event: "begins" });
  expect(eventOf(removed, "breaks")).not.toHaveProperty("follows");
  expect(eventOf(removed, "ends").follows).toEqual(["breaks"]);
  expect(removed.pictures![0]!.callouts).toHaveLength(1);
  expect(removed.sources[1]).toBe(BEFORE.sources[1]);
  expect(after({ type: "remove-event", event: "breaks" }).pictures![0]).not.toHaveProperty("hidden");
});

test("merged events are one, with the claims of both, and what pointed to either points to it", () => {
  const merged = after(
    { type: "merge-events", from: "breaks", into: "begins" },
    { type: "merge-events", from: "ends", into: "begins" },
  );
  expect(ids(merged.events)).toEqual(["begins"]);
  expect(merged.events[0]!.claims.map(({ source }) => source)).toEqual(["bell", "echo", "echo", "bell"]);
  expect(merged.events[0]).toMatchObject({ title: "The truce begins" });
  expect(merged.pictures![0]).toMatchObject({ hidden: ["begins"] });
  expect(eventOf(after({ type: "merge-events", from: "breaks", into: "begins" }), "ends").follows).toEqual(["begins"]);
  expect(eventOf(after({ type: "merge-events", from: "begins", into: "breaks" }), "breaks")).not.toHaveProperty(
    "follows",
  );
});

test("chosen claims go to a new event behind the one that they were of", () => {
  const event = { id: "part", title: "A part", lane: "sea", when: day("2016-09-13"), follows: ["begins"] };
  const split = after({ type: "split-event", from: "begins", claims: [1, 0], event });
  expect(ids(split.events)).toEqual(["begins", "part", "breaks", "ends"]);
  expect(split.events[1]!.claims).toEqual(BEFORE.events[0]!.claims.slice(0, 2));
  expect(split.events[0]!.claims[0]).toBe(BEFORE.events[0]!.claims[2]);
});

test("claims are added, changed, moved and removed", () => {
  const moved = after(
    { type: "add-claim", event: "breaks", claim: says("echo", { when: day("2016-09-18") }) },
    { type: "change-claim", event: "breaks", claim: 0, change: { says: "else", when: null } },
    { type: "move-claim", event: "begins", claim: 2, to: "breaks" },
    { type: "remove-claim", event: "begins", claim: 1 },
  );
  expect(eventOf(moved, "begins").claims).toEqual([BEFORE.events[0]!.claims[0]]);
  const claims = eventOf(moved, "breaks").claims;
  expect(claims.map((claim) => claim.says)).toEqual(["else", "so"]);
  expect(claims[0]).not.toHaveProperty("when");
  expect(claims[1]).toBe(BEFORE.events[0]!.claims[2]);
});

test("background periods and pictures are added, changed and removed, and no empty list stays", () => {
  const era = { id: "autumn", title: "Autumn", when: day("2016-10-01") };
  const added = after({ type: "add-era", era }, { type: "change-era", era: "summer", change: { title: "Heat" } });
  expect(added.eras!.map(({ title }) => title)).toEqual(["Heat", "Autumn"]);
  expect(after({ type: "remove-era", era: "summer" })).not.toHaveProperty("eras");
  const kept = after(
    { type: "keep-picture", picture: { name: "cover", takeaway: "So" } },
    { type: "keep-picture", picture: { name: "page" } },
  );
  expect(kept.pictures).toEqual([{ name: "cover", takeaway: "So" }, { name: "page" }]);
  expect(after({ type: "remove-picture", name: "cover" })).not.toHaveProperty("pictures");
});

test("times of several zones move to the calendar of most of them", () => {
  const at = (time: string, zone: string) => ({ earliest: time, latest: time, precision: "minute", zone }) as const;
  const first = after({ type: "change-event", event: "begins", change: { when: at("2016-09-12T10:00", "+03:00") } });
  const edits: readonly Edit[] = [
    { type: "change-event", event: "begins", change: { when: at("2016-09-12T10:00", "+03:00") } },
    { type: "change-event", event: "breaks", change: { when: at("2016-09-19T10:00", "Z") } },
    { type: "change-event", event: "ends", change: { when: at("2016-09-20T10:00", "Z") } },
  ];
  const moved = after(...edits);
  expect(eventOf(moved, "begins").when.interval.from).toBe(
    eventOf(first, "begins").when.interval.from! - 3 * 3_600_000,
  );
});

test("whichever way zones are named, times lie on the calendar that the file's reader finds", () => {
  const at = (time: string, more: object = {}) => ({ earliest: time, latest: time, precision: "minute", ...more });
  const change = (event: string, when: object) =>
    ({ type: "change-event", event, change: { when } }) as unknown as Edit;
  const named = after(
    change("begins", at("2016-09-12T10:00+03:00")),
    change("breaks", at("2016-09-19T10:00", { zone: "-05:00" })),
    change("ends", at("2016-09-20T10:00", { zone: "America/Lima" })),
  );
  expect(eventOf(named, "begins").when.interval.from).toBe(Date.UTC(2016, 8, 12, 2));
  expect(named).toEqual(parsedTimeline(writtenJson(named)));
});

test("a file of version 1 becomes one of version 2 with what came with that", () => {
  expect(after({ type: "change-event", event: "breaks", change: { title: "Broken" } }).version).toBe(1);
  expect(after({ type: "change-event", event: "breaks", change: { emphasis: "high" } }).version).toBe(2);
  expect(after({ type: "change-event", event: "breaks", change: { reviewed: "0123456789abcdef" } }).version).toBe(2);
});

test("what JSON spells in another way under custom stays as it is spelled where a change leaves it", () => {
  const spelled = parsedTimeline(
    JSON.stringify({
      ...FILE,
      sources: [{ ...FILE.sources[0], custom: { tons: 1, kilos: 2 } }, ...FILE.sources.slice(1)],
    })
      .replace('"tons":1', '"tons":1.0')
      .replace('"kilos":2', '"kilos":2.0'),
  );
  const { timeline } = applyEdit(spelled, {
    type: "change-source",
    source: "bell",
    change: { title: "B", custom: { ...({ tons: 1, kilos: 3 } as object) } },
  }) as { timeline: Timeline };
  expect(writtenJson(timeline.sources[0])).toContain('"custom":{"tons":1.0,"kilos":3}');
});
