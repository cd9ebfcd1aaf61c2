import { expect, test } from "vitest";
import { texts } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { sharedOutlet } from "../../../e2e/helpers/accounts/shared-outlet.ts";
import { sourceCard } from "./source-card.ts";
import { comparePanel } from "./compare-panel.ts";
import { comparedSources } from "../../picture/marks/coverage.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import { timelinePanel } from "./timeline-panel.ts";

const said = (id: string, killed: number, value: string) =>
  claim(id, {
    figures: [
      { measure: "killed", value: killed },
      { measure: "killed", value: killed, unit: "soldiers" },
    ],
    asserts: [{ aspect: "reason", value }],
  });

test("without a choice the panel leads to what accounts differ on, and names each matter once", () => {
  const shown = timeline([
    event("agreed"),
    event("disputed", { title: "The bridge falls", claims: [said("alpha", 1, "rain"), said("beta", 2, "war")] }),
  ]);
  const panel = timelinePanel(shown, codedSources(shown.sources), []);
  expect(texts(panel, "h3")).toEqual(["Accounts differ on 1 of 2 events", "Sources"]);
  expect(texts(panel, ".links li")).toEqual(["The bridge falls ≠ killed; why"]);
  expect(panel.querySelector<HTMLElement>(".links button")?.dataset["eventLink"]).toBe("disputed");
});

test("each source has its chip, its outlet, when it came out and how that is known, and a box to compare it", () => {
  const sources = [
    source("alpha", { published: day("2016-09-20"), issuedBasis: "inferred" }),
    source("beta", { published: day("2016-09-21"), issuedBasis: "stated" }),
    source("gamma"),
    { ...source("wire"), custom: {} },
  ];
  const panel = timelinePanel(timeline([], { sources }), codedSources(sources), ["beta"]);
  expect(texts(panel, ".sources li")).toEqual([
    "AL The alpha 20 September 2016, inferredCompare",
    "BE The beta 21 September 2016Compare",
    "GA The gamma undatedCompare",
  ]);
  const boxes = [...panel.querySelectorAll<HTMLInputElement>("input")];
  expect(boxes.map(({ dataset, checked }) => [dataset["compare"], checked])).toEqual([
    ["alpha", false],
    ["beta", true],
    ["gamma", false],
  ]);
});

test("background periods are listed with their dates, and with who says so where anybody does", () => {
  const eras = [
    { id: "a", title: "The drought", when: day("2016-09-01") },
    { id: "b", title: "The truce", when: day("2016-09-12"), claims: [claim("beta", { says: "It held." })] },
  ];
  const shown = timeline([], { eras });
  const list = timelinePanel(shown, codedSources(shown.sources), []).querySelector('[data-role="periods"]');
  expect(texts(list!, ":scope > li > span")).toEqual(["The drought", " 1 September 2016"]);
  expect(texts(list!, "summary")).toEqual(["The truce 12 September 2016"]);
  expect(texts(list!, ".claims .prose")).toEqual(["It held."]);
});

test("sources of one outlet unfold under it, are made when they do, and are open where one is compared", () => {
  const shown = sharedOutlet();
  const coded = codedSources(shown.sources);
  const panel = timelinePanel(shown, coded, []);
  expect(texts(panel, ".sources > li")).toEqual(["PAP Paper 2 reports", "GAZ Gazette 2016Compare"]);
  const details = panel.querySelector<HTMLDetailsElement>("[data-outlet=PAP] details")!;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  details.dispatchEvent(new Event("toggle"));
  expect(texts(details, "li")).toEqual(["PAP Report early 2016Compare", "PAP Report late 2016Compare"]);
  const open = timelinePanel(shown, coded, ["late"]).querySelector<HTMLDetailsElement>("[data-outlet=PAP] details")!;
  expect([open.open, texts(open, "li").length, open.querySelector<HTMLInputElement>("[data-compare=late]")!.checked]).toEqual([true, 2, true]); // prettier-ignore
});

test("a card of an outlet's report leads to the others, and the comparison's picker lists outlets", () => {
  const shown = sharedOutlet();
  const coded = codedSources(shown.sources);
  const outletsIn = (root: HTMLElement) => texts(root, "[data-outlet] summary");
  expect(outletsIn(sourceCard(coded.get("late")!, shown, coded, []))).toEqual(["PAP Paper 2 reports"]);
  expect(sourceCard(coded.get("lone")!, shown, coded, []).querySelector(".sources")).toBeNull();
  const picker = comparePanel(comparedSources(coded, ["lone", "late"]), shown, coded).querySelector<HTMLElement>(".compare-picker")!; // prettier-ignore
  expect([outletsIn(picker), texts(picker, "[data-outlet] label")]).toEqual([["PAP Paper 2 reports"], ["PAPReport early", "PAPReport late"]]); // prettier-ignore
});
