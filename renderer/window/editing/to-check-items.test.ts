import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { missingFrom } from "../../../data/missing/missing.ts";
import type { DocumentsVerified } from "../../../data/ipc/passage.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { checkGroups, PASSAGES } from "./to-check-items.ts";

const HASH = "0123456789ab";
const at = (paragraph: number) => ({ paragraph, hash: HASH });
const SOURCES = [source("alpha", { document: { file: "alpha.txt", sha256: "0".repeat(64) } }), source("beta")];
const WHOLE = timeline(
  [
    event("fire", {
      claims: [claim("alpha", { at: at(2) }), claim("alpha", { at: at(3) }), claim("beta", { at: at(2) })],
    }),
  ],
  {
    sources: SOURCES,
    eras: [{ id: "drought", title: "Drought", when: day("2016-09-12"), claims: [claim("alpha", { at: at(2) })] }],
  },
);
const VERIFIED: DocumentsVerified = {
  status: "verified",
  documents: 1,
  claims: 3,
  mismatches: [
    { source: "alpha", reason: "another edition" },
    { source: "alpha", place: { source: "alpha", ...at(2) }, reason: "moved" },
    { source: "alpha", place: { source: "alpha", ...at(9) }, reason: "corrected since" },
  ],
};

const groupsOf = (whole: Timeline, verified?: DocumentsVerified) => checkGroups(whole, missingFrom(whole), verified);
const passagesOf = (whole: Timeline, verified?: DocumentsVerified) =>
  groupsOf(whole, verified).find(({ name }) => name === PASSAGES)?.items;

test("groups without an entry are left out, but for passages where a source names its document", () => {
  expect(groupsOf(WHOLE).map(({ heading, items }) => [heading, items.length])).toEqual([
    ["Sources without a date", 2],
    ["Passages that no longer match", 0],
  ]);
  expect(passagesOf({ ...WHOLE, sources: [source("alpha"), source("beta")] }, VERIFIED)).toBeUndefined();
});

test("a mismatch is told at each claim that cites the passage now, and at its source where it is about the document", () => {
  expect(passagesOf(WHOLE, VERIFIED)).toEqual([
    { source: "alpha", name: "Report of alpha", words: "another edition" },
    { event: "fire", claim: 0, source: "alpha", name: "fire", words: "moved" },
    { era: "drought", claim: 0, source: "alpha", name: "Drought", words: "moved" },
  ]);
  expect(passagesOf(WHOLE, { status: "no-folder" })).toEqual([]);
});
