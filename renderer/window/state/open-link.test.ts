import { expect, test } from "vitest";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { linkOf, savedLookOf } from "./saved-look.ts";
import { START, type Action, type State } from "./state.ts";
import { update } from "./update.ts";

const EXAMPLE = timeline([event("first", { actors: ["Northton"], place: "Port" }), event("second")]);
const WHOLE = EXAMPLE.extent.interval;
const KEY = "a".repeat(64);

function after(...actions: readonly Action[]): State {
  const loaded: Action = { type: "loaded", loaded: { ok: true, name: "a.json", timeline: EXAMPLE, key: KEY } };
  return [loaded, ...actions].reduce(update, START);
}

const opened = (query: string): State => after({ type: "link-opened", link: `sourceline://view?${query}` });

test("a link brings filters, lanes, period and selection, and its period can be gone back from", () => {
  const state = opened(
    "timeline=a.json&from=2016-09-10&to=2016-09-12&sources=alpha&actors=Northton&lanes=one&places=Port&lanes-by=place&event=first",
  );
  expect(state.look).toEqual({
    ...FIRST_LOOK,
    lanesBy: "place",
    filter: { ...FIRST_LOOK.filter, sources: ["alpha"], actors: ["Northton"], lanes: ["one"], places: ["Port"] },
  });
  expect(state.view).toEqual({ from: Date.UTC(2016, 8, 10), to: Date.UTC(2016, 8, 13) });
  expect(state.selection).toEqual({ kind: "event", id: "first" });
  expect(state.message).toBe("");
  expect(update(state, { type: "went-back" }).view).toEqual(WHOLE);
});

test("what a link does not say is as at the start, except how light the screen is", () => {
  const before = after(
    { type: "looked", look: { theme: "dark", lanesBy: "actor" } },
    { type: "selected", selection: { kind: "event", id: "second" } },
  );
  const state = update(before, { type: "link-opened", link: "sourceline://view" });
  expect(state.look).toEqual({ ...FIRST_LOOK, theme: "dark" });
  expect(state.selection).toBeUndefined();
  expect(state.view).toEqual(WHOLE);
});

test("what names nothing in this timeline is left out and told", () => {
  const state = opened("timeline=b.json&sources=alpha,omega&compare=beta,psi&lanes=two&event=third&colour=red");
  expect(state.look.filter.sources).toEqual(["alpha"]);
  expect(state.look.filter.lanes).toEqual([]);
  expect(state.look.compared).toEqual(["beta"]);
  expect(state.selection).toBeUndefined();
  expect(state.message).toBe(
    "Link opened, but “colour” is unknown; the link is for “b.json”; there is no source “omega” here; " +
      "there is no lane “two” here; there is no source to compare “psi” here; there is no event “third” here",
  );
});

test("what is no link changes nothing but the message", () => {
  const before = after({ type: "looked", look: { lanesBy: "actor" } });
  const state = update(before, { type: "link-opened", link: "nonsense" });
  expect(state).toEqual({ ...before, message: "A link to a view begins with sourceline://view" });
});

test("a period far from the timeline is brought to where something can be seen", () => {
  const { view } = opened("from=1900-01-01&to=1900-01-02");
  expect(view.from).toBeGreaterThan(Date.UTC(2016, 6, 1));
});

test("the link to a state opens it again, and the whole timeline needs no dates", () => {
  expect(linkOf(after())).toBe("sourceline://view?timeline=a.json");
  const state = opened("from=2016-09-10&to=2016-09-12&sources=alpha&event=first&theme=dark");
  const link = linkOf(state) ?? "";
  const again = after({ type: "link-opened", link });
  expect(again).toEqual(state);
  expect(linkOf(START)).toBeUndefined();
});

test.each([
  ["begins", { from: WHOLE.from, to: WHOLE.from + 1e8 }],
  ["ends", { from: WHOLE.to - 1e8, to: WHOLE.to }],
])("a part that %s where the timeline does is remembered as that part", (_name, view) => {
  const state = after({ type: "gone-to", view });
  expect(savedLookOf(state).view).toEqual(view);
  expect(linkOf(state)).toMatch(/&from=.*&to=/u);
});

test("a timeline opens as it is remembered, and with a link as that says", () => {
  const remembered = savedLookOf(
    after(
      { type: "looked", look: { lanesBy: "source", theme: "print" } },
      { type: "panel-resized", width: 400.4 },
      { type: "gone-to", view: { from: WHOLE.from, to: WHOLE.from + 1e8 } },
    ),
  );
  const loaded = { ok: true, name: "a.json", timeline: EXAMPLE, key: KEY, saved: remembered } as const;
  const state = update(START, { type: "loaded", loaded });
  expect(savedLookOf(state)).toEqual(remembered);
  expect(state.panelWidth).toBe(400);
  const linked = update(START, { type: "loaded", loaded: { ...loaded, link: "sourceline://view?lanes-by=none" } });
  expect(linked.look.lanesBy).toBe("none");
  expect(linked.look.theme).toBe("print");
});

test("the whole timeline is remembered as that, and another timeline keeps the theme only", () => {
  const dark = after({ type: "looked", look: { theme: "dark", lanesBy: "actor" } });
  expect(savedLookOf(dark)).toEqual({ look: dark.look });
  const other = update(dark, { type: "loaded", loaded: { ok: true, name: "b.json", timeline: EXAMPLE } });
  expect(other.look).toEqual({ ...FIRST_LOOK, theme: "dark" });
});

test("the panel is never narrower or wider than can be used, and can go back to its usual width", () => {
  expect(after({ type: "panel-resized", width: -5 }).panelWidth).toBe(240);
  expect(after({ type: "panel-resized", width: 5000 }).panelWidth).toBe(900);
  const state = after({ type: "panel-resized", width: 500 }, { type: "panel-resized" });
  expect("panelWidth" in state).toBe(false);
});

test("a link with a comparison shows it, and one without does not", () => {
  const compared = opened("timeline=a.json&compare=alpha,beta");
  expect(compared.comparing).toBe(true);
  expect(
    update(compared, { type: "link-opened", link: "sourceline://view?timeline=a.json" }).comparing,
  ).toBeUndefined();
});

test("a link to an event opens the panel that tells of it, and another leaves the panel put away", () => {
  const closed = after({ type: "panel-switched" });
  expect(closed.panelClosed).toBe(true);
  const open = (query: string) => update(closed, { type: "link-opened", link: `sourceline://view?${query}` });
  expect(open("timeline=a.json&event=first").panelClosed).toBeUndefined();
  expect(open("timeline=a.json&lanes-by=place").panelClosed).toBe(true);
});
