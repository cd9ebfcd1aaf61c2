import { expect, test } from "vitest";
import { FindingList } from "./finding-list.ts";

const at = (name: string, offset?: number) => ({ path: [name], reason: "a", ...(offset !== undefined && { offset }) });

test("findings are kept up to the limit, and counted beyond it", () => {
  const findings = new FindingList(2);
  for (const name of ["a", "b", "c", "d"]) findings.add(at(name));
  expect(findings.kept.map(({ path }) => path)).toEqual([["a"], ["b"]]);
  expect(findings.count).toBe(4);
});

test("of two findings about one path the first is kept, except where each has its own place in the text", () => {
  const findings = new FindingList(9);
  findings.add(at("a"));
  findings.add({ ...at("a"), reason: "b" });
  expect(findings.kept.map(({ reason }) => reason)).toEqual(["a"]);
  findings.add(at("a", 5));
  findings.add(at("a", 7));
  findings.add(at("b", 0));
  findings.add(at("b"));
  expect(findings.kept.map(({ offset }) => offset)).toEqual([undefined, 5, 7, 0]);
  expect(findings.count).toBe(4);
});

test("a list is complete until some check is given up", () => {
  const findings = new FindingList(9);
  expect(findings.isComplete).toBe(true);
  findings.giveUp();
  expect(findings.isComplete).toBe(false);
});
