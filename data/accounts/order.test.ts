/** No answer depends on the order of claims, sources and events: random timelines, shuffled, say the same. */
import { expect, test } from "vitest";
import { randomTimeline } from "../../e2e/random/random-timeline.ts";
import { seeded, type Seeded } from "../../e2e/random/seeded.ts";
import { asRead } from "../file/parsing/as-read.ts";
import type { Claim, Timeline, TimelineEvent } from "../timeline.ts";
import type { Written } from "../written.ts";
import { compareSources } from "./comparison.ts";
import { conflictsOf } from "./conflicts.ts";
import { corroborationOf } from "./corroboration.ts";
import { impliedBy } from "./implied.ts";
import { asKnownOn, publicationDates } from "./known/known-on.ts";
import { knownStates } from "./known/known-state.ts";
import { statementsOf, worstOf } from "./matter.ts";
import { claimsElsewhere, mattersOf } from "./matters.ts";
import { originsOf } from "./origins.ts";
import type { Statement } from "./positions.ts";
import { tellersOf, withdrawalsOf } from "./standing.ts";

const ROUNDS = 100;

/** A value with its lists, sets and maps in an order of their own, to be compared as what they hold. */
function unordered(value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return unordered([...(value as Iterable<unknown>)]);
  if (Array.isArray(value))
    return value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, unordered(held)]));
}

/** A statement with the names of its claims; of several in one position, the value is that of each. */
function named(
  statement: Statement & { readonly statements?: readonly Statement[] },
  claims: readonly Claim[],
): object {
  const { statements = [], value, ...facts } = statement;
  return {
    ...facts,
    ...(statements.length < 2 && { value }),
    claims: facts.claims.map((index) => claims[index]?.says),
    statements: statements.map((held) => named(held, claims)),
  };
}

function accounts(event: TimelineEvent, timeline: Timeline): object {
  const { claims } = event;
  const name = (index: number) => claims[index]?.says;
  return {
    id: event.id,
    matters: mattersOf(event).map(({ kind, subject, relation, unit, positions }) => ({
      kind,
      subject,
      relation,
      unit,
      positions: positions.map((position) => named(position, claims)),
    })),
    conflicts: conflictsOf(event).map(({ kind, subject }) => [kind, subject]),
    elsewhere: claimsElsewhere(event).map(({ claim, part }) => [name(claim), part]),
    withdrawn: [...withdrawalsOf(claims)].map(([index, { by, subjects }]) => [name(index), by.map(name), subjects]),
    tellers: tellersOf(event),
    origins: originsOf(event, timeline.sources),
    corroboration: corroborationOf(event, timeline.sources),
    implied: impliedBy(timeline)(event).map(({ source }) => source),
  };
}

function comparison(timeline: Timeline, sources: readonly string[]): object {
  const { shared, implied, only, neither } = compareSources(timeline.events, sources);
  return {
    implied: implied.map(({ event, tellers, impliers }) => ({ id: event.id, tellers, impliers })),
    shared: shared.map(({ event, tellers, matters }) => ({
      id: event.id,
      tellers,
      matters: matters.map(({ cells, ...matter }) => ({
        ...matter,
        says: sources.map((id, index) => [
          id,
          cells[index]?.map((said) => ({ ...said, wording: said.wording?.split("”, “") })),
        ]),
      })),
    })),
    only: [...only].map(([id, events]) => [id, events.map((event) => event.id)]),
    neither: neither.map(({ id }) => id),
  };
}

/** What an event looks like on a day: its facts, its date with all its words, and its accounts. */
function known(timeline: Timeline, date: string, undated: boolean): object {
  const then = asKnownOn(timeline, date, { undated });
  return {
    date,
    states: knownStates(timeline, date),
    sources: then.sources.map(({ id, known: state, custom }) => [id, state, custom]),
    events: then.events.map((event) => ({
      ...event,
      claims: event.claims.map(({ says }) => says),
      accounts: accounts(event, then),
    })),
  };
}

function everything(timeline: Timeline): unknown {
  const reports = timeline.sources.flatMap(({ id, custom }) => (custom.code === undefined ? [] : [id])).sort();
  const pairs = reports.flatMap((id, index) => reports.slice(index + 1).map((other) => [id, other]));
  return unordered({
    events: timeline.events.map((event) => accounts(event, timeline)),
    comparisons: [...pairs, reports].map((sources) => comparison(timeline, sources)),
    dates: publicationDates(timeline),
    known: ["2016-09-13", ...publicationDates(timeline)].flatMap((date) =>
      [true, false].map((undated) => known(timeline, date, undated)),
    ),
  });
}

function shuffled(file: Written<Timeline>, random: Seeded): Written<Timeline> {
  return {
    ...file,
    sources: random.shuffled(file.sources),
    events: random.shuffled(file.events).map((event) => ({ ...event, claims: random.shuffled(event.claims) })),
  };
}

/** Enough for a machine that does much else at once, ms: how long it takes says nothing here. */
const BUSY = 180_000;

test(
  "random timelines say the same in whatever order claims, sources and events stand",
  () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const random = seeded(seed);
      const file = randomTimeline(random);
      const expected = everything(asRead(file));
      for (let round = 0; round < 3; round += 1)
        expect(everything(asRead(shuffled(file, random))), `seed ${String(seed)}`).toEqual(expected);
    }
  },
  BUSY,
);

test("random timelines have what the first test is about", () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const { events, sources } = asRead(randomTimeline(seeded(seed)));
    for (const event of events) {
      for (const { kind, relation, positions } of mattersOf(event)) {
        seen.add(`${kind} ${relation}`);
        const statements = positions.flatMap((position) => position.statements);
        if (new Set(statements).size < statements.length) seen.add("in two positions");
      }
      if (withdrawalsOf(event.claims).size > 0) seen.add("withdrawn");
      const { sources: all, independent } = corroborationOf(event, sources);
      if (all > independent) seen.add("not independent");
    }
  }
  expect([...seen]).toEqual(
    expect.arrayContaining([
      ...["date", "figures", "responsibility"].flatMap((kind) => [`${kind} compatible`, `${kind} differ`]),
      "responsibility overlap",
      "in two positions",
      "withdrawn",
      "not independent",
    ]),
  );
});

test("statements stand to each other the same from both sides, and positions are the largest groups that agree", () => {
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    for (const event of asRead(randomTimeline(seeded(seed))).events) {
      for (const matter of mattersOf(event)) {
        const statements = statementsOf(matter);
        const pairs = statements.flatMap((a) => statements.map((b) => [a, b] as const));
        for (const [a, b] of pairs) expect(matter.between(a, b)).toBe(matter.between(b, a));
        expect(matter.relation).toBe(worstOf(pairs.map(([a, b]) => matter.between(a, b))));
        for (const { statements: held, asOf } of matter.positions) {
          const agree = (statement: Statement) =>
            held.every((other) => matter.between(statement, other) === "compatible");
          expect(held.every(agree), `seed ${String(seed)}`).toBe(true);
          // A position on a toll is one of a day; what other days say agrees with it, and is told apart.
          const isOfDay = (statement: Statement) => statement.asOf === undefined || statement.asOf === asOf;
          const others = statements.filter((statement) => !held.includes(statement) && isOfDay(statement));
          if (asOf !== undefined || statements.every((statement) => statement.asOf === undefined))
            expect(others.filter(agree), `seed ${String(seed)}`).toEqual([]);
        }
      }
    }
  }
});
