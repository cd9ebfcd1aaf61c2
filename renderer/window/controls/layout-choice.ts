/** Chooses which way time runs in the picture. */
import { LAYOUTS, type Layout } from "../../../data/look/look.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

const LABELS: Readonly<Record<Layout, string>> = {
  auto: "Time as it fits",
  across: "Time across",
  down: "Time down",
};

/** A select field in `place`, and the part that keeps it in step. */
export function layoutChoice(place: HTMLElement, dispatch: Dispatch): WindowPart {
  const options = LAYOUTS.map((layout) => element("option", { value: layout }, LABELS[layout]));
  const select = element("select", { "aria-label": "Time runs", "data-role": "layout" }, options);
  place.append(select);
  select.addEventListener("change", () => {
    const layout = LAYOUTS.find((way) => way === select.value);
    if (layout) dispatch({ type: "looked", look: { layout } });
  });
  return ({ state: { look } }) => {
    if (select.value !== look.layout) select.value = look.layout;
    // A table has no time that runs.
    select.disabled = look.surface === "table";
  };
}
