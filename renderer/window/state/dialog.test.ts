import { expect, test } from "vitest";
import { START, type Action, type Dialog } from "./state.ts";
import { update } from "./update.ts";

function dialogAfter(...actions: readonly Action[]): Dialog | undefined {
  return actions.reduce(update, START).dialog;
}

test("one dialog is open at a time: opening takes the place of the one before", () => {
  expect(dialogAfter({ type: "dialog-opened", dialog: "export" })).toBe("export");
  expect(dialogAfter({ type: "dialog-opened", dialog: "export" }, { type: "dialog-opened", dialog: "help" })).toBe(
    "help",
  );
});

test("what tells late that it is closed does not close what was opened meanwhile", () => {
  const opened: Action = { type: "dialog-opened", dialog: "open-link" };
  expect(dialogAfter(opened, { type: "dialog-closed", dialog: "open-link" })).toBeUndefined();
  expect(dialogAfter(opened, { type: "dialog-closed", dialog: "go-to-date" })).toBe("open-link");
});

test("opening what is open, or closing what is closed, is no change", () => {
  const open = update(START, { type: "dialog-opened", dialog: "help" });
  expect(update(open, { type: "dialog-opened", dialog: "help" })).toBe(open);
  expect(update(START, { type: "dialog-closed", dialog: "help" })).toBe(START);
});
