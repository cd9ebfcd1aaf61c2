import { expect, test } from "vitest";
import type { Action } from "./state/state.ts";
import { START } from "./state/state.ts";
import { isViewCommand, viewCommands, type ViewCommand } from "./commands.ts";

/** What a command of a menu, a button or a key asks the window's state for. */
function askedBy(command: ViewCommand): readonly Action[] {
  const actions: Action[] = [];
  const store = {
    dispatch: (action: Action) => void actions.push(action),
    redraw: () => undefined,
    state: () => START,
    scene: () => undefined,
  };
  viewCommands(store)(command);
  return actions;
}

test.each<[ViewCommand, Action]>([
  ["fit", { type: "fitted" }],
  ["fit-selection", { type: "fitted-selection" }],
  ["zoom-in", { type: "zoomed", factor: 1 / 1.5 }],
  ["zoom-out", { type: "zoomed", factor: 1.5 }],
  ["pan-left", { type: "panned", share: -0.2 }],
  ["pan-right", { type: "panned", share: 0.2 }],
  ["back", { type: "went-back" }],
  ["forward", { type: "went-forward" }],
])("the command %s is an action", (command, action) => {
  expect(askedBy(command)).toEqual([action]);
});

test("what asks the program for something is no command about what is looked at", () => {
  expect(["fit", "back", "open-timeline", "copy-png", "toString"].map((name) => isViewCommand(name as "fit"))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
