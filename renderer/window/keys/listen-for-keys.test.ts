import { expect, test } from "vitest";
import { page, press } from "../../../e2e/helpers/dom.ts";
import { listenForKeys } from "./listen-for-keys.ts";

/** An inner place in an outer one, and what is heard in the outer. */
function places() {
  const outer = page('<main><section tabindex="0"></section></main>');
  const inner = outer.querySelector("section")!;
  const heard: string[] = [];
  outer.addEventListener("keydown", ({ key }) => heard.push(key));
  return { outer, inner, heard };
}

test("a key that means something is nobody else's; another is left alone", () => {
  const { inner, heard } = places();
  const commands: string[] = [];
  listenForKeys(inner, "picture", (command) => commands.push(command) > 0);
  expect([press(inner, "ArrowLeft"), press(inner, "a"), press(inner, "0", { ctrlKey: true })]).toEqual([
    true,
    false,
    false,
  ]);
  expect([commands, heard]).toEqual([["pan-left"], ["a", "0"]]);
});

test("a command that means nothing just there leaves its key to others", () => {
  const { outer, inner } = places();
  const commands: string[] = [];
  listenForKeys(inner, "count", () => false);
  listenForKeys(outer, "picture", (command) => commands.push(command) > 0);
  expect(press(inner, "ArrowRight")).toBe(true);
  expect(commands).toEqual(["pan-right"]);
});

test("a key that somebody has taken is heard no more", () => {
  const { inner } = places();
  const commands: string[] = [];
  inner.addEventListener("keydown", (event) => event.preventDefault());
  listenForKeys(inner, "picture", (command) => commands.push(command) > 0);
  press(inner, "0");
  expect(commands).toEqual([]);
});

test("with capture it is asked before everybody else, until it stops listening", () => {
  const { outer, inner, heard } = places();
  const stop = listenForKeys(outer.ownerDocument, "busy", () => true, { capture: true });
  press(inner, "Escape");
  expect(heard).toEqual([]);
  stop();
  press(inner, "Escape");
  expect(heard).toEqual(["Escape"]);
});
