import { expect, test } from "vitest";
import { click, page, recorded, texts } from "../../../e2e/helpers/dom.ts";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import { frames, loading } from "../../../e2e/helpers/frames.ts";
import { laneChoice } from "./lane-choice.ts";
import { navigationButtons } from "./navigation-buttons.ts";
import { surfaceChoice } from "./surface-choice.ts";
import { themeChoice } from "./theme-choice.ts";

const EXAMPLE = timeline([event("a", { place: "Port" })]);

function chosen(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event("change"));
}

test("a theme is chosen from a list, which follows the state", () => {
  const { dispatch, actions } = recorded();
  const place = page("<div></div>");
  const show = frames(themeChoice(place, dispatch));
  const select = place.querySelector("select")!;
  // What a screen reader says of it, and what is read where it stands.
  expect(select.getAttribute("aria-label")).toBe("Theme");
  expect(texts(select, "option")).toEqual([
    "System theme",
    "Light theme",
    "Dark theme",
    "High contrast",
    "Print theme",
    "Newspaper",
  ]);
  chosen(select, "contrast");
  expect(actions).toEqual([{ type: "looked", look: { theme: "contrast" } }]);
  show({ type: "looked", look: { theme: "dark" } });
  expect(select.value).toBe("dark");
});

test("what lanes are is chosen from a list, which follows the state", () => {
  const { dispatch, actions } = recorded();
  const place = page("<div></div>");
  const show = frames(laneChoice(place, dispatch));
  const select = place.querySelector("select")!;
  show(loading(EXAMPLE), { type: "looked", look: { lanesBy: "place" } });
  expect(select.value).toBe("place");
  chosen(select, "none");
  expect(actions).toEqual([{ type: "looked", look: { lanesBy: "none" } }]);
});

test("one button folds all lanes, the reports too, or unfolds them, and leaves those of other groupings", () => {
  const { dispatch, actions } = recorded();
  const place = page("<div></div>");
  const show = frames(laneChoice(place, dispatch));
  const fold = place.querySelector("button")!;
  show(loading(EXAMPLE), { type: "looked", look: { collapsed: ["actor:Northton", "one"] } });
  expect(fold.textContent).toBe("Collapse all");
  click(fold);
  show(actions.at(-1)!);
  expect(fold.textContent).toBe("Expand all");
  click(fold);
  expect(actions).toEqual([
    { type: "looked", look: { collapsed: ["actor:Northton", "one", "#reports"] } },
    { type: "looked", look: { collapsed: ["actor:Northton"] } },
  ]);
  for (const look of [{ surface: "table" }, { layout: "down" }, { layout: "coverage" }] as const) {
    show({ type: "looked", look: { surface: "picture", layout: "across" } });
    expect(fold.disabled).toBe(false);
    show({ type: "looked", look });
    expect(fold.disabled).toBe(true);
  }
});

test("buttons of the toolbar can be pressed where they lead somewhere", () => {
  const place = page(
    `<div>${["back", "forward", "fit-selection"].map((name) => `<button data-command="${name}"></button>`).join("")}</div>`,
  );
  const show = frames(navigationButtons(place));
  const can = () =>
    [...place.querySelectorAll("button")].map(
      (made) => made.getAttribute("aria-disabled") === "false" && !made.disabled,
    );
  const { view } = show(loading(EXAMPLE));
  const half = { from: view.from, to: (view.from + view.to) / 2 };
  expect(can()).toEqual([false, false, false]);
  show({ type: "gone-to", view: half }, { type: "selected", selection: { kind: "event", id: "a" } });
  expect(can()).toEqual([true, false, true]);
  show({ type: "went-back" }, { type: "deselected" });
  expect(can()).toEqual([false, true, false]);
  // In a gesture the view that it began with can be gone back to, and nothing forward any more.
  show({ type: "viewed", view: half });
  expect(can()).toEqual([true, false, false]);
});

/** The buttons for the picture in its three forms and for the table, and both of these. */
function surfaces(width = 1000) {
  const { dispatch, actions } = recorded();
  page(`<div><div id="choices"><i>before</i></div><main id="viewport" tabindex="0"><button>mark</button></main>
    <section id="table"><table><tr tabindex="0"></tr></table></section></div>`);
  const viewport = document.querySelector("main")!;
  Object.defineProperty(viewport, "clientWidth", { value: width });
  const place = document.querySelector<HTMLElement>("#choices")!;
  const wanted = { root: document.documentElement, viewport, current: () => "picture" as const };
  const show = frames(surfaceChoice(place, wanted, dispatch));
  show();
  const buttons = [...place.querySelectorAll("button")];
  return { place, viewport, show, buttons, actions };
}

test("picture, picture with time down, coverage, what became known and table are buttons before all others, of which one is pressed", () => {
  const { place, buttons, show, actions } = surfaces();
  const pressed = () => buttons.map((button) => `${button.textContent} ${button.getAttribute("aria-pressed") ?? ""}`);
  expect([place.firstElementChild?.contains(buttons[0]!), pressed()]).toEqual([
    true,
    ["Picture true", "Down false", "Coverage false", "Known false", "Table false"],
  ]);
  click(buttons[4]!);
  expect(actions).toEqual([{ type: "looked", look: { surface: "table" } }]);
  show(...actions);
  expect([pressed(), document.documentElement.dataset["surface"]]).toEqual([
    ["Picture false", "Down false", "Coverage false", "Known false", "Table true"],
    "table",
  ]);
  click(buttons[1]!);
  show(...actions);
  expect([pressed(), document.documentElement.dataset["surface"]]).toEqual([
    ["Picture false", "Down true", "Coverage false", "Known false", "Table false"],
    "picture",
  ]);
  click(buttons[2]!);
  show(...actions);
  expect(pressed()).toEqual(["Picture false", "Down false", "Coverage true", "Known false", "Table false"]);
  click(buttons[3]!);
  show(...actions);
  expect(pressed()).toEqual(["Picture false", "Down false", "Coverage false", "Known true", "Table false"]);
});

test("in a narrow window time runs down until somebody chooses the picture with time across", () => {
  const { buttons, show, actions } = surfaces(390);
  const pressed = () => buttons.map((button) => button.getAttribute("aria-pressed"));
  expect(pressed()).toEqual(["false", "true", "false", "false", "false"]);
  click(buttons[0]!);
  show(...actions);
  expect(pressed()).toEqual(["true", "false", "false", "false", "false"]);
});

test("under the table the picture cannot be reached, and whoever was in the one goes on in the other", () => {
  const { viewport, show } = surfaces();
  viewport.querySelector("button")?.focus();
  show({ type: "looked", look: { surface: "table" } });
  expect([viewport.inert, document.activeElement?.localName]).toEqual([true, "tr"]);
  (document.activeElement as HTMLElement).blur();
  show({ type: "looked", look: { surface: "picture" } });
  expect([viewport.inert, document.activeElement]).toEqual([false, viewport]);
});

test("whoever is elsewhere stays there", () => {
  const { buttons, show } = surfaces();
  for (const surface of ["table", "picture"] as const) {
    buttons[0]?.focus();
    show({ type: "looked", look: { surface } });
    expect(document.activeElement).toBe(buttons[0]);
  }
});
