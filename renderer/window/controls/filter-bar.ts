/** The row of filters above the picture: what is looked for, how much each choice would leave, and what was known when. */
import { ariaKeys, keyTip } from "../../../data/keys/key-names.ts";
import { facets, rememberValues, type Facet, type Facets } from "../../../data/look/facets.ts";
import { isFiltering, NO_FILTER, type Filter } from "../../../data/look/filter.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";
import { choiceMenu, type Choice } from "./choice-menu.ts";
import { dateMenu } from "./date-menu.ts";
import { knownOnSlider } from "./known-on-slider.ts";
import { sourceToggles } from "./source-toggles.ts";
import { toggle } from "./toggle.ts";
import { type ConflictKind, aspectLabel } from "../../../data/accounts/conflict-kinds.ts";
import type { Look } from "../../../data/look/look.ts";

/** What the controls show in one frame. */
interface Facts {
  /** The file's timeline, whatever was known of it. */
  readonly whole: Timeline;
  readonly look: Look;
  readonly counts: Facets;
}

/** One control of the row. */
interface Control {
  readonly root: HTMLElement;
  readonly show: (facts: Facts) => void;
}

/** Builds the row in `place` once; it is hidden until there is a timeline. */
export function filterBarPart(place: HTMLElement, dispatch: Dispatch): WindowPart {
  const setFilter = (filter: Partial<Filter>): void => dispatch({ type: "filtered", filter });
  const controls: readonly Control[] = [
    sourceControl(setFilter),
    ...menuControls(setFilter),
    dateControl(dispatch),
    ...toggleControls(setFilter),
    ...resultControls(dispatch),
    knownOnControl(dispatch),
  ];
  const bar = element(
    "div",
    { class: "filter-bar", role: "search", "aria-label": "Filters" },
    controls.map(({ root }) => root),
  );
  bar.hidden = true;
  const values = rememberValues();
  place.append(bar);
  return ({ state: { timeline: whole, look }, shown, shownChanged }) => {
    if (!shownChanged) return;
    bar.hidden = whole === undefined;
    if (!whole || !shown) return;
    const facts = { whole, look, counts: facets(shown.timeline, look.filter, values) };
    for (const { show } of controls) show(facts);
  };
}

type SetFilter = (filter: Partial<Filter>) => void;

function sourceControl(setFilter: SetFilter): Control {
  const { root, show } = sourceToggles((sources) => setFilter({ sources }));
  return { root, show: ({ whole, counts }) => show(whole.sources, counts.sources) };
}

function menuControls(setFilter: SetFilter): Control[] {
  const lanes = choiceMenu("filter-lanes", "Lanes", (values) => setFilter({ lanes: values }));
  const actors = choiceMenu("filter-actors", "Actors", (values) => setFilter({ actors: values }));
  const places = choiceMenu("filter-places", "Places", (values) => setFilter({ places: values }));
  const differs = choiceMenu("filter-differs", "Accounts differ on", (values) => setFilter({ differs: values }));
  return [
    {
      root: lanes.root,
      show: ({ whole, counts }) => {
        const labels = new Map(whole.lanes.map(({ id, label }) => [id, label]));
        lanes.show(counts.lanes.map((facet) => choiceOf(facet, labels.get(facet.value))));
      },
    },
    { root: actors.root, show: ({ counts }) => actors.show(counts.actors.map((facet) => choiceOf(facet))) },
    { root: places.root, show: ({ counts }) => places.show(counts.places.map((facet) => choiceOf(facet))) },
    {
      root: differs.root,
      show: ({ whole, counts }) =>
        differs.show(counts.differs.map((facet) => choiceOf(facet, kindLabel(facet.value, whole.aspects)))),
    },
  ];
}

function choiceOf(facet: Facet, label = facet.value): Choice {
  return { ...facet, label };
}

function kindLabel(kind: ConflictKind, own: Timeline["aspects"] = {}): string {
  return kind === "date" || kind === "figures" ? kind : aspectLabel(kind, own[kind]);
}

function dateControl(dispatch: Dispatch): Control {
  let filter = NO_FILTER;
  const menu = dateMenu((range) => {
    const { text, sources, lanes, actors, places, differs, singleSource, undated } = filter;
    const others = { text, sources, lanes, actors, places, differs, singleSource, undated };
    dispatch({ type: "looked", look: { filter: { ...others, ...range } } });
  });
  return {
    root: menu.root,
    show: ({ whole, look }) => {
      filter = look.filter;
      menu.show(filter, whole.extent);
    },
  };
}

function toggleControls(setFilter: SetFilter): Control[] {
  const singleName = { label: "One source only", meaning: "told by one source alone" };
  const single = toggle(singleName, { "data-filter": "single-source" }, singleName.label, (isOn) =>
    setFilter({ singleSource: isOn }),
  );
  const undatedName = { label: "No date given", meaning: "no report gives its date" };
  const undated = toggle(undatedName, { "data-filter": "undated" }, undatedName.label, (isOn) =>
    setFilter({ undated: isOn }),
  );
  return [
    { root: single.root, show: ({ look, counts }) => single.show(look.filter.singleSource, counts.singleSource) },
    { root: undated.root, show: ({ look, counts }) => undated.show(look.filter.undated, counts.undated) },
  ];
}

/** What to do with what does not pass, and the way back; both only while something is set. */
function resultControls(dispatch: Dispatch): Control[] {
  const name = { label: "Keep the rest faint", meaning: "what does not pass stays in the picture" };
  const context = toggle(name, { "data-filter": "context" }, name.label, (isOn) =>
    dispatch({ type: "looked", look: { context: isOn } }),
  );
  const key = {
    title: `Clear all filters (${keyTip("anywhere", "clear-filters")})`,
    "aria-keyshortcuts": ariaKeys("anywhere", "clear-filters"),
  };
  const clear = element("button", { type: "button", class: "clear", ...key, "data-filter": "clear" }, "Clear");
  clear.addEventListener("click", () => {
    dispatch({ type: "looked", look: { filter: NO_FILTER } });
    // The button goes away, and must not take the focus with it.
    clear.closest(".filter-bar")?.querySelector<HTMLElement>("button")?.focus();
  });
  return [
    {
      root: context.root,
      show: ({ look }) => {
        context.root.hidden = !isFiltering(look.filter);
        context.show(look.context);
      },
    },
    {
      root: clear,
      show: ({ look }) => {
        clear.hidden = !isFiltering(look.filter);
      },
    },
  ];
}

function knownOnControl(dispatch: Dispatch): Control {
  const slider = knownOnSlider(
    (date) => dispatch({ type: "known-on", ...(date !== undefined && { date }) }),
    (on) => dispatch({ type: "undated-reports", on }),
  );
  return { root: slider.root, show: ({ whole, look }) => slider.show(whole, look) };
}
