/** How each source dates an event: its own words, and the bounds that follow from them. */
import { claimedDates, claimsElsewhere } from "../../../data/accounts/matters.ts";
import { tellersOf } from "../../../data/accounts/standing.ts";
import { isSpan, type Moment, type Source, type TimelineEvent, type When } from "../../../data/timeline.ts";
import { whenText } from "../../../data/wording.ts";
import { chipsOf, type Coded } from "../dom/chips.ts";
import { quotedFrom, TOLD } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";

/** A table with a row for each way in which a source dates the event; undefined when none of them gives a date. */
export function eventDates(event: TimelineEvent, coded: Coded): Content {
  const rows = datings(event);
  if (rows.length === 0) return undefined;
  const dating = new Set(rows.map(({ source }) => source));
  const tellers = tellersOf(event);
  const silent = [...coded.keys()].filter((id) => !dating.has(id) && tellers.has(id));
  const heads = ["Source", "In its words", "That is"].map((head) => element("th", { scope: "col" }, head));
  return [
    element("h3", {}, "The date, source by source"),
    element(
      "table",
      { class: "dates", "data-role": "dates" },
      element("thead", {}, element("tr", {}, heads)),
      element(
        "tbody",
        {},
        rows.map((row) => datingRow(row, coded)),
        silent.length === 0 ? undefined : silentRow(silent, coded),
      ),
    ),
  ];
}

/** The reasons why a date is what it is. */
export function basisLines(when: When): Content {
  return momentsOf(when).flatMap(({ basis, likely }) =>
    [basis, likely?.basis].flatMap((text) =>
      text === undefined ? [] : [element("p", { class: "basis", ...TOLD }, text)],
    ),
  );
}

/** The words of a source for a date, in quotation marks; "" when none are kept. */
export function wordingText(when: When): string {
  return momentsOf(when)
    .flatMap(({ wording }) => (wording === undefined ? [] : [`“${wording}”`]))
    .join(" … ");
}

/** The same as an element in the language of the source; undefined when none are kept. */
export function wordingIn(when: When, source: Source | undefined): HTMLElement | undefined {
  const text = wordingText(when);
  return text === "" ? undefined : element("span", quotedFrom(source), text);
}

interface Dating {
  readonly source: string;
  readonly when: When;
  /** Whether this source puts the event elsewhere than it is drawn. */
  readonly elsewhere: boolean;
}

/** In the order of the claims; a source that says the same twice is there once. */
function datings(event: TimelineEvent): readonly Dating[] {
  const elsewhere = new Set(claimsElsewhere(event).map(({ claim }) => claim));
  const told = claimedDates(event).map(({ claim, when }): Dating => ({
    source: event.claims[claim]?.source ?? "",
    when,
    elsewhere: elsewhere.has(claim),
  }));
  const distinct = new Map(told.map((dating) => [keyOf(dating), dating]));
  return [...distinct.values()];
}

function keyOf({ source, when }: Dating): string {
  return JSON.stringify([source, wordingText(when), whenText(when)]);
}

function datingRow({ source, when, elsewhere }: Dating, coded: Coded): HTMLElement {
  const sign = elsewhere ? element("span", { class: "differs", title: "Elsewhere than it is drawn" }, "≠ ") : undefined;
  return element(
    "tr",
    { ...(elsewhere && { "data-elsewhere": "" }) },
    element("th", { scope: "row" }, chipsOf([source], coded)),
    element("td", {}, wordingIn(when, coded.get(source)?.source) ?? "–"),
    element("td", {}, sign, whenText(when), basisLines(when)),
  );
}

function silentRow(sources: readonly string[], coded: Coded): HTMLElement {
  return element(
    "tr",
    { class: "silent" },
    element(
      "td",
      { colspan: "3" },
      element("span", { class: "attribution" }, "No date given in "),
      chipsOf(sources, coded),
    ),
  );
}

function momentsOf(when: When): readonly Moment[] {
  return isSpan(when) ? [when.start, when.end] : [when];
}
