import { expect, test } from "vitest";
import { page, texts } from "../../../e2e/helpers/dom.ts";
import { claim, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { frames, loading } from "../../../e2e/helpers/frames.ts";
import type { Action } from "../state/state.ts";
import { panelPart } from "./panel.ts";

const cited = claim("alpha", { at: { paragraph: 1, hash: "0123456789ab" } });
const EXAMPLE = timeline([event("first", { claims: [cited] }), event("second", { claims: [claim("beta")] })]);

function panel() {
  const place = page("<aside></aside>");
  const show = frames(panelPart(place));
  show(loading(EXAMPLE));
  return { place, show, roles: () => rolesOf(place) };
}

const rolesOf = (place: HTMLElement) =>
  [...place.children].flatMap((child) => (child instanceof HTMLElement ? (child.dataset["role"] ?? []) : []));

const select = (kind: "event" | "source", id: string): Action => ({ type: "selected", selection: { kind, id } });
const compare = (source: string): Action => ({ type: "compared", source });

test("the panel shows what is chosen, or else an overview, and always the way to a link", () => {
  const { place, show, roles } = panel();
  expect(roles()).toEqual(["overview"]);
  show(select("event", "first"));
  expect(roles()).toEqual(["event-panel"]);
  show(select("source", "beta"));
  expect(roles()).toEqual(["source-card"]);
  show(select("event", "nobody"));
  expect(roles()).toEqual(["overview"]);
  expect(texts(place, ".link-footer button")).toEqual(["Copy link to this view", "Open link…", "Keys"]);
});

test("who compares keeps the overview, with a bar below it that leads to the comparison", () => {
  const { place, show, roles } = panel();
  show(compare("alpha"));
  expect(roles()).toEqual(["overview", "compare-bar"]);
  show(compare("beta"));
  expect(roles()).toEqual(["overview", "compare-bar"]);
  expect(texts(place, ".compare-bar")).toEqual(["Comparing ALBEShow comparisonEnd"]);
  show({ type: "comparison-shown" });
  expect(roles()).toEqual(["compare-panel"]);
});

test("from an event the way back leads to where it was opened: the comparison, and from there the overview", () => {
  const { place, show, roles } = panel();
  const back = (): readonly (string | null)[] => texts(place, "[data-command=deselect]");
  show(compare("alpha"), compare("beta"), select("event", "first"));
  expect([roles(), back()]).toEqual([["event-panel", "compare-bar"], ["← Overview"]]);
  show({ type: "comparison-shown" });
  expect([roles(), back()]).toEqual([["compare-panel"], ["← Overview"]]);
  show(select("event", "first"));
  expect(back()).toEqual(["← Comparison"]);
  show({ type: "deselected" });
  expect(roles()).toEqual(["compare-panel"]);
  show({ type: "deselected" });
  expect([roles(), back()]).toEqual([["overview", "compare-bar"], []]);
});

test("a comparison of less than two is over", () => {
  const { show, roles } = panel();
  show(compare("alpha"), compare("beta"), { type: "comparison-shown" }, compare("beta"));
  expect(roles()).toEqual(["overview", "compare-bar"]);
  show(compare("beta"));
  expect(roles()).toEqual(["overview", "compare-bar"]);
  show({ type: "comparison-shown" }, { type: "looked", look: { compared: [] } });
  expect(roles()).toEqual(["overview"]);
});

test("another choice begins at its top; a box that is checked, or a filter, leaves the place", () => {
  const { place, show } = panel();
  place.scrollTop = 300;
  show({ type: "filtered", filter: { text: "first" } });
  show(compare("alpha"));
  expect(place.scrollTop).toBe(300);
  show(select("event", "first"));
  expect(place.scrollTop).toBe(0);
});

test("what is open, or written, in the panel stays while only the filter changes", () => {
  const { place, show } = panel();
  const drawn = [...place.children];
  show({ type: "filtered", filter: { text: "first" } });
  expect([...place.children]).toEqual(drawn);
});

test("a paragraph that is open stays open when a source is compared, and closes with another choice", () => {
  const { place, show } = panel();
  show(select("event", "first"));
  const open = (): boolean => place.querySelector(".passage") !== null;
  place
    .querySelector("li:has([data-paragraph])")
    ?.append(Object.assign(document.createElement("p"), { className: "passage" }));
  show(compare("alpha"));
  expect(open()).toBe(true);
  show(select("event", "second"));
  show(select("event", "first"));
  expect(open()).toBe(false);
});

test("a control that is drawn anew has the focus again", () => {
  const { place, show } = panel();
  place.querySelector<HTMLElement>("[data-compare=beta]")?.focus();
  show(compare("beta"));
  expect(document.activeElement).toBe(place.querySelector("[data-compare=beta]"));
});

test("as known on a day, the panel shows the timeline of that day", () => {
  const place = page("<aside></aside>");
  const show = frames(panelPart(place));
  const sources = [source("alpha", { published: { earliest: "2016-09-20", latest: "2016-09-20", precision: "day" } })];
  show(loading(timeline([event("first")], { sources })), select("event", "first"));
  expect(rolesOf(place)).toEqual(["event-panel"]);
  show({ type: "known-on", date: "2016-09-10" });
  expect(rolesOf(place)).toEqual(["overview"]);
});
