import { expect, test } from "vitest";
import { markup, type FileElement } from "./markup.ts";
import { withOwnIds } from "./own-ids.ts";

const fade: FileElement = { tag: "linearGradient", attributes: { id: "fade" } };
const bar = (attributes: FileElement["attributes"]): FileElement => ({ tag: "rect", attributes });
const written = (elements: readonly FileElement[]) => elements.map((element) => markup(element)).join("");
const idOf = (svg: string) => / id="([^"]+)"/u.exec(svg)?.[1] ?? "";

test.each([
  [{ fill: "url(#fade)" }, 'fill="url(#ID)"'],
  [{ "clip-path": "url(#fade)" }, 'clip-path="url(#ID)"'],
  [{ href: "#fade" }, 'href="#ID"'],
  [{ "aria-labelledby": "fade other" }, 'aria-labelledby="ID other"'],
])("%j refers to the new id", (attributes, expected) => {
  const svg = written(withOwnIds([{ tag: "g", attributes: {}, children: [fade] }, bar(attributes)], ""));
  expect(svg).toContain(expected.replace("ID", idOf(svg)));
});

test("words that look like a reference stay as they are", () => {
  const words = { "aria-label": "url(#fade)", "data-event-id": "url(#fade)" };
  expect(written(withOwnIds([fade, bar(words)], ""))).toContain(written([bar(words)]));
});

test("what is drawn, and what is said besides, makes other ids; the same makes the same", () => {
  const ids = [
    [[fade], ""],
    [[fade, bar({ fill: "#000000" })], ""],
    [[fade, bar({ fill: "#ffffff" })], ""],
    [[fade], "800 px wide"],
  ] as const;
  const of = (): string[] => ids.map(([elements, besides]) => idOf(written(withOwnIds(elements, besides))));
  expect(new Set(of()).size).toBe(ids.length);
  expect(of()).toEqual(of());
  for (const id of of()) expect(id).toMatch(/^[A-Za-z][\w-]*$/u);
});
