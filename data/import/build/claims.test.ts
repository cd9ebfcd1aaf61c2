import { expect, test } from "vitest";
import { built } from "../../../e2e/helpers/drafts/built-event.ts";
import type { DraftClaim } from "../import-draft.ts";

const claimsOf = (...claims: readonly DraftClaim[]) => {
  const { event, told } = built({ claims });
  return { claims: event.claims, told };
};

test("a claim of everything", () => {
  const claim: DraftClaim = {
    ...{ id: "c1", source: "A", url: "https://a.example/1", says: " It\r\nrang. ", derivedFrom: "B" },
    ...{ through: ["B", "Wire ", " ", { name: " Ada ", role: " clerk " }, { name: "Bo" }, { name: " " }] },
    ...{ speaker: { name: " The sexton ", role: " of Northton " }, at: { locator: "3", label: "page" } },
    ...{ when: { earliest: "1912-03", latest: "x", precision: "bounded" }, place: " N ", actors: ["Ada", ""] },
    figures: [
      { measure: " bells ", value: 3, unit: " pieces " },
      { measure: "ropes", value: 2 },
      { measure: " ", value: 1 },
    ],
    asserts: [
      { aspect: "cause", value: " storm " },
      { aspect: " ", value: "x" },
      { aspect: "cause", value: " " },
    ],
    ...{
      stance: "denies",
      status: " confirmed ",
      certainty: " high ",
      inferred: "a link",
      extra: { a: 1, prototype: 2 },
    },
  };
  expect(claimsOf(claim)).toStrictEqual({
    claims: [
      {
        id: "c1",
        source: "a",
        at: { URL: "https://a.example/1", locator: "3", label: "page" },
        speaker: { name: "The sexton", role: "of Northton" },
        through: ["b", { name: "Wire" }, { name: "Ada", role: "clerk" }, { name: "Bo" }],
        derivedFrom: "b",
        says: "It\nrang.",
        stance: "denies",
        when: { earliest: "1912-03", precision: "bounded" },
        place: "N",
        actors: ["Ada"],
        figures: [
          { measure: "bells", value: 3, unit: "pieces" },
          { measure: "ropes", value: 2 },
        ],
        asserts: [{ aspect: "aspect of cause", value: "storm" }],
        status: "confirmed",
        certainty: "high",
        inferred: "a link",
        custom: { a: 1 },
      },
    ],
    told: [
      "row 2: inferred: that a.example tells of it, from a link",
      'row 2: kept: "x" is no date of a calendar and is left out',
      'row 2: dropped: the field "prototype", whose name no data may have',
      "row 2: dropped: a stand without an aspect",
      "row 2: dropped: a stand without a position",
      "row 2: dropped: a figure that does not say what it counts",
    ],
  });
});

test("a claim without more than its source says what the event says", () => {
  const bare = { source: "a", speaker: { name: "a.example" }, says: "The bell rang" };
  expect(
    claimsOf({ source: "A" }, { source: "A", says: " ", place: "", actors: [], figures: [], asserts: [], extra: {} }),
  ).toStrictEqual({
    ...{ claims: [bare, bare], told: [] },
  });
  expect(built({ summary: "So.", claims: [{ source: "A" }] }).event.claims[0]?.says).toBe("So.");
  expect(claimsOf({ source: "C" })).toStrictEqual({
    claims: [],
    told: ["row 2: dropped: a claim that names no source"],
  });
  expect(claimsOf({ source: "A", derivedFrom: "C" }).told).toStrictEqual([
    "row 2: dropped: that a claim was taken over from a source that is not in the file",
  ]);
  expect(claimsOf({ source: "A", speaker: { name: " " } }).claims[0]?.speaker).toStrictEqual({ name: "a.example" });
});

test.each([
  ["https://a.example/1", undefined, { URL: "https://a.example/1" }],
  ["https://a.example/", undefined, undefined],
  ["x", undefined, undefined],
  ["https://a.example/", { locator: "3" }, { locator: "3" }],
  [undefined, {}, undefined],
])("the page %s with the place %j is at %j", (url, at, expected) => {
  expect(claimsOf({ source: "A", ...(url !== undefined && { url }), ...(at && { at }) }).claims[0]?.at).toStrictEqual(
    expected,
  );
});

test("ids of claims are each their own, and what one corrects is another of its event", () => {
  const claim = (id: string | undefined, of?: string, stance: DraftClaim["stance"] = "corrects"): DraftClaim => ({
    ...{ source: "A", stance },
    ...(id !== undefined && { id }),
    ...(of !== undefined && { of }),
  });
  const { claims, told } = claimsOf(
    ...[claim("a"), claim("a"), claim("A b"), claim("b", "a"), claim("c", "a", "retracts"), claim("d", "a", "denies")],
    ...[claim("e", "e"), claim("f", "nothing"), claim(undefined, "g"), claim("g")],
  );
  expect(claims.map(({ id, of }) => [id, of])).toStrictEqual([
    ...[["a"], [], [], ["b", "a"], ["c", "a"], ["d"], ["e"], ["f"], [undefined, "g"], ["g"]].map(([id, of]) => [
      id,
      of,
    ]),
  ]);
  expect(told).toStrictEqual([
    'row 2: dropped: the id "a" of a claim, which is none or that of another one',
    'row 2: dropped: the id "A b" of a claim, which is none or that of another one',
    'row 2: dropped: that a claim corrects "a", which is no other claim of its event, or no stance says so',
    'row 2: dropped: that a claim corrects "e", which is no other claim of its event, or no stance says so',
    'row 2: dropped: that a claim corrects "nothing", which is no other claim of its event, or no stance says so',
  ]);
});
