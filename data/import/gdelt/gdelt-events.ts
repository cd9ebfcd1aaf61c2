/** Events of GDELT: who did what to whom, coded by a machine from news. */
import { steppedThrough } from "../../file/parsing/reading-step.ts";
import type { DraftClaim, DraftEvent } from "../import-draft.ts";
import { pointOf } from "../fields/point.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { extraFields } from "../reading/extra-fields.ts";
import { reading, type Reading } from "../reading/reading.ts";
import { siteName, webAddressIn } from "../text/addresses-in-text.ts";
import { gdeltRows, gdeltTable, type GdeltRow } from "./gdelt-rows.ts";
import { classOfAction, GDELT_LANES, kindOfAction } from "./gdelt-words.ts";

/** Reads each row as an event that its article tells of. Its title is made of the codes. */
export const GDELT_EVENTS: Importer = {
  id: "gdelt-events",
  name: "events of GDELT",
  recognises: (file) => gdeltTable(file) === "events",
  read: readEvents,
};

function readEvents(file: ForeignFile, choices: ImportChoices): ImportOutcome {
  const found = gdeltRows(file, "events");
  if ("refused" in found) return found;
  const read = reading(choices);
  if (found.rows.length > 0)
    read.note("the file", "inferred", "titles are made of the codes of kinds of action, and of the actors' names");
  for (const at of found.others) read.note(at, "dropped", "it has not as many cells as a row of GDELT");
  return read.outcome({
    lanes: GDELT_LANES,
    sources: [],
    events: Array.from(steppedThrough(found.rows, "rows", choices.hear), (row) => eventOf(row, read)),
  });
}

/** Columns that an event has fields for. */
const USED: ReadonlySet<string> = new Set(
  "GlobalEventID Day MonthYear Year FractionDate Actor1Name Actor2Name ActionGeo_FullName SOURCEURL".split(" "),
);

function eventOf({ at, cells }: GdeltRow, read: Reading): DraftEvent {
  const cell = (name: string): string => cells.get(name) ?? "";
  const day = cell("Day");
  const when = dayIn(day, at, read);
  const actors = [...new Set([cell("Actor1Name"), cell("Actor2Name")])].filter((name) => name !== "");
  const coordinates = pointOf(cell("ActionGeo_Lat"), cell("ActionGeo_Long"));
  const lane = classOfAction(cell("QuadClass"));
  const isRead = (name: string): boolean =>
    USED.has(name) ||
    (coordinates !== undefined && (name === "ActionGeo_Lat" || name === "ActionGeo_Long")) ||
    (lane !== undefined && name === "QuadClass");
  const extra = extraFields([...cells].filter(([name]) => !isRead(name)));
  return {
    at,
    ...(cell("GlobalEventID") !== "" && { id: cell("GlobalEventID") }),
    title: titleOf(cell),
    ...(lane !== undefined && { lane }),
    ...(cell("ActionGeo_FullName") !== "" && { place: cell("ActionGeo_FullName") }),
    ...(actors.length > 0 && { actors }),
    ...(when ? { when } : day !== "" && { written: day }),
    claims: claimsOf(cell("SOURCEURL")),
    ...(coordinates && { coordinates }),
    ...(extra && { extra }),
  };
}

/** "20160923". */
function dayIn(day: string, at: string, read: Reading): DraftEvent["when"] {
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/u.exec(day) ?? [];
  if (year !== undefined) return read.date(`${year}-${month!}-${date!}`, at);
  read.note(at, "kept", day === "" ? "it has no date" : `the date ${quotedValue(day)} is none`);
  return undefined;
}

/** "Threat: NORTHLAND → SOUTHLAND". */
function titleOf(cell: (name: string) => string): string {
  const [from, to] = [cell("Actor1Name"), cell("Actor2Name")];
  const kind = kindOfAction(cell("EventRootCode")) ?? `Event ${cell("EventCode") || cell("GlobalEventID")}`;
  const who = to === "" ? from : `${from || "unnamed"} → ${to}`;
  return who === "" ? kind : `${kind}: ${who}`;
}

/** The article, where it is on the web; else what the file calls it. */
function claimsOf(article: string): readonly DraftClaim[] {
  if (article === "") return [];
  const url = webAddressIn(article);
  return [url === undefined ? { source: article } : { source: siteName(url), url }];
}
