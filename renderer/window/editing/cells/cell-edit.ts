/** What a cell of the table holds, and the edit that another text in it asks for. */
import { applyEdit } from "../../../../data/edit/apply-edit.ts";
import type { OneEdit } from "../../../../data/edit/edit.ts";
import { didYouMean } from "../../../../data/file/problems/nearest.ts";
import type { Lane, Timeline, TimelineEvent } from "../../../../data/timeline.ts";
import { whenText, wordedWhenText } from "../../../../data/wording.ts";
import { asSentence, listed } from "../../../../data/words.ts";
import { whenFrom } from "../fields/date-field.ts";
import { typedDates } from "../fields/read-dates.ts";
import { eventOf } from "../forms/subjects.ts";
import { actorNamesIn, actorNamesText } from "./actor-names.ts";

/** The columns whose cells can be edited, as they stand in the table. */
export const CELL_COLUMNS = ["date", "event", "lane", "place", "actors"] as const;
export type CellColumn = (typeof CELL_COLUMNS)[number];

/** What the cells of a column are called. */
export const CELL_NAMES: Readonly<Record<CellColumn, string>> = {
  date: "Date",
  event: "Title",
  lane: "Lane",
  place: "Place",
  actors: "Actors",
};

/** A cell by the id of its row's event. */
export interface Cell {
  readonly event: string;
  readonly column: CellColumn;
}

/** The edit of a cell, none where its text says what was there; or a sentence that says why there is none. */
export type CellEdit = { readonly edit?: OneEdit } | { readonly problem: string };

/** What stands in the field of a cell before anybody types: of a lane its id. */
export function cellValue(event: TimelineEvent, column: CellColumn): string {
  switch (column) {
    case "date":
      return whenText(event.when);
    case "event":
      return event.title;
    case "lane":
      return event.lane;
    case "place":
      return event.place ?? "";
    case "actors":
      return actorNamesText(event.actors ?? []);
  }
}

/**
 * The edit that the field of a cell asks for, tried on the timeline.
 *
 * @param value as the field holds it: of a date what was typed, and behind a line break which reading was picked; of a lane
 *   its id, and behind line breaks those of further lanes
 */
export function cellEdit(timeline: Timeline, { event: id, column }: Cell, value: string): CellEdit {
  const event = eventOf(timeline, id);
  if (!event) return { problem: "This event is there no more." };
  const asked = CHANGES[column](event, value);
  if ("problem" in asked) return asked;
  if (!asked.change) return {};
  const edit = { type: "change-event", event: id, change: asked.change } as const;
  const tried = applyEdit(timeline, edit);
  return tried.ok ? { edit } : { problem: asSentence(tried.problems[0]?.reason ?? "") };
}

/**
 * The edit that a pasted text asks for: as `cellEdit`, but lanes are called by their names, as the table shows them, and a
 * date that can be read in several ways is none.
 */
export function pastedEdit(timeline: Timeline, cell: Cell, pasted: string): CellEdit {
  const text = pasted.trim();
  if (cell.column === "date") return severalReadings(timeline, cell, text) ?? cellEdit(timeline, cell, text);
  if (cell.column !== "lane" || text === "") return cellEdit(timeline, cell, text.replace(/\s+/gu, " "));
  const lanes = lanesCalled(timeline.lanes, text);
  return "problem" in lanes ? lanes : cellEdit(timeline, cell, lanes.ids.join("\n"));
}

type Asked =
  | { readonly change?: Extract<OneEdit, { readonly type: "change-event" }>["change"] | undefined }
  | { readonly problem: string };

const CHANGES: Readonly<Record<CellColumn, (event: TimelineEvent, value: string) => Asked>> = {
  date: ({ when }, value) => {
    if (isDateOf(when, value)) return {};
    const found = whenFrom(value, typedDates);
    if ("problem" in found) return found;
    return found.when ? { change: { when: found.when } } : { problem: "Write a date." };
  },
  event: ({ title }, value) => {
    const now = value.trim();
    if (now === "") return { problem: "Write a title." };
    return now === title ? {} : { change: { title: now } };
  },
  lane: ({ lane, lanes = [] }, value) => {
    const [own = "", ...further] = value.split("\n");
    if (own === "") return { problem: "Choose a lane." };
    const wanted = (further.length > 0 ? further : lanes).filter((id) => id !== own);
    const isSame = wanted.length === lanes.length && wanted.every((id, index) => id === lanes[index]);
    if (own === lane && isSame) return {};
    return { change: { lane: own, ...(!isSame && { lanes: wanted.length === 0 ? null : wanted }) } };
  },
  place: ({ place = "" }, value) => {
    const now = value.trim();
    return now === place ? {} : { change: { place: now === "" ? null : now } };
  },
  actors: ({ actors = [] }, value) => {
    // As the field holds it, or as the table shows it, from where it may be copied.
    if ([actorNamesText(actors), actors.join("; ")].includes(value.trim())) return {};
    const names = actorNamesIn(value);
    return { change: { actors: names.length === 0 ? null : names } };
  },
};

/** Whether a text is what the table, or the field, shows of a date: what is not touched is not read. */
function isDateOf(when: TimelineEvent["when"], text: string): boolean {
  return text === whenText(when) || text === wordedWhenText(when);
}

function severalReadings(timeline: Timeline, { event: id }: Cell, text: string): CellEdit | undefined {
  const event = eventOf(timeline, id);
  const found = event && text !== "" && !isDateOf(event.when, text) ? typedDates(text) : undefined;
  if (!found || "problem" in found || found.readings.length < 2) return undefined;
  const words = found.readings.map((reading) => reading.words);
  return {
    problem: `“${text}” can be ${listed(words).replace(/ and (?!.* and )/u, " or ")}; write the month as a word.`,
  };
}

/** Lanes by their names, with a semicolon between them; a name may have one itself. */
function lanesCalled(
  lanes: readonly Lane[],
  text: string,
): { readonly ids: readonly string[] } | { readonly problem: string } {
  const called = (name: string): Lane | undefined =>
    lanes.find(({ label }) => label === name) ??
    lanes.find(({ label, id }) => label.toLowerCase() === name.toLowerCase() || id === name);
  const whole = called(text);
  if (whole) return { ids: [whole.id] };
  const names = text.split(";").map((name) => name.trim());
  const found = names.map(called);
  const missing = names[found.indexOf(undefined)];
  if (missing === undefined) return { ids: found.flatMap((lane) => lane?.id ?? []) };
  const labels = lanes.map(({ label }) => label);
  return {
    problem: `No lane is called “${missing}”.${didYouMean(missing, labels) || ` There are ${listed(labels)}.`}`,
  };
}
