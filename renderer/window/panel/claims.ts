/** What each source says of an event: its claims, with who speaks and in which paragraph. */
import type { Claim, Source, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { figureText, whenText } from "../../../data/wording.ts";
import { outletName } from "../../picture/marks/chip.ts";
import { chipButton } from "../dom/chip-button.ts";
import type { Coded } from "../dom/chips.ts";
import { element, type Content } from "../dom/element.ts";
import { wordingText } from "./event-dates.ts";
import { paragraphButton } from "./paragraph.ts";
import { rootName } from "../../../data/lists/source-name.ts";
import { aspectLabel } from "../../../data/accounts/conflict-kinds.ts";

/** The claims of an event, source by source in the order of the timeline. */
export function claimsBySource(event: TimelineEvent, { sources }: Timeline, coded: Coded): Content {
  return [...coded.values()].map((source) => {
    const claims = event.claims.filter((claim) => claim.source === source.source.id);
    if (claims.length === 0) return undefined;
    return element(
      "section",
      { class: "claims" },
      element("h4", {}, chipButton(source), ` ${outletName(source.source)}`),
      element(
        "ul",
        {},
        claims.map((claim) => claimItem(claim, source.code, sources)),
      ),
    );
  });
}

function claimItem(claim: Claim, code: string, sources: readonly Source[]): HTMLElement {
  const { says, speaker } = claim;
  const role = speaker.role === undefined ? "" : `, ${speaker.role}`;
  return element(
    "li",
    {},
    element("p", {}, says),
    element("p", { class: "attribution" }, `${speaker.name}${role}; `, paragraphButton(claim, code)),
    details(claim, sources).map((line) => element("p", { class: "attribution" }, line)),
  );
}

function details(
  { when, figures = [], asserts = [], derivedFrom }: Claim,
  sources: readonly Source[],
): readonly string[] {
  const dated = when && [wordingText(when), whenText(when)].filter((text) => text !== "").join(" – ");
  const root = sources.find(({ id }) => id === derivedFrom);
  return [
    ...(dated === undefined ? [] : [`Dated: ${dated}`]),
    ...figures.map((figure) => `${figure.measure}: ${figureText(figure)}`),
    ...asserts.map(({ aspect, value }) => `${aspectLabel(aspect)}: ${value}`),
    ...(root ? [`Taken over from ${rootName(root)}`] : []),
  ];
}
