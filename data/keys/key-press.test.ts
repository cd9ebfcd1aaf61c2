import { expect, test } from "vitest";
import { commandFinder, type KeyPress } from "./key-press.ts";
import { KEY_TABLE, type KeyScope, type Scope } from "./key-table.ts";

/** A key with its modifiers, as the table writes it; Ctrl stands for CmdOrCtrl. */
function pressed(written: string, more: Partial<KeyPress> = {}): KeyPress {
  const [modifiers = "", key = ""] = /^((?:\w+\+)*)(.+)$/.exec(written)?.slice(1) ?? [];
  return {
    key,
    ctrlKey: modifiers.includes("CmdOrCtrl"),
    metaKey: false,
    altKey: modifiers.includes("Alt"),
    shiftKey: modifiers.includes("Shift"),
    ...more,
  };
}

const scopes: readonly (readonly [Scope, KeyScope])[] = Object.entries(KEY_TABLE) as [Scope, KeyScope][];
const bindings = scopes.flatMap(([scope, { rows }]) =>
  rows.flatMap(({ keys = {} }) =>
    Object.entries(keys).flatMap(([command, all]) => all.map((key) => ({ scope, command, key }))),
  ),
);

test.each(bindings)("$key means $command in the scope $scope, and nothing else", ({ scope, command, key }) => {
  expect(commandFinder(scope)(pressed(key))).toBe(command);
  expect(bindings.filter((other) => other.scope === scope && other.key === key)).toHaveLength(1);
});

test("a letter means the same while Caps Lock is on, and with Shift", () => {
  const find = commandFinder("anywhere");
  expect([find(pressed("T")), find(pressed("Shift+T")), find(pressed("t"))]).toEqual(
    Array.from({ length: 3 }, () => "switch-surface"),
  );
});

test("a sign is what it is, however a keyboard writes it", () => {
  expect(commandFinder("anywhere")(pressed("Shift+?"))).toBe("help");
  expect(commandFinder("anywhere")(pressed("CmdOrCtrl+?", { shiftKey: true }))).toBe("help");
  expect(commandFinder("picture")(pressed("Shift++"))).toBe("zoom-in");
});

test("Shift alone counts where the scope has a key with it, and changes nothing elsewhere", () => {
  expect(commandFinder("strip")(pressed("Shift+ArrowLeft"))).toBe("end-earlier");
  expect(commandFinder("picture")(pressed("Shift+ArrowLeft"))).toBe("pan-left");
  expect(commandFinder("mark")(pressed("Shift+Enter"))).toBe("choose");
});

test.each(["CmdOrCtrl+", "Alt+", "CmdOrCtrl+Alt+"])("with %s a key is another one", (modifiers) => {
  expect(commandFinder("anywhere")(pressed(`${modifiers}g`))).toBeUndefined();
  expect(commandFinder("picture")(pressed(`${modifiers}ArrowLeft`))).toBeUndefined();
});

test("with Ctrl, Alt or Cmd, Shift counts: Ctrl+Shift+C is the menu's, not the table's", () => {
  const find = commandFinder("table");
  expect(find(pressed("CmdOrCtrl+c"))).toBe("copy");
  expect(find(pressed("CmdOrCtrl+C", { shiftKey: true }))).toBeUndefined();
  expect(commandFinder("anywhere")(pressed("Alt+ArrowLeft", { shiftKey: true }))).toBeUndefined();
});

test("Cmd does what Ctrl does", () => {
  expect(commandFinder("table")(pressed("a", { metaKey: true }))).toBe("pick-all");
});

test("other keys mean nothing", () => {
  expect([commandFinder("anywhere")(pressed("x")), commandFinder("picture")(pressed("Enter"))]).toEqual([
    undefined,
    undefined,
  ]);
});
