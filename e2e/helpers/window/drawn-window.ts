/** The picture in a page of happy-dom, drawn as the window draws it, 1200 px wide. */
import { atOnce } from "../../../data/memo.ts";
import type { Scene } from "../../../renderer/picture/scene.ts";
import type { Shown } from "../../../renderer/picture/compose/shown.ts";
import { THEMES, type Theme } from "../../../renderer/picture/shapes/theme.ts";
import { measureWithSourceSans } from "../../../renderer/picture/text/measure.ts";
import { createPlot } from "../../../renderer/window/plot/plot.ts";
import { page } from "../dom.ts";
import { frames, type Frames } from "../frames.ts";

/** What was drawn last. */
export interface Drawn {
  readonly scene: Scene;
  readonly shown: Shown;
}

/** What can be set up on the picture before anything is drawn. */
export interface EmptyWindow {
  readonly viewport: HTMLElement;
  readonly svg: SVGSVGElement;
  /** Draws the state after these actions. */
  readonly show: Frames;
}

export interface DrawnWindow extends EmptyWindow {
  readonly drawn: () => Drawn;
}

const WIDTH = 1200;

/** An empty picture, on which `setup` gives what hears of each drawing. Nothing is drawn before a timeline is loaded. */
export function drawnWindow(
  setup: (empty: EmptyWindow) => (drawn: Drawn) => void = () => () => undefined,
  theme: () => Theme = () => THEMES.light,
): DrawnWindow {
  const viewport = page('<main tabindex="0"></main>');
  // No element of happy-dom has a size.
  Object.defineProperty(viewport, "clientWidth", { value: WIDTH });
  const svg = viewport.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  const plot = createPlot({ viewport, svg }, measureWithSourceSans());
  const drawings: Drawn[] = [];
  const show = frames(({ shown, ...frame }) => {
    if (!shown) return;
    const drawn = { shown, scene: atOnce(plot.draw({ ...frame, shown }, theme())) };
    drawings.push(drawn);
    after(drawn);
  });
  const after = setup({ viewport, svg, show });
  return { viewport, svg, show, drawn: () => drawings.at(-1)! };
}
