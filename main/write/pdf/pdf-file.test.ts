import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { eventTellings } from "../../../data/lists/event-telling.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { pictureShapes } from "../../../renderer/picture/shapes/picture-shapes.ts";
import type { Shape } from "../../../renderer/picture/shapes/shape.ts";
import type { Scene } from "../../../renderer/picture/scene.ts";
import { isForPress, THEMES, type Theme } from "../../../renderer/picture/shapes/theme.ts";
import { makeScene } from "../../../renderer/picture/compose/make-scene.ts";
import { measureWithSourceSans } from "../../../renderer/picture/text/measure.ts";
import { inTimeOrder } from "../../../renderer/picture/marks/glyph-order.ts";
import type { SceneOptions } from "../../../renderer/picture/compose/scene-options.ts";
import { OpenedPdf } from "../../../e2e/helpers/files/opened-pdf.ts";
import { pdfFile, type PdfOptions } from "./pdf-file.ts";

/** Enough of the folder with what is shipped, found where it comes from. */
const face = async (family: string, weights: number[], font: string) => {
  const file = `@expo-google-fonts/${font}.ttf`;
  return {
    family,
    weights,
    bytes: new Uint8Array(await readFile(fileURLToPath(import.meta.resolve(file)))),
    embeddable: true,
  };
};
const faces = await Promise.all([
  face("Source Sans 3", [400], "source-sans-3/400Regular/SourceSans3_400Regular"),
  face("Source Sans 3", [600], "source-sans-3/600SemiBold/SourceSans3_600SemiBold"),
  face("Source Sans 3", [700], "source-sans-3/700Bold/SourceSans3_700Bold"),
  face("Noto Sans Arabic", [600], "noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold"),
  face("Noto Sans Hebrew", [600], "noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold"),
]);
const measure = measureWithSourceSans();

/** Every kind of mark, in an order that is not that of time. */
const rich = timeline(
  [
    event("later", {
      title: "A later day",
      when: day("2016-09-20"),
      follows: ["first"],
      claims: [claim("alpha", { when: day("2016-09-20") }), claim("beta", { when: day("2016-09-23") })],
    }),
    event("first", { title: "The first day", when: day("2016-09-06"), claims: [claim("gamma"), claim("beta")] }),
    event("span", {
      title: "A span",
      when: { start: day("2016-09-08", "2016-09-10"), end: day("2016-09-14", "2016-09-18") },
    }),
    event("open", { title: "No later than", when: { latest: "2016-09-12", precision: "bounded" } }),
  ],
  { title: "Œuvre <1> & “two”", sources: [source("alpha"), source("beta"), source("gamma")] },
);

const sceneOf = (subject: Timeline, options?: SceneOptions) =>
  makeScene(subject, subject.extent.interval, { width: 900 }, measure, options);

/** A scene in a theme as a PDF. */
const fileOf = (scene: Scene, theme: Theme, options: Partial<PdfOptions> = {}) => {
  const usual = { paper: theme.paper, faces, language: "en", tell: eventTellings(rich), magnification: 1 };
  return pdfFile(scene, pictureShapes(scene, theme), { ...usual, ...options });
};

const bytesOf = (subject = rich, theme: keyof typeof THEMES = "light", options?: SceneOptions) =>
  fileOf(sceneOf(subject, options), THEMES[theme], { isInkAlone: isForPress(theme) });

const pdf = new OpenedPdf(await bytesOf());

test("the same picture has the same bytes, and no date", async () => {
  const [one, two] = [await bytesOf(), await bytesOf()];
  expect(Buffer.from(one).equals(two)).toBe(true);
  expect(Buffer.from(one).toString("latin1")).not.toMatch(/Date|\(D:/u);
});

test("two pictures of one title are two files: each has its own identifier", async () => {
  const other = new OpenedPdf(await bytesOf({ ...rich, description: "Another." }));
  const id = /\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/u;
  expect(pdf.trailer).toMatch(id);
  expect(id.exec(other.trailer)?.[0]).not.toBe(id.exec(pdf.trailer)?.[0]);
});

test("the page is as large as the magnified picture, at 96 px an inch", async () => {
  const { width, height } = sceneOf(rich);
  const large = await fileOf(sceneOf(rich), THEMES.light, { magnification: 2 });
  for (const [opened, pt] of [
    [pdf, 0.75],
    [new OpenedPdf(large), 1.5],
  ] as const) {
    const [page] = opened.all(/\/Type \/Page\n/u);
    expect(page?.text).toContain(`/MediaBox [0 0 ${String(width * pt)} ${String(height * pt)}]`);
    expect(opened.content).toMatch(new RegExp(`^${String(pt)} 0 0 ${String(pt)} 0 0 cm$`, "mu"));
  }
});

test("a page too large for readers is measured in larger units", async () => {
  const { width, height } = sceneOf(rich);
  const poster = await fileOf(sceneOf(rich), THEMES.light, { magnification: 30 });
  const [page] = new OpenedPdf(poster).all(/\/Type \/Page\n/u);
  // 900 px x 30 are 20,250 pt; 14,400 is as far as readers go.
  expect(page?.text).toContain(
    `/MediaBox [0 0 ${String((width * 0.75 * 30) / 2)} ${String((height * 0.75 * 30) / 2)}]`,
  );
  expect(page?.text).toContain("/UserUnit 2");
});

test("the document is tagged, says its language and title, and claims PDF/UA", () => {
  expect(pdf.follow(pdf.catalog, "MarkInfo").text).toContain("/Marked true");
  expect(pdf.catalog).toContain("/Lang (en)");
  expect(pdf.follow(pdf.catalog, "ViewerPreferences").text).toContain("/DisplayDocTitle true");
  const metadata = Buffer.from(pdf.follow(pdf.catalog, "Metadata").stream, "latin1").toString("utf8");
  expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(metadata).toContain("Œuvre &lt;1&gt; &amp; “two”");
  const info = pdf.follow(pdf.trailer, "Info").text;
  expect(pdf.string(`/Title ${pdf.follow(info, "Title").text}`, "Title")).toBe("Œuvre <1> & “two”");
});

test("a document is in the language of its timeline, and the program's own words in it are English", async () => {
  const persian = { ...rich, language: "fa" };
  const opened = new OpenedPdf(await fileOf(sceneOf(persian), THEMES.light, { language: "fa" }));
  expect(opened.catalog).toContain("/Lang (fa)");
  const languages = (of: OpenedPdf): readonly (string | undefined)[] =>
    of.all(/\/S \/(?:H1|P|Figure)/u).map(({ text }) => /\/Lang \((\w+)\)/u.exec(text)?.[1]);
  expect(new Set(languages(opened))).toEqual(new Set([undefined, "en"]));
  const english = new OpenedPdf(await bytesOf({ ...rich, language: "en-GB" }));
  expect(new Set(languages(english))).toEqual(new Set([undefined]));
});

test("headings, and each event in words, are read in the order of time", () => {
  const tell = eventTellings(rich);
  const names = inTimeOrder(sceneOf(rich).glyphs).map(({ id }) => `Figure: ${tell(id) ?? ""}`);
  const axis = expect.stringMatching(/^Figure: Time axis: September 2016, 5, 6, /u) as string;
  const [legend, ...rows] = pdf.structure.splice(-5);
  expect([legend, new Set(rows)]).toEqual(["Sect", new Set(["P"])]);
  expect(pdf.structure.slice(0, -5)).toEqual([
    ...["Document", "Sect", "H1", "P", "Sect", axis],
    ...["Sect", "H2", ...names],
    // Reports that give no date have no mark; their lane has its heading.
    ...["Sect", "H2"],
  ]);
});

test("the words of an event say what its chips say: who tells it, and who says what where accounts differ", () => {
  expect(pdf.structure).toEqual(
    expect.arrayContaining([
      "Figure: 6 September 2016: The first day. GA and BE give no date.",
      "Figure: 20 September 2016: A later day. So says AL; BE: 23 September 2016. " +
        "Accounts differ on date: 20 September 2016 (AL); 23 September 2016 (BE).",
    ]),
  );
});

test("all that is drawn is either read or marked as decoration, and no content is claimed twice", () => {
  let open = 0;
  for (const line of pdf.content.split("\n")) {
    const operator = line.split(" ").at(-1) ?? "";
    if (operator === "BDC" || operator === "BMC") open += 1;
    else if (operator === "EMC") open -= 1;
    else if (["f", "S", "B", "TJ", "Tj"].includes(operator)) expect(open, line).toBe(1);
  }
  expect(open).toBe(0);
  const marked = [...pdf.content.matchAll(/\/MCID (\d+)/gu)].map(([, id]) => Number(id));
  expect(marked).toEqual(marked.map((_id, index) => index));
  const read = pdf.all(/\/S \/\w+/u).flatMap(({ text }) => /\/K \[(\d+)\]/u.exec(text)?.[1] ?? []);
  expect(read.map(Number).sort((a, b) => a - b)).toEqual(marked);
});

test("every font is embedded as a subset and knows which characters it shows", () => {
  const fonts = pdf.all(/\/Subtype \/Type0/u);
  expect(fonts.map(({ text }) => /\/BaseFont \/(\S+)/u.exec(text)?.[1]?.slice(7)).sort()).toEqual([
    "SourceSans3-Bold",
    "SourceSans3-Regular",
    "SourceSans3-SemiBold",
  ]);
  for (const { text } of fonts) expect(text).toContain("/ToUnicode");
  const described = pdf.all(/\/Type \/FontDescriptor/u);
  expect(described).toHaveLength(3);
  for (const { text } of described) expect(pdf.follow(text, "FontFile2").stream.length).toBeGreaterThan(1000);
});

test("words come in reading order: title, days, then each event with its chips", () => {
  const { words } = pdf;
  expect(words[0]).toBe("Œuvre <1> & “two”");
  const order = ["September 2016", "5", "One", "The first day", "A span", "A later day", "Sources", "Marks"];
  const places = order.map((word) => words.indexOf(word));
  expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
  expect(words.slice(words.indexOf("The first day")).slice(0, 3)).toEqual(["The first day", "BE", "GA"]);
  // The one who dates it elsewhere comes after the event, not before.
  expect(words.slice(words.indexOf("A later day")).slice(0, 2)).toEqual(["A later day", "AL"]);
});

test("sources are read entry by entry, whatever column they stand in", async () => {
  const drawn = new OpenedPdf(await bytesOf(rich, "light", { furniture: { sourceList: true } }));
  const list = drawn.words.slice(drawn.words.lastIndexOf("Sources"));
  expect(list.filter((word) => ["Sources", "AL", "BE", "GA"].includes(word) || word.startsWith("“"))).toEqual([
    "Sources",
    ...["AL", "“Report of alpha”. The alpha."],
    ...["BE", "“Report of beta”. The beta."],
    ...["GA", "“Report of gamma”. The gamma."],
  ]);
  const types = drawn.structure;
  expect(types.slice(types.lastIndexOf("Sect"))).toEqual(["Sect", "H2", "P", "P", "P"]);
});

test.each(["print", "newspaper"] as const)(
  "in the %s theme black is black ink alone, printed over what lies under it",
  async (theme) => {
    const press = new OpenedPdf(await bytesOf(rich, theme));
    expect(press.content).not.toMatch(/ (?:rg|RG)$/mu);
    expect(press.content).toMatch(/^0 0 0 1 k$/mu);
    expect(press.content).toMatch(/^0 0 0 1 K$/mu);
    expect(press.content).not.toMatch(/^0 [gG]$/mu);
    // Tints are grey, and leave nothing of what lies under them.
    expect(press.content).toMatch(/^0\.\d+ g$/mu);
    expect(press.content.indexOf("/Overprint gs")).toBeGreaterThan(-1);
    expect(press.content.indexOf("/Overprint gs")).toBeLessThan(press.content.indexOf("0 0 0 1 k"));
    const [state, ...others] = press.all(/\/OPM/u);
    expect(state?.text).toMatch(/\/OP true\s+\/op true\s+\/OPM 1/u);
    expect(others).toEqual([]);
    for (const { text } of press.all(/\/ShadingType/u)) expect(text).toContain("/ColorSpace /DeviceGray");
  },
);

test("on a screen black is black, and nothing overprints", async () => {
  const screen = new OpenedPdf(await bytesOf(rich, "contrast"));
  expect(screen.content).not.toMatch(/ [kK]$/mu);
  expect(screen.all(/\/OPM/u)).toEqual([]);
});

test("soft ends fade without masks, which presses and slow readers stumble over", () => {
  expect(pdf.all(/\/ShadingType 2/u).length).toBeGreaterThanOrEqual(2);
  expect(pdf.all(/\/SMask/u)).toEqual([]);
});

test("dashes, faint marks and rims around words are drawn", async () => {
  expect(pdf.content).toMatch(/^\[[\d.]+ [\d.]+\] 0 d$/mu);
  const drawn = new OpenedPdf(await bytesOf(rich, "dark", { faint: new Set(["first"]), arcsOf: "later" }));
  // #8f929a, the ink of what stands back in the dark theme.
  expect(drawn.content).toMatch(/^0\.5608 0\.5725 0\.6039 rg$/mu);
  expect(drawn.content).toMatch(/^3\.5 w\n1 j\n/mu);
  expect(drawn.words.filter((word) => word === "The first day")).toHaveLength(1);
});

const foreign = timeline([
  event("mixed", { title: "هدنة (أولى) in Aleppo" }),
  event("hebrew", { title: "שלום", when: day("2016-09-20") }),
]);

/** The lines that a face of a family sets: their left ends in px, and how many glyphs they have. */
function linesIn(opened: OpenedPdf, family: string): { readonly x: number; readonly glyphs: number }[] {
  const [page] = opened.all(/\/Type \/Page\n/u);
  const fonts = opened.follow(page?.text ?? "", "Resources").text.matchAll(/\/(F\d+) (\d+) 0 R/gu);
  const names = [...fonts].filter(([, , id = ""]) => opened.object(id).text.includes(family)).map(([, name]) => name);
  return [...opened.content.matchAll(/^BT$(.*?)^ET$/gmsu)].flatMap(([, block = ""]) => {
    if (!names.includes(/\/(F\d+) /u.exec(block)?.[1])) return [];
    const glyphs = [...block.matchAll(/<([0-9a-f]+)>/gu)].reduce((sum, [, hex = ""]) => sum + hex.length / 4, 0);
    return [{ x: Number(/^1 0 0 1 (\S+)/mu.exec(block)?.[1]), glyphs }];
  });
}

test("other scripts are set in their own fonts, where the scene put them, from right to left", async () => {
  const opened = new OpenedPdf(await bytesOf(foreign));
  const title = sceneOf(foreign).glyphs.find(({ id }) => id === "mixed")?.body.title;
  const arabic = title?.runs?.filter(({ family }) => family === "Noto Sans Arabic") ?? [];
  const places = arabic.map(({ dx }) => Math.round(((title?.x ?? 0) + dx) * 100) / 100);
  expect(places.length).toBeGreaterThan(0);
  expect(linesIn(opened, "NotoSansArabic").map(({ x }) => x)).toEqual(places);
  // Each glyph knows its letter; they stand as they are seen, so the first letter is the last glyph.
  expect(opened.words).toContain([..."שלום"].reverse().join(""));
  expect(opened.words.join("")).toContain("Aleppo");
});

test("a font whose licence forbids it is not carried: its glyphs are shapes", async () => {
  const bound = faces.map((each) => ({ ...each, embeddable: each.family === "Source Sans 3" }));
  const bytes = await fileOf(sceneOf(foreign), THEMES.light, { faces: bound });
  const opened = new OpenedPdf(bytes);
  expect(opened.all(/NotoSans/u)).toEqual([]);
  expect(opened.content.length).toBeGreaterThan(new OpenedPdf(await bytesOf(foreign)).content.length);
});

/** What the PDF draws, and what it leaves out on purpose: names and ids, and what its fonts and page already say. */
const KNOWN = [
  ...["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "width", "height", "d"],
  ...["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray", "stroke-linecap"],
  ...[
    "stroke-linejoin",
    "paint-order",
    "opacity",
    "transform",
    "offset",
    "stop-color",
    "stop-opacity",
    "gradientUnits",
  ],
  ...["font-size", "font-weight", "letter-spacing", "font-family", "textLength", "lengthAdjust"],
  ...["id", "class", "role", "aria-label"],
];

test("the picture uses no attribute that the PDF does not know", () => {
  const used = new Set<string>();
  const visit = ({ attributes, children = [] }: Shape): void => {
    for (const [name, value] of Object.entries(attributes)) if (value !== undefined) used.add(name);
    children.forEach(visit);
  };
  const options = { faint: new Set(["first"]), arcsOf: "later", compared: ["alpha", "beta"], match: "day" };
  for (const theme of Object.values(THEMES)) {
    for (const scene of [sceneOf(rich), sceneOf(rich, options), sceneOf(foreign)])
      pictureShapes(scene, theme).forEach(visit);
  }
  const unknown = [...used].filter((name) => !name.startsWith("data-") && !KNOWN.includes(name));
  expect(unknown, "draw these in main/write/pdf/draw-shapes.ts too").toEqual([]);
});
