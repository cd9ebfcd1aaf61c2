/** Adds, changes and removes sources. */
import { checkOrigins, copiesOf } from "../file/parsing/claim-links.ts";
import { readSource } from "../file/parsing/as-read.ts";
import { checkWhen } from "../file/parsing/date-order.ts";
import { fieldOf, itemsOf, textOfField } from "../file/parsing/lenient.ts";
import { checkSourceReferences } from "../file/parsing/references.ts";
import type { FindingList } from "../file/problems/finding-list.ts";
import type { JsonPath } from "../file/problems/json-path.ts";
import { sourceSchema } from "../file/schema/source-schema.ts";
import type { Claim, Source, Timeline } from "../timeline.ts";
import { asWritten } from "../written.ts";
import { counted, listed } from "../words.ts";
import { checkWaysBack, mustBeFree } from "./check-parts.ts";
import { type Changed, noSuch, placeOfId, readItem, refused, withChange, withOldFields } from "./changing.ts";
import type { SourceEdit } from "./edit.ts";
import { withoutMadeCode } from "./settle.ts";

type EditOf<T extends SourceEdit["type"]> = Extract<SourceEdit, { readonly type: T }>;

export function addSource(timeline: Timeline, { source }: EditOf<"add-source">, findings: FindingList): Changed {
  const { sources } = timeline;
  const path = ["sources", sources.length];
  const read = readFrom(timeline, source, { path, findings });
  return { timeline: read && { ...timeline, sources: [...sources, read] }, path };
}

export function changeSource(
  timeline: Timeline,
  { source: id, change }: EditOf<"change-source">,
  findings: FindingList,
): Changed {
  const { sources } = timeline;
  const index = placeOfId(sources, id);
  const source = sources[index];
  if (source === undefined) return refused(timeline, findings, noSuch("source", id, sources));
  const path = ["sources", index];
  const old = withoutMadeCode(source);
  const read = readFrom(timeline, withChange(asWritten(old), change), { path, findings });
  if (read === undefined) return { timeline, path };
  const changed = { ...timeline, sources: sources.with(index, withOldFields(read, old, change)) };
  if (JSON.stringify(read.custom.derivedFrom) !== JSON.stringify(old.custom.derivedFrom))
    checkAllOrigins(changed, findings);
  return { timeline: changed, path };
}

interface PlacedSource {
  readonly path: JsonPath;
  readonly findings: FindingList;
}

function readFrom(timeline: Timeline, written: object, { path, findings }: PlacedSource): Source | undefined {
  const { sources } = timeline;
  const { given, item } = readItem(sourceSchema, written, path, findings);
  const held = item ?? given;
  const id = textOfField(given, "id");
  const codes = sources.map(({ codeIsDerived, custom }) => (codeIsDerived === undefined ? custom.code : undefined));
  const custom = fieldOf(given, "custom");
  const own = Number(path[1]);
  mustBeFree({ text: id, path: [...path, "id"], all: sources.map((source) => source.id), own }, findings);
  const code = textOfField(custom, "code");
  mustBeFree({ text: code, path: [...path, "custom", "code"], all: codes, own }, findings);
  const sourceIds = new Map([...sources.map((source) => source.id), id ?? ""].map((known, at) => [known, at]));
  checkSourceReferences(given, path, { sourceIds, findings });
  const copies = copiesOf(sources);
  const next = (one: string): readonly string[] => copies.get(one) ?? [];
  const linked = itemsOf(custom, "derivedFrom");
  checkWaysBack({ id: id ?? "", linked, path: [...path, "custom", "derivedFrom"], next }, findings);
  checkWhen(fieldOf(fieldOf(held, "custom"), "published"), [...path, "custom", "published"], findings);
  return item === undefined ? undefined : readSource(item, undefined);
}

/** Circles of claims that another copy of a source closes. */
function checkAllOrigins({ sources, events, eras = [] }: Timeline, findings: FindingList): void {
  const copies = copiesOf(sources);
  for (const [list, holders] of Object.entries({ events, eras }))
    holders.forEach(({ claims = [] }, index) => {
      // A circle is told at a claim with a link of its own.
      if (claims.some(({ derivedFrom, through }) => derivedFrom !== undefined || through !== undefined))
        checkOrigins(claims, [list, index, "claims"], { copies, findings });
    });
}

export function removeSource(
  timeline: Timeline,
  { source: id }: EditOf<"remove-source">,
  findings: FindingList,
): Changed {
  const { sources, events, eras = [] } = timeline;
  const source = sources[placeOfId(sources, id)];
  if (source === undefined) return refused(timeline, findings, noSuch("source", id, sources));
  const claims = [...events, ...eras].reduce(
    (count, held) => count + (held.claims ?? []).filter((claim) => names(claim, id)).length,
    0,
  );
  const copies = sources.filter(({ custom }) => (custom.derivedFrom ?? []).includes(id)).length;
  if (claims + copies > 0) {
    const named = [claims > 0 && counted(claims, "claim"), copies > 0 && counted(copies, "source")].filter(
      (text) => text !== false,
    );
    const verb = claims + copies === 1 ? "names" : "name";
    return refused(
      timeline,
      findings,
      `${listed(named)} ${verb} this source; remove what names it first, or have it name another`,
    );
  }
  return { timeline: { ...timeline, sources: sources.filter((other) => other !== source) } };
}

/** Whether a claim is carried by a source, or came from it or through it. */
function names({ source, derivedFrom, through = [] }: Claim, id: string): boolean {
  return source === id || derivedFrom === id || through.includes(id);
}
