/** The sources as chips that are pressed to see only what they tell; as a menu where they are too many for a row. */
import { outletName } from "../../../data/source-name.ts";
import type { Facet } from "../../../data/look/facets.ts";
import type { Source } from "../../../data/timeline.ts";
import { codedSources, type CodedSource } from "../../picture/marks/chip.ts";
import { markSeries } from "../dom/chip-button.ts";
import { element } from "../dom/element.ts";
import { choiceMenu, type ChoiceMenu } from "./choice-menu.ts";
import { toggle, type Toggle } from "./toggle.ts";

/** More than these do not fit a row. */
const MOST_CHIPS = 12;

export interface SourceToggles {
  readonly root: HTMLElement;
  /** Shows all sources of the whole timeline; those that nothing is known of yet leave no event. */
  readonly show: (all: readonly Source[], facets: readonly Facet[]) => void;
}

/** Tells `choose` the ids that are chosen after a click. */
export function sourceToggles(choose: (ids: readonly string[]) => void): SourceToggles {
  const chips = element("span", { class: "source-toggles", role: "group", "aria-label": "Sources" });
  const menu = choiceMenu("filter-sources", "Sources", choose);
  const root = element("span", { class: "group" }, chips, menu.root);
  let drawn: readonly Source[] = [];
  let toggles: ReadonlyMap<string, Toggle> = new Map();
  let chosen: readonly string[] = [];
  const press = (id: string, isOn: boolean): void =>
    choose(isOn ? [...chosen, id] : chosen.filter((other) => other !== id));
  return {
    root,
    show: (all, facets) => {
      const coded = [...codedSources(all).values()];
      chosen = facets.filter((facet) => facet.chosen).map(({ value }) => value);
      const isRow = coded.length <= MOST_CHIPS;
      if (drawn !== all) {
        drawn = all;
        toggles = new Map(isRow ? coded.map((source) => [source.source.id, sourceToggle(source, press)]) : []);
        chips.replaceChildren(...[...toggles.values()].map((made) => made.root));
      }
      const byId = new Map(facets.map((facet) => [facet.value, facet]));
      for (const [id, shown] of toggles) {
        const facet = byId.get(id);
        shown.show(facet?.chosen ?? false, facet?.leaves ?? 0);
      }
      showMenu(menu, isRow ? [] : coded, byId);
    },
  };
}

function sourceToggle(source: CodedSource, press: (id: string, isOn: boolean) => void): Toggle {
  const { id } = source.source;
  const code = element("span", { class: "code" }, source.code);
  const attributes = { class: "source-toggle", "data-filter-source": id };
  const name = { label: source.code, meaning: outletName(source.source) };
  const made = toggle(name, attributes, code, (isOn) => press(id, isOn));
  markSeries(made.root, source.series);
  return made;
}

function showMenu(menu: ChoiceMenu, coded: readonly CodedSource[], facets: ReadonlyMap<string, Facet>): void {
  menu.show(
    coded.map(({ source, code }) => ({
      value: source.id,
      label: `${code} ${outletName(source)}`,
      chosen: facets.get(source.id)?.chosen ?? false,
      leaves: facets.get(source.id)?.leaves ?? 0,
      idle: facets.get(source.id)?.idle ?? true,
    })),
  );
}
