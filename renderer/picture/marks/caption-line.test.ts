import { expect, test } from "vitest";
import { source } from "../../../e2e/helpers/example.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { STYLES } from "../text/text.ts";
import { fitCaption, setCaption, type Caption } from "./caption-line.ts";
import { codedSources } from "./chip.ts";

const measure = measureWithSourceSans();
const sources = [...codedSources([source("alpha"), source("beta"), source("gamma")]).values()];

function lineOf(caption: Partial<Caption>, plot = 1000) {
  const { chips, note, pill } = setCaption(
    fitCaption({ sources, ...caption }, { plot, before: 0 }, measure),
    { x: 0, top: 0 },
    measure,
  );
  return {
    codes: chips.map(({ text }) => text.text),
    note: note?.text,
    pill: pill?.text.text,
    style: pill?.text.style,
  };
}

test("what differs is told with its sign, what can all be true with another, in a muted pill", () => {
  const pill = "killed: 60 AL · 83 BE";
  expect(lineOf({ pill })).toMatchObject({ pill: `≠ ${pill}`, style: "differs" });
  expect(lineOf({ pill, isDisputed: true })).toMatchObject({ pill: `≠ ${pill}`, style: "differs" });
  expect(lineOf({ pill, isDisputed: false })).toMatchObject({ pill: `≈ ${pill}`, style: "agrees" });
});

test("the number of a note stands in place of words, behind the same sign", () => {
  expect(lineOf({ pill: "killed", number: 12 })).toMatchObject({ pill: "≠ 12", style: "differs" });
  expect(lineOf({ pill: "killed", number: 12, isDisputed: false })).toMatchObject({ pill: "≈ 12", style: "agrees" });
});

test("without words or number there is no pill", () => {
  expect(lineOf({ isDisputed: false }).pill).toBeUndefined();
});

test("where there is no room, the note gives way first, then the words of the pill, then chips: counted, with the sign", () => {
  const pill = "killed: over 60 AL · 83 BE";
  const narrowing = [700, 520, 420, 300, 215].map((plot) =>
    lineOf({ pill, note: "“last week” BE", isDisputed: false }, plot),
  );
  expect(narrowing.map(({ note, pill: told }) => [note, told])).toEqual([
    ["“last week” BE", `≈ ${pill}`],
    [undefined, `≈ ${pill}`],
    ["“last week” BE", "≈"],
    [undefined, "≈"],
    ["+1", "≈"],
  ]);
  expect(narrowing.at(-1)?.codes).toEqual(["AL", "BE"]);
  expect(narrowing.at(-1)?.style).toBe("agrees");
});

test("a number is kept however little room there is", () => {
  expect(lineOf({ pill: "killed", number: 7, isDisputed: false }, 60)).toMatchObject({ codes: ["AL"], pill: "≈ 7" });
});

test("both pills are measured alike: none is wider than its box", () => {
  const fitted = fitCaption({ sources, pill: "killed: 60 AL", isDisputed: false }, { plot: 1000, before: 0 }, measure);
  const { pill } = setCaption(fitted, { x: 0, top: 0 }, measure);
  expect(pill!.text.width).toBeLessThan(pill!.box.width);
  expect(measure("≈ killed", STYLES.agrees)).toBe(measure("≈ killed", STYLES.differs));
});
