import { expect, test } from "vitest";
import { markup } from "./markup.ts";
import { group, shape } from "../../../renderer/picture/shapes/shape.ts";

test("one element a line, children indented", () => {
  const drawn = group("lanes", [shape("rect", "a", { x: 1, y: 2 }), { ...shape("text", "b"), text: "so" }]);
  expect(markup(drawn)).toBe('<g class="lanes">\n  <rect x="1" y="2"/>\n  <text>so</text>\n</g>\n');
});

test("numbers have at most two decimals and no negative zero", () => {
  expect(markup(shape("rect", "a", { x: 1.005, y: -0.001, width: 1 / 3 }))).toBe('<rect x="1" y="0" width="0.33"/>\n');
});

test("an undefined attribute is left out", () => {
  expect(markup(shape("rect", "a", { fill: undefined }))).toBe("<rect/>\n");
});

test.each([
  ["<script>", "&lt;script&gt;"],
  ["a & b", "a &amp; b"],
  ["\u0000\u0008\u000b\u001f", "\ufffd\ufffd\ufffd\ufffd"],
  ["\ud800", "\ufffd"],
  ["\ufffe", "\ufffd"],
  ["tab\tand 😀 and \u0085", "tab\tand 😀 and \u0085"],
])("the text %j is written as %j", (text, written) => {
  expect(markup({ ...shape("text", "t"), text })).toBe(`<text>${written}</text>\n`);
});

test("attributes cannot be left", () => {
  expect(markup(shape("g", "g", { "aria-label": '"><script>\n\t' }))).toBe(
    '<g aria-label="&quot;&gt;&lt;script&gt;&#10;&#9;"/>\n',
  );
});
