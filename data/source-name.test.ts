import { expect, test } from "vitest";
import { source } from "../e2e/helpers/example.ts";
import { authorNames, issuerName, rootName, shownCode } from "./source-name.ts";
import type { Source } from "./timeline.ts";

const bare: Source = { id: "wire", type: "document", title: "[Agency report]", custom: {} };

test("a report that may not have been out yet has a question mark after its code", () => {
  expect(shownCode(source("alpha"))).toBe("AL");
  expect(shownCode({ ...source("alpha"), known: "maybe" })).toBe("AL?");
  expect(shownCode(bare)).toBeUndefined();
  expect(shownCode({ ...bare, known: "maybe" })).toBeUndefined();
});

test("authors are listed as they are called, with as much of a name as is known", () => {
  const author = [{ family: "DeYoung", given: "Karen" }, { literal: "AFP" }, { family: "Ode" }, { given: "Ann" }];
  expect(authorNames({ ...bare, author })).toBe("Karen DeYoung, AFP, Ode, Ann");
  expect(authorNames({ ...bare, author: [] })).toBeUndefined();
  expect(authorNames(bare)).toBeUndefined();
});

test("what others took over is named by who issued it and what it is, without brackets around the whole", () => {
  expect(rootName(bare)).toBe("Agency report");
  expect(rootName({ ...bare, publisher: "AFP", author: [{ literal: "Ann" }] })).toBe("AFP: Agency report");
  expect(rootName({ ...bare, author: [{ literal: "Ann" }] })).toBe("Ann: Agency report");
  expect(rootName({ ...bare, title: "[Readout\nof a call]" })).toBe("Readout\nof a call");
  expect(rootName({ ...bare, title: "On [the] call]" })).toBe("On [the] call]");
  expect(rootName({ ...bare, title: "[Call] of a minister" })).toBe("[Call] of a minister");
});

test("in a word it is who issued it, or else where it appeared, or else its title", () => {
  const container = { ...bare, "container-title": "The alpha" };
  expect(issuerName({ ...container, publisher: "AFP" })).toBe("AFP");
  expect(issuerName({ ...container, author: [{ literal: "Ann" }] })).toBe("Ann");
  expect(issuerName(container)).toBe("The alpha");
  expect(issuerName(bare)).toBe("Agency report");
});
