import { expect, test } from "vitest";
import { source } from "../../e2e/helpers/example.ts";
import type { Source } from "../timeline.ts";
import { inChains } from "./chains.ts";

const copy = (id: string, ...derivedFrom: string[]): Source => source(id, { derivedFrom });

test.each<[string, Source[], string[]]>([
  ["sources without copies keep their order", [source("b"), source("a")], ["b", "a"]],
  [
    "a copy stands behind its text, and copies of one text together",
    [source("a"), copy("b", "wire"), source("c"), copy("d", "wire"), source("wire")],
    ["a", "wire", "b", "d", "c"],
  ],
  [
    "a copy of a copy stands behind it",
    [copy("late", "early"), source("other"), copy("early", "wire"), source("wire")],
    ["wire", "early", "late", "other"],
  ],
  [
    "a text that is not in the file joins its copies",
    [copy("a", "gone"), source("b"), copy("c", "gone")],
    ["a", "c", "b"],
  ],
  [
    "of what is copied from equally far, the order is the file's, whatever that of the citations",
    [copy("a", "second", "first"), source("first"), source("second")],
    ["first", "second", "a"],
  ],
  [
    "a copy of a text and of another copy of it stands behind the nearest",
    [source("wire"), copy("digest", "wire", "reprint"), copy("reprint", "wire")],
    ["wire", "digest", "reprint"],
  ],
  ["copies in a circle keep their order", [copy("a", "b"), source("c"), copy("b", "a")], ["a", "b", "c"]],
])("%s", (_, sources, ids) => {
  expect(inChains(sources).map(({ id }) => id)).toEqual(ids);
});

test("a chain of thousands takes no stack and little time", () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    at === 0 ? source("s0") : copy(`s${String(at)}`, `s${String(at - 1)}`),
  );
  expect(inChains(many.toReversed()).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
});
