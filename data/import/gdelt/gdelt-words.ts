/** What GDELT's codes of events say: CAMEO's twenty kinds of action, and its four classes. */

/** By `EventRootCode`, from "01": the headings of "CAMEO Event Data Codebook" 1.1b3 (2012), in words of our own. */
const KINDS: readonly string[] = [
  "Statement",
  "Appeal",
  "Intent to cooperate",
  "Consultation",
  "Diplomatic cooperation",
  "Material cooperation",
  "Aid",
  "Yielding",
  "Investigation",
  "Demand",
  "Disapproval",
  "Rejection",
  "Threat",
  "Protest",
  "Show of force",
  "Reduced relations",
  "Coercion",
  "Assault",
  "Fight",
  "Mass violence",
];

/** By `QuadClass`, from "1". */
const CLASSES: readonly string[] = [
  "Verbal cooperation",
  "Material cooperation",
  "Verbal conflict",
  "Material conflict",
];

/** The classes in the order in which their lanes stand. */
export const GDELT_LANES = CLASSES;

/** "Threat" for "13"; undefined for what is no code. */
export function kindOfAction(root: string): string | undefined {
  return KINDS[codeOf(root) - 1];
}

/** "Verbal conflict" for "3"; undefined for what is no class. */
export function classOfAction(quadClass: string): string | undefined {
  return CLASSES[codeOf(quadClass) - 1];
}

function codeOf(text: string): number {
  return /^\d{1,2}$/u.test(text) ? Number(text) : 0;
}
