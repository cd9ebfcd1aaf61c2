/** Mermaid's timelines: "timeline", sections, and lines such as "2004 : Facebook : Google". */
import type { DraftEvent } from "../import-draft.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { datedOutcome, datedText, datingOf, type DatedWords } from "../reading/dating.ts";
import { datedLine } from "../reading/date-lines.ts";
import { beginningOf, linesOf, placeOf, type Line } from "../reading/file-lines.ts";
import { noteList } from "../reading/note-list.ts";

/** Reads the timeline, which may stand in a Markdown document; what stands around it is told as left out. */
export const mermaid: Importer = {
  id: "mermaid",
  name: "a Mermaid timeline",
  recognises: ({ text }) => diagramIn(linesOf(beginningOf(text))) !== undefined,
  read: (file, choices) => read(file, choices),
};

/** The lines of the first timeline, without the word that says what it is; undefined where there is none. */
function diagramIn(lines: readonly Line[]): readonly Line[] | undefined {
  const fence = lines.findIndex(({ text }) => /^\s*(?:```|~~~)\s*mermaid\s*$/u.test(text));
  const first = lines.findIndex(({ text }, index) => index > fence && !isPassedOver(text));
  if (!/^\s*timeline(?:\s+(?:LR|TD))?\s*$/u.test(lines[first]?.text ?? "")) return undefined;
  const end = fence < 0 ? -1 : lines.findIndex(({ text }, index) => index > first && /^\s*(?:```|~~~)/u.test(text));
  return lines.slice(first + 1, end < 0 ? undefined : end);
}

/** Comments and settings. */
function isPassedOver(text: string): boolean {
  return text.trim() === "" || /^\s*%%/u.test(text);
}

/** The first line with words before or behind the diagram. */
function wordsOutside(all: readonly Line[], lines: readonly Line[]): Line | undefined {
  const [first, last] = [lines[0]?.number ?? 0, lines.at(-1)?.number ?? 0];
  return all.find(
    ({ number, text }) => (number < first - 1 || number > last) && /^(?!\s*(?:%%|```|~~~|#)).*\p{L}/u.test(text),
  );
}

function read({ text }: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const dating = datingOf(choices, notes);
  const all = linesOf(text);
  const lines = diagramIn(all) ?? [];
  const events: DraftEvent[] = [];
  const lanes = new Set<string>();
  let [title, description, lane]: (string | undefined)[] = [];
  let date: DatedWords = {};
  for (const line of lines.filter((each) => !isPassedOver(each.text))) {
    const at = placeOf(line);
    const [, word, words = ""] = /^\s*(title|section|accTitle|accDescr)\b:?\s*(.*)$/su.exec(line.text) ?? [];
    if (word === "title" || word === "accTitle") title ??= words.trim();
    else if (word === "accDescr") description ??= words.trim();
    else if (word === "section") {
      lane = words.trim() || undefined;
      if (lane !== undefined) lanes.add(lane);
    } else {
      const [period = "", ...told] = line.text.split(/:(?!\d)/u).map((part) => part.trim());
      // A date and words without a colon, which Mermaid itself draws as a period of which nothing is told.
      const bare = told.length === 0 ? datedLine(period, dating) : undefined;
      if (bare?.rest) {
        date = { when: bare.when };
        told.push(bare.rest);
      } else if (period !== "") date = datedText(period, at, dating);
      if (period !== "" && told.length === 0) notes.add(at, "dropped", `of ${quotedValue(period)} nothing is told`);
      for (const what of told.filter((part) => part !== ""))
        events.push({
          at,
          title: what.replace(/<br\s*\/?>/giu, " "),
          ...(lane !== undefined && { lane }),
          ...date,
          claims: [],
        });
    }
  }
  const outside = wordsOutside(all, lines);
  if (outside) notes.add(placeOf(outside), "dropped", "what stands around the timeline, which alone is read");
  return datedOutcome(
    {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      lanes: [...lanes],
      sources: [],
      events,
      notes: notes.notes,
    },
    dating,
  );
}
