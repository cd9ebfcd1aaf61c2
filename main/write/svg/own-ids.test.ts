import { expect, test } from "vitest";
import { markup, type FileElement } from "./markup.ts";
import { withMarkedIds, withOwnIds } from "./own-ids.ts";

const fade: FileElement = { tag: "linearGradient", attributes: { id: "fade" } };
const bar = (attributes: FileElement["attributes"]): FileElement => ({ tag: "rect", attributes });
const written = (elements: readonly FileElement[], besides = "") =>
  withOwnIds(elements.map((element) => markup(element, 0, withMarkedIds)).join(""), besides);
const idOf = (svg: string) => / id="([^"]+)"/u.exec(svg)?.[1] ?? "";

test.each([
  [{ fill: "url(#fade)" }, 'fill="url(#ID)"'],
  [{ "clip-path": "url(#fade)" }, 'clip-path="url(#ID)"'],
  [{ href: "#fade" }, 'href="#ID"'],
  [{ "aria-labelledby": "fade other" }, 'aria-labelledby="ID other"'],
])("%j refers to the new id", (attributes, expected) => {
  const svg = written([{ tag: "g", attributes: {}, children: [fade] }, bar(attributes)]);
  expect(svg).toContain(expected.replace("ID", idOf(svg)));
});

test("a reference to nothing, and marks in words, are written as without ids of its own", () => {
  const lost = bar({ fill: "url(#gone)", "aria-label": "a\u0001b\u0001c" });
  expect(written([lost])).toBe(markup(lost));
  expect(written([fade, lost])).toContain(markup(lost));
});

test("words that look like a reference stay as they are", () => {
  const words = { "aria-label": "url(#fade)", "data-event-id": "url(#fade)" };
  expect(written([fade, bar(words)])).toContain(markup(bar(words)));
});

test("what is drawn, and what is said besides, makes other ids; the same makes the same", () => {
  const ids = [
    [[fade], ""],
    [[fade, bar({ fill: "#000000" })], ""],
    [[fade, bar({ fill: "#ffffff" })], ""],
    [[fade], "800 px wide"],
  ] as const;
  const of = (): string[] => ids.map(([elements, besides]) => idOf(written(elements, besides)));
  expect(new Set(of()).size).toBe(ids.length);
  expect(of()).toEqual(of());
  for (const id of of()) expect(id).toMatch(/^[A-Za-z][\w-]*$/u);
});
