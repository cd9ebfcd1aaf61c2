/** Aspects: those that the program has words for, and those that a timeline brings. */
import { claimHolders } from "./claim-holders.ts";
import { ASPECTS, CONFLICT_KINDS } from "../../accounts/conflict-kinds.ts";
import { quoted } from "../problems/describe-value.ts";
import type { FindingList } from "../problems/finding-list.ts";
import type { JsonPath } from "../problems/json-path.ts";
import { didYouMean } from "../problems/nearest.ts";
import { isPlainObject } from "../schema/strict-object.ts";
import { fieldOf, itemsOf, textOfField } from "./lenient.ts";

/** So many are named; the others are in the file. */
const MOST_NAMED = 20;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Adds to `findings` every stand on an aspect that there is not, and every aspect of the timeline's own that is one of the
 * program's or has no id for a name. Works on files of any shape. Linear time.
 */
export function checkAspects(root: unknown, findings: FindingList): void {
  const brought = fieldOf(root, "aspects");
  const own = isPlainObject(brought) ? Object.keys(brought) : [];
  own.forEach((aspect) => {
    const why = unfit(aspect);
    if (why !== undefined) findings.add({ path: ["aspects", aspect], reason: why, atKey: true });
  });
  const aspects = aspectsWith(own);
  for (const { holder, path: held } of claimHolders(root)) {
    itemsOf(holder, "claims").forEach((claim, at) => {
      checkStands(claim, [...held, "claims", at], { ...aspects, findings });
    });
  }
}

/** All aspects that a claim can take a stand on, where a timeline brings some of its own. */
export function aspectsWith(own: readonly string[]): KnownAspects {
  const known = new Set<string>([...ASPECTS, ...own]);
  return { known, named: [...known].slice(0, MOST_NAMED).map((aspect) => quoted(aspect)) };
}

/** The aspects that there are, and those that messages name. */
interface KnownAspects {
  readonly known: ReadonlySet<string>;
  readonly named: readonly string[];
}

interface StandCheck extends KnownAspects {
  readonly findings: FindingList;
}

/** Adds to `findings` every stand of a claim on an aspect that there is not. */
export function checkStands(claim: unknown, held: JsonPath, { known, named, findings }: StandCheck): void {
  itemsOf(claim, "asserts").forEach((stand, place) => {
    const aspect = textOfField(stand, "aspect");
    if (aspect === undefined || known.has(aspect)) return;
    const path = [...held, "asserts", place, "aspect"];
    const slip = known.size > MOST_NAMED ? "" : didYouMean(aspect, known);
    const way = slip || ' Add one of your own under "aspects" of the timeline, with the words to draw for it';
    findings.add({ path, reason: `must be one of ${named.join(", ")}, not ${quoted(aspect)}.${way}` });
  });
}

function unfit(aspect: string): string | undefined {
  if (CONFLICT_KINDS.some((kind) => kind === aspect))
    return `${quoted(aspect)} is one of the program's own, with words of its own; choose another id`;
  if (ID.test(aspect) && aspect.length <= 100) return undefined;
  return `an aspect's id must be lower-case letters and digits joined by single hyphens ("legal-basis"), not ${quoted(aspect)}`;
}
