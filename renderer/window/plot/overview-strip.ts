/** The strip under the picture: ground painted when the timeline or its filters change, brush when the view does. */
import { keyTip } from "../../../data/keys/key-names.ts";
import { brushShapes, overviewShapes } from "../../picture/shapes/overview-shapes.ts";
import { paint } from "../dom/paint.ts";
import type { Attributes, ShapeMemory } from "../../picture/shapes/shape.ts";
import { FONT_FAMILY } from "../../picture/shapes/text-shape.ts";
import type { Theme } from "../../picture/shapes/theme.ts";
import { setupTooltips } from "./tooltips.ts";
import { setupBrush } from "./brush-input.ts";
import { brushOf } from "../../picture/overview/brush.ts";
import type { Measure } from "../../picture/text/measure.ts";
import { overviewOf, type Overview } from "../../picture/overview/overview.ts";
import { isDisputed } from "../../picture/marks/facts.ts";
import { rangeText } from "../../picture/axis/range-text.ts";
import type { Shown } from "../../picture/compose/shown.ts";
import type { View } from "../../picture/view.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

const SVG = "http://www.w3.org/2000/svg";
/** Before it is laid out, and in a window too narrow for it. */
const NARROWEST = 60;

interface Strip {
  readonly overview: Overview;
  readonly view: View;
  readonly theme: Theme;
}

/** Fills `place` with the strip and the words that say what is in view; `theme` is asked at every frame. */
export function overviewStrip(
  place: HTMLElement,
  dispatch: Dispatch,
  measure: Measure,
  theme: () => Theme,
): WindowPart {
  const range = element("p", { class: "range" });
  const filtered = element("p", { class: "filtered" });
  const ask = {
    type: "button",
    class: "link",
    "data-command": "go-to-date",
    title: `Go to date (${keyTip("anywhere", "go-to-date")})`,
  };
  const toScale = toScaleSwitch(dispatch);
  const svg = document.createElementNS(SVG, "svg");
  const ground = svg.appendChild(document.createElementNS(SVG, "g"));
  const over = svg.appendChild(document.createElementNS(SVG, "g"));
  place.append(
    element("div", { class: "in-view" }, range, filtered, element("button", ask, "Go to date…"), toScale.root),
    svg,
  );
  svg.setAttribute("class", "overview-signs");
  setupTooltips(place);
  svg.setAttribute("font-family", FONT_FAMILY);
  ground.setAttribute("role", "img");
  let strip: Strip | undefined;
  let drawn: ShapeMemory = new WeakMap();
  const overviewAt = rememberedOverview(measure);
  setupBrush({ dispatch, svg, strip: () => strip });
  return ({ state: { view, reach }, shown, shownChanged, onlyView }) => {
    if (!shown) return;
    const width = onlyView && strip ? strip.overview.width : Math.max(NARROWEST, svg.clientWidth);
    const stays = strip?.overview.width === width && strip.theme === theme() && !shownChanged;
    if (stays && strip?.view === view) return;
    const overview = stays && strip ? strip.overview : overviewAt(shown, width);
    if (strip?.theme !== theme()) drawn = new WeakMap();
    strip = { overview, view, theme: theme() };
    if (!stays) {
      svg.setAttribute("height", String(overview.height));
      ground.setAttribute("aria-label", groundName(shown));
      filtered.textContent = filteredText(shown);
      toScale.show(shown);
      paint(ground, overviewShapes(overview, strip.theme, drawn));
    }
    range.textContent = rangeText(view);
    paint(over, brushShapes(overview, brushOf(view, overview), control(view, reach, overview), strip.theme));
  };
}

/** Whether the axis is true to scale; there is none where nothing is passed over. */
function toScaleSwitch(dispatch: Dispatch) {
  const title = "Draw time in which nothing lies at its length, too";
  const root = element("button", { type: "button", class: "link", "aria-pressed": "false", title }, "To scale");
  let isOn = false;
  root.addEventListener("click", () => dispatch({ type: "flagged", flag: "toScale", on: !isOn }));
  const show = ({ empty, look }: Pick<Shown, "empty" | "look">): void => {
    isOn = look.toScale === true;
    root.hidden = empty.gaps.length === 0;
    root.setAttribute("aria-pressed", String(isOn));
  };
  return { root, show };
}

/** The overview of what is shown, at a width in px. What no filter changes is worked out once for a timeline. */
function rememberedOverview(measure: Measure): (shown: Shown, width: number) => Overview {
  let last: (Pick<Shown, "timeline" | "breaks"> & { readonly width: number; readonly make: Strips }) | undefined;
  return ({ timeline, passing, events, facts, breaks }, width) => {
    const isSame = last?.timeline === timeline && last.width === width && last.breaks === breaks;
    if (!last || !isSame) last = { timeline, width, breaks, make: overviewOf(timeline, width, measure, breaks) };
    const disputed = events.filter((event) => isDisputed(event, facts)).map(({ id }) => id);
    return last.make({ passing, disputed: new Set(disputed) });
  };
}

type Strips = ReturnType<typeof overviewOf>;

function groundName({ events, timeline, facts }: Shown): string {
  const differing = events.filter((event) => isDisputed(event, facts)).length;
  return (
    `How densely ${String(events.length)} of ${String(timeline.events.length)} events lie in time; ` +
    `accounts differ on ${String(differing)} of them.`
  );
}

/** That the dark part of the bars is not all that there is. */
function filteredText({ events, timeline }: Shown): string {
  const [some, all] = [events.length, timeline.events.length];
  return some === all ? "" : `Filtered: ${String(some)} of ${String(all)}`;
}

/** The brush as a slider: its value is where the view begins, in percent of the extent; its words are both ends. */
function control(view: View, reach: View | undefined, { scale: { extent } }: Overview): Attributes {
  const percent = (time: number): number => Math.round((100 * (time - extent.from)) / (extent.to - extent.from));
  return {
    class: "brush",
    role: "slider",
    tabindex: 0,
    "aria-label": "What is in view",
    "aria-valuetext": rangeText(view),
    "aria-valuemin": percent((reach ?? extent).from),
    "aria-valuemax": percent((reach ?? extent).to),
    "aria-valuenow": percent(view.from),
    "data-from": String(view.from),
    "data-to": String(view.to),
  };
}
