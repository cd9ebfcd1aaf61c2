// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { texts } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { Claim } from "../../../data/timeline.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import { element } from "../dom/element.ts";
import { claimsBySource } from "./claims.ts";

const wire = {
  ...source("wire"),
  publisher: "An agency",
  title: "[Report of a wire]",
  custom: {},
};
const shown = timeline([], { sources: [wire, source("alpha"), source("beta"), source("gamma")] });

function told(...claims: readonly Claim[]): HTMLElement {
  return element("div", {}, claimsBySource(event("a", { claims }), shown, codedSources(shown.sources)));
}

test("claims stand source by source in the order of the timeline, those of one source in the order of the event", () => {
  const list = told(
    claim("gamma", { says: "One." }),
    claim("alpha", { says: "Two." }),
    claim("gamma", { says: "Three." }),
  );
  const sections = [...list.querySelectorAll("section")].map((section) => [
    ...texts(section, "h4"),
    ...texts(section, "li > p:first-child"),
  ]);
  expect(sections).toEqual([
    ["AL The alpha", "Two."],
    ["GA The gamma", "One.", "Three."],
  ]);
});

test("a claim says who speaks, as what, and in which paragraph", () => {
  const at = { paragraph: 7, hash: "0123456789ab" };
  const list = told(
    claim("alpha", { at, speaker: { name: "A mayor", role: "of Port" } }),
    claim("alpha", { at, speaker: { name: "A doctor" } }),
  );
  expect(texts(list, ".attribution")).toEqual(["A mayor, of Port; paragraph 7", "A doctor; paragraph 7"]);
});

test("below it stand its date in its words and ours, its figures and its stands", () => {
  const list = told(
    claim("alpha", {
      when: { ...day("2016-09-12"), wording: "last Monday" },
      figures: [
        { measure: "killed", moreThan: 60 },
        { measure: "cost", value: 2000, unit: "dollars" },
      ],
      asserts: [{ aspect: "responsibility", value: "Northton" }],
    }),
    claim("beta", { when: day("2016-09-13") }),
  );
  const details = [...list.querySelectorAll("li")].map((item) => texts(item, ".attribution").slice(1));
  expect(details).toEqual([
    [
      "Dated: “last Monday” – 12 September 2016",
      "killed: over 60",
      "cost: 2,000 dollars",
      "who did it: Northton",
    ],
    ["Dated: 13 September 2016"],
  ]);
});
