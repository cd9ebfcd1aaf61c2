import { expect, test } from "vitest";
import { page, point } from "../../../e2e/helpers/dom.ts";
import { FOLDED, setupTooltips } from "./tooltips.ts";

test.each([
  ["≠ date; who did it", "Accounts differ on: date; who did it. Choose the event to see who says what."],
  [
    "≈ killed: over 60 ZH · 83 RHC",
    "Told differently, and all of it can be true: killed: over 60 ZH · 83 RHC. Choose the event to see who says what.",
  ],
])("the pill %j is told in words, as long as the pointer is on it", (pill, words) => {
  const place = page(`<main><p class="glyph"><b>title</b><i class="differs"><u>${pill}</u></i></p></main>`);
  setupTooltips(place);
  point(place.querySelector("u")!, "pointerover");
  expect(place.title).toBe(words);
  point(place.querySelector("b")!, "pointerover");
  expect(place.hasAttribute("title")).toBe(false);
});

test("a folded lane says what its ticks are, and how it is unfolded; another says nothing", () => {
  const place = page(
    '<main><p data-collapsed="true"><b class="lane-label">One</b></p><p><i class="lane-label">Two</i></p></main>',
  );
  setupTooltips(place);
  point(place.querySelector("b")!, "pointerover");
  expect(place.title).toBe(FOLDED);
  point(place.querySelector("i")!, "pointerover");
  expect(place.title).toBe("");
});

test("a background period says its title and dates in whole, and where more is told of it", () => {
  const place = page('<main><p class="era" aria-label="Period: The drought, 2016"><b>The dr…</b></p></main>');
  setupTooltips(place);
  point(place.querySelector("b")!, "pointerover");
  expect(place.title).toBe("Period: The drought, 2016. The overview in the details lists it, with who says so.");
});
