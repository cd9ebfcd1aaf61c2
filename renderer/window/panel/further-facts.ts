/** What goes with an event besides what its sources say: tags, a point on the map, pictures and pages elsewhere, its row. */
import type { Media } from "../../../data/places/media.ts";
import { pointText } from "../../../data/places/point-text.ts";
import { printable } from "../../../data/printable.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import { addressButton } from "../dom/address-button.ts";
import { TOLD } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";

/** A list of terms; undefined for an event that has none of these. Nothing in it is fetched. */
export function furtherFacts({ subject = [], coordinates, media = [], custom }: TimelineEvent): Content {
  const place = custom?.["imported-from"];
  const rows: readonly (readonly [term: string, said: readonly Content[]])[] = [
    ["Subject", subject.map((tag) => element("span", TOLD, tag))],
    ["Point", coordinates ? [pointText(coordinates)] : []],
    ["Media", media.map(mediaItem)],
    ["Read from", typeof place === "string" ? [printable(place)] : []],
  ];
  const filled = rows.flatMap(([term, said]) =>
    said.length === 0 ? [] : [element("dt", {}, term), said.map((one) => element("dd", {}, one))],
  );
  return filled.length === 0 ? undefined : element("dl", { class: "facts", "data-role": "further-facts" }, filled);
}

function mediaItem({ URL: address, title, credit }: Media): Content {
  return [
    title === undefined ? undefined : [element("span", TOLD, title), ", "],
    addressButton(address),
    credit === undefined ? undefined : [" (", element("span", TOLD, credit), ")"],
  ];
}
