import { expect, test } from "vitest";
import { click, page, press, recorded } from "../../../e2e/helpers/dom.ts";
import { setupEmptyPlot, setupSelection } from "./selection-clicks.ts";

const MARKS = `<main>
  <section class="glyph" data-event-id="first"><b>title</b><i data-source-id="alpha">chip</i></section>
  <section data-report-id="beta"><b>report</b></section>
  <a data-event-link="second">link</a><i class="tick" data-event-link="third">tick</i>
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
  [".tick", { kind: "event", id: "third" }],
])("a click, Enter or space on %s selects what it stands for, the innermost first", (selector, selection) => {
  const { at, actions } = example();
  const kept = [click(at(selector)), press(at(selector), "Enter"), press(at(selector), " ")];
  expect(kept).toEqual([true, true, true]);
  expect(actions).toEqual(Array.from({ length: 3 }, () => ({ type: "selected", selection })));
});

test("an event that is not chosen by its mark is to be brought into sight", () => {
  const { at, actions } = example();
  click(at("a[data-event-link]"));
  expect(actions).toEqual([{ type: "selected", selection: { kind: "event", id: "second" }, reveal: true }]);
});

test("a click on the empty plot leaves what is selected, and one on whatever takes clicks does not", () => {
  const { dispatch, actions } = recorded();
  const viewport = page(`${MARKS.replace("</main>", "")}<b class="lane-label">One</b><b class="count">3</b></main>`);
  setupEmptyPlot(viewport, dispatch);
  for (const taken of viewport.querySelectorAll("b, i, a")) click(taken);
  expect(actions).toEqual([]);
  click(viewport.querySelector("p")!);
  click(viewport);
  expect(actions).toEqual([{ type: "deselected" }, { type: "deselected" }]);
});

test("other keys, and clicks beside the marks, select nothing and do what they usually do", () => {
  const { at, actions } = example();
  expect([press(at("[data-source-id]"), "a"), click(at("p")), press(at("p"), "Enter")]).toEqual([false, false, false]);
  expect(actions).toEqual([]);
});
