import { expect, test } from "vitest";
import { click, page, recorded } from "../../../e2e/helpers/dom.ts";
import { setupComparing } from "./compare-clicks.ts";

test.each([
  ["[data-compare] b", { type: "compared", source: "alpha" }],
  ["[data-compare-act=show]", { type: "comparison-shown" }],
  ["[data-compare-act=end]", { type: "looked", look: { compared: [] } }],
  ["p", undefined],
])("a click on %s means %j", (selector, action) => {
  const { dispatch, actions } = recorded();
  const root = page(`<main>
    <button data-compare="alpha"><b>Compare</b></button>
    <button data-compare-act="show">Show</button><button data-compare-act="end">End</button><p>nothing</p>
  </main>`);
  setupComparing(root, dispatch);
  click(root.querySelector(selector)!);
  expect(actions).toEqual(action === undefined ? [] : [action]);
});
