/**
 * The Admiralty code, by which desks grade what they are told: a letter for the source, a digit for the information.
 * Its words are those of NATO's AJP-2.1 (Allied Joint Doctrine for Intelligence Procedures), as the MISP taxonomy
 * "admiralty-scale" also lists them.
 */

const RELIABILITY: Readonly<Record<string, string>> = {
  A: "completely reliable source",
  B: "usually reliable source",
  C: "fairly reliable source",
  D: "not usually reliable source",
  E: "unreliable source",
  F: "reliability of the source cannot be judged",
};

const CREDIBILITY: Readonly<Record<string, string>> = {
  1: "confirmed by other sources",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "truth cannot be judged",
};

/**
 * A grade with its words behind it; undefined for a text that is none.
 *
 * @example admiraltyText("B2") // "B2: usually reliable source, probably true"
 */
export function admiraltyText(grade: string): string | undefined {
  const [letter = "", digit = "", ...more] = grade;
  const [source, information] = [RELIABILITY[letter], CREDIBILITY[digit]];
  return source === undefined || information === undefined || more.length > 0
    ? undefined
    : `${grade}: ${source}, ${information}`;
}
