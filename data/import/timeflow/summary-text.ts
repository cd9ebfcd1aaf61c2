/** Timelines as research on summaries writes them: a day on a line of its own, sentences below, a line of dashes. */
import type { ImportDraft, DraftEvent } from "../import-draft.ts";
import { claimsOfText } from "../fields/claims-of-text.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { datedText, datingOf, datedOutcome, type Dating } from "../reading/dating.ts";
import { linesOf, placeOf } from "../reading/file-lines.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";

/** Reads each day as an event: its first sentence is the title, the others are the text. */
export const summaryText: Importer = {
  id: "timeline-summary",
  name: "a timeline summary (a day, its sentences, a line of dashes)",
  recognises: ({ text }) => /^\s*\d{4}-\d{2}-\d{2}[ \t]*(?:\r\n|\n|\r)[ \t]*[^\s-]/u.test(text.slice(0, 500)),
  read: (file, choices) => read(file, choices),
};

interface Day {
  readonly at: string;
  readonly date: string;
  readonly sentences: string[];
}

function read({ text }: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const dating = datingOf(choices, notes);
  const days: Day[] = [];
  let open = false;
  for (const line of linesOf(text)) {
    const words = line.text.trim();
    if (words === "") continue;
    if (/^-{3,}$/u.test(words)) open = false;
    else if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\S*)?$/u.test(words)) {
      days.push({ at: placeOf(line), date: words, sentences: [] });
      open = true;
    } else if (open) days.at(-1)!.sentences.push(words);
    else notes.add(placeOf(line), "dropped", `the line ${quotedValue(words)} is below no day`);
  }
  const events = days.flatMap((day) => eventOf(day, dating, notes));
  const draft: ImportDraft = { sources: [], events, notes: notes.notes };
  return datedOutcome(draft, dating);
}

function eventOf({ at, date, sentences }: Day, dating: Dating, notes: NoteList): readonly DraftEvent[] {
  const [title, ...others] = sentences;
  if (title === undefined) {
    notes.add(at, "dropped", `below ${quotedValue(date)} nothing is told`);
    return [];
  }
  const claims = claimsOfText({ text: sentences.join("\n"), links: [], quotes: [] }, "the text");
  return [
    { at, title, ...(others.length > 0 && { summary: others.join("\n") }), ...datedText(date, at, dating), claims },
  ];
}
