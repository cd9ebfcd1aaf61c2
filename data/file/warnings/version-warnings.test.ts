import { expect, test } from "vitest";
import { claim, event, type Facts } from "../../../e2e/helpers/example.ts";
import { warned } from "../../../e2e/helpers/warned.ts";
import type { Claim, TimelineEvent } from "../../timeline.ts";

test.each<[string, Facts<TimelineEvent>, Facts<Claim>]>([
  ["implies", { implies: ["fire"] }, {}],
  ["grouping", { grouping: { basis: "One boat." } }, {}],
  ["emphasis", { emphasis: "high" }, {}],
  ["custom", { custom: { a: 1 } }, {}],
  ["id", {}, { id: "ten" }],
  ["through", {}, { through: ["beta"] }],
  ["stance", {}, { stance: "denies" }],
  ["of", {}, { of: "ten" }],
  ["place", {}, { place: "Northton" }],
  ["actors", {}, { actors: ["Ann"] }],
  ["custom", {}, { custom: { a: 1 } }],
  ["lessThan", {}, { figures: [{ measure: "hurt", lessThan: 5 }] }],
  ["about", {}, { figures: [{ measure: "hurt", value: 5, about: true }] }],
  ["asOf", {}, { figures: [{ measure: "hurt", value: 5, asOf: "2016-09-12" }] }],
  ["likely", { when: { precision: "bounded", likely: { latest: "2016", basis: "So told." } } }, {}],
  ["likely", {}, { when: { precision: "bounded", likely: { latest: "2016", basis: "So told." } } }],
])('"%s" came with version 2', (field, ofEvent, ofClaim) => {
  const events = [event("fire", { claims: [claim("alpha", ofClaim)], ...ofEvent })];
  const told = `version: is 1, and "${field}" came with version 2; write 2`;
  expect(warned(events, { version: 1 })).toContain(told);
  expect(warned(events)).not.toContain(told);
});
