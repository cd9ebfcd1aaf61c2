import { expect, test } from "vitest";
import { altFile, describeVisible, longAlt, shortAlt, type VisiblePart } from "./alt-text.ts";
import { claim, day, event, source, timeline } from "../../e2e/helpers/example.ts";
import type { Timeline, TimelineEvent } from "../timeline.ts";

const DESCRIPTION =
  "Timeline from 5 September 2016 to 25 September 2016: 2 events from 3 reports. Accounts differ on 1 of them.";

function drawn(events: readonly TimelineEvent[], facts: Partial<VisiblePart> = {}): VisiblePart {
  return { title: "An example", description: DESCRIPTION, timeline: timeline(events), events, ...facts };
}

const killed = (name: string, value: number) =>
  claim(name, { figures: [{ measure: "killed", value, unit: "people" }] });

const DISPUTED = event("hit", { title: "Convoy hit", claims: [killed("alpha", 60), killed("beta", 83)] });

test("a description counts, and says how many of all there are where some are left out", () => {
  const view = { from: Date.UTC(2016, 8, 5), to: Date.UTC(2016, 8, 26) };
  const counts = { view, drawn: 2, all: 2, reports: 3, differing: 1 };
  expect(describeVisible(counts)).toBe(DESCRIPTION);
  expect(describeVisible({ ...counts, drawn: 1, reports: 1 })).toMatch(
    /1 of 2 events from 1 report\. Accounts differ on it\.$/,
  );
  expect(describeVisible({ ...counts, differing: 0 })).toMatch(/No accounts differ\.$/);
  expect(describeVisible({ ...counts, drawn: 0, all: 0, reports: 0 })).toMatch(/0 events from 0 reports\.$/);
});

test("the short form has at most 150 characters: a title that does not fit falls away", () => {
  expect(shortAlt(drawn([]))).toBe(`An example. ${DESCRIPTION}`);
  expect(shortAlt(drawn([], { title: "A title of more words than an editor takes" }))).toBe(DESCRIPTION);
});

test("the long form tells each event's date, title, tellers, and who holds what where accounts differ", () => {
  const dated = event("z", {
    claims: [
      claim("alpha", { when: day("2016-09-12") }),
      claim("gamma", { when: { ...day("2016-09-13"), wording: "Tuesday" }, speaker: { name: "The mayor" } }),
      claim("beta", { figures: [{ measure: "boats", moreThan: 60 }] }),
      claim("alpha", { figures: [{ measure: "boats", value: 83 }] }),
    ],
  });
  const undated = event("x", { title: "What then?", when: { precision: "bounded" } });
  const span = event("y", { when: { start: day("2016-09-01"), end: { latest: "2016-09-09", precision: "bounded" } } });
  expect(longAlt(drawn([DISPUTED, dated, undated, span])).split("\n\n")).toEqual([
    "An example. What three reports tell.",
    DESCRIPTION,
    "It is told by The alpha (AL), The beta (BE) and The gamma (GA).",
    "12 September 2016: Convoy hit. AL and BE give no date. Accounts differ on killed: 60 people (AL); 83 people (BE).",
    "12 September 2016: z. So says AL; The mayor, per GA: “Tuesday” (13 September 2016); BE gives no date. " +
      "Accounts differ on date: 12 September 2016 (AL); 13 September 2016 (The mayor, per GA). " +
      "On boats: over 60 (BE); 83 (AL); that is said differently and can all be true.",
    "Date not given: What then? AL gives no date.",
    "Begins 1 September 2016, ends by 9 September 2016: y. AL gives no date.\n",
  ]);
});

test("words that say more than an exact date are told once: by who says them, else beside the date", () => {
  const when = { ...day("2016-09-12"), wording: "early on Monday" };
  expect(longAlt(drawn([event("a", { when, claims: [claim("alpha", { when })] })]))).toContain(
    "\n\n12 September 2016: a. AL: “early on Monday” (12 September 2016).",
  );
  expect(longAlt(drawn([event("a", { when, claims: [claim("alpha")] })]))).toContain(
    "\n\n12 September 2016 (“early on Monday”): a. AL gives no date.",
  );
});

test("what can be true together is joined by “or”, and what cannot is parted by a semicolon", () => {
  const dates = [day("2016-09-18", "2016-09-25"), day("2016-09-19"), day("2016-09-26")];
  const claims = ["alpha", "beta", "gamma"].map((id, index) => claim(id, { when: dates[index]! }));
  expect(longAlt(drawn([event("a", { when: day("2016-09-19"), claims })]))).toContain(
    "Accounts differ on date: between 18 and 25 September 2016 (AL) or 19 September 2016 (BE); 26 September 2016 (GA).",
  );
});

test("a report without an outlet is named by its title, and a timeline set back says to when", () => {
  const { id, type, title, custom } = source("alpha");
  const unnamed = { id, type, title, custom };
  const text = longAlt(drawn([event("a")], { timeline: timeline([], { sources: [unnamed] }), knownOn: "2016-09-28" }));
  expect(text).toContain("It is told by an outlet that is not named, “Report of alpha” (AL).");
  expect(text).toContain("It shows what could be known on 28 September 2016.");
});

test("of very many events the disputed ones are told, and the others are counted", () => {
  const many = Array.from({ length: 250 }, (_, index) => event(`e${String(index)}`));
  const text = longAlt(drawn([...many, DISPUTED]));
  expect(text).toContain("Convoy hit.");
  expect(text).not.toContain("e17.");
  expect(text).toContain("250 more events are drawn and not told here.");
});

test("the file holds both forms", () => {
  expect(altFile(drawn([]))).toMatch(
    /^Short description\n\nAn example\. Timeline .*\n\nLong description\n\nAn example\. What/,
  );
});

test("a short form of 150 characters is whole, and of one more it is not; a character of two units is one", () => {
  const title = (length: number) => "x".repeat(length - DESCRIPTION.length - 2);
  expect(shortAlt(drawn([], { title: title(150) }))).toBe(`${title(150)}. ${DESCRIPTION}`);
  expect(shortAlt(drawn([], { title: title(151) }))).toBe(DESCRIPTION);
  const emoji = `${title(149)}\u{1f4f0}`;
  expect(shortAlt(drawn([], { title: emoji }))).toBe(`${emoji}. ${DESCRIPTION}`);
});

test("two hundred events are told, whatever accounts differ on; of disputed ones no more than that", () => {
  const many = (length: number) => Array.from({ length }, (_, index) => event(`e${String(index)}`));
  const all = longAlt(drawn(many(200)));
  expect(all).toContain("e199.");
  expect(all).not.toContain("not told here");
  expect(longAlt(drawn(many(201)))).toContain("201 more events are drawn and not told here.");
  const disputed = Array.from({ length: 201 }, (_, index) => ({
    ...DISPUTED,
    id: `e${String(index)}`,
    title: `e${String(index)}`,
  }));
  const text = longAlt(drawn(disputed));
  expect(text).toContain("e199.");
  expect(text).not.toContain("e200.");
  expect(text).toContain("1 more event is drawn and not told here.");
});

test("who tells nothing that is drawn, and a source without a code, is no teller; nobody tells nothing", () => {
  const cited = { id: "beta", type: "book", title: "Report of beta", custom: {} };
  const sources = [{ ...source("alpha"), "container-title": "AL" }, cited, source("gamma")];
  const told = [event("a", { claims: [claim("alpha"), claim("beta")] })];
  expect(longAlt(drawn(told, { timeline: timeline([], { sources }) }))).toContain("It is told by AL.");
  expect(longAlt(drawn([]))).not.toContain("It is told by");
  expect(longAlt(drawn([]))).not.toContain("It shows what");
});

test("where one of several events is drawn, accounts differ on it, or they do not", () => {
  const view = { from: Date.UTC(2016, 8, 5), to: Date.UTC(2016, 8, 6) };
  const counts = { view, drawn: 1, all: 1, reports: 1, differing: 0 };
  expect(describeVisible(counts)).toBe(
    "Timeline from 5 September 2016, 00:00 to 5 September 2016, 23:59: 1 event from 1 report. No accounts differ.",
  );
  expect(describeVisible({ ...counts, drawn: 0, all: 3 })).toMatch(/: 0 of 3 events from 1 report\.$/);
});

test("what is said of claims by others than their sources stands behind, each with those of whom it is said", () => {
  const claims = [
    claim("alpha", { inferred: true }),
    claim("beta", { inferred: true, status: "unverified" }),
    claim("gamma"),
  ];
  expect(longAlt(drawn([event("z", { claims })]))).toContain(
    "give no date. AL and BE: concluded by the importer. BE: status: unverified.\n",
  );
});

test("a timeline without a description is told without one", () => {
  const bare: { description?: string } & Timeline = { ...timeline([]) };
  delete bare.description;
  expect(longAlt(drawn([], { timeline: bare }))).toMatch(/^An example\.\n/u);
});

test("background periods that are drawn are told before the events, with who says so", () => {
  const eras = [
    { id: "a", title: "The drought", when: day("2016-09-01", "2016-09-30") },
    { id: "b", title: "The truce", when: day("2016-09-12"), claims: [claim("alpha")] },
  ];
  expect(longAlt(drawn([], { eras }))).toContain(
    "\n\nIn the background: Between 1 and 30 September 2016: The drought.\n\n" +
      "In the background: 12 September 2016: The truce. AL gives no date.\n",
  );
});

test("what an editor adds to a picture is told: words around it, notes, and events by their numbers", () => {
  const events = [event("a", { title: "First" }), event("b", { title: "Second", when: day("2016-09-20") })];
  const told = {
    ...{ standfirst: "Two sentences. Not more.", takeaway: "Nobody knows" },
    notes: ["Note on 12 September 2016: Ice"],
    onEvents: [["b", "At the quay"]] as const,
    ordinals: [
      ["b", 1],
      ["a", 2],
    ] as const,
  };
  const lines = longAlt(drawn(events, { told })).split("\n\n");
  expect(lines[0]).toBe("An example. Two sentences. Not more.");
  expect(lines[1]).toBe("To take away: Nobody knows.");
  expect(lines).toContain("Note on 12 September 2016: Ice.");
  expect(lines.at(-2)).toMatch(/^1\. 20 September 2016: Second\..* The editor writes: “At the quay”$/);
  expect(lines.at(-1)).toMatch(/^2\. 12 September 2016: First\./);
});
