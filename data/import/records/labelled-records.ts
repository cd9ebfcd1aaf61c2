/** Blocks of labelled lines: "date: 1912", "title: A ship", "content: It sank." and so on, as notes hold them for timelines. */
import type { ImportNote } from "../import-draft.ts";
import type { Importer } from "../importer.ts";
import { linesOf, placeOf, type Line } from "../reading/file-lines.ts";
import { inlineText } from "../reading/inline-markdown.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { draftOfRecords } from "./draft-of-records.ts";

const LABELLED = /^\s*(?:[*_]{2})?(\p{L}[\p{L}\d _-]{0,30}?)(?:[*_]{2})?:(?:[*_]{2})?\s+(\S.*)$/u;
/** The label that begins a block: that of its date, in the languages that tables have. */
const DATE = /^(?:date|when|year|datum|jahr|wann|annee|année|quand|fecha|año|data|anno|ano)$/iu;
const TITLE = /^(?:title|headline|event|name|titel|ereignis|titre|événement|titulo|título|evento|titolo)$/iu;
const FENCE = /^\s*(?:```|~~~)/u;
/** Lists and labels of YAML, which has blocks of its own. */
const YAML = /^\s*-\s+(?:!|[\w-]+:)|^\s*[\w-]+:\s*(?:$|[|>&!][\w|>-]*\s*$)/u;
/** UTF-16 units that are looked at to tell what a text is. */
const BEGINNING = 20_000;

/** Reads each block as an event: a block begins with its date. */
export const LABELLED_RECORDS: Importer = {
  id: "labelled-lines",
  name: "blocks of labelled lines with dates",
  recognises({ text, json }) {
    if (json !== undefined || /^\s*[<[{]/u.test(text)) return false;
    const lines = linesOf(text.slice(0, BEGINNING));
    if (lines.some((line) => YAML.test(line.text))) return false;
    const labels = lines.map((line) => LABELLED.exec(line.text)?.[1] ?? "");
    const dates = labels.filter((label) => DATE.test(label));
    const titles = labels.filter((label) => TITLE.test(label));
    const first = labels.findIndex((label) => DATE.test(label));
    return dates.length > 1 && titles.length > 1 && !labels.slice(0, first).some((label) => TITLE.test(label));
  },
  read({ text, name }, choices) {
    const { blocks, notes } = blocksOf(linesOf(text));
    const place = (index: number) => placeOf(blocks[index]?.line ?? { number: 0 });
    return draftOfRecords(
      blocks.map(({ fields }) => Object.fromEntries([...fields].map(([label, lines]) => [label, lines.join("\n")]))),
      { name, place, notes },
      choices,
    );
  },
};

interface Block {
  readonly line: Line;
  readonly fields: Map<string, string[]>;
}

/** A line without a label goes on with the one above it; what stands above the first block is told. */
function blocksOf(lines: readonly Line[]): {
  readonly blocks: readonly Block[];
  readonly notes: readonly ImportNote[];
} {
  const blocks: Block[] = [];
  const notes: ImportNote[] = [];
  let label = "";
  for (const line of lines) {
    if (line.text.trim() === "" || FENCE.test(line.text)) continue;
    const [, own = "", value = ""] = LABELLED.exec(line.text) ?? [];
    if (DATE.test(own)) blocks.push({ line, fields: new Map() });
    const block = blocks.at(-1);
    if (!block) {
      notes.push({
        at: placeOf(line),
        kind: "dropped",
        what: `${quotedValue(line.text.trim())} stands above the first date`,
      });
      continue;
    }
    if (own !== "") label = own.toLowerCase();
    const words = inlineText(own === "" ? line.text : value).text.trim();
    const known = block.fields.get(label);
    if (known) known.push(words);
    else block.fields.set(label, [words]);
  }
  return { blocks, notes };
}
