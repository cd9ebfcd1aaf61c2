/** Ways to choose which sources are compared; `plot/compare-clicks.ts` listens to all of them. */
import { comparedSources } from "../../picture/marks/coverage.ts";
import { chipName, type Coded } from "../dom/chips.ts";
import { element, type Content } from "../dom/element.ts";

/** A box that puts a source, of this name, to those that are compared; `label` stands beside it. */
export function compareBox(
  { id, name }: { readonly id: string; readonly name: string },
  compared: readonly string[],
  ...label: readonly Content[]
): HTMLElement {
  const box = element("input", { type: "checkbox", "data-compare": id, "aria-label": `Compare ${name}` });
  box.checked = compared.includes(id);
  return element("label", { class: "compare-box" }, box, label);
}

/** A button that does the same, for where one source alone is shown. */
export function compareToggle(id: string, compared: readonly string[]): HTMLElement {
  const pressed = String(compared.includes(id));
  return element(
    "button",
    { type: "button", class: "plain toggle", "data-compare": id, "aria-pressed": pressed },
    "Compare with others",
  );
}

/** What is being compared, above whatever else the panel shows; empty when nothing was chosen. */
export function compareBar(compared: readonly string[], coded: Coded): readonly HTMLElement[] {
  const chosen = compared.flatMap((id) => coded.get(id) ?? []);
  if (chosen.length === 0) return [];
  const isWhole = comparedSources(coded, compared).length > 0;
  const bar = element(
    "section",
    { class: "compare-bar", "data-role": "compare-bar", "aria-label": "What is compared" },
    element("span", {}, "Comparing "),
    chosen.map(chipName),
    isWhole ? undefined : element("span", { class: "attribution" }, " Choose one more source."),
    element("span", { class: "buttons" }, isWhole ? act("show", "Show comparison") : undefined, act("end", "End")),
  );
  return [bar];
}

/** "show" leaves the event or source that is shown, "end" compares nothing any more. */
export function act(name: "show" | "end", label: string): HTMLElement {
  return element("button", { type: "button", class: "link", "data-compare-act": name }, label);
}
