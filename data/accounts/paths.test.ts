import { expect, test } from "vitest";
import { claim, source } from "../../e2e/helpers/example.ts";
import type { Facts } from "../../e2e/helpers/example.ts";
import type { Claim, Source } from "../timeline.ts";
import { carrierKey, statementPath } from "./paths.ts";

const readout: Source = {
  id: "readout",
  type: "article",
  title: "[Readout of the call]",
  publisher: "Port Office",
  custom: {},
};
const sources = new Map([source("wire"), readout].map((item) => [item.id, item]));

test.each<[string, Facts<Claim>, string]>([
  ["the report itself", {}, "alpha"],
  ["somebody with a role", { speaker: { name: "Ann Mill", role: "mayor" } }, "Ann Mill, mayor"],
  [
    "nobody, whose role is said once",
    { speaker: { name: "An official", role: "of the port" } },
    "An official, of the port",
  ],
  ["a text it was taken over from", { derivedFrom: "readout" }, "alpha, by Port Office: Readout of the call"],
  ["a text without an issuer", { derivedFrom: "wire" }, "alpha, by Report of wire"],
  ["a text that is not there", { derivedFrom: "letter" }, "alpha, by letter"],
  [
    "a spokesman and a text",
    { through: [{ name: "Bo Hill" }, "readout"] },
    "alpha, by Bo Hill, by Port Office: Readout of the call",
  ],
  ["a spokesman with a role", { through: [{ name: "Bo Hill", role: "spokesman" }] }, "alpha, by Bo Hill (spokesman)"],
  [
    "a text that stands in both fields",
    { through: ["readout", "wire"], derivedFrom: "readout" },
    "alpha, by Port Office: Readout of the call, by Report of wire",
  ],
  [
    "a text after those it came through",
    { through: ["wire"], derivedFrom: "readout" },
    "alpha, by Report of wire, by Port Office: Readout of the call",
  ],
])("the path by %s", (_name, facts, text) => {
  expect(statementPath(claim("alpha", facts), sources)).toBe(text);
});

test("scripts name a station by the id of its source, or by its name", () => {
  expect(["wire", { name: "Bo Hill", role: "spokesman" }].map(carrierKey)).toEqual(["wire", "Bo Hill"]);
});
