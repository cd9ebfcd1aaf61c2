import { expect, test } from "vitest";
import { element } from "./element.ts";

test("an element has the attributes that have a value, and its content in order, lists and all", () => {
  const made = element("p", { class: "note", title: undefined, hidden: "" }, "a", undefined, [
    element("b", {}, "b"),
    ["c", [undefined, "d"]],
  ]);
  expect(made.outerHTML).toBe('<p class="note" hidden="">a<b>b</b>cd</p>');
});

test("a text is never markup", () => {
  const made = element("p", { title: '"><script>' }, "<img src=x onerror=alert(1)>");
  expect([made.children.length, made.textContent, made.title]).toEqual([
    0,
    "<img src=x onerror=alert(1)>",
    '"><script>',
  ]);
});
