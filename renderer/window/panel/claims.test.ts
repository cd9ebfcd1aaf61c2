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
    ["Dated: “last Monday” – 12 September 2016", "killed: over 60", "cost: 2,000 dollars", "who did it: Northton"],
    ["Dated: 13 September 2016"],
  ]);
});

const lines = (list: HTMLElement) => [...list.querySelectorAll("li")].map((item) => texts(item, ".attribution"));
const at = { paragraph: 7, hash: "0123456789ab" };
const mayor = { name: "Mayor Ann", role: "of Port" };

test("a claim tells the way that it took: who said it, through whom, and what it was taken over from, which comes last", () => {
  const through = [{ name: "A spokesman", role: "of the mayor" }, "wire"];
  const list = told(
    claim("alpha", { at, speaker: mayor, through }),
    claim("alpha", { at, speaker: mayor, derivedFrom: "wire" }),
    claim("alpha", { at, speaker: mayor, through: ["wire"], derivedFrom: "wire" }),
  );
  expect(lines(list)).toEqual([
    ["Mayor Ann, of Port, by A spokesman (of the mayor), by An agency; paragraph 7"],
    ["Mayor Ann, of Port, by An agency; paragraph 7"],
    ["Mayor Ann, of Port, by An agency; paragraph 7"],
  ]);
});

test("a denial says so, and what it denies", () => {
  const asserts = [{ aspect: "responsibility", value: "Northton" }] as const;
  const list = told(claim("alpha", { at, stance: "denies", asserts }), claim("beta", { at, asserts }));
  expect(lines(list).map((noted) => noted.slice(1))).toEqual([
    ["Denies it", "who did it: not Northton"],
    ["who did it: Northton"],
  ]);
  expect(list.querySelectorAll("[data-stance=denies]")).toHaveLength(1);
});

test("a comment says that it does not count", () => {
  const list = told(claim("alpha", { at, stance: "comments" }));
  expect(lines(list)).toEqual([["alpha; paragraph 7", "Comments, and does not count as a witness"]]);
});

const dead = (value: number) => ({ figures: [{ measure: "killed", value }] });
const blamed = (value: string) => ({ asserts: [{ aspect: "responsibility", value }] as const });
const published = { earliest: "2016-09-20", latest: "2016-09-20", precision: "day" } as const;
const corrected = timeline([], { sources: [source("alpha"), source("beta", { published })] });

function amended(...claims: readonly Claim[]): HTMLElement {
  return element("div", {}, claimsBySource(event("a", { claims }), corrected, codedSources(corrected.sources)));
}

test("what was withdrawn stays, struck, with who withdrew it and when; what withdraws it says that", () => {
  const list = amended(
    claim("alpha", { id: "first", says: "Sixty died.", ...dead(60) }),
    claim("alpha", { says: "It rained." }),
    claim("beta", { stance: "corrects", of: "first", ...dead(83) }),
  );
  expect(texts(list, "s")).toEqual(["Sixty died."]);
  expect(texts(list, "[data-withdrawn=''] .attribution").slice(1)).toEqual([
    "Corrected by BE, 20 September 2016",
    "killed: 60",
  ]);
  expect(list.querySelectorAll("[data-withdrawn]")).toHaveLength(1);
  expect(texts(list, "[data-stance=corrects] .attribution").slice(1)).toEqual([
    "Corrects what was said before",
    "killed: 83",
  ]);
});

test("what was withdrawn in part is not struck, and says in which part", () => {
  const list = amended(
    claim("alpha", {
      id: "first",
      says: "Sixty died on Monday.",
      ...dead(60),
      ...blamed("Northton"),
      when: day("2016-09-12"),
    }),
    claim("beta", { stance: "corrects", of: "first", ...dead(83), ...blamed("Southby") }),
  );
  expect(texts(list, "s")).toEqual([]);
  expect(texts(list, "[data-withdrawn='in part'] .attribution")[1]).toBe(
    "Corrected by BE, 20 September 2016 (killed, who did it)",
  );
});

test("what was taken back says so; of a report without a date, without one", () => {
  const list = amended(
    claim("beta", { id: "first", says: "Sixty died.", ...dead(60) }),
    claim("alpha", { stance: "retracts", of: "first" }),
  );
  expect(texts(list, "[data-withdrawn=''] .attribution")[1]).toBe("Retracted by AL");
  expect(texts(list, "[data-stance=retracts] .attribution")[1]).toBe("Takes back what was said before");
});

test("where the locator leads nowhere no paragraph is offered", () => {
  const list = told(claim("alpha", { at: { paragraph: 1, hash: "000000000000" } }), claim("beta", { at }));
  expect(lines(list)).toEqual([["alpha; no place in it given"], ["beta; paragraph 7"]]);
  expect([...list.querySelectorAll<HTMLElement>("button[data-paragraph]")].map(({ dataset }) => dataset)).toMatchObject(
    [{ paragraph: "7", paragraphSource: "beta", paragraphHash: "0123456789ab" }],
  );
});

test("a figure that holds for a day says for which", () => {
  const figures = [{ measure: "killed", value: 60, asOf: "2016-09-12" }];
  expect(lines(told(claim("alpha", { at, figures })))).toEqual([
    ["alpha; paragraph 7", "killed: 60, as of 12 September 2016"],
  ]);
});

test("what is said of a claim by others than its source is told in plain words", () => {
  const list = told(
    claim("alpha", { status: "unverified", certainty: "B2", inferred: "the column “Source”" }),
    claim("beta", { custom: { inferred: "a link in the text" } }),
    claim("gamma", { custom: { other: 1 } }),
  );
  expect(texts(list, '[data-role="assessment"]')).toEqual([
    "Status: unverified.",
    "Certainty: B2: usually reliable source, probably true.",
    "Concluded by the importer from the column “Source”.",
    "Concluded by the importer from a link in the text.",
  ]);
});

test("the heading of a source is its name once, whatever its chip is called", () => {
  const list = told(claim("alpha"));
  expect(list.querySelector("h4")?.getAttribute("aria-label")).toBe("The alpha");
});
