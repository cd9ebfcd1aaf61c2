import { expect, test } from "vitest";
import { typefaceOf } from "./face.ts";
import { BUNDLED_FONTS, measureWith, measureWithSourceSans } from "./measure.ts";
import { STYLES } from "./text.ts";
import { paragraphAt, unbroken, wrap } from "./wrap.ts";

const measure = measureWithSourceSans();
/** Every ideograph, kana and full-width sign is one em wide. */
const wide = measureWith([
  ...BUNDLED_FONTS.map(typefaceOf),
  typefaceOf({ family: "Wide", unitsPerEm: 1, missing: 1, faces: { "400": { spans: [[0x3000, 0xffef, 1]] } } }),
]);
const em = STYLES.note.size;

test("lines break at spaces, and inside a word only when it is too long for a line; then a hyphen says so", () => {
  const lines = wrap(measure, "note", "one two incomprehensibilities three", 60);
  expect(lines[0]).toBe("one two");
  expect(lines.join("")).toBe("one twoincompreh-ensibilities-three");
  for (const line of lines) expect(measure(line, STYLES.note)).toBeLessThanOrEqual(60);
  expect(wrap(measure, "note", "  ", 60)).toEqual([]);
});

test("what is no word of letters is broken without a hyphen, which would be read as part of it", () => {
  const address = "https://example.org/archive/2016";
  expect(wrap(measure, "note", address, 60).join("")).toBe(address);
});

test("between ideographs a line may end anywhere, but not before a full stop or a small kana, nor behind a bracket", () => {
  expect(wrap(wide, "note", "两座城市签署了协议。", 9.5 * em)).toEqual(["两座城市签署了协", "议。"]);
  expect(wrap(wide, "note", "港（口）", 3.5 * em)).toEqual(["港", "（口）"]);
  expect(wrap(wide, "note", "にちょっと", 2.5 * em)).toEqual(["に", "ちょ", "っと"]);
});

test("a line may end behind a hyphen, but not at a no-break space", () => {
  expect(wrap(measure, "note", "Geneva-Moscow", measure("Geneva-M", STYLES.note))).toEqual(["Geneva-", "Moscow"]);
  expect(wrap(measure, "note", "on 9\u00a0September", measure("on 9 Sept", STYLES.note))[0]).toBe("on");
});

test("every line of a paragraph has its direction, and those from right to left end at one edge", () => {
  const text = "اتفقت المدينتان على تقاسم الميناء، Northton وSouthby، وروت كل صحيفة الخبر";
  const lines = wrap(measure, "note", text, measure("اتفقت المدينتان على تقاسم الميناء،", STYLES.note));
  expect(lines[1]).toMatch(/^\u200fNorthton/u);
  const texts = paragraphAt(measure, "note", lines, { x: 10, y: 20, lineHeight: 18 });
  const ends = texts.map(({ x, width }) => x + width);
  for (const end of ends) expect(end).toBeCloseTo(ends[0]!, 9);
  expect(Math.min(...texts.map(({ x }) => x))).toBe(10);
  expect(texts.map(({ y }) => y)).toEqual(lines.map((_, index) => 20 + 18 * index));
});

test("a paragraph with one line from right to left ends at one edge; one without begins at one", () => {
  const at = { x: 10, y: 20, lineHeight: 18 };
  const mixed = paragraphAt(measure, "note", ["Northton", "שתי הערים חולקות את הנמל"], at);
  const [first, second] = mixed.map(({ x, width }) => x + width);
  expect(first).toBeCloseTo(second!, 9);
  expect(paragraphAt(measure, "note", ["Northton", "and Southby"], at).map(({ x }) => x)).toEqual([10, 10]);
});

test("a text has one blank for any number of them, and none at its ends", () => {
  expect(wrap(measure, "note", "  one\n\n two\tthree\u2028four ", 500)).toEqual(["one two three four"]);
  expect(unbroken(" one  two-three\nfour ")).toEqual(["one", "two-", "three", "four"]);
  expect(unbroken("")).toEqual([]);
});

test("a line may be as wide as it is allowed to be, without the blank at its end", () => {
  const width = measure("one two", STYLES.note);
  expect(wrap(measure, "note", "one two three", width)).toEqual(["one two", "three"]);
  expect(wrap(measure, "note", "one two three", width - 0.001)[0]).toBe("one");
});

test("a word that is broken fills its lines as far as there is room for its hyphen", () => {
  const room = measure("incom-", STYLES.note);
  expect(wrap(measure, "note", "incomparable", room)[0]).toBe("incom-");
  expect(wrap(measure, "note", "incomparable", room - 0.001)[0]).toBe("inco-");
  expect(wrap(measure, "note", "W", 1)).toEqual(["W"]);
  expect(wrap(measure, "note", "W1", 1)).toEqual(["W", "1"]);
});

test("words of other alphabets are hyphenated, with the mark that ends them; what has numbers is not", () => {
  const broken = (word: string) => wrap(measure, "note", word, 40).join("|");
  expect(broken("несравненный,")).toMatch(/-\|.*,$/u);
  expect(broken("ασύγκριτος")).toContain("-|");
  expect(broken("incom1parable")).not.toContain("-|");
  expect(broken("1incomparable")).not.toContain("-|");
});

test("lines that none is read from right to left begin at one edge, and a single line begins where it is set", () => {
  const at = { x: 10, y: 20, lineHeight: 18 };
  expect(paragraphAt(measure, "note", ["נמל"], at)).toMatchObject([{ x: 10, y: 20, text: "נמל" }]);
  expect(paragraphAt(measure, "note", [], at)).toEqual([]);
});

test("a paragraph from left to right says so on a line that begins otherwise", () => {
  const text = "Northton and Southby share נמל משותף של שתי הערים";
  const lines = wrap(measure, "note", text, measure("Northton and Southby share", STYLES.note));
  expect(lines[0]).toBe("Northton and Southby share");
  expect(lines[1]).toMatch(/^\u200e/u);
});
