/**
 * Who says what is the same wherever it is told: in the picture and its notes, in the panel, in the table, in the list
 * and in the alternative text, for every event of the shipped timeline, on every day on which another report came out.
 */
import { expect, test } from "vitest";
import { toldMatters } from "../../../data/accounts/conflicts.ts";
import { mattersOf } from "../../../data/accounts/matters.ts";
import { eventJson } from "../../../data/lists/accounts-json.ts";
import { longAlt } from "../../../data/lists/alt-text.ts";
import { eventCells } from "../../../data/lists/event-cells.ts";
import { eventRows } from "../../../data/lists/event-row.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import {
  claimedSubjects,
  codeShown,
  witnesses,
  type ClaimedSubject,
  type Voices,
} from "../../../e2e/helpers/accounts/claimed.ts";
import { shippedDays, shippedOn } from "../../../e2e/helpers/parsed-timeline.ts";
import { compactDates, pillText } from "../../picture/marks/caption.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import { differenceText } from "../../picture/page/notes.ts";
import { measureWithSourceSans } from "../../picture/text/measure.ts";
import { eventPanel } from "./event-panel.ts";

const YEAR = 2016;
const DAYS = shippedDays();
const timelines = new Map(DAYS.map((day) => [day, shippedOn(day)]));
const timelineOf = (day: string): Timeline => timelines.get(day)!;

/** On one day, each event with what its claims say on what has to be told: what differs, and what is said in several ways. */
function told(day: string): readonly { event: TimelineEvent; subjects: readonly ClaimedSubject[] }[] {
  const { events, sources } = timelineOf(day);
  return events.map((event) => ({
    event,
    subjects: claimedSubjects(event, sources).filter(
      ({ kind, said, isDisputed }) => isDisputed === true || (kind !== "date" && said.size > 1),
    ),
  }));
}

type Told = readonly (readonly [about: string, said: ReadonlyMap<string, Voices>])[];

/** As they should be told, what is said put in other words by `word`. */
function expected(
  subjects: readonly ClaimedSubject[],
  word: (value: string, subject: ClaimedSubject) => string = (value) => value,
): Told {
  return subjects
    .map(
      (subject) =>
        [subject.about, new Map([...subject.said].map(([value, who]) => [word(value, subject), who]))] as const,
    )
    .sort(byName);
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** "ZH, TJ; Moscow, per RHC" by who says it. */
function voicesIn(text: string): Voices {
  const voices = text.split("; ").map((part): readonly [string, ReadonlySet<string>] => {
    const [, name = "", codes = part] = /^(.*), per (.*)$/u.exec(part) ?? [];
    return [name, new Set(codes.split(/, | and /u))];
  });
  const merged = new Map<string, ReadonlySet<string>>();
  for (const [name, codes] of voices) merged.set(name, new Set([...codes, ...(merged.get(name) ?? [])]));
  return merged;
}

/** "Russia (ZH); United States (Moscow, per RHC)" by what is said. */
function saidIn(text: string): ReadonlyMap<string, Voices> {
  return new Map(
    text.split(/(?<=\)); /u).map((part) => {
      const [, value = part, who = ""] = /^(.*) \(([^()]*)\)$/u.exec(part) ?? [];
      return [value, voicesIn(who)] as const;
    }),
  );
}

const inYear = (value: string, { kind }: ClaimedSubject): string =>
  kind === "date" ? compactDates(value, YEAR) : value;

test.each(DAYS)("as of %s, notes name for all that is told exactly those who say it", (day) => {
  const coded = codedSources(timelineOf(day).sources);
  for (const { event, subjects } of told(day)) {
    const notes = toldMatters(mattersOf(event)).map((matter) => {
      const text = differenceText(matter, { coded, year: YEAR }).replace(/ – [^()]*$/u, "");
      const [, about = "", said = ""] = /^(.*?)(?: \([a-z ]+\))?: (.*)$/u.exec(text) ?? [];
      return [about, saidIn(said)] as const;
    });
    expect([event.id, notes.sort(byName)]).toEqual([event.id, expected(subjects, inYear)]);
  }
});

test.each(DAYS)("as of %s, pills that have room name for all that is told exactly those who say it", (day) => {
  const setting = {
    coded: codedSources(timelineOf(day).sources),
    measure: measureWithSourceSans(),
    year: YEAR,
    widest: 1e9,
  };
  for (const { event, subjects } of told(day)) {
    const wanted = expected(subjects, inYear);
    const pills = toldMatters(mattersOf(event)).map((matter) => {
      const [, about = "", text = ""] = /^(.*?): (.*)$/u.exec(pillText([matter], setting) ?? "") ?? [];
      const values = [...(wanted.find(([other]) => other === about)?.[1].keys() ?? [])];
      const said = text.split(" · ").map((part): readonly [string, Voices] => {
        // Of values that begin alike, the longest.
        const [value = part] = values.filter((one) => part.startsWith(`${one} `)).sort((a, b) => b.length - a.length);
        return [value, voicesIn(part.slice(value.length + 1))];
      });
      return [about, new Map(said)] as const;
    });
    expect([event.id, pills.sort(byName)]).toEqual([event.id, wanted]);
  }
});

test.each(DAYS)("as of %s, the panel has a row for all that is told, with the chips of those who say it", (day) => {
  const timeline = timelineOf(day);
  const coded = codedSources(timeline.sources);
  const quoted = (voices: Voices): Voices => new Map([...voices].filter(([name]) => name !== ""));
  const all = (voices: Voices) => new Set([...voices.values()].flatMap((codes) => [...codes]));
  for (const { event, subjects } of told(day)) {
    const panel = eventPanel(event, timeline, coded);
    const bodies = [...panel.querySelectorAll<HTMLElement>("table.differences tbody")].map((body) => {
      const rows = [...body.querySelectorAll("tr:has(td.chips)")].map((row) => {
        const [cell, chips] = row.querySelectorAll("[scope=row], td");
        const speakers = cell?.querySelector(".speakers")?.textContent ?? "";
        const value = (cell?.textContent ?? "")
          .replace(/^or /u, "")
          .slice(0, speakers === "" ? undefined : -speakers.length);
        const codes = new Set([...(chips?.children ?? [])].map(({ textContent }) => textContent));
        return [value, [codes, speakers === "" ? new Map() : voicesIn(speakers)]] as const;
      });
      return [body.querySelector("th")?.textContent ?? "", new Map(rows), body.parentElement?.dataset["role"]] as const;
    });
    const wanted = subjects.map(({ subject, unit, said, isDisputed }) => {
      const rows = [...said].map(([value, voices]) => [value, [all(voices), quoted(voices)]] as const);
      const sure: unknown = isDisputed === true ? "differences" : "agreements";
      const role: unknown = isDisputed === undefined ? expect.any(String) : sure;
      return [unit === undefined ? subject : `${subject}, ${unit}`, new Map(rows), role] as const;
    });
    const sorted = <T extends readonly [string, ...unknown[]]>(list: readonly T[]) =>
      [...list].sort(([a], [b]) => (a < b ? -1 : 1));
    expect([event.id, sorted(bodies)]).toEqual([event.id, sorted(wanted)]);
  }
});

test.each(DAYS)("as of %s, the alternative text names for all that is told exactly those who say it", (day) => {
  const timeline = timelineOf(day);
  for (const { event, subjects } of told(day)) {
    const paragraph =
      longAlt({ title: "", description: "", timeline, events: [event] })
        .trim()
        .split("\n")
        .at(-1) ?? "";
    const [, ...sentences] = paragraph.split(/(?<=\.) (?:Accounts differ on|On) /u);
    const said = sentences.map((sentence) => {
      const [, about = "", positions = ""] =
        /^(.*?): (.*\))(?:; that is said differently and .*)?\.$/u.exec(sentence) ?? [];
      // What can be true together is joined by another word.
      return [about, saidIn(positions.replaceAll(") or ", "); "))] as const;
    });
    const withUnit = (value: string, { unit }: ClaimedSubject) => (unit === undefined ? value : `${value} ${unit}`);
    expect([event.id, said.sort(byName)]).toEqual([event.id, expected(subjects, withUnit)]);
  }
});

test.each(DAYS)("as of %s, the list has all that claims say, each with its sources and their claims", (day) => {
  const timeline = timelineOf(day);
  const jsonOf = eventJson(timeline);
  const ids = new Map(timeline.sources.map((source) => [codeShown(source), source.id]));
  for (const event of timeline.events) {
    const { accounts } = jsonOf(event) as { accounts: readonly JsonMatter[] };
    const listed = accounts.map(({ kind, subject, relation, positions }) => {
      const statements = positions.flatMap((position) => position.statements ?? [position]);
      for (const { claims, sources } of statements)
        expect(new Set(claims.map((index) => event.claims[index]?.source))).toEqual(new Set(sources));
      return [
        `${kind} ${subject}`,
        relation === "differ",
        new Map(statements.map(({ sources, ...said }) => [dated(said), new Set(sources)])),
      ];
    });
    const wanted = claimedSubjects(event, timeline.sources).map(({ kind, subject, said, isDisputed }) => {
      const sourcesOf = (voices: Voices) =>
        new Set([...voices.values()].flatMap((codes) => [...codes].map((code) => ids.get(code))));
      const values = new Map([...said].map(([value, voices]) => [value, sourcesOf(voices)]));
      const isConflict: unknown = isDisputed ?? expect.any(Boolean);
      return [`${kind} ${subject}`, isConflict, values];
    });
    expect([event.id, new Set(listed)]).toEqual([event.id, new Set(wanted)]);
  }
});

const dated = ({ value, asOf }: Pick<JsonStatement, "value" | "asOf">): string =>
  asOf === undefined ? value : `${value} as of ${asOf}`;

interface JsonStatement {
  readonly value: string;
  readonly asOf?: string;
  readonly claims: readonly number[];
  readonly sources: readonly string[];
}

interface JsonMatter {
  readonly kind: string;
  readonly subject: string;
  readonly relation: string;
  readonly positions: readonly (JsonStatement & { readonly statements?: readonly JsonStatement[] })[];
}

test.each(DAYS)(
  "as of %s, a row of the table has those who tell the event, what differs, and each claim behind its code",
  (day) => {
    const timeline = timelineOf(day);
    const rowOf = eventRows(timeline);
    const codes = new Map(timeline.sources.map((source) => [source.id, codeShown(source)]));
    for (const event of timeline.events) {
      const row = rowOf(event);
      const tellers = new Set(witnesses(event).map(({ source }) => source));
      expect([event.id, row.sources]).toEqual([
        event.id,
        timeline.sources.map(({ id }) => id).filter((id) => tellers.has(id)),
      ]);
      const subjects = claimedSubjects(event, timeline.sources).filter(({ kind }) => kind !== "figures");
      const disputed = subjects.filter(({ isDisputed }) => isDisputed).map(({ subject }) => subject);
      expect([event.id, new Set(row.differs)]).toEqual([event.id, new Set(disputed)]);
      const [, cells = []] = eventCells([row], timeline.sources);
      expect(cells[8]).toBe(row.sources.map((id) => codes.get(id)).join("; "));
      const claims = String(cells.at(-1)).split(" | ");
      expect(claims.map((claim) => claim.split(/[ ,]/u)[0])).toEqual(
        event.claims.map(({ source }) => codes.get(source)),
      );
      for (const [index, { asserts = [], says }] of event.claims.entries()) {
        expect(claims[index]).toContain(says);
        for (const { aspect, value } of asserts) expect(claims[index]).toContain(`${aspect}: ${value}`);
      }
    }
  },
);
