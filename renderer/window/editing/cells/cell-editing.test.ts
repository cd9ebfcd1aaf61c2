import { expect, test } from "vitest";
import { giveSectionsRows, page, press, texts } from "../../../../e2e/helpers/dom.ts";
import { claim, day, event, source, timeline } from "../../../../e2e/helpers/example.ts";
import { loading } from "../../../../e2e/helpers/frames.ts";
import type { EditStep } from "../../../../data/edit/edit.ts";
import { createStore, type WindowPart } from "../../state/store.ts";
import { tablePart } from "../../table/table-part.ts";
import { editorOf } from "../take-step.ts";
import { cellEditing } from "./cell-editing.ts";

giveSectionsRows();

const EXAMPLE = timeline(
  [
    event("first", { title: "It begins", when: day("2016-09-12"), place: "Port", claims: [claim("alpha")] }),
    event("second", { title: "It goes on", when: day("2016-09-14") }),
    event("third", { title: "It ends", when: day("2016-09-20") }),
  ],
  {
    sources: [source("alpha", { published: day("2016-09-13") })],
    lanes: [
      { id: "one", label: "One" },
      { id: "two", label: "Two" },
    ],
  },
);

/** A window of a table alone, what the main process hears, and what is said aloud. */
async function table() {
  const place = page('<main id="table"></main>');
  const steps: EditStep[] = [];
  const said: string[] = [];
  const store = createStore(document.documentElement, function* (frame) {
    yield;
    for (const show of parts) show(frame);
    return undefined;
  });
  const editor = editorOf(store, {
    editTimeline: (step) => {
      steps.push(step);
      return Promise.resolve({ outcome: "taken" });
    },
    saveEdits: () => Promise.resolve({ outcome: "saved", name: "a.json" }),
  });
  const cells = cellEditing(place, { store, editor, say: (text) => said.push(text) });
  const parts: WindowPart[] = [tablePart(place, store.dispatch, () => Promise.resolve()), cells.part];
  store.dispatch(loading(EXAMPLE));
  store.dispatch({ type: "looked", look: { surface: "table" } });
  await drawn();
  const row = (id: string): HTMLElement => place.querySelector(`tr[data-event-id=${id}]`)!;
  const field = (): HTMLInputElement | null => place.querySelector("#cell-field");
  const type = (text: string): void => {
    field()!.value = text;
    field()!.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const pressed = async (key: string, more?: KeyboardEventInit): Promise<void> => {
    press(document.activeElement!, key, more);
    await drawn();
  };
  const button = (label: string): HTMLElement =>
    [...place.querySelectorAll("button")].find(({ textContent }) => textContent === label)!;
  return { place, store, editor, steps, said, row, field, type, pressed, button, cells };
}

async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Pastes a text where the focus is. Gives whether the page kept it from the field. */
function paste(text: string): boolean {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data });
  document.activeElement!.dispatchEvent(event);
  return event.defaultPrevented;
}

const change = (event: string, what: object) => ({ type: "change-event", event, change: what });

test("F2 makes the row's first cell a field, Enter takes what is typed as one step, and the row has the focus", async () => {
  const { row, field, type, pressed, steps, store } = await table();
  row("first").focus();
  await pressed("F2");
  expect([field()?.value, document.activeElement]).toEqual(["12 September 2016", field()]);
  type("22 Sep 2016");
  await pressed("Enter");
  expect(steps).toMatchObject([{ edit: change("first", { when: { earliest: "2016-09-22" } }) }]);
  expect([field(), document.activeElement]).toEqual([null, row("first")]);
  // It has gone to its place by date.
  expect([...row("first").parentElement!.children].at(-1)).toBe(row("first"));
  expect(store.state().message).toBe("Done: change date of “It begins”");
});

test("Escape leaves a cell as it was, and the table's keys are text in it", async () => {
  const { row, field, type, pressed, steps } = await table();
  row("first").focus();
  await pressed("F2");
  type("never");
  await pressed("ArrowDown");
  await pressed(" ");
  expect(document.activeElement).toBe(field());
  await pressed("Escape");
  expect([texts(row("first"), ".date"), steps, document.activeElement]).toEqual([
    ["12 September 2016"],
    [],
    row("first"),
  ]);
});

test("Tab goes through the cells of a row and on to the next, and takes each that was changed", async () => {
  const { place, row, field, type, pressed, steps } = await table();
  row("first").focus();
  await pressed("F2");
  const visited: (string | null)[] = [];
  for (const text of [undefined, "It began", undefined, "Hill", "Ann; Bob", undefined]) {
    visited.push(place.querySelector(".cell-field label")!.textContent);
    if (text !== undefined) type(text);
    await pressed("Tab");
  }
  expect(visited).toEqual([
    "Date of “It begins”",
    "Title of “It begins”",
    "Lane of “It began”",
    "Place of “It began”",
    "Actors of “It began”",
    "Date of “It goes on”",
  ]);
  await pressed("Tab", { shiftKey: true });
  expect(place.querySelector(".cell-field label")?.textContent).toBe("Date of “It goes on”");
  expect(document.activeElement).toBe(field());
  expect(steps.map((step) => step.type === "edit" && step.edit)).toEqual([
    change("first", { title: "It began" }),
    change("first", { place: "Hill" }),
    change("first", { actors: ["Ann", "Bob"] }),
  ]);
});

test("what is wrong stands at the cell, and nothing is taken until it is right", async () => {
  const { place, row, type, pressed, field, steps } = await table();
  row("first").focus();
  await pressed("F2");
  type("someday");
  await pressed("Enter");
  expect(texts(place, ".cell-field .wrong")[0]).toMatch(/^“someday” is no date/u);
  expect([document.activeElement, steps]).toEqual([field(), []]);
  type("3/10/2016");
  await pressed("Enter");
  expect(texts(place, ".cell-field .wrong")).toEqual(["Say which date is meant."]);
  const readings = place.querySelectorAll<HTMLInputElement>(".cell-field input[type=radio]");
  expect([readings.length, document.activeElement]).toEqual([2, readings[0]]);
  readings[1]!.click();
  await pressed("Enter");
  expect(steps).toMatchObject([{ edit: change("first", { when: { earliest: "2016-03-10" } }) }]);
});

test("a double click edits the cell that it is on, and a click elsewhere takes what was typed there", async () => {
  const { row, type, steps, field } = await table();
  row("second")
    .querySelector(".place")!
    .dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
  type("Hill");
  row("third").focus();
  await drawn();
  expect(steps).toMatchObject([{ edit: change("second", { place: "Hill" }) }]);
  expect([field(), document.activeElement]).toEqual([null, row("third")]);
});

test("a block that is pasted on a cell is one step, which a line tells before it is taken", async () => {
  const { place, row, pressed, said, steps, button, editor, store } = await table();
  row("first").focus();
  await pressed("F2");
  await pressed("Tab");
  expect(paste("It began\tTwo\tHill\nIt went on\tNo lane\t\n")).toBe(true);
  const words = "4 cells in 2 rows change. 1 cell cannot be taken, and stays as before.";
  const wrong = "“It goes on”, Lane: No lane is called “No lane”. There are One and Two.";
  expect([texts(place, ".paste-preview p"), texts(place, ".paste-preview li")]).toEqual([[words], [wrong]]);
  expect(said).toEqual([`${words} ${wrong}`]);
  expect([document.activeElement, steps]).toEqual([button("Paste 4 cells"), []]);
  button("Paste 4 cells").click();
  await drawn();
  expect(texts(place, "tbody .event")).toEqual(["It began", "It went on", "It ends"]);
  expect(steps).toHaveLength(1);
  expect([store.state().message, document.activeElement]).toEqual(["Done: paste 4 cells", row("first")]);
  editor.undo();
  await drawn();
  expect(store.state().timeline).toBe(EXAMPLE);
});

test("a block on a row begins at the cell that was clicked, Escape leaves it, and one cell's text is the field's own", async () => {
  const { place, row, pressed, steps, field } = await table();
  row("second")
    .querySelector(".place")!
    .dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  row("second").focus();
  paste("Hill\nPort");
  expect(texts(place, ".paste-preview p")).toEqual(["2 cells in 2 rows change."]);
  await pressed("Escape");
  expect([place.querySelector(".paste-preview"), document.activeElement, steps]).toEqual([null, row("second"), []]);
  await pressed("F2");
  expect(paste("Hill\n")).toBe(false);
  expect(document.activeElement).toBe(field());
});

test("nothing is edited while the timeline is shown as known on a day", async () => {
  const { store, row, pressed, field } = await table();
  store.dispatch({ type: "looked", look: { knownOn: "2016-12-01" } });
  await drawn();
  row("first").focus();
  await pressed("F2");
  expect([field(), store.state().message]).toEqual([null, expect.stringContaining("set the slider to its end")]);
});

test("the menu leads from the event that is chosen to its row's first cell, in the table", async () => {
  const { store, cells, field, row } = await table();
  store.dispatch({ type: "looked", look: { surface: "picture" } });
  await drawn();
  cells.editChosen();
  expect(store.state().message).toBe("Choose an event first");
  store.dispatch({ type: "selected", selection: { kind: "event", id: "second" } });
  cells.editChosen();
  await drawn();
  expect([store.state().look.surface, field()?.value]).toEqual(["table", "14 September 2016"]);
  expect(row("second").contains(field())).toBe(true);
});
