/** What the panel shows when nothing is chosen: the disagreements, and the sources. */
import { outletName } from "../../../data/source-name.ts";
import { conflictsOf } from "../../../data/accounts/conflicts.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { momentText } from "../../../data/wording.ts";
import type { CodedSource } from "../../picture/marks/chip.ts";
import { chipButton } from "../dom/chip-button.ts";
import { compareBox } from "./compare-controls.ts";
import { TOLD } from "../dom/content-language.ts";
import { element } from "../dom/element.ts";

/** A way into the timeline for someone who sees it for the first time; `compared` are ids of sources. */
export function timelinePanel(
  { events }: Timeline,
  coded: ReadonlyMap<string, CodedSource>,
  compared: readonly string[],
): HTMLElement {
  const disputed = events.flatMap((event) => {
    const subjects = [...new Set(conflictsOf(event).map(({ subject }) => subject))];
    return subjects.length === 0 ? [] : [{ event, subjects }];
  });
  return element(
    "section",
    { "data-role": "overview", "aria-label": "Overview" },
    element("h2", {}, "Overview"),
    element("p", { class: "hint" }, "Choose an event to see who says so, or a chip to see its source."),
    element("h3", {}, `Accounts differ on ${String(disputed.length)} of ${String(events.length)} events`),
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
    element("h3", {}, "Sources"),
    element(
      "ul",
      { class: "sources" },
      [...coded.values()].map((source) => {
        const { published, issuedBasis } = source.source.custom;
        const date = published === undefined ? "undated" : momentText(published);
        const basis = issuedBasis === "inferred" ? ", inferred" : "";
        return element(
          "li",
          {},
          chipButton(source),
          element("span", {}, ` ${outletName(source.source)} `),
          element("span", { class: "attribution" }, date + basis),
          compareBox({ id: source.source.id, name: outletName(source.source) }, compared, "Compare"),
        );
      }),
    ),
  );
}

function subjectsOf(subjects: string): HTMLElement {
  return element("span", { class: "subjects", title: `Accounts differ on: ${subjects}` }, ` ≠ ${subjects}`);
}
