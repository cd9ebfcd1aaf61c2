/** The path of a statement: who said it, through whom it came, and which report carries it. */
import { rootName } from "../source-name.ts";
import type { Carrier, Claim, Source } from "../timeline.ts";
import { speakerText } from "./speakers.ts";

/** A station of a path as scripts name it: the id of a source, or a name. */
export function carrierKey(carrier: Carrier): string {
  return typeof carrier === "string" ? carrier : carrier.name;
}

/**
 * Who says it and through whom, in words, without the report that carries it.
 *
 * @example "John Kerry, US Secretary of State, by State Department: Readout of the telephone call"
 * @param sources those of the timeline by their ids
 */
export function pathText(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  const { speaker, through = [], derivedFrom } = claim;
  const stations = derivedFrom === undefined || through.includes(derivedFrom) ? through : [...through, derivedFrom];
  const role = speaker.role === undefined || speakerText(claim).endsWith(speaker.role) ? "" : `, ${speaker.role}`;
  return [`${speakerText(claim)}${role}`, ...stations.map((carrier) => `by ${carrierText(carrier, sources)}`)].join(
    ", ",
  );
}

function carrierText(carrier: Carrier, sources: ReadonlyMap<string, Source>): string {
  if (typeof carrier !== "string")
    return carrier.role === undefined ? carrier.name : `${carrier.name} (${carrier.role})`;
  const source = sources.get(carrier);
  return source === undefined ? carrier : rootName(source);
}
