/** An event from a row of a table. */
import type { DraftClaim, DraftEvent, DraftMedia, DraftPoint } from "../import-draft.ts";
import { cutTo, oneLine } from "../build/clean-text.ts";
import { claimsOfText, withoutRepeats } from "../fields/claims-of-text.ts";
import { plainText, type PlainText } from "../text/plain-text.ts";
import { addressesInCell, partsOfCell } from "./cell-lists.ts";
import { rowClaims, type SharedByRows } from "./row-claims.ts";
import { rowDate } from "./row-date.ts";
import { plainHeader } from "./headers.ts";
import type { Role } from "./mapping.ts";
import type { RowCells } from "./row-cells.ts";

/** Headers, as `plainHeader` gives them, of what the makers of a table say of its rows. */
const REMARKS =
  /^(?:notes?|remarks?|comments?|bemerkung(?:en)?|anmerkung(?:en)?|notiz(?:en)?|remarques?|notas?|observaciones)$/u;

/** UTF-16 units of the longest title that is a whole text or its first sentence, */
const LONGEST_WHOLE = 120;
/** and of one that is its first words. */
const LONGEST_TITLE = 48;

/**
 * The event of a row; undefined where the row has neither a title nor a summary nor a date that can be read. What becomes
 * of it is told in the notes.
 */
export function rowEvent(cells: RowCells, context: SharedByRows): DraftEvent | undefined {
  const { notes } = context;
  const { linked, pictures, ...texts } = rowTexts(cells, notes.push.bind(notes));
  const date = rowDate(cells, context.dates);
  notes.push(...date.notes);
  if (texts.title === "" && !date.when) {
    const row = Object.values(cells.rest() ?? {}).join(" | ");
    const what = `it has neither a title nor a date that is read: "${row.slice(0, 200)}"`;
    notes.push({ at: cells.at, kind: "dropped", what });
    return undefined;
  }
  if (!date.when && date.notes.length === 0) notes.push({ at: cells.at, kind: "kept", what: "it has no date" });
  const told = rowClaims(cells, context);
  const all = linked.length > 0 ? withoutRepeats([...told, ...linked]) : told;
  // What the makers of a table note is not what its sources say.
  const isRemark = texts.summary !== undefined && REMARKS.test(plainHeader(cells.header("summary")));
  const claims = isRemark ? all.map((claim) => ({ says: texts.title, ...claim })) : all;
  const [lane, place, id] = (["lane", "place", "id"] as const).map(cells.take);
  const lists = { actors: list(cells, "actors"), subject: list(cells, "subject"), follows: list(cells, "follows") };
  const [media, coordinates, emphasis] = [[...rowMedia(cells), ...pictures], rowPoint(cells), rowEmphasis(cells)];
  // The last: by now every cell that is understood is taken.
  const left = cells.rest();
  const isBare = texts.title === "";
  const { named, extra } = isBare ? titleOfRest(left) : { extra: left };
  if (named) notes.push({ at: cells.at, kind: "inferred", what: `its title is the text of "${named.header}"` });
  else if (isBare && !extra && media.length === 0 && !place && !lane && claims.length === 0) {
    notes.push({ at: cells.at, kind: "dropped", what: "it has a date and no word of what happened" });
    return undefined;
  }
  return {
    at: cells.at,
    ...(id && { id }),
    ...(named ? titleAndText(plainText(named.text).text) : texts),
    ...(lane && { lane }),
    ...(place && { place }),
    ...(lists.actors.length > 0 && { actors: lists.actors }),
    ...(lists.subject.length > 0 && { subject: lists.subject }),
    ...(date.when && { when: date.when }),
    claims,
    ...(media.length > 0 && { media }),
    ...(coordinates && { coordinates }),
    ...(lists.follows.length > 0 && { follows: lists.follows }),
    ...(emphasis && { emphasis }),
    ...(extra && { extra }),
  };
}

interface RestOfRow {
  readonly named?: { readonly header: string; readonly text: string };
  /** Without it. */
  readonly extra: DraftEvent["extra"];
}

/** The first cell with words, of those that nobody took. */
function titleOfRest(extra: DraftEvent["extra"]): RestOfRow {
  const cells = Object.entries(extra ?? {});
  for (const [header, text] of cells) {
    if (typeof text !== "string" || !/\p{L}{2}/u.test(text) || /^https?:/iu.test(text)) continue;
    const others = cells.filter(([other]) => other !== header);
    return { named: { header, text }, extra: others.length > 0 ? Object.fromEntries(others) : undefined };
  }
  return { extra };
}

/** Title and summary. A row without a title has the first words of its summary for one. */
function rowTexts(
  cells: RowCells,
  note: (note: SharedByRows["notes"][number]) => void,
): Pick<DraftEvent, "title" | "title-short" | "summary"> & {
  readonly linked: readonly DraftClaim[];
  readonly pictures: readonly DraftMedia[];
} {
  const short = cells.take("title-short");
  // Either may be HTML, and a name may stand in two columns.
  const [titles, summaries] = (["title", "summary"] as const).map((role) =>
    cells.takeAll(role).map(({ text }) => plainText(text)),
  ) as [PlainText[], PlainText[]];
  const all = [...titles, ...summaries];
  const linked = all.flatMap((said) => claimsOfText({ ...said, text: "" }, "the text"));
  const pictures = all.flatMap(({ images = [] }) => images.map((url) => ({ url })));
  for (const address of all.flatMap(({ refused = [] }) => refused))
    note({ at: cells.at, kind: "dropped", what: `"${address}" is no address of the web` });
  const long = titles.map(({ text }) => text).join(" ");
  const title = long || short;
  const summary = summaries.map(({ text }) => text).join("\n\n");
  if (title !== "") {
    return { title, ...(long && short && { "title-short": short }), ...(summary && { summary }), linked, pictures };
  }
  if (summary === "") return { title: "", linked, pictures };
  const texts = titleAndText(summary);
  const part = texts.summary === undefined ? "text" : "beginning";
  note({ at: cells.at, kind: "inferred", what: `its title is the ${part} of "${cells.header("summary")}"` });
  return { ...texts, linked, pictures };
}

/** A title for a text that has none: the whole of it where it is short, or its first sentence, or else its first words. */
function titleAndText(text: string): { readonly title: string; readonly summary?: string } {
  const line = oneLine(text);
  if (line.length <= LONGEST_WHOLE) return { title: line };
  const sentence = /^.{12,}?[^\s.](?<!\b\p{L}{1,3})[.!?。](?=\s|$)/u.exec(line.slice(0, LONGEST_WHOLE + 1))?.[0];
  return { title: sentence?.replace(/[.。]$/u, "") ?? cutTo(line, LONGEST_TITLE), summary: text };
}

/** Parts between semicolons or bars; with commas between them where the cell has neither. Numbers alone are ids of something elsewhere. */
function list(cells: RowCells, role: Role): readonly string[] {
  const parts = partsOfCells(cells, role);
  if (role !== "actors" || !parts.every((part) => /^\d+$/u.test(part))) return parts;
  cells.leave(role);
  return [];
}

function partsOfCells(cells: RowCells, role: Role): readonly string[] {
  return cells.takeAll(role).flatMap(({ text }) => {
    const parts = partsOfCell(text);
    return parts.length > 1 || role === "actors" ? parts : partsOfCell(text, /,/u);
  });
}

/** Every address of every column of pictures; caption and credit are those of the first. */
function rowMedia(cells: RowCells): readonly DraftMedia[] {
  const urls = cells.takeAll("media").flatMap(({ text }) => addressesInCell(text));
  if (urls.length === 0) {
    cells.leave("media");
    return [];
  }
  const [title, credit] = [cells.take("caption"), cells.take("credit")];
  const words = { ...(title && { title }), ...(credit && { credit }) };
  return urls.map((url, index) => (index === 0 ? { url, ...words } : { url }));
}

/** Degrees from two columns, or from one: "33.5, 36.3", or "Point(36.3 33.5)" with the longitude first. */
function rowPoint(cells: RowCells): DraftPoint | undefined {
  const [latitude, longitude, both] = (["latitude", "longitude", "coordinates"] as const).map(cells.take);
  if (latitude === "" && both === "") {
    cells.leave("longitude");
    return undefined;
  }
  const point = /^point ?\(\s*(\S+) (\S+)\s*\)$/iu.exec(both ?? "");
  const pair = point ? [point[2], point[1]] : (both ?? "").split(/\s*[,;]\s*|\s+/u);
  const degrees = latitude !== "" && longitude !== "" ? [latitude, longitude] : pair;
  const [north, east] = degrees.map((text) =>
    /^-?\d{1,3}(?:[.,]\d{1,20})?$/u.test(text ?? "") ? Number(text?.replace(",", ".")) : NaN,
  );
  if (degrees.length === 2 && Math.abs(north ?? NaN) <= 90 && Math.abs(east ?? NaN) <= 180) {
    return { latitude: north!, longitude: east! };
  }
  for (const role of ["latitude", "longitude", "coordinates"] as const) cells.leave(role);
  return undefined;
}

function rowEmphasis(cells: RowCells): DraftEvent["emphasis"] {
  const word = cells.take("emphasis").toLowerCase();
  if (/^(?:high|highest|important|major|key|yes|true|hoch|wichtig|haute?|importante|alta|alto)$/u.test(word))
    return "high";
  if (/^(?:low|lowest|minor|niedrig|bas|basse|baja|bajo)$/u.test(word)) return "low";
  cells.leave("emphasis");
  return undefined;
}
