// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { click, page, press, recorded } from "../../../e2e/helpers/dom.ts";
import { setupSelection } from "./selection-clicks.ts";

const MARKS = `<main>
  <section data-event-id="first"><b>title</b><i data-source-id="alpha">chip</i></section>
  <section data-report-id="beta"><b>report</b></section>
  <a data-event-link="second">link</a>
  <p>nothing</p>
</main>`;

function example() {
  const { dispatch, actions } = recorded();
  const root = page(MARKS);
  setupSelection(root, dispatch);
  return { at: (selector: string) => root.querySelector(selector)!, actions };
}

test.each([
  ["[data-event-id] b", { kind: "event", id: "first" }],
  ["[data-source-id]", { kind: "source", id: "alpha" }],
  ["[data-report-id] b", { kind: "source", id: "beta" }],
  ["[data-event-link]", { kind: "event", id: "second" }],
])("a click, Enter or space on %s selects what it stands for, the innermost first", (selector, selection) => {
  const { at, actions } = example();
  const kept = [click(at(selector)), press(at(selector), "Enter"), press(at(selector), " ")];
  expect(kept).toEqual([true, true, true]);
  expect(actions).toEqual(Array.from({ length: 3 }, () => ({ type: "selected", selection })));
});

test("other keys, and clicks beside the marks, select nothing and do what they usually do", () => {
  const { at, actions } = example();
  expect([press(at("[data-source-id]"), "a"), click(at("p")), press(at("p"), "Enter")]).toEqual([false, false, false]);
  expect(actions).toEqual([]);
});
