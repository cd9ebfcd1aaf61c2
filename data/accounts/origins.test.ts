import { expect, test } from "vitest";
import { claim, event, source } from "../../e2e/helpers/example.ts";
import { originsOf } from "./origins.ts";

test("claims that were taken over are told by their root, with all who carry it", () => {
  const told = event("a", {
    claims: [
      claim("alpha"),
      claim("beta", { derivedFrom: "wire" }),
      claim("gamma"),
      claim("alpha", { derivedFrom: "wire" }),
    ],
  });
  const sources = [source("alpha"), source("beta"), source("gamma", { derivedFrom: ["wire"] }), source("wire")];
  expect(originsOf(told, sources)).toEqual([
    { id: "alpha", carriers: ["alpha"] },
    { id: "wire", carriers: ["beta", "gamma", "alpha"] },
  ]);
});
