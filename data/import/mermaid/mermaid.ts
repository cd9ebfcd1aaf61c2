/** Mermaid's timelines: "timeline", sections, and lines such as "2004 : Facebook : Google". */
import type { DraftEvent } from "../import-draft.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { datedOutcome, datedText, datingOf, type DatedWords, type Dating } from "../reading/dating.ts";
import { datedLine } from "../reading/date-lines.ts";
import { beginningOf, linesOf, placeOf, type Line } from "../reading/file-lines.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";

/**
 * Reads the timeline, or all of those that stand in a Markdown document, one behind the other: what has no section of its own
 * is then in the lane of its diagram's title. What stands around them is told as left out.
 */
export const mermaid: Importer = {
  id: "mermaid",
  name: "a Mermaid timeline",
  recognises: ({ text }) => diagramsIn(linesOf(beginningOf(text))).length > 0,
  read: (file, choices) => read(file, choices),
};

/** The lines of each timeline, behind the word that says what it is. */
function diagramsIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const fences = [...lines.keys()].filter((index) => /^\s*(?:```|~~~)/u.test(lines[index]!.text));
  const opening = fences.filter((index) => /^\s*(?:```|~~~)\s*mermaid\s*$/u.test(lines[index]!.text));
  if (opening.length === 0) return timelineFrom(lines, 0, lines.length);
  let next = 0;
  return opening.flatMap((index) => {
    while (next < fences.length && fences[next]! <= index) next++;
    return timelineFrom(lines, index + 1, fences[next] ?? lines.length);
  });
}

/** The lines between two places without the word that they begin with; none where they are no timeline. */
function timelineFrom(lines: readonly Line[], from: number, to: number): readonly (readonly Line[])[] {
  let first = from;
  while (first < to && isPassedOver(lines[first]!.text)) first++;
  const isTimeline = /^\s*timeline(?:\s+(?:LR|TD))?\s*$/u.test(lines[first]?.text ?? "");
  return isTimeline && first < to ? [lines.slice(first + 1, to)] : [];
}

/** Comments and settings. */
function isPassedOver(text: string): boolean {
  return text.trim() === "" || /^\s*%%/u.test(text);
}

/** The first line with words that stands in no diagram. */
function wordsOutside(all: readonly Line[], diagrams: readonly (readonly Line[])[]): Line | undefined {
  const inside = new Set(
    diagrams.flatMap((lines) => [(lines[0]?.number ?? 0) - 1, ...lines.map(({ number }) => number)]),
  );
  return all.find(
    ({ number, text }) => !inside.has(number) && /^(?!\s*(?:%%|```|~~~|#|timeline\b)).*\p{L}/u.test(text),
  );
}

/** What is read of all diagrams. */
interface Read {
  readonly events: DraftEvent[];
  readonly lanes: Set<string>;
  readonly notes: NoteList;
  readonly dating: Dating;
  title?: string;
  description?: string;
}

function read({ text }: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const state: Read = { events: [], lanes: new Set(), notes, dating: datingOf(choices, notes) };
  const all = linesOf(text);
  const diagrams = diagramsIn(all);
  for (const lines of diagrams) readDiagram(lines, state, diagrams.length > 1);
  const outside = wordsOutside(all, diagrams);
  if (outside) {
    const what = diagrams.length > 1 ? "the timelines, which alone are read" : "the timeline, which alone is read";
    notes.add(placeOf(outside), "dropped", `what stands around ${what}`);
  }
  const { title, description, lanes, events } = state;
  return datedOutcome(
    {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      lanes: [...lanes],
      sources: [],
      events,
      notes: notes.notes,
    },
    state.dating,
  );
}

/** @param isOne of several, whose titles are lanes */
function readDiagram(lines: readonly Line[], state: Read, isOne: boolean): void {
  let lane: string | undefined;
  let date: DatedWords = {};
  const enter = (name: string) => {
    lane = name.trim() || undefined;
    if (lane !== undefined) state.lanes.add(lane);
  };
  for (const line of lines.filter((each) => !isPassedOver(each.text))) {
    const [, word, words = ""] = /^\s*(title|section|accTitle|accDescr)\b:?\s*(.*)$/su.exec(line.text) ?? [];
    if (word === "title" || word === "accTitle") {
      state.title ??= words.trim();
      if (isOne) enter(words);
    } else if (word === "accDescr") state.description ??= words.trim();
    else if (word === "section") enter(words);
    else date = readPeriod(line, date, lane, state);
  }
}

/** Reads the events of a line, and gives its date for lines that have none. */
function readPeriod(
  line: Line,
  before: DatedWords,
  lane: string | undefined,
  { events, notes, dating }: Read,
): DatedWords {
  const at = placeOf(line);
  const [period = "", ...told] = line.text.split(/:(?!\d)/u).map((part) => part.trim());
  // A date and words without a colon, which Mermaid itself draws as a period of which nothing is told.
  const bare = told.length === 0 ? datedLine(period, dating) : undefined;
  if (bare?.rest) told.push(bare.rest);
  const date = bare?.rest ? { when: bare.when } : period === "" ? before : datedText(period, at, dating);
  if (period !== "" && told.length === 0) notes.add(at, "dropped", `of ${quotedValue(period)} nothing is told`);
  for (const what of told.filter((part) => part !== ""))
    events.push({
      at,
      title: what.replace(/<br\s*\/?>/giu, " "),
      ...(lane !== undefined && { lane }),
      ...date,
      claims: [],
    });
  return date;
}
