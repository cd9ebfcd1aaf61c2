import { beforeEach, expect, test } from "vitest";
import { group, shape, type Shape } from "../../picture/shapes/shape.ts";
import { paint } from "./paint.ts";

const SVG = "http://www.w3.org/2000/svg";
const svg = document.createElementNS(SVG, "svg");

beforeEach(() => {
  svg.replaceChildren();
});

function painted(...shapes: readonly Shape[]): string {
  paint(svg, shapes);
  return svg.innerHTML;
}

/** What is written into the picture while `change` runs. */
function writes(change: () => void): readonly string[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(svg, { attributes: true, characterData: true, childList: true, subtree: true });
  change();
  const written = observer.takeRecords().map(({ type, attributeName }) => attributeName ?? type);
  observer.disconnect();
  return written;
}

const word = (key: string, text: string): Shape => ({ ...shape("text", key), text });

test("shapes become elements of SVG with their attributes, children and text, those without a value left out", () => {
  const shapes = [group("lane", [shape("rect", "bar", { x: 1.2345, rx: undefined }), word("title", "One <two>")])];
  expect(painted(...shapes)).toBe('<g class="lane"><rect x="1.23"></rect><text>One &lt;two&gt;</text></g>');
  expect([...svg.querySelectorAll("*")].map(({ namespaceURI }) => namespaceURI)).toEqual([SVG, SVG, SVG]);
});

test("what keeps its key keeps its element and gets its new place; what is gone leaves", () => {
  painted(shape("rect", "a"), shape("rect", "b"), shape("rect", "c"));
  const [a, b, c] = svg.children;
  painted(shape("rect", "c"), shape("rect", "d"), shape("rect", "a"));
  expect([...svg.children].map((child) => [a, b, c].indexOf(child))).toEqual([2, -1, 0]);
});

test("what was taken out last comes back as the same element, with its shape of now; what went before that is forgotten", () => {
  const bar = (key: string, x: number): Shape => group(key, [shape("rect", "bar", { x })]);
  painted(bar("a", 1), bar("b", 1), bar("c", 1));
  const [a, b, c] = svg.children;
  painted(bar("a", 1));
  expect([...svg.children]).toEqual([a]);
  const back = [bar("b", 2), bar("a", 1), bar("c", 1)];
  expect(writes(() => painted(...back))).toEqual(["childList", "childList", "x"]);
  expect([...svg.children].map((child) => [a, b, c].indexOf(child))).toEqual([1, 0, 2]);
  expect(b?.innerHTML).toBe('<rect x="2"></rect>');
  painted(bar("a", 1), bar("b", 2));
  painted(bar("b", 2));
  painted(bar("a", 1), bar("b", 2), bar("c", 1));
  expect([...svg.children].map((child) => [a, b, c].indexOf(child))).toEqual([0, 1, -1]);
});

test("a key that stands for another kind of shape gets another element in its place", () => {
  painted(shape("rect", "a"), shape("circle", "mark"), shape("rect", "z"));
  painted(shape("rect", "a"), shape("path", "mark"), shape("rect", "z"));
  expect([...svg.children].map(({ tagName }) => tagName)).toEqual(["rect", "path", "rect"]);
});

test("only what changed is written, and a number that differs by rounding alone has not changed", () => {
  const before = { x: 1, y: 2, class: "mark" };
  painted(group("lane", [shape("rect", "bar", before)]), word("title", "One"));
  const next = { x: 1.0000001, y: 3, class: "mark" };
  const paintNext = (): unknown => painted(group("lane", [shape("rect", "bar", next)]), word("title", "One"));
  expect(writes(paintNext)).toEqual(["y"]);
});

test("the same shape again, or the same children, are not looked into", () => {
  const kept = [shape("rect", "bar", { x: 1 })];
  const lane = group("lane", kept);
  painted(lane);
  svg.querySelector("rect")?.setAttribute("x", "changed by another");
  expect(painted(lane)).toContain("changed by another");
  expect(painted(group("lane", kept, { "data-lane-id": "one" }))).toBe(
    '<g class="lane" data-lane-id="one"><rect x="changed by another"></rect></g>',
  );
});

test("an attribute that a shape has no more is taken away, but not what the window has made of it", () => {
  const drawn = { x: 1, opacity: 0.5, role: "img", "aria-label": "One", tabindex: 0, style: "cursor: grab" };
  painted(shape("rect", "mark", drawn));
  svg.firstElementChild?.setAttribute("aria-current", "true");
  painted(shape("rect", "mark", { x: undefined }));
  expect(svg.firstElementChild?.getAttributeNames()).toEqual([
    "role",
    "aria-label",
    "tabindex",
    "style",
    "aria-current",
  ]);
});

test("a text changes its words, and parts of a text give way to a text that has none", () => {
  painted(word("title", "One"));
  expect(painted(word("title", "Two"))).toBe("<text>Two</text>");
  const parts = [
    { ...shape("tspan", "a"), text: "Th" },
    { ...shape("tspan", "b"), text: "ree" },
  ];
  painted({ ...shape("text", "parted"), children: parts });
  expect(painted(shape("text", "parted"))).toBe("<text></text>");
});
