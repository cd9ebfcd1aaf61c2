import { expect, test } from "vitest";
import { derivedCodes } from "./chip-codes.ts";

const source = (id: string, facts: object = {}) => ({ id, type: "webpage", title: id, custom: {}, ...facts });

const codesOf = (...sources: readonly ReturnType<typeof source>[]) =>
  [...derivedCodes(sources, new Set(sources.map(({ id }) => id))).values()].map(({ code }) => code);

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

test("no two outlets are alike, codes that the file gives come first, and who carries no claim gets none", () => {
  const own = source("own", { custom: { code: "REU" } });
  const named = (id: string, name = "Reuters") => source(id, { "container-title": name });
  const sources = [named("a"), own, named("b"), named("c", "Reuse"), named("cited"), named("d", "Reuben")];
  expect([...derivedCodes(sources, new Set(["a", "b", "c", "d", "own"]))]).toEqual([
    ["a", { code: "REU2", codeIsDerived: "a" }],
    ["b", { code: "REU2", codeIsDerived: "a" }],
    ["c", { code: "REU3", codeIsDerived: true }],
    ["d", { code: "REU4", codeIsDerived: true }],
  ]);
});

test("a source at the end changes no code before it, and thousands of like names have one each", () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    source(`s${String(index)}`, { "container-title": `Reuters ${"i".repeat(index)}` }),
  );
  const codes = codesOf(...many);
  expect(new Set(codes).size).toBe(3000);
  expect(codesOf(...many.slice(0, 100))).toEqual(codes.slice(0, 100));
});

test("two thousand sources of a dozen outlets have a dozen codes", () => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    source(`s${String(index)}`, { "container-title": `Paper ${"abcdefghijkl"[index % 12] ?? ""}` }),
  );
  expect(new Set(codesOf(...many)).size).toBe(12);
});

test("a short name gives the letters where there is one", () => {
  const short = { "container-title": "Frankfurter Allgemeine Zeitung", "container-title-short": "F.A.Z." };
  expect(codesOf(source("a", short), source("b", { "container-title": "Faz" }))).toEqual(["FAZ", "FAZ2"]);
});
