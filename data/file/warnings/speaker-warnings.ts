/** Speakers who may be one or several. */
import { originsBy } from "../../accounts/origins.ts";
import { isUnnamed } from "../../accounts/speakers.ts";
import { isWitness } from "../../accounts/standing.ts";
import { fold } from "../../fold.ts";
import { grouped } from "../../grouped.ts";
import type { Finding } from "../problems/finding-list.ts";
import { quoted } from "../problems/describe-value.ts";
import type { Claim, Timeline } from "../../timeline.ts";

interface Placed {
  readonly claim: Claim;
  readonly path: Finding["path"];
}

/** For each event: speakers whom nobody names and who bear one name, and named ones who count as several origins. */
export function speakerWarnings({ events, sources }: Timeline): readonly Finding[] {
  const originsOf = originsBy(sources);
  return events.flatMap((event, index) => {
    if (event.claims.length < 2) return [];
    const placed = event.claims.map((claim, at): Placed => ({
      claim,
      path: ["events", index, "claims", at, "speaker"],
    }));
    const quotedOnes = placed.filter(({ claim }) => !claim.outlet.speaks && isWitness(claim));
    const byName = grouped(quotedOnes, ({ claim }) => fold(claim.speaker.name));
    const named = [...byName.values()].filter((group) => group.length > 1);
    const origins = named.some(hasSeveralSources) ? originsOf(event) : undefined;
    return named.flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      if (isUnnamed(first.claim.speaker)) return unnamedWarning(group);
      return origins && hasSeveralSources(group) ? originWarning(group, origins) : [];
    });
  });
}

function hasSeveralSources(group: readonly Placed[]): boolean {
  return new Set(group.map(({ claim }) => claim.source)).size > 1;
}

function unnamedWarning(group: readonly Placed[]): readonly Finding[] {
  const [first, second] = group;
  if (!first || !second) return [];
  const name = quoted(first.claim.speaker.name);
  const reason = `${name} names nobody, and ${String(group.length)} claims of this event have it; they are kept apart by role and report. Give a name, or a role that tells them apart`;
  return [{ path: second.path, reason }];
}

function originWarning(
  group: readonly Placed[],
  origins: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Finding[] {
  const [first, ...others] = group;
  if (!first) return [];
  const own = origins.get(first.claim.source) ?? new Set();
  const apart = others.find(({ claim }) => ![...(origins.get(claim.source) ?? [])].some((id) => own.has(id)));
  if (!apart) return [];
  const reason = `${quoted(first.claim.speaker.name)} speaks in ${quoted(first.claim.source)} and in ${quoted(apart.claim.source)}, and counts as two origins; if both have it from one text, name that under "derivedFrom"`;
  return [{ path: apart.path, reason }];
}
