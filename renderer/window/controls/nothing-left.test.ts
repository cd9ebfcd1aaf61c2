import { expect, test } from "vitest";
import { NO_FILTER } from "../../../data/look/filter.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { click, page, recorded } from "../../../e2e/helpers/dom.ts";
import { day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { frames, loading } from "../../../e2e/helpers/frames.ts";
import type { Action } from "../state/state.ts";
import { nothingLeft } from "./nothing-left.ts";

const REPORTED = timeline([event("a")], { sources: [source("alpha", { published: day("2016-09-20") })] });

function shown(whole: Timeline, ...actions: readonly Action[]) {
  return shownWhere(false, whole, ...actions);
}

function shownWhere(isWritten: boolean, whole: Timeline, ...actions: readonly Action[]) {
  const { dispatch, actions: asked } = recorded();
  const place = page('<div><main id="viewport" tabindex="0"></main></div>');
  frames(nothingLeft(place, dispatch, isWritten))(loading(whole), ...actions);
  const root = place.querySelector<HTMLElement>("#nothing-left")!;
  return { root, button: root.querySelector("button")!, asked };
}

const filtered: Action = { type: "filtered", filter: { text: "nowhere" } };
const faint: Action = { type: "looked", look: { context: true } };
const early: Action = { type: "known-on", date: "2016-09-10" };

test.each<[string, Timeline, readonly Action[], string | undefined, boolean]>([
  ["some events pass", REPORTED, [], undefined, true],
  ["none passes", REPORTED, [filtered], "No event passes the search and filters.", true],
  ["none passes, but all are there faintly", REPORTED, [filtered, faint], undefined, true],
  ["nothing was reported yet", REPORTED, [early], "Nothing had been reported by this day.", false],
  ["the timeline is empty", timeline([]), [filtered, early], "This timeline has no events.", false],
])("where %s", (_name, whole, actions, words, canClear) => {
  const { root, button } = shown(whole, ...actions);
  expect([root.hidden, root.querySelector("p")?.textContent, !button.hidden]).toEqual([
    words === undefined,
    words ?? "",
    canClear,
  ]);
});

test("the way back clears search and filters, and leads to the picture", () => {
  const { button, asked } = shown(REPORTED, filtered);
  button.focus();
  click(button);
  expect(asked).toEqual([{ type: "looked", look: { filter: NO_FILTER } }]);
  expect(document.activeElement?.id).toBe("viewport");
});

test("where events can be made, an empty timeline offers to make the first", () => {
  const begin = (...args: Parameters<typeof shownWhere>) =>
    shownWhere(...args).root.querySelector<HTMLElement>("[data-command=new-event]");
  expect(begin(true, timeline([]))).toMatchObject({ hidden: false, textContent: "New event" });
  expect(shownWhere(true, timeline([])).root.querySelector("p")?.textContent).toMatch(/^The first event stands here/u);
  expect(begin(true, REPORTED, filtered)?.hidden).toBe(true);
  expect(begin(false, timeline([]))).toBeNull();
});
