/** Mentions of GDELT: which article told of which event, and how sure the machine is of it. */
import { steppedThrough } from "../../file/parsing/reading-step.ts";
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import type { DraftClaim, DraftEvent, DraftSource } from "../import-draft.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { extraFields } from "../reading/extra-fields.ts";
import { reading, type Reading } from "../reading/reading.ts";
import { webAddressIn } from "../text/addresses-in-text.ts";
import { gdeltRows, gdeltTable, type GdeltRow } from "./gdelt-rows.ts";

/**
 * Reads the mentions of each event as its claims. With the file of events beside it they are claims of those events;
 * alone, of an event that has no name, of which only is known by when it was told.
 */
export const GDELT_MENTIONS: Importer = {
  id: "gdelt-mentions",
  name: "mentions of GDELT",
  recognises: (file) => gdeltTable(file) === "mentions",
  read: readMentions,
};

function readMentions(file: ForeignFile, choices: ImportChoices): ImportOutcome {
  const found = gdeltRows(file, "mentions");
  if ("refused" in found) return found;
  const read = reading(choices);
  if (found.rows.length > 0)
    read.note(
      "the file",
      "kept",
      "it names events by their numbers, which are their titles where no file beside it has them",
    );
  for (const at of found.others) read.note(at, "dropped", "it has not as many cells as a row of GDELT");
  const sources = new Map<string, DraftSource>();
  const byEvent = new Map<string, { readonly first: GdeltRow; readonly claims: DraftClaim[] }>();
  for (const row of steppedThrough(found.rows, "rows", choices.hear)) {
    const source = sourceOf(row, read);
    const id = row.cells.get("GlobalEventID");
    if (!source || id === undefined) {
      read.note(row.at, "dropped", id === undefined ? "it names no event" : "it names no article");
      continue;
    }
    // An article that is met again was seen first where it stands first.
    if (!sources.has(source.id)) sources.set(source.id, source);
    const told = byEvent.get(id) ?? { first: row, claims: [] };
    told.claims.push(claimOf(row, source.id));
    byEvent.set(id, told);
  }
  return read.outcome({
    sources: [...sources.values()],
    events: [...byEvent].map(([id, { first, claims }]) => eventOf(id, first, claims, read)),
  });
}

function eventOf(id: string, { at, cells }: GdeltRow, claims: readonly DraftClaim[], read: Reading): DraftEvent {
  const when = knownBy(cells.get("EventTimeDate"), "GDELT met it first then", at, read);
  return { at, id, title: `Event ${id}`, isMentioned: true, ...(when && { when }), claims };
}

/** The article; undefined for a row that names none. */
function sourceOf({ at, cells }: GdeltRow, read: Reading): DraftSource | undefined {
  const article = cells.get("MentionIdentifier");
  const outlet = cells.get("MentionSourceName");
  const id = article ?? outlet;
  if (id === undefined) return undefined;
  const url = webAddressIn(id);
  const published = knownBy(cells.get("MentionTimeDate"), "GDELT had read it by then", at, read);
  return {
    at,
    id,
    type: url === undefined ? "document" : "webpage",
    ...(url === undefined ? { title: id } : { URL: url }),
    ...(outlet !== undefined && { "container-title": outlet }),
    ...(published && { published, issuedBasis: "inferred" }),
  };
}

/** Kinds of articles that look back: of archives (DTIC, JSTOR), and those without a text. */
const LOOKING_BACK: ReadonlySet<string> = new Set(["4", "5", "6"]);

const USED: ReadonlySet<string> = new Set(
  "GlobalEventID EventTimeDate MentionTimeDate MentionSourceName MentionIdentifier Confidence".split(" "),
);

function claimOf({ cells }: GdeltRow, source: string): DraftClaim {
  const confidence = cells.get("Confidence");
  const extra = extraFields([...cells].filter(([name]) => !USED.has(name)));
  return {
    source,
    ...(LOOKING_BACK.has(cells.get("MentionType") ?? "") && { stance: "comments" }),
    ...(confidence !== undefined && { certainty: `${confidence} % (GDELT)` }),
    ...(extra && { extra }),
  };
}

/** Bounds of what was known by a quarter of an hour, "20160923121500", in UTC. */
function knownBy(stamp: string | undefined, basis: string, at: string, read: Reading): Written<Moment> | undefined {
  const [, day, hour, minute] = /^(\d{4}\d\d\d\d)(\d\d)(\d\d)\d\d$/u.exec(stamp ?? "") ?? [];
  if (day === undefined) {
    if (stamp !== undefined) read.note(at, "kept", `the time ${quotedValue(stamp)} is none`);
    return undefined;
  }
  const date = day.replace(/^(....)(..)/u, "$1-$2-");
  return { latest: `${date}T${hour!}:${minute!}Z`, precision: "bounded", basis };
}
