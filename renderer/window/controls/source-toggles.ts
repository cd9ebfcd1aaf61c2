/** Which sources an event has to be told by: a chip for each outlet, or a menu where there are many. */
import { outletId } from "../../../data/outlets/outlets.ts";
import { outletName } from "../../../data/source-name.ts";
import type { Facet } from "../../../data/look/facets.ts";
import type { Source } from "../../../data/timeline.ts";
import { codedSources, outletChips, type CodedSource } from "../../picture/marks/chip.ts";
import { markSeries } from "../dom/chip-button.ts";
import { element } from "../dom/element.ts";
import { choiceMenu, type Choice } from "./choice-menu.ts";
import { toggle, type Toggle } from "./toggle.ts";

/** More than these do not fit a row. */
const MOST_CHIPS = 12;

export interface SourceToggles {
  readonly root: HTMLElement;
  /**
   * Shows all outlets of the whole timeline; those that nothing is known of yet leave no event. `facets` are asked for
   * where they are seen.
   */
  readonly show: (all: readonly Source[], chosen: readonly string[], facets: () => readonly Facet[]) => void;
}

/** What can be chosen: an outlet or, where a link asks for it alone, one source of an outlet that has several. */
interface Teller extends CodedSource {
  readonly value: string;
  readonly name: string;
}

/** Tells `choose` the ids that are chosen after a click. */
export function sourceToggles(choose: (ids: readonly string[]) => void): SourceToggles {
  const chips = element("span", { class: "source-toggles", role: "group", "aria-label": "Sources" });
  const menu = choiceMenu("filter-sources", "Sources", choose);
  const root = element("span", { class: "group" }, chips, menu.root);
  let drawn: readonly Source[] = [];
  let coded: ReadonlyMap<string, CodedSource> = new Map();
  let outlets: readonly Teller[] = [];
  let values: ReadonlySet<string> = new Set();
  let inRow: readonly Teller[] = [];
  let toggles: ReadonlyMap<string, Toggle> = new Map();
  let chosen: readonly string[] = [];
  const press = (id: string, isOn: boolean): void =>
    choose(isOn ? [...chosen, id] : chosen.filter((other) => other !== id));
  return {
    root,
    show: (all, asked, facets) => {
      if (drawn !== all) {
        drawn = all;
        coded = codedSources(all);
        outlets = outletChips([...coded.values()]).map((one) => teller(outletId(one.source), one));
        values = new Set(outlets.map(({ value }) => value));
      }
      chosen = [...new Set(asked)];
      const alone = chosen.flatMap((id) => (values.has(id) ? [] : (coded.get(id) ?? [])));
      const tellers = [...outlets, ...alone.map((one) => teller(one.source.id, one))];
      const row = tellers.length <= MOST_CHIPS ? tellers : [];
      if (row.length !== inRow.length || row.some(({ value }, index) => value !== inRow[index]?.value)) {
        inRow = row;
        toggles = new Map(row.map((one) => [one.value, sourceToggle(one, press)]));
        chips.replaceChildren(...[...toggles.values()].map((made) => made.root));
      }
      if (row.length > 0) showToggles(toggles, facets());
      const listed = row.length > 0 ? [] : tellers;
      menu.show({
        isAny: listed.length > 0,
        chosen: listed.length === 0 ? 0 : chosen.length,
        list: () => choicesOf(listed, facets()),
      });
    },
  };
}

function showToggles(toggles: ReadonlyMap<string, Toggle>, facets: readonly Facet[]): void {
  const byValue = new Map(facets.map((facet) => [facet.value, facet]));
  for (const [value, shown] of toggles) {
    const { chosen: isOn = false, leaves = 0 } = byValue.get(value) ?? {};
    shown.show(isOn, leaves);
  }
}

function choicesOf(listed: readonly Teller[], facets: readonly Facet[]): readonly Choice[] {
  const byValue = new Map(facets.map((facet) => [facet.value, facet]));
  return listed.map(({ value, code, name }) => ({
    ...(byValue.get(value) ?? { chosen: false, leaves: 0, idle: true }),
    value,
    label: `${code} ${name}`,
  }));
}

function teller(value: string, one: CodedSource): Teller {
  const { source } = one;
  const outlet = outletName(source);
  return { ...one, value, name: value === outletId(source) ? outlet : `${outlet}: ${source.title}` };
}

function sourceToggle({ value, code, name, series }: Teller, press: (id: string, isOn: boolean) => void): Toggle {
  const attributes = { class: "source-toggle", "data-filter-source": value };
  const made = toggle({ label: code, meaning: name }, attributes, element("span", { class: "code" }, code), (isOn) =>
    press(value, isOn),
  );
  markSeries(made.root, series);
  return made;
}
