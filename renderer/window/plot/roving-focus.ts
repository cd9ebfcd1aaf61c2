/** One stop of the Tab key for all marks: arrows move it, as the ARIA practices call roving tabindex. */
import { glyphKey, inTimeOrder, neighbour } from "../../picture/marks/glyph-order.ts";
import type { GlyphBody, Scene } from "../../picture/scene.ts";
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
  // What was made operable stays so while its body does.
  const known = new WeakMap<Element, { readonly body: GlyphBody | undefined; readonly isCurrent: boolean }>();
  const refresh = (scene: Scene): void => {
    drawn = scene;
    const bodies = new Map(scene.glyphs.map((glyph) => [glyphKey(glyph), glyph.body]));
    const first = inTimeOrder(scene.glyphs)[0];
    if (current === undefined || !bodies.has(current)) current = first && glyphKey(first);
    for (const [key, glyph] of elements()) {
      const drawnAs = { body: bodies.get(key), isCurrent: key === current };
      const before = known.get(glyph);
      if (before?.body === drawnAs.body && before?.isCurrent === drawnAs.isCurrent) continue;
      known.set(glyph, drawnAs);
      makeOperable(glyph, drawnAs.isCurrent);
    }
  };
  // Not on the picture itself: an SVG element that listens to focus is a stop of the Tab key.
  svg.ownerDocument.addEventListener("focusin", ({ target }) => {
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

function makeOperable(glyph: SVGElement, isCurrent: boolean): void {
  const title = glyph.querySelector(":scope > text");
  title?.setAttribute("role", "button");
  title?.setAttribute("aria-label", glyph.getAttribute("aria-label") ?? "");
  for (const operable of [title, ...glyph.querySelectorAll(".chip")]) {
    operable?.setAttribute("tabindex", isCurrent ? "0" : "-1");
  }
  for (const chip of glyph.querySelectorAll(".chip")) chip.setAttribute("role", "button");
}
