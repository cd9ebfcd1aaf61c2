import { expect, test } from "vitest";
import { group, shape, type Shape } from "../../../renderer/picture/shapes/shape.ts";
import { entries } from "./entries.ts";

const line = (text: string, x: number, y: number, weight = 400): Shape => ({
  ...shape("text", text, { x, y, "font-size": 12, "font-weight": weight }),
  text,
});

const read = (pieces: readonly Shape[]) =>
  entries(pieces).map(({ type, shapes }) => [type, ...shapes.map(({ key }) => key)]);

test("a note is its number with its title, then what is said; the next column comes after it", () => {
  const pieces = [
    line("Notes", 40, 100, 700),
    ...[line("1", 116, 100, 700), line("Convoy", 128, 100, 600), line("killed: 20", 128, 116), line("(ZH)", 128, 132)],
    ...[line("2", 400, 100, 700), line("Strike", 412, 100, 600), line("killed: 60", 412, 116)],
  ];
  expect(read(pieces)).toEqual([
    ["H2", "Notes"],
    ["P", "1", "Convoy"],
    ["P", "killed: 20", "(ZH)"],
    ["P", "2", "Strike"],
    ["P", "killed: 60"],
  ]);
});

test("a chip comes before the entry that begins right of it, however many stand in the row", () => {
  const chip = (code: string, x: number) => group(code, [line(code, x, 99)], { class: "chip", "aria-label": code });
  const pieces = [
    ...[chip("ZH", 116), chip("WP", 400)],
    ...[line("Sources", 40, 100, 700), line("Durden.", 150, 100), line("2016.", 150, 116), line("DeYoung.", 434, 100)],
  ];
  expect(read(pieces)).toEqual([
    ["H2", "Sources"],
    ["P", "ZH", "Durden.", "2016."],
    ["P", "WP", "DeYoung."],
  ]);
});
