import { expect, test } from "vitest";
import { toldMatters } from "../../../data/accounts/conflicts.ts";
import { mattersOf } from "../../../data/accounts/matters.ts";
import type { Claim, Figure, Stance } from "../../../data/timeline.ts";
import { texts } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, source } from "../../../e2e/helpers/example.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import { element } from "../dom/element.ts";
import { differences } from "./differences.ts";

const CODED = codedSources([source("alpha"), source("beta"), source("gamma")]);

function tablesOf(...claims: readonly Claim[]): HTMLElement {
  return element("div", {}, differences(toldMatters(mattersOf(event("a", { claims }))), CODED));
}

/** The tables by their roles, each with its relation and the cells of its rows. */
const read = (place: HTMLElement) =>
  [...place.querySelectorAll<HTMLElement>("tbody")].map((body) => [
    body.parentElement?.dataset["role"],
    body.dataset["relation"],
    ...[...body.querySelectorAll("tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent).join(" | "),
    ),
  ]);

const killed = (id: string, ...figures: readonly Omit<Figure, "measure">[]) =>
  claim(id, { figures: figures.map((figure) => ({ measure: "killed", ...figure })) });

const blamed = (id: string, parties: readonly string[], stance?: Stance, name = id) =>
  claim(id, {
    speaker: { name },
    asserts: parties.map((value) => ({ aspect: "responsibility", value })),
    ...(stance && { stance }),
  });

test("what can all be true stands apart from what differs, in words of its own", () => {
  const place = tablesOf(killed("alpha", { moreThan: 60 }), killed("beta", { value: 83 }));
  expect(texts(place, "h3")).toEqual(["Told differently, and not in contradiction"]);
  expect(read(place)).toEqual([
    ["agreements", "compatible", "killed | over 60 | AL", "or 83 | BE", "These figures can all be true."],
  ]);
});

test("what cannot all be true comes first, a row for each position and no note", () => {
  const place = tablesOf(
    { ...killed("alpha", { moreThan: 60 }), ...only(blamed("alpha", ["Northton"])) },
    { ...killed("beta", { value: 83 }), ...only(blamed("beta", ["Southby"])) },
  );
  expect(texts(place, "h3")).toEqual(["Where accounts differ", "Told differently, and not in contradiction"]);
  expect(read(place)).toEqual([
    ["differences", "differ", "who did it | Northton | AL", "Southby | BE"],
    ["agreements", "compatible", "killed | over 60 | AL", "or 83 | BE", "These figures can all be true."],
  ]);
  expect(place.querySelector("[data-kind=responsibility] th")?.getAttribute("rowspan")).toBe("2");
});

const only = ({ asserts }: Claim): Pick<Claim, "asserts"> => (asserts ? { asserts } : {});

test("sets of parties that share one are the same in part, and their order is not told apart", () => {
  const both = blamed("alpha", ["Northton", "Southby"]);
  expect(read(tablesOf(both, blamed("beta", ["Southby", "northton"]), blamed("gamma", ["Southby"])))).toEqual([
    ["agreements", "overlap", "who did it | Northton and Southby | ALBE", "Southby | GA", "The same in part."],
  ]);
});

test("a denial is a position against what it denies, and names who denies it in which report", () => {
  const place = tablesOf(blamed("alpha", ["Northton"]), blamed("beta", ["Northton"], "denies", "Mayor Ann"));
  expect(read(place)).toEqual([
    ["differences", "differ", "who did it | Northton | AL", "not NorthtonMayor Ann, per BE | BE"],
  ]);
  expect(texts(place, ".speakers")).toEqual(["Mayor Ann, per BE"]);
});

test("of three dates that touch in a chain, the middle one stands with each of the two that differ", () => {
  const place = tablesOf(
    claim("alpha", { when: day("2016-09-10", "2016-09-13") }),
    claim("beta", { when: day("2016-09-12", "2016-09-16") }),
    claim("gamma", { when: day("2016-09-15", "2016-09-18") }),
  );
  const [first, middle, last] = ["10 and 13", "12 and 16", "15 and 18"].map((days) => `between ${days} September 2016`);
  expect(read(place)).toEqual([
    ["differences", "differ", `date | ${first!} | AL`, `or ${middle!} | BE`, `${middle!} | BE`, `or ${last!} | GA`],
  ]);
});

test("a count that grows is a sequence of dated figures; two of one day differ", () => {
  const first = killed("alpha", { value: 60, asOf: "2016-09-12" });
  const later = killed("beta", { value: 83, asOf: "2016-09-14" });
  expect(read(tablesOf(first, later))).toEqual([
    [
      "agreements",
      "compatible",
      "killed | 60, as of 12 September 2016 | AL",
      "83, as of 14 September 2016 | BE",
      "A count that changes from day to day.",
    ],
  ]);
  const other = killed("gamma", { value: 90, asOf: "2016-09-14" });
  expect(read(tablesOf(first, later, other)).map(([role, relation]) => [role, relation])).toEqual([
    ["differences", "differ"],
  ]);
});

test("what all are counted in stands once, beside the measure", () => {
  const place = tablesOf(killed("alpha", { value: 2, unit: "people" }), killed("beta", { value: 3, unit: "people" }));
  expect(texts(place, "tr")).toEqual(["killed, people2AL", "3BE"]);
});

test("where all say the same, there is no table", () => {
  expect(tablesOf(killed("alpha", { value: 3 }), killed("beta", { value: 3 })).children).toHaveLength(0);
});
