import { expect, test } from "vitest";
import { measureWithSourceSans } from "../../../renderer/picture/text/measure.ts";
import { textAt } from "../../../renderer/picture/text/text.ts";
import { textShape } from "../../../renderer/picture/shapes/text-shape.ts";
import { THEMES } from "../../../renderer/picture/shapes/theme.ts";
import { withBoxes } from "./boxes.ts";

const drawn = (text: string) => {
  const shape = textShape("a", textAt(measureWithSourceSans(), "event", text, 0, 0), THEMES.light);
  const [boxed] = withBoxes([{ tag: "g", key: "g", attributes: {}, children: [shape] }])[0]!.children!;
  return boxed!.text ?? boxed!.children!.map(({ text: part }) => part).join("|");
};

test("an emoji that no typeface has is left with one character, for which one box is drawn", () => {
  expect(drawn("Post: 👩‍👩‍👧‍👦 at the gate")).toBe("Post:| |👩| |at the gate");
  expect(drawn("🇺🇳")).toBe("🇺");
  expect(drawn("Post at the gate")).toBe("Post at the gate");
});
