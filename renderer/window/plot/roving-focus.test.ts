import { expect, test } from "vitest";
import { press } from "../../../e2e/helpers/dom.ts";
import { drawnWindow, type DrawnWindow } from "../../../e2e/helpers/window/drawn-window.ts";
import { day, event, timeline } from "../../../e2e/helpers/example.ts";
import { loading } from "../../../e2e/helpers/frames.ts";
import { setupRoving } from "./roving-focus.ts";

const EXAMPLE = timeline(
  [
    event("third", { when: day("2016-09-16") }),
    event("first", { when: day("2016-09-06") }),
    event("second", { when: day("2016-09-12"), lane: "two", title: "The second" }),
  ],
  {
    lanes: [
      { id: "one", label: "One" },
      { id: "two", label: "Two" },
    ],
  },
);

function example(): DrawnWindow {
  const made = drawnWindow(({ svg }) => {
    const { refresh } = setupRoving(svg);
    return ({ scene }) => refresh(scene);
  });
  made.show(loading(EXAMPLE));
  return made;
}

const titleOf = ({ svg }: DrawnWindow, id: string): SVGElement =>
  svg.querySelector<SVGElement>(`[data-event-id="${id}"] > text`)!;

function focused(): string | undefined {
  return document.activeElement?.closest<SVGElement>("[data-event-id]")?.dataset["eventId"];
}

/** Ids of the events whose titles, and those whose chips, are stops of the Tab key. */
function stops({ svg }: DrawnWindow): readonly (string | undefined)[] {
  const all = svg.querySelectorAll(".glyph > text[tabindex='0'], .glyph .chip[tabindex='0']");
  return [...all].map((stop) => stop.closest<SVGElement>(".glyph")?.dataset["eventId"]);
}

test("the first event in time and its chips are the one stop of the Tab key", () => {
  const made = example();
  expect(stops(made)).toEqual(["first", "first"]);
  expect(made.svg.querySelectorAll(".glyph [tabindex='-1']")).toHaveLength(4);
});

test("a title is a button that reads as its mark does, and a chip is a button of its own", () => {
  const made = example();
  const title = titleOf(made, "second");
  const chip = title.parentElement?.querySelector(".chip");
  const read = [title.getAttribute("role"), title.getAttribute("aria-label"), chip?.getAttribute("role")];
  expect(read).toEqual(["button", "12 September 2016: The second; 1 source", "button"]);
  // Said once: the mark itself has no name beside its title's.
  expect(title.parentElement?.getAttribute("aria-label")).toBeNull();
});

test("the marks of a lane are a list under the lane's name, each item with its place and the list's length", () => {
  const made = example();
  const lists = [...made.svg.querySelectorAll("[role=list]")].map((list) => [
    list.getAttribute("aria-label"),
    [...list.querySelectorAll("[role=listitem]")].map((item) => [
      item.getAttribute("aria-posinset"),
      item.getAttribute("aria-setsize"),
    ]),
  ]);
  expect(lists.slice(0, 2)).toEqual([
    [
      "One, 2 events",
      [
        ["1", "2"],
        ["2", "2"],
      ],
    ],
    ["Two, 1 event", [["1", "1"]]],
  ]);
  const headings = [...made.svg.querySelectorAll("[role=heading]")].map((heading) =>
    heading.getAttribute("aria-label"),
  );
  expect(headings.slice(0, 2)).toEqual(["One, 2 events", "Two, 1 event"]);
});

test("arrows lead through time and across rows, and the stop of the Tab key follows", () => {
  const made = example();
  titleOf(made, "first").focus();
  const path = ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowLeft"].map((key) => {
    press(document.activeElement!, key);
    return focused();
  });
  expect(path).toEqual(["second", "third", "second", "third", "second", "first"]);
  expect(stops(made)).toEqual(["first", "first"]);
  press(document.activeElement!, "ArrowLeft");
  expect(focused()).toBe("first");
});

test("an arrow on a mark is for the marks alone: it pans nothing, and with other keys it is not theirs", () => {
  const made = example();
  const heard: string[] = [];
  made.viewport.addEventListener("keydown", ({ key, altKey }) => heard.push(`${altKey ? "Alt " : ""}${key}`));
  const title = titleOf(made, "first");
  title.focus();
  expect(press(title, "ArrowRight")).toBe(true);
  expect(press(title, "ArrowRight", { altKey: true })).toBe(false);
  expect(press(title, "+")).toBe(false);
  expect(heard).toEqual(["Alt ArrowRight", "+"]);
});

test("whatever mark gets the focus is the stop from then on, until it is not drawn any more", () => {
  const made = example();
  titleOf(made, "third").focus();
  expect(stops(made)).toEqual(["third", "third"]);
  made.show({ type: "selected", selection: { kind: "event", id: "first" } });
  expect(stops(made)).toEqual(["third", "third"]);
  made.show({ type: "filtered", filter: { lanes: ["two"] } });
  expect(stops(made)).toEqual(["second", "second"]);
});
