/** Who speaks in a claim: told apart where reports name nobody. */
import { fold } from "../fold.ts";
import type { Claim, Speaker } from "../timeline.ts";

/** Begins like somebody whom a report does not name. */
const INDEFINITE =
  /^(?:an?|one|some|several|many|two|three|unnamed|unidentified|anonymous|another|other|local|senior|former)\s/;
/** Words for people that name nobody when nothing else is said. */
const ANYBODY =
  /^(?:the )?(?:officials?|witness(?:es)?|eyewitness(?:es)?|sources?|diplomats?|residents?|aides?|spokes(?:man|woman|person|people)|activists?|experts?|analysts?|reporters?|survivors?|doctors?|villagers?|locals?|police|soldiers?|authorities|insiders?)$/;

/** Whether a report names somebody only by a word that fits many: "an official", "witnesses". */
export function isUnnamed({ name }: Speaker): boolean {
  const folded = fold(name).trim();
  return INDEFINITE.test(folded) || ANYBODY.test(folded);
}

/** Equal for one and the same speaker. Those who are not named are told apart by their role and by their report. */
export function speakerKey({ speaker, source }: Pick<Claim, "speaker" | "source">): string {
  const { name, role = "" } = speaker;
  return isUnnamed(speaker) ? JSON.stringify([fold(name), fold(role), source]) : fold(name);
}

/** A speaker's name, and the role of one who is not named. @example "An official, of another town" */
export function speakerText({ speaker }: Pick<Claim, "speaker">): string {
  const { name, role } = speaker;
  return isUnnamed(speaker) && role !== undefined ? `${name}, ${role}` : name;
}
