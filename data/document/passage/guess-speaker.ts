/** Who says what a passage says, guessed from the forms in which English reports name their speakers. */
import type { Speaker } from "../../timeline.ts";
import { spanDistance, spansMeet, type PassageSpan } from "./passage-span.ts";
import { HEARER, NAMED, PRONOUN, ROLE, SPOKESPERSON, SUBJECT, SUBJECT_BEHIND, VERB } from "./speaking-words.ts";

/** Somebody who may say it. Never certain: whoever makes a claim confirms it. */
export interface SpeakerGuess extends Speaker {
  /** Through whom it came: who spoke for the speaker, or whom the speaker told. */
  readonly through?: readonly Speaker[];
  /** Where in the paragraph this is said. */
  readonly where: PassageSpan;
}

/** UTF-16 units of a paragraph that are looked at, on either side of what is selected. */
const LOOKED_AT = 5000;

const GAP = String.raw`\s{1,3}`;
const ADVERBS = String.raw`(?:(?:also|later|then|earlier|previously|once|first|repeatedly|reportedly|has|have|had)${GAP}){0,2}`;

/** "Ada Example, the harbour master, said", "The mayor told the Gazette" */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?<name>${SUBJECT}|${PRONOUN})(?:,${GAP}(?<role>${ROLE}),)?${GAP}${ADVERBS}(?<verb>${VERB})(?![\p{L}-])(?:${GAP}(?<heard>${HEARER}))?`,
  "gu",
);
/** "…, said Ada Example, a spokeswoman for the port" */
const BEHIND = new RegExp(
  String.raw`(?<=[,”"’'—–-]\s{0,3})(?:${VERB})${GAP}(?<name>${SUBJECT_BEHIND})(?:,${GAP}(?<role>${ROLE})(?=[,.;:]|$))?`,
  "gu",
);
/** "…, according to Ada Example, the harbour master." At the beginning of a sentence a comma ends the name. */
const ACCORDING = new RegExp(
  String.raw`(?<![\p{L}-])(?:According${GAP}to${GAP}(?<name>${SUBJECT_BEHIND})|according${GAP}to${GAP}(?<last>${SUBJECT_BEHIND})(?:,${GAP}(?<role>${ROLE})(?=[,.;:]|$))?)`,
  "gu",
);

/**
 * Those who may say what is selected, the nearest first, each once. Empty where the paragraph names nobody.
 *
 * @param paragraph as it stands in the document
 * @param selection within it
 * @example speakerGuesses("Boats sank, the mayor said.", { from: 0, to: 10 }) // [{ name: "the mayor", where: … }]
 */
export function speakerGuesses(paragraph: string, selection: PassageSpan): readonly SpeakerGuess[] {
  const start = Math.max(0, selection.from - LOOKED_AT);
  const text = paragraph.slice(start, Math.min(selection.to, start + 3 * LOOKED_AT) + LOOKED_AT);
  const found = matchesIn(text);
  const guesses: SpeakerGuess[] = [];
  for (const { from, to, ...facts } of found) {
    const { last, name = last, role, heard } = facts;
    const where = { from: from + start, to: to + start };
    const guess = isPronoun(name) ? beforeIt(guesses, where) : guessOf(name ?? "", role, heard, where);
    if (guess) guesses.push(guess);
  }
  const sentence = sentenceAround(paragraph, selection);
  const rank = (guess: SpeakerGuess): number =>
    spanDistance(guess.where, sentence) * 1e6 + spanDistance(guess.where, selection);
  return once(guesses.sort((a, b) => rank(a) - rank(b)));
}

type Match = PassageSpan & Readonly<Partial<Record<"name" | "last" | "role" | "heard", string>>>;

/** What the forms find, in the order of the text. Where two meet, the first form is right. */
function matchesIn(text: string): readonly Match[] {
  const found: Match[] = [];
  for (const form of [BEFORE, BEHIND, ACCORDING])
    for (const match of text.matchAll(form)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (!found.some((one) => spansMeet(one, span))) found.push({ ...match.groups, ...span });
    }
  return found.sort((a, b) => a.from - b.from);
}

function isPronoun(name: string | undefined): boolean {
  return name !== undefined && new RegExp(`^(?:${PRONOUN})$`, "u").test(name);
}

/** "She said": whoever spoke last. */
function beforeIt(guesses: readonly SpeakerGuess[], where: PassageSpan): SpeakerGuess | undefined {
  const last = guesses.at(-1);
  if (!last) return undefined;
  const { name, role, through } = last;
  return { name, ...(role !== undefined && { role }), ...(through && { through }), where };
}

function guessOf(
  words: string,
  role: string | undefined,
  heard: string | undefined,
  where: PassageSpan,
): SpeakerGuess | undefined {
  const name = bareName(words);
  if (name === "") return undefined;
  const told = heard === undefined ? [] : [{ name: bareName(heard) }];
  const [, office, behind] = (SPOKESPERSON.exec(role ?? "") ?? []) as readonly (string | undefined)[];
  if (office !== undefined && behind !== undefined)
    return { name: behind, through: [{ name, role: office }, ...told], where };
  const whose = SPOKESPERSON.exec(name)?.[2];
  if (whose !== undefined)
    return {
      name: whose,
      through: [{ name: name.slice(0, -whose.length).replace(/\s+(?:for|of)\s+$/u, "") }, ...told],
      where,
    };
  return { name, ...(role !== undefined && { role }), ...(told.length > 0 && { through: told }), where };
}

/** Without the words that begin a sentence and no name: "But Ada Example", "On Monday the mayor". */
function bareName(words: string): string {
  let name = words;
  for (let left = name.replace(NAMED, ""); left !== name; left = name.replace(NAMED, "")) name = left;
  return name.replace(/^[A-Z](?=[a-z]*\s)/u, (letter) =>
    /^(?:The|A|An|One|Two|Some|Several|Local|Senior)\s/u.test(name) ? letter.toLowerCase() : letter,
  );
}

/** The sentences that a selection touches. */
function sentenceAround(paragraph: string, { from, to }: PassageSpan): PassageSpan {
  const before = paragraph.slice(Math.max(0, from - LOOKED_AT), from);
  const behind = paragraph.slice(to, to + LOOKED_AT);
  const begins = before.search(/(?<=[.!?]["”’']?\s)(?![\s\S]*[.!?]["”’']?\s)/u);
  const ends = behind.search(/[.!?](?:["”’']?(?:\s|$))/u);
  return {
    from: begins < 0 ? from - before.length : from - before.length + begins,
    to: ends < 0 ? to + behind.length : to + ends + 1,
  };
}

function once(guesses: readonly SpeakerGuess[]): readonly SpeakerGuess[] {
  const known = new Set<string>();
  return guesses.filter(({ name, through = [] }) => {
    const key = [name, ...through.map((one) => one.name)].join("\n").toLowerCase();
    return !known.has(key) && known.add(key);
  });
}
