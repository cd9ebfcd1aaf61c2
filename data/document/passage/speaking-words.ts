/** Words by which English reports say who speaks, as parts of regular expressions. All are bounded in length. */

const GAP = String.raw`\s{1,3}`;
/** A full stop ends a sentence, but for those of initials and titles. */
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&-]{0,30}`;
const PROPER = String.raw`(?:(?:\p{Lu}\.){1,3}|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Maj|Col|Capt|Lt|Sgt|St)\.|\p{Lu}[\p{L}\p{M}\p{N}'’&-]{0,30})`;
const PARTICLE = "(?:of|the|for|and|de|del|della|da|di|al|el|bin|ibn|van|von|der|la|le)";

/** People who are named by what they are. */
const GROUP =
  "(?:officials?|sources?|witness(?:es)?|eyewitness(?:es)?|residents?|police|authorities|rescuers?|activists?|doctors?|medics?|" +
  "rebels?|fighters?|ministers?|lawyers?|prosecutors?|investigators?|analysts?|experts?|locals|diplomats?|spokes(?:man|woman|person|people)|" +
  "villagers?|fishermen|farmers?|workers?|survivors?|relatives|teachers?|officers?|engineers?|scientists?|researchers?)";

/** "Ada Example", "Ministry of the Sea" */
const NAME = `${PROPER}(?:${GAP}(?:${PARTICLE}${GAP}){0,2}${PROPER}){0,6}`;
/** "the harbour master", "a spokesman for the Port Authority" */
const DESCRIBED = `(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome|[Mm]any|[Hh]is|[Hh]er|[Tt]heir)${GAP}(?:${WORD}${GAP}){0,7}?${WORD}`;
/** "local fishermen", "Harbour officials" */
const PEOPLE = `(?:${WORD}${GAP}){0,2}?${GROUP}`;

/** Who may speak. */
export const SUBJECT = `(?:${NAME}${GAP}${GROUP}|${DESCRIBED}|${NAME}|${PEOPLE})`;
/** The same behind a verb, where it goes on to the end of its part of the sentence. */
export const SUBJECT_BEHIND = `(?:${NAME}${GAP}${GROUP}|(?:[Tt]he${GAP})?${NAME}|${DESCRIBED}(?=[,.;:”"]|$|${GAP}(?:who|that|and|on|in|at|when|as|after|before)\\b)|${PEOPLE})`;
export const PRONOUN = "[Hh]e|[Ss]he|[Tt]hey|[Ii]t";

/** What stands between commas behind a name. */
export const ROLE = String.raw`[^,.;:()“”"]{2,120}`;

/** Who was told. */
export const HEARER = String.raw`(?:(?:the${GAP})?(?:${PROPER}${GAP}){0,4}${PROPER}|reporters|journalists|parliament)`;

const FORMS =
  "said|says|say|told|tells|added|adds|stated|states|claimed|claims|announced|announces|reported|reports|confirmed|confirms|" +
  "denied|denies|warned|warns|insisted|insists|acknowledged|acknowledges|admitted|admits|alleged|alleges|argued|argues|" +
  "explained|explains|noted|notes|wrote|writes|tweeted|testified|declared|declares|replied|recalled|recalls|estimated|estimates|" +
  "maintained|suggested|suggests|believes?|accused|accuses";
export const VERB = `(?:${FORMS})`;

/** Who speaks for somebody: the office, then whose. */
export const SPOKESPERSON =
  /^(?:(?:the|an?|its|his|her|their|chief|senior)\s+)*((?:[\p{L}-]+\s+){0,2}?(?:spokes(?:man|woman|person|people)|press (?:officer|secretary)|representative|lawyer|attorney)s?)\s+(?:for|of)\s+(.{2,200})$/iu;

/** Words that stand capital before a name and are none of it. */
export const NAMED =
  /^(?:But|And|Yet|So|However|Meanwhile|Later|Then|Still|On|In|At|As|When|While|After|Before|Since|By|For|From|Yesterday|Today|Also|Earlier|Afterwards|Separately|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)[,]?\s+/u;
