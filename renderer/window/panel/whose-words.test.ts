/**
 * Whose words a date is told in: in the picture, in the panel and in the alternative text each report stands beside its
 * own date and its own words, for every event of the shipped timeline, on every day on which another report came out.
 */
import { expect, test } from "vitest";
import { longAlt } from "../../../data/lists/alt-text.ts";
import { isSpan, type Timeline, type TimelineEvent, type When } from "../../../data/timeline.ts";
import { whenText } from "../../../data/wording.ts";
import { codeShown, witnesses } from "../../../e2e/helpers/accounts/claimed.ts";
import { shippedDays, shippedOn } from "../../../e2e/helpers/parsed-timeline.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import { draftEvent } from "../../picture/marks/draft.ts";
import { factsFor } from "../../picture/marks/facts.ts";
import { measureWithSourceSans } from "../../picture/text/measure.ts";
import { eventPanel } from "./event-panel.ts";

const YEAR = 2016;
const DAYS = shippedDays();
const timelines = new Map(DAYS.map((day) => [day, shippedOn(day)]));
const timelineOf = (day: string): Timeline => timelines.get(day)!;

/** Each of those who are listed; of one who is quoted, once for each report. */
function namesOf(list: string): readonly string[] {
  const [, speaker, codes] = /^(.*), per (.*)$/u.exec(list) ?? [];
  const split = (text: string): readonly string[] => text.split(/, | and /u);
  return speaker === undefined ? split(list) : split(codes ?? "").map((code) => `${speaker}, per ${code}`);
}

/** Whether a date is one day or a time, or a span of two such. */
const namesTime = (when: When): boolean =>
  (isSpan(when) ? [when.start, when.end] : [when]).every(({ earliest, latest }) => earliest === latest);

/** The words for a date in one claim. */
const wordsOf = (when: When): readonly string[] =>
  (isSpan(when) ? [when.start, when.end] : [when]).flatMap(({ wording }) => wording ?? []);

/** The dates that those who bear witness give, each with the code of its report; and who of them gives none. */
function datings(event: TimelineEvent, { sources }: Timeline) {
  const codes = new Map(sources.map((source) => [source.id, codeShown(source)]));
  const told = witnesses(event).map(({ source, when, speaker, outlet }) => {
    const code = codes.get(source) ?? "";
    return { code, when, sayer: outlet.speaks ? code : `${speaker.name}, per ${code}` };
  });
  const dated = told.flatMap(({ when, ...others }) => (when === undefined ? [] : [{ ...others, when }]));
  const silent = told.map(({ code }) => code).filter((code) => dated.every((one) => one.code !== code));
  return { dated, silent: new Set(silent) };
}

test.each(DAYS)(
  "as of %s, words in quotation marks at a mark stand beside those who use them, and no others",
  (day) => {
    const timeline = timelineOf(day);
    const coded = codedSources(timeline.sources);
    const drafting = {
      plot: 5000,
      measure: measureWithSourceSans(),
      coded,
      outlets: [],
      facts: factsFor(timeline.sources),
      compared: [],
      year: YEAR,
    };
    for (const event of timeline.events) {
      const { sources, note = "" } = draftEvent(event, drafting).caption;
      const [, words, codes = sources.map(({ code }) => code).join(", ")] = /^“(.*)”(?: (.*))?$/u.exec(note) ?? [];
      if (words === undefined) continue;
      const users = datings(event, timeline).dated.filter(({ when }) => wordsOf(when).includes(words));
      expect([event.id, new Set(codes.split(", "))]).toEqual([event.id, new Set(users.map(({ code }) => code))]);
    }
  },
);

test.each(DAYS)(
  "as of %s, the panel has the words and the date of each source beside it, and names who gives none",
  (day) => {
    const timeline = timelineOf(day);
    const coded = codedSources(timeline.sources);
    for (const event of timeline.events) {
      const { dated, silent } = datings(event, timeline);
      const table = eventPanel(event, timeline, coded).querySelector("[data-role=dates]");
      const rows = [...(table?.querySelectorAll("tbody tr:not(.silent)") ?? [])].map(
        ({ children: [chip, words, date] }) => {
          const text = [...(date?.childNodes ?? [])]
            .filter(({ nodeType }) => nodeType === 3)
            .map(({ textContent }) => textContent);
          return [chip?.textContent, words?.textContent, text.join("")].join(" | ");
        },
      );
      const wanted = dated.map(({ code, when }) => {
        const words = wordsOf(when)
          .map((one) => `“${one}”`)
          .join(" … ");
        return [code, words === "" ? "–" : words, whenText(when)].join(" | ");
      });
      const undated =
        table && new Set([...table.querySelectorAll(".silent .chip")].map(({ textContent }) => textContent));
      expect([event.id, new Set(rows), undated]).toEqual([
        event.id,
        new Set(wanted),
        dated.length === 0 ? null : silent,
      ]);
    }
  },
);

test.each(DAYS)(
  "as of %s, the alternative text has each source say so of its own date and in its own words alone",
  (day) => {
    const timeline = timelineOf(day);
    for (const event of timeline.events) {
      const { dated, silent } = datings(event, timeline);
      const own = whenText(event.when);
      const wanted = dated.map(({ sayer, when }) => {
        const words = wordsOf(when)
          .map((one) => `“${one}”`)
          .join(" … ");
        const date = whenText(when);
        // Bounds that follow from words are told in them, even where they are the event's own, and so is a part of a day.
        const isWhole = !("precision" in when && when.precision === "part-of-day");
        const isOwn = date === own && (words === "" || (namesTime(when) && isWhole));
        return isOwn ? `${sayer} says so` : `${sayer}: ${words === "" ? date : `${words} (${date})`}`;
      });
      const [, sayings = ""] =
        /^(.*?)\.(?: (?:Accounts differ|On) .*)?$/u.exec(
          altOf(event, timeline).slice(own.length + 2 + stopped(event.title).length + 1),
        ) ?? [];
      const said = sayings.split("; ").flatMap((part) => {
        const [, so, other, none, rest = ""] =
          /^(?:[Ss]o says? (.*)|(.*?)(?: gives? (no date)|: (.*)))$/u.exec(part) ?? [];
        return namesOf(so ?? other ?? "").map(
          (code) => code + (so === undefined ? (none === undefined ? `: ${rest}` : " says none") : " says so"),
        );
      });
      expect([event.id, new Set(said)]).toEqual([
        event.id,
        new Set([...wanted, ...[...silent].map((code) => `${code} says none`)]),
      ]);
    }
  },
);

const stopped = (title: string): string => (/[.!?…]$/u.test(title) ? title : `${title}.`);

/** The paragraph of the alternative text that tells an event. */
function altOf(event: TimelineEvent, timeline: Timeline): string {
  return (
    longAlt({ title: "", description: "", timeline, events: [event] })
      .trim()
      .split("\n")
      .at(-1) ?? ""
  );
}
