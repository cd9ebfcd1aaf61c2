import { expect, test } from "vitest";
import { claim, event, source, type Facts } from "../../../e2e/helpers/example.ts";
import { warned } from "../../../e2e/helpers/warned.ts";
import type { Claim, TimelineEvent } from "../../timeline.ts";

test.each<readonly [string, Facts<TimelineEvent>, Facts<Claim>]>([
  ["implies", { implies: ["fire"] }, {}],
  ["grouping", { grouping: { basis: "One boat." } }, {}],
  ["emphasis", { emphasis: "high" }, {}],
  ["reviewed", { reviewed: "0123456789abcdef" }, {}],
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
  ["label", {}, { at: { locator: "12", label: "page" } }],
  ["selector", {}, { at: { selector: [{ type: "FragmentSelector", value: "page=3" }] } }],
  ["archived", {}, { at: { URL: "https://a.example/", archived: "https://b.example/" } }],
  ...(["second", "quarter", "season", "decade", "century"] as const).map(
    (precision) => [precision, { when: { earliest: "2016", latest: "2016", precision } }, {}] as const,
  ),
])('"%s" came with version 2', (field, ofEvent, ofClaim) => {
  const events = [event("fire", { claims: [claim("alpha", ofClaim)], ...ofEvent })];
  const told = `version: is 1, and "${field}" came with version 2; write 2`;
  expect(warned(events, { version: 1 }).join("\n")).toMatch(
    new RegExp(`^version: is 1, and .*"${field}".* came`, "mu"),
  );
  expect(warned(events)).not.toContain(told);
});

test("so did parts of seconds, sources that name no outlet, and pictures", () => {
  const when = { earliest: "2016-10-03T13:04:30.25Z", latest: "2016-10-03T13:04:30.25Z", precision: "minute" } as const;
  const sources = [source("alpha", { unnamedOutlet: true })];
  expect(warned([event("fire", { when })], { version: 1, sources })).toContain(
    'version: is 1, and "unnamedOutlet", fractions of seconds came with version 2; write 2',
  );
  expect(warned([event("fire")], { version: 1, pictures: [{ name: "A" }] })).toEqual([
    'version: is 1, and "pictures" came with version 2; write 2',
  ]);
  const seconds = { ...when, earliest: "2016-10-03T13:04:30Z", latest: "2016-10-03T13:04:30Z" };
  expect(warned([event("fire", { when: seconds })], { version: 1 })).toEqual([]);
});
