import { expect, test } from "vitest";
import { click, page, recorded } from "../../e2e/helpers/dom.ts";
import { noticesDialog } from "./notices-dialog.ts";
import { START, type State } from "./state/state.ts";

function notices(...texts: readonly (string | Error)[]) {
  const { dispatch, actions } = recorded();
  const place = page("<div></div>");
  let asked = 0;
  const show = noticesDialog(place, dispatch, () => {
    const text = texts[asked++]!;
    return typeof text === "string" ? Promise.resolve(text) : Promise.reject(text);
  });
  const frame = (state: State): void =>
    show({ state, before: undefined, shown: undefined, shownChanged: false, onlyView: false });
  return { place, frame, actions, asked: () => asked };
}

const OPEN: State = { ...START, dialog: "notices" };

test("it opens with the text, reads it once, and tells when it is closed", async () => {
  const { place, frame, actions, asked } = notices("d3: ISC");
  const dialog = place.querySelector("dialog")!;
  expect([dialog.open, asked()]).toEqual([false, 0]);
  frame(OPEN);
  await expect.poll(() => place.querySelector("pre")?.textContent).toBe("d3: ISC");
  expect(dialog.open).toBe(true);
  click(place.querySelector("button")!);
  expect([dialog.open, actions.at(-1)]).toEqual([false, { type: "dialog-closed", dialog: "notices" }]);
  frame(OPEN);
  expect([dialog.open, asked()]).toEqual([true, 1]);
});

test("a text that cannot be read is said to be, with where it lies, and asked for again", async () => {
  const { place, frame } = notices(new Error("gone"), "d3: ISC");
  const text = (): string | undefined => place.querySelector("pre")?.textContent;
  frame(OPEN);
  await expect.poll(text).toContain("THIRD-PARTY-NOTICES.txt");
  frame(START);
  frame(OPEN);
  await expect.poll(text).toBe("d3: ISC");
});

test("the text is named and can have the focus, so that the keys scroll it", () => {
  const { place } = notices("");
  const text = place.querySelector("pre")!;
  expect([text.tabIndex, text.getAttribute("autofocus")]).toEqual([0, ""]);
  expect(place.querySelector(`#${text.getAttribute("aria-labelledby") ?? ""}`)?.textContent).toBe(
    "Third-party notices",
  );
});
