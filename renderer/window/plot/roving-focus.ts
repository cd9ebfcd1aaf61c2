/** One stop of the Tab key for all marks: arrows move it, as the ARIA practices call roving tabindex. */
import { glyphKey, inTimeOrder, neighbour } from "../../picture/marks/glyph-order.ts";
import type { Glyph, GlyphBody, Scene } from "../../picture/scene.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";

/** Keeps exactly one title in the tab order; call `refresh` after each drawing. */
export interface Roving {
  readonly refresh: (scene: Scene) => void;
}

/** Starts listening in the picture. A mark's title is what takes the focus: its chips are buttons of their own. */
export function setupRoving(svg: SVGSVGElement): Roving {
  let drawn: Scene | undefined;
  let current: string | undefined;
  const elements = (): ReadonlyMap<string, SVGElement> =>
    new Map([...svg.querySelectorAll<SVGGElement>(".glyph")].map((glyph) => [glyph.dataset["glyph"] ?? "", glyph]));
  // What was made operable stays so while its body and its place do.
  const known = new WeakMap<Element, DrawnAs>();
  const refresh = (scene: Scene): void => {
    drawn = scene;
    const bodies = new Map(scene.glyphs.map((glyph) => [glyphKey(glyph), glyph.body]));
    const places = placesOf(scene.glyphs);
    const first = inTimeOrder(scene.glyphs)[0];
    if (current === undefined || !bodies.has(current)) current = first && glyphKey(first);
    for (const [key, glyph] of elements()) {
      const drawnAs = { body: bodies.get(key), isCurrent: key === current, place: places.get(key) ?? "" };
      const before = known.get(glyph);
      if (before && isSame(before, drawnAs)) continue;
      known.set(glyph, drawnAs);
      makeOperable(glyph, drawnAs);
    }
  };
  // Not on the picture itself: an SVG element that listens to focus is a stop of the Tab key.
  svg.parentElement?.addEventListener("focusin", ({ target }) => {
    const key = keyAt(target);
    if (key === undefined || key === current || !drawn) return;
    current = key;
    refresh(drawn);
  });
  listenForKeys(svg, "mark", (command, { target }) => {
    const key = keyAt(target);
    if (command === "choose" || key === undefined || !drawn) return false;
    const next = neighbour(drawn.glyphs, key, command);
    const glyph = next && elements().get(glyphKey(next));
    // First as a whole, with its chips; the title then needs no scrolling of the browser's own.
    glyph?.scrollIntoView({ block: "nearest" });
    glyph?.querySelector<SVGElement>(":scope > text")?.focus({ preventScroll: true });
    return true;
  });
  return { refresh };
}

function keyAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<SVGGElement>(".glyph")?.dataset["glyph"] : undefined;
}

/** How a mark was made operable. */
interface DrawnAs {
  readonly body: GlyphBody | undefined;
  readonly isCurrent: boolean;
  /** Place in its list, and how long that is. @example "3 of 12" */
  readonly place: string;
}

function isSame(a: DrawnAs, b: DrawnAs): boolean {
  return a.body === b.body && a.isCurrent === b.isCurrent && a.place === b.place;
}

/** Where each mark stands in the list of its lane, by key. */
function placesOf(glyphs: readonly Glyph[]): ReadonlyMap<string, string> {
  const sizes = new Map<string, number>();
  for (const { lane } of glyphs) sizes.set(lane, (sizes.get(lane) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    glyphs.map((glyph) => {
      const at = (seen.get(glyph.lane) ?? 0) + 1;
      seen.set(glyph.lane, at);
      return [glyphKey(glyph), `${String(at)} of ${String(sizes.get(glyph.lane))}`];
    }),
  );
}

/** An item of its lane's list. Its name is its title's, which is the button: said once. */
function makeOperable(glyph: SVGElement, { body, isCurrent, place }: DrawnAs): void {
  const [at = "", size = ""] = place.split(" of ");
  glyph.setAttribute("role", "listitem");
  glyph.removeAttribute("aria-label");
  glyph.setAttribute("aria-posinset", at);
  glyph.setAttribute("aria-setsize", size);
  const title = glyph.querySelector(":scope > text");
  title?.setAttribute("role", "button");
  title?.setAttribute("aria-label", body?.name ?? "");
  for (const operable of [title, ...glyph.querySelectorAll(".chip")]) {
    operable?.setAttribute("tabindex", isCurrent ? "0" : "-1");
  }
  for (const chip of glyph.querySelectorAll(".chip")) chip.setAttribute("role", "button");
}
