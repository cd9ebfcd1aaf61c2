/** What a row of our table of claims says of its event in columns of our own. */
import { isWebAddress } from "../../file/schema/web-address.ts";
import type { DraftEvent, DraftMedia } from "../import-draft.ts";
import { addressesInCell } from "../table/cell-lists.ts";
import type { ClaimCells } from "./claim-cells.ts";
import { itemsOfCell } from "./list-cell.ts";

/** Fields of an event of which the first row that has them counts. */
export type FactsOfEvent = Pick<
  DraftEvent,
  "title-short" | "summary" | "subject" | "follows" | "implies" | "emphasis" | "grouping" | "coordinates"
>;

/** Those fields, and the ones that claims can have, too, or of which every row adds its own. */
export function factsOfEvent(cells: ClaimCells): {
  readonly facts: FactsOfEvent;
  readonly actors: readonly string[];
  readonly media: readonly DraftMedia[];
} {
  const list = (header: string): readonly string[] => itemsOfCell(cells.own(header), ";").filter((item) => item !== "");
  const [short, summary, grouping] = ["short-title", "summary", "grouping"].map(cells.own);
  const [subject, follows, implies] = ["subject", "follows", "implies"].map(list);
  const emphasis = (["high", "low"] as const).find((word) => word === cells.own("emphasis").toLowerCase());
  if (emphasis === undefined) cells.keep("emphasis");
  return {
    facts: {
      ...(short && { "title-short": short }),
      ...(summary && { summary }),
      ...(subject && subject.length > 0 && { subject }),
      ...(follows && follows.length > 0 && { follows }),
      ...(implies && implies.length > 0 && { implies }),
      ...(emphasis && { emphasis }),
      ...(grouping && { grouping }),
      ...pointOfCells(cells),
    },
    actors: list("actors"),
    media: mediaOfCells(cells),
  };
}

function pointOfCells(cells: ClaimCells): Pick<DraftEvent, "coordinates"> {
  const texts = ["latitude", "longitude"].map(cells.own);
  const [latitude, longitude] = texts.map((text) => (/^-?\d{1,3}(?:\.\d{1,20})?$/u.test(text) ? Number(text) : NaN));
  if (Math.abs(latitude ?? NaN) <= 90 && Math.abs(longitude ?? NaN) <= 180)
    return { coordinates: { latitude: latitude!, longitude: longitude! } };
  for (const header of ["latitude", "longitude"]) cells.keep(header);
  return {};
}

function mediaOfCells(cells: ClaimCells): readonly DraftMedia[] {
  const [media = "", title, credit] = ["media", "media-title", "media-credit"].map(cells.own);
  const urls = isWebAddress(media) ? [media] : addressesInCell(media);
  if (urls.length === 0) for (const header of ["media", "media-title", "media-credit"]) cells.keep(header);
  return urls.map((url, index) => ({
    url,
    ...(index === 0 && title && { title }),
    ...(index === 0 && credit && { credit }),
  }));
}
