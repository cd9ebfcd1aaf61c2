/** Ids that are a picture's own: several pictures may stand in one page, where an id means the first element that has it. */
import { createHash } from "node:crypto";

/** Digits of the hash: of a million pictures in one page, two alike are one chance in a thousand. */
const DIGITS = 12;

/** Attributes that name elements by their ids, with white space between them. */
const NAMING: ReadonlySet<string> = new Set([
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-owns",
  "aria-details",
]);

/** Stands around each id until the picture is written and its hash known: `markup` lets none of a text through. */
const MARK = "\u0001";

/** Ids where they are set. */
const SET = new RegExp(` id="${MARK}([^${MARK}]*)${MARK}"`, "gu");

/** The value of an attribute, with a mark around each id in it: what `markup` writes for `withOwnIds`. */
export function withMarkedIds(name: string, value: string): string {
  if (name === "id") return marked(value);
  if (value.startsWith("#")) return name === "href" || name === "xlink:href" ? `#${marked(value.slice(1))}` : value;
  if (NAMING.has(name)) return value.split(/\s+/u).map(marked).join(" ");
  // Of an attribute that is a reference as a whole: words of the timeline may look like one.
  if (!value.startsWith("url(#") || name.startsWith("aria-") || name.startsWith("data-")) return value;
  const reference = /^url\(#([^)]+)\)$/u.exec(value)?.[1];
  return reference === undefined ? value : `url(#${marked(reference)})`;
}

function marked(id: string): string {
  return MARK + id + MARK;
}

/**
 * The markup with other ids, wherever they are set and referred to: "s", a hash of all of it, and their number. The same
 * picture has the same ids on every run, and another picture has others.
 *
 * @param written with `withMarkedIds`
 * @param besides what else tells the picture apart, such as its size and the timeline in it
 */
export function withOwnIds(written: string, besides: string): string {
  const ids = new Set(Array.from(written.matchAll(SET), ([, id = ""]) => id));
  if (ids.size === 0) return written.replaceAll(MARK, "");
  const prefix = `s${createHash("sha256").update(besides).update(written).digest("hex").slice(0, DIGITS)}`;
  const names = new Map([...ids].map((id, index) => [id, `${prefix}-${String(index + 1)}`]));
  const parts = written.split(MARK);
  return parts.map((part, index) => (index % 2 === 0 ? part : (names.get(part) ?? part))).join("");
}
