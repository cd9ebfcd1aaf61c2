/** What the panel shows when nothing is chosen: the disagreements, and the sources. */
import { conflictsOf } from "../../../data/accounts/conflicts.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { whenText } from "../../../data/wording.ts";
import type { CodedSource } from "../../picture/marks/chip.ts";
import { TOLD } from "../dom/content-language.ts";
import { claimsBySource } from "./claims.ts";
import { outletList, sourceItem } from "./outlet-list.ts";
import { element, type Content } from "../dom/element.ts";

/** A way into the timeline for someone who sees it for the first time; `compared` are ids of sources. */
export function timelinePanel(
  timeline: Timeline,
  coded: ReadonlyMap<string, CodedSource>,
  compared: readonly string[],
  picture?: string,
): HTMLElement {
  const { events } = timeline;
  const disputed = events.flatMap((event) => {
    const subjects = [...new Set(conflictsOf(event).map(({ subject }) => subject))];
    return subjects.length === 0 ? [] : [{ event, subjects }];
  });
  return element(
    "section",
    { "data-role": "overview", "aria-label": "Overview" },
    element("h2", {}, "Overview"),
    element("p", { class: "hint" }, "Choose an event to see who says so, or a chip to see its source."),
    pictureList(timeline, picture),
    events.length === 0
      ? undefined
      : element("h3", {}, `Accounts differ on ${String(disputed.length)} of ${String(events.length)} events`),
    element(
      "ul",
      { class: "links" },
      disputed.map(({ event, subjects }) =>
        element(
          "li",
          {},
          element("button", { type: "button", class: "link", "data-event-link": event.id, ...TOLD }, event.title),
          subjectsOf(subjects.join("; ")),
        ),
      ),
    ),
    periods(timeline, coded),
    coded.size === 0 ? undefined : element("h3", {}, "Sources"),
    element(
      "ul",
      { class: "sources" },
      outletList(coded, compared, (source) => sourceItem(source, compared)),
    ),
  );
}

/** Pictures that the timeline keeps under names; `shown` is the one that is looked at. `plot/picture-clicks.ts` listens. */
function pictureList({ pictures = [] }: Timeline, shown: string | undefined): Content {
  if (pictures.length === 0) return undefined;
  const item = (name: string, isShown: boolean, ...words: readonly Content[]) =>
    element(
      "li",
      {},
      element("button", { type: "button", class: "link", "data-picture": name, "aria-pressed": String(isShown) }, name),
      words,
    );
  return [
    element("h3", {}, "Pictures"),
    element("ul", { class: "links", "data-role": "pictures" }, [
      ...pictures.map(({ name, title = "" }) =>
        item(name, name === shown, title === "" || title === name ? undefined : element("span", TOLD, ` ${title}`)),
      ),
      shown === undefined ? undefined : element("li", {}, leave()),
    ]),
  ];
}

function leave(): HTMLElement {
  return element("button", { type: "button", class: "link", "data-picture": "" }, "Without the picture’s notes");
}

/** Background periods, each with who says so where anybody does. */
function periods(timeline: Timeline, coded: ReadonlyMap<string, CodedSource>): Content {
  const { eras = [] } = timeline;
  if (eras.length === 0) return undefined;
  const items = eras.map(({ id, title, when, claims = [] }) => {
    const head = [element("span", TOLD, title), element("span", { class: "attribution" }, ` ${whenText(when)}`)];
    return element(
      "li",
      { "data-era": id },
      claims.length === 0
        ? head
        : element("details", {}, element("summary", {}, head), claimsBySource({ claims }, timeline, coded)),
    );
  });
  return [element("h3", {}, "Periods in the background"), element("ul", { "data-role": "periods" }, items)];
}

function subjectsOf(subjects: string): HTMLElement {
  return element("span", { class: "subjects", title: `Accounts differ on: ${subjects}` }, ` ≠ ${subjects}`);
}
