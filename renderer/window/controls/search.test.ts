import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, press, recorded } from "../../../e2e/helpers/dom.ts";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import { frames, loading } from "../../../e2e/helpers/frames.ts";
import { searchPart } from "./search.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const found = (id: string) => `<g data-match="title"><text id="${id}" tabindex="-1">found</text></g>`;

function search({ table = false } = {}) {
  const { dispatch, actions } = recorded();
  page(`<div><div id="search"></div>
    <main tabindex="0"></main><svg id="picture"><g><text tabindex="-1">other</text></g>${found("first")}${found("second")}</svg>
    <section id="table"${table ? "" : " hidden"}><table><tbody><tr id="row" tabindex="0"></tr></tbody></table></section>
  </div>`);
  const home = document.querySelector("main")!;
  const show = frames(searchPart(document.querySelector("#search")!, home, dispatch));
  const field = document.querySelector("input")!;
  show(loading(timeline([event("a")])));
  field.focus();
  const focused = (): string | undefined => {
    vi.advanceTimersByTime(100);
    return document.activeElement?.id ?? document.activeElement?.localName;
  };
  return { home, show, field, actions, focused };
}

test("what is typed filters at once", () => {
  const { field, actions } = search();
  field.value = "bridge";
  field.dispatchEvent(new Event("input"));
  expect(actions).toEqual([{ type: "filtered", filter: { text: "bridge" } }]);
});

test("Enter goes on to the first that was found, once it is drawn: in the picture, or in the table over it", () => {
  const { field, focused } = search();
  expect([press(field, "Enter"), document.activeElement]).toEqual([true, field]);
  expect(focused()).toBe("first");
  const overIt = search({ table: true });
  press(overIt.field, "Enter");
  expect(overIt.focused()).toBe("row");
});

test("Enter goes to what has the words in its title before what has them elsewhere", () => {
  const { field, focused } = search();
  document.querySelector("#first")?.parentElement?.setAttribute("data-match", "text");
  press(field, "Enter");
  expect(focused()).toBe("second");
});

test("where no match is in view the picture scrolls to the first, and otherwise it stays", () => {
  const { home, show } = search();
  const text = (words: string) => ({ type: "filtered", filter: { text: words } }) as const;
  const boxed = (place: Element, top: number, height: number): unknown =>
    (place.getBoundingClientRect = () => new DOMRect(0, top, 100, height));
  boxed(home, 100, 600);
  boxed(document.querySelector("#first")!, -400, 20);
  boxed(document.querySelector("#second")!, 300, 20);
  home.scrollTop = 900;
  show(text("found"));
  vi.advanceTimersByTime(100);
  expect(home.scrollTop).toBe(900);
  boxed(document.querySelector("#second")!, 900, 20);
  show(text("foun"));
  vi.advanceTimersByTime(100);
  expect(home.scrollTop).toBe(900 - 400 - 100 - 90);
});

test("where nothing was found, Enter goes to the picture", () => {
  const { field, home } = search();
  document.querySelector("#picture")?.replaceChildren();
  press(field, "Enter");
  vi.advanceTimersByTime(100);
  expect(document.activeElement).toBe(home);
});

test("Escape empties the field, and from an empty one goes to the picture", () => {
  const { field, home, actions } = search();
  field.value = "bridge";
  expect([press(field, "Escape"), field.value, document.activeElement]).toEqual([true, "", field]);
  expect(actions).toEqual([{ type: "filtered", filter: { text: "" } }]);
  press(field, "Escape");
  expect([document.activeElement, actions.length]).toEqual([home, 1]);
});

test("the field shows what is searched for, whoever set it, and is of no use before a timeline is there", () => {
  const { field, show } = search();
  show({ type: "filtered", filter: { text: "from a link" } });
  expect([field.value, field.disabled]).toEqual(["from a link", false]);
  const place = page("<div></div>");
  frames(searchPart(place, place, () => undefined))();
  expect(place.querySelector("input")?.disabled).toBe(true);
});
