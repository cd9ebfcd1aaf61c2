/** The path of a statement: who said it, through whom it came, and which report carries it. */
import { issuerName } from "../source-name.ts";
import type { Carrier, Claim, Source } from "../timeline.ts";
import { speakerText } from "./speakers.ts";

/** A station of a path as scripts name it: the id of a source, or a name. */
export function carrierKey(carrier: Carrier): string {
  return typeof carrier === "string" ? carrier : carrier.name;
}

/**
 * Who says it and through whom, in words, without the report that carries it.
 *
 * @example "John Kerry, US Secretary of State, by State Department"
 * @param sources those of the timeline by their ids
 */
export function statementPath(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  const { role } = claim.speaker;
  const name = speakerText(claim);
  const shown = role === undefined || name.endsWith(role) ? name : `${name}, ${role}`;
  return [shown, ...stationsText(claim, sources)].join(", ");
}

/** The same without roles, for places where they would stand a hundred times. */
export function shortStatementPath(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  return [speakerText(claim), ...stationsText(claim, sources)].join(", ");
}

/** Through whom it came; what it was taken over from comes last. */
function stationsText({ through = [], derivedFrom }: Claim, sources: ReadonlyMap<string, Source>): readonly string[] {
  const stations = derivedFrom === undefined || through.includes(derivedFrom) ? through : [...through, derivedFrom];
  return stations.map((carrier) => `by ${carrierText(carrier, sources)}`);
}

function carrierText(carrier: Carrier, sources: ReadonlyMap<string, Source>): string {
  if (typeof carrier !== "string")
    return carrier.role === undefined ? carrier.name : `${carrier.name} (${carrier.role})`;
  const source = sources.get(carrier);
  return source === undefined ? carrier : issuerName(source);
}
