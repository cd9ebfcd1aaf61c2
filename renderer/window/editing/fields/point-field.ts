/** A field for a point on the earth: what is typed, and under it how it is read. */
import { pointText } from "../../../../data/places/point-text.ts";
import type { GeoPoint } from "../../../../data/places/geo-point.ts";
import { element } from "../../dom/element.ts";
import type { Field, Name } from "../../export/field.ts";
import { fieldAround } from "./form-fields.ts";

/** A point, none where nothing was typed, or a sentence that says why there is none. */
export type TypedPoint = { readonly point?: GeoPoint } | { readonly problem: string };

const NUMBER = String.raw`([-−+]?\d+(?:\.\d+)?)\s*°?\s*`;
const NORTH_FIRST = new RegExp(`^${NUMBER}([NS]?)[\\s,;]+${NUMBER}([EW]?)$`, "iu");
const EAST_FIRST = new RegExp(`^${NUMBER}([EW])[\\s,;]+${NUMBER}([NS])$`, "iu");

/**
 * Reads degrees north and east, as maps copy them. What lies beyond the poles is read as well: the timeline refuses it.
 *
 * @example pointFrom("35.1, 36.8") // 35.1 degrees north, 36.8 degrees east
 */
export function pointFrom(text: string): TypedPoint {
  const typed = text.trim().replace(/\s+/gu, " ");
  if (typed === "") return {};
  const [, north, north1 = "", east, east1 = ""] = NORTH_FIRST.exec(typed) ?? [];
  const [, east2, east3 = "", north2, north3 = ""] = EAST_FIRST.exec(typed) ?? [];
  const latitude = degrees(north ?? north2, north1 || north3);
  const longitude = degrees(east ?? east2, east1 || east3);
  if (latitude === undefined || longitude === undefined)
    return { problem: `“${typed}” is no point: write degrees north and east, as 35.1, 36.8 or 35.1° N, 36.8° E.` };
  return { point: { type: "Point", coordinates: [longitude, latitude] } };
}

/** A sign and a letter would say it twice. */
function degrees(number: string | undefined, letter: string): number | undefined {
  if (number === undefined || (letter !== "" && /^[-−+]/u.test(number))) return undefined;
  const value = Number(number.replace("−", "-"));
  return /[SW]/iu.test(letter) && value !== 0 ? -value : value;
}

export function pointField(name: Name): Field<string> {
  const control = element("input", { id: name.id, type: "text", autocomplete: "off", spellcheck: "false" });
  const words = element("span", { class: "read-as", id: `${name.id}-reading` });
  const around = fieldAround(name, control, words);
  control.setAttribute("aria-describedby", `${control.getAttribute("aria-describedby") ?? ""} ${words.id}`);
  let first: string | undefined;
  const show = (): void => {
    const read = pointFrom(control.value);
    const isTyped = control.value !== first && "point" in read && read.point;
    words.textContent = isTyped ? pointText(isTyped) : "";
  };
  control.addEventListener("input", show);
  return {
    ...around,
    control,
    read: () => control.value,
    write: (value) => {
      first ??= value;
      control.value = value;
      show();
    },
  };
}
