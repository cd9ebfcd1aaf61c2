import { expect, test } from "vitest";
import { claim, event, source } from "../../../e2e/helpers/example.ts";
import type { Source } from "../../timeline.ts";
import { citingReports } from "./citing-reports.ts";

/** A text that is only cited: without a code. */
const text = (id: string, ...derivedFrom: string[]): Source => ({ ...source(id), custom: { derivedFrom } });

const told = (sources: readonly Source[], claims: Parameters<typeof event>[1]): Record<string, string[]> =>
  Object.fromEntries(
    [...citingReports(sources, [event("a", claims)])].map(([id, reports]) => [id, reports.map((report) => report.id)]),
  );

test("a report cites what its claims, or all of it, were taken over from or came through, each once", () => {
  const claims = [
    claim("alpha", { derivedFrom: "wire" }),
    claim("alpha", { derivedFrom: "wire", through: [{ name: "A spokesman" }, "relay"] }),
    claim("beta"),
  ];
  expect(
    told([source("alpha"), source("beta", { derivedFrom: ["wire"] }), text("wire"), text("relay")], { claims }),
  ).toEqual({ wire: ["alpha", "beta"], relay: ["alpha"] });
});

test("what a text was taken over from is cited by whoever cites that text; a circle has an end", () => {
  const claims = [claim("alpha", { derivedFrom: "relay" })];
  expect(told([source("alpha"), text("relay", "wire"), text("wire", "relay")], { claims })).toEqual({
    relay: ["alpha"],
    wire: ["alpha"],
  });
});

test("a source that does not count cites nothing, and neither does a text by itself", () => {
  const claims = [claim("gone", { derivedFrom: "wire", through: ["relay"] }), claim("relay", { derivedFrom: "wire" })];
  expect(told([text("wire"), text("relay", "wire")], { claims })).toEqual({});
});
