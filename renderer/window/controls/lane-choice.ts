/** Chooses what the lanes are, and folds or unfolds all of them. */
import { LANES_BY, type LanesBy, type Layout } from "../../../data/look/look.ts";
import { REPORTS_LANE } from "../../picture/lanes/grouping.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

const LABELS: Readonly<Record<LanesBy, string>> = {
  lane: "Lanes by subject",
  actor: "Lanes by actor",
  place: "Lanes by place",
  source: "Lanes by source",
  none: "One lane for all",
};

const UNFOLDABLE: readonly Layout[] = ["down", "coverage", "known"];

/** A select field and a button in `place`, and the part that keeps them in step. */
export function laneChoice(place: HTMLElement, dispatch: Dispatch): WindowPart {
  const options = LANES_BY.map((by) => element("option", { value: by }, LABELS[by]));
  const select = element("select", { "aria-label": "Lanes by", "data-role": "lanes-by" }, options);
  const fold = element("button", { type: "button", "data-role": "fold-lanes" }, "Collapse all");
  place.append(select, fold);
  select.addEventListener("change", () => {
    const lanesBy = LANES_BY.find((by) => by === select.value);
    if (lanesBy) dispatch({ type: "looked", look: { lanesBy } });
  });
  let collapsed: readonly string[] = [];
  fold.addEventListener("click", () => dispatch({ type: "looked", look: { collapsed } }));
  return ({ state: { look }, shown, shownChanged }) => {
    if (!shown || !shownChanged) return;
    select.value = look.lanesBy;
    // A table has no lanes to fold, and neither has a picture in which events are one list, or stand day by day.
    fold.disabled = look.surface === "table" || UNFOLDABLE.includes(look.layout);
    const ids = [...shown.grouping.all, REPORTS_LANE.id];
    const others = look.collapsed.filter((id) => !ids.includes(id));
    const isFolded = ids.every((id) => look.collapsed.includes(id));
    collapsed = isFolded ? others : [...others, ...ids];
    fold.textContent = isFolded ? "Expand all" : "Collapse all";
  };
}
