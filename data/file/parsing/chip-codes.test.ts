import { expect, test } from "vitest";
import { derivedCodes } from "./chip-codes.ts";

const source = (id: string, facts: object = {}) => ({ id, title: id, custom: {}, ...facts });

const codesOf = (...sources: readonly ReturnType<typeof source>[]) => [
  ...derivedCodes(sources, new Set(sources.map(({ id }) => id))).values(),
];

test.each([
  ["The New York Times", "NYT"],
  ["Reuters", "REU"],
  ["AP", "AP"],
  ["BBC News", "BBC"],
  ["Der Spiegel", "SPI"],
  ["Neue Zürcher Zeitung am Sonntag", "NZZA"],
  ["bbc.co.uk", "BBC"],
  ["un.org", "UN"],
  ["washingtonpost.com", "WAS"],
  ["Комсомольская правда", "КП"],
  ["新华社", "新华社"],
  ["Éire", "EIR"],
  ["x", "X1"],
  ["!!", "S1"],
])("the chip of %s is %s", (name, code) => {
  expect(codesOf(source("a", { "container-title": name }))).toEqual([code]);
});

test("a name is the outlet before the publisher, the site and the title", () => {
  const site = { title: "Tale", URL: "https://www.gamma.example/a" };
  const published = { ...site, publisher: "Beta" };
  const whole = { ...published, "container-title": "Alpha" };
  expect(
    codesOf(source("a", whole), source("b", published), source("c", site), source("d", { title: "Tale" })),
  ).toEqual(["ALP", "BET", "GAM", "TAL"]);
});

test("no two are alike, those that the file gives come first, and who carries no claim gets none", () => {
  const own = source("own", { custom: { code: "REU" } });
  const named = (id: string) => source(id, { "container-title": "Reuters" });
  const codes = derivedCodes([named("a"), own, named("b"), named("cited")], new Set(["a", "b", "own"]));
  expect([...codes]).toEqual([
    ["a", "REU2"],
    ["b", "REU3"],
  ]);
});

test("a source at the end changes no code before it, and thousands of one name have one each", () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    source(`s${String(index)}`, { "container-title": "Reuters" }),
  );
  const codes = codesOf(...many);
  expect(new Set(codes).size).toBe(3000);
  expect(codesOf(...many.slice(0, 100))).toEqual(codes.slice(0, 100));
  expect(codes.slice(0, 3)).toEqual(["REU", "REU2", "REU3"]);
});

test("a short name gives the letters where there is one", () => {
  const named = { "container-title": "Frankfurter Allgemeine Zeitung" };
  expect(codesOf(source("a", { ...named, "container-title-short": "F.A.Z." }), source("b", named))).toEqual([
    "FAZ",
    "FAZ2",
  ]);
});
