/** The row of filters above the picture: what is looked for, how much each choice would leave, and what was known when. */
import { ariaKeys, keyTip } from "../../../data/keys/key-names.ts";
import { facetsBy, rememberValues, type Facets } from "../../../data/look/facets.ts";
import { isFiltering, NO_FILTER, type Filter } from "../../../data/look/filter.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";
import { choiceMenu } from "./choice-menu.ts";
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
  const counts = rememberedCounts();
  place.append(bar);
  return ({ state: { timeline: whole, look }, shown, shownChanged }) => {
    if (!shownChanged) return;
    bar.hidden = whole === undefined;
    if (!whole || !shown) return;
    const facts = { whole, look, counts: counts(shown.timeline)(look.filter) };
    for (const { show } of controls) show(facts);
  };
}

/** Counts for a timeline, which remember what no filter changes while it stays the same. */
function rememberedCounts(): (timeline: Timeline) => ReturnType<typeof facetsBy> {
  const values = rememberValues();
  let last: { readonly timeline: Timeline; readonly counts: ReturnType<typeof facetsBy> } | undefined;
  return (timeline) => {
    if (last?.timeline !== timeline) last = { timeline, counts: facetsBy(timeline, values) };
    return last.counts;
  };
}

type SetFilter = (filter: Partial<Filter>) => void;

function sourceControl(setFilter: SetFilter): Control {
  const { root, show } = sourceToggles((sources) => setFilter({ sources }));
  return {
    root,
    show: ({ whole, look, counts }) => show(whole.sources, look.filter.sources, () => counts.sources),
  };
}

function menuControls(setFilter: SetFilter): Control[] {
  const control = (
    list: "lanes" | "actors" | "places" | "differs",
    label: string,
    labelsIn: (whole: Timeline) => (value: string) => string = () => (value) => value,
  ): Control => {
    const { root, show } = choiceMenu(`filter-${list}`, label, (values) => setFilter({ [list]: values }));
    return {
      root,
      show: ({ whole, look, counts }) =>
        show({
          isAny: counts.has(list),
          chosen: new Set(look.filter[list]).size,
          list: () => {
            const labelOf = labelsIn(whole);
            return counts[list].map((facet) => ({ ...facet, label: labelOf(facet.value) }));
          },
        }),
    };
  };
  return [
    control("lanes", "Lanes", laneLabels),
    control("actors", "Actors"),
    control("places", "Places"),
    control(
      "differs",
      "Accounts differ on",
      ({ aspects }) =>
        (kind) =>
          kindLabel(kind, aspects),
    ),
  ];
}

function laneLabels({ lanes }: Timeline): (id: string) => string {
  const labels = new Map(lanes.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id;
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
    (on) => dispatch({ type: "flagged", flag: "undatedReports", on }),
  );
  return { root: slider.root, show: ({ whole, look }) => slider.show(whole, look) };
}
