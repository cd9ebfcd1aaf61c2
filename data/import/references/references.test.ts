import { expect, test } from "vitest";
import type { ImportChoices, Importer } from "../importer.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { ris } from "./ris.ts";

function read(importer: Importer, text: string, choices: ImportChoices = {}) {
  const json: unknown = importer === cslJson ? JSON.parse(text) : undefined;
  const outcome = importer.read({ name: "x", text, json }, choices);
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

function csl(item: object, choices: ImportChoices = {}) {
  return read(cslJson, JSON.stringify([{ id: "a", type: "webpage", title: "A", ...item }]), choices);
}

function published(issued: unknown) {
  return csl({ issued }).sources[0]!.published;
}

test("each format is recognised by its content", () => {
  const recognises = (importer: Importer, text: string, json?: unknown) =>
    importer.recognises({ name: "x", text, json });
  expect(recognises(cslJson, "", [{ id: 1, type: "webpage", issued: {} }])).toBe(true);
  expect(recognises(cslJson, "", { type: "book", author: [] })).toBe(true);
  expect(recognises(cslJson, "", [{ id: 1, type: "range", start: "2016" }])).toBe(false);
  expect(recognises(cslJson, "", [{ type: "event", start: "2016" }])).toBe(false);
  expect(recognises(cslJson, "", null)).toBe(false);
  expect(recognises(ris, "TY  - JOUR\nER  - ")).toBe(true);
  expect(recognises(ris, "TY - something")).toBe(false);
  expect(recognises(bibtex, "% notes\n@article{key,\n  title = {A}\n}")).toBe(true);
  expect(recognises(bibtex, "write to me@example{org}, a = b")).toBe(false);
  expect(recognises(bibtex, "@media print{a{b:c}}")).toBe(false);
});

test("the short name of a newspaper comes along", () => {
  expect(csl({ "container-title-short": "NYT" }).sources[0]).toMatchObject({ "container-title-short": "NYT" });
});

test("an item of CSL-JSON is a source, and its publication an event", () => {
  const draft = csl({
    id: 7,
    type: "article-newspaper",
    title: "A truce",
    "container-title": "The Paper",
    author: [{ family: "Beethoven", given: "L.", "non-dropping-particle": "van" }, { literal: "AP" }, 5],
    issued: { "date-parts": [["2016", 9, "12"]] },
    URL: "https://example.org/a",
    publisher: "P",
    DOI: "10.1/2",
    custom: { code: "TP" },
  });
  expect(draft.sources).toEqual([
    {
      at: "items[0]",
      id: "7",
      type: "article-newspaper",
      title: "A truce",
      "container-title": "The Paper",
      author: [{ family: "van Beethoven", given: "L." }, { literal: "AP" }],
      published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" },
      URL: "https://example.org/a",
      publisher: "P",
      code: "TP",
      extra: { DOI: "10.1/2", custom: { code: "TP" } },
    },
  ]);
  expect(draft.events).toMatchObject([
    {
      at: "items[0]",
      title: "A truce",
      lane: "Publications",
      when: { earliest: "2016-09-12" },
      claims: [{ source: "7", when: { earliest: "2016-09-12" }, inferred: "the date of the publication" }],
    },
  ]);
  expect(draft.notes).toMatchObject([{ kind: "inferred" }]);
});

test.each<[unknown, object | undefined]>([
  [{ "date-parts": [[2016, 9]] }, { earliest: "2016-09", precision: "month" }],
  [{ "date-parts": [[2016, 0, 0]] }, { earliest: "2016", precision: "year" }],
  [{ "date-parts": [[-43]] }, { earliest: "-0042" }],
  [
    {
      "date-parts": [
        [2016, 9, 12],
        [2016, 9, 19],
      ],
    },
    { earliest: "2016-09-12", latest: "2016-09-19", precision: "bounded" },
  ],
  [
    { "date-parts": [[2016]], season: 2 },
    { earliest: "2016", wording: "summer 2016" },
  ],
  [{ "date-parts": [[2016, 23]] }, { earliest: "2016", wording: "autumn 2016" }],
  [{ "date-parts": [[2016]], circa: true }, { edtf: "2016~" }],
  [{ "date-parts": [[2016]], circa: 0 }, { earliest: "2016" }],
  [{ "date-parts": [[2016]], literal: "the hot year" }, { wording: "the hot year" }],
  [{ literal: "September 2016" }, { earliest: "2016-09" }],
  [{ raw: "2016-09-12" }, { earliest: "2016-09-12" }],
  [{ edtf: "2016-09~" }, { edtf: "2016-09~" }],
  ["2016-09-12", { earliest: "2016-09-12" }],
  [2016, { earliest: "2016" }],
  ["2016/2018", { earliest: "2016", latest: "2018" }],
  [{ "date-parts": [[300000]] }, undefined],
  [{ "date-parts": [[2016, 13, 45]] }, undefined],
  [{ "date-parts": "soon" }, undefined],
  [[], undefined],
  [null, undefined],
])("the date %j", (issued, moment) => {
  if (moment) expect(published(issued)).toMatchObject(moment);
  else expect(published(issued)).toBeUndefined();
});

test("references without a date stay sources, and ids are made unique", () => {
  const draft = read(
    cslJson,
    JSON.stringify([{ type: "book", id: "a" }, { type: "book", id: "a", issued: "2016" }, 5]),
  );
  expect(draft.sources.map(({ id }) => id)).toEqual(["a", "a (2)"]);
  expect(draft.events).toMatchObject([{ title: "a (2)", claims: [{ source: "a (2)" }] }]);
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["items[2]", "dropped"],
    ["items[1]", "changed"],
    ["items[0]", "dropped"],
    ["the whole file", "inferred"],
  ]);
});

test("hostile items are looked at before they are used", () => {
  const deep = "[".repeat(5000) + "]".repeat(5000);
  const draft = read(
    cslJson,
    `{"__proto__": {"polluted": true}, "type": "book", "URL": "javascript:alert(1)", "title": {}, "author": {"length": 3}, "deep": ${deep}}`,
  );
  expect(draft.sources[0]).not.toHaveProperty("URL");
  expect(draft.notes).toMatchObject([{ at: "items[0].URL" }, { what: 'the field "deep" is too deep' }, {}]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("RIS has its lines, and lines that go on", () => {
  const draft = read(
    ris,
    `TY  - NEWS
ID  - 5
TI  - A truce
  goes on
AU  - Byron, Ada
A1  - Reuters
T2  - The Paper
DA  - 2016/09/12/
PY  - 2016
UR  - https://example.org/a
UR  - javascript:alert(1)
SP  - 4
KW  - one
KW  - two
ER  -
stray
TY  - ODD
PY  - 2016///
TY  - BOOK
TI  - Undated`,
  );
  expect(draft.sources).toEqual([
    {
      at: "line 1",
      id: "5",
      type: "article-newspaper",
      title: "A truce goes on",
      "container-title": "The Paper",
      author: [{ family: "Byron", given: "Ada" }, { literal: "Reuters" }],
      published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "2016-09-12" },
      URL: "https://example.org/a",
      extra: { SP: "4", KW: ["one", "two"] },
    },
    {
      at: "line 17",
      id: "line 17",
      type: "document",
      published: expect.objectContaining({ earliest: "2016" }) as unknown,
    },
    { at: "line 19", id: "line 19", type: "book", title: "Undated" },
  ]);
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["line 16", "dropped"],
    ["line 17", "changed"],
    ["line 1", "dropped"],
    ["line 19", "dropped"],
    ["the whole file", "inferred"],
  ]);
});

test("BibTeX has braces, quotation marks, abbreviations and LaTeX's letters", () => {
  const draft = read(
    bibtex,
    `% A comment
@string{rev = "Review"}
@comment{ignored}
@preamble{"\\newcommand{\\x}{y}"}
@ARTICLE{mueller2016,
  author = {M{\\"u}ller, J{\\'o}zef and {The {AP}} and Ludwig van Beethoven and others},
  title = "{A} {\\em Truce} -- in \\"{O}land \\& \\o re",
  journal = "The " # rev,
  year = 2016, month = sep, day = {12},
  url = {https://example.org/a\\_b},
  pages = {1--2},
}
@online(key2, date = {2016-09}, title = {B}, howpublished = {\\url{javascript:alert(1)}})
@misc{undated, title={C}}`,
  );
  expect(draft.sources).toEqual([
    {
      at: "line 5",
      id: "mueller2016",
      type: "article-journal",
      title: "A Truce – in Öland & øre",
      "container-title": "The Review",
      author: [
        { family: "Müller", given: "Józef" },
        { literal: "The AP" },
        { family: "van Beethoven", given: "Ludwig" },
      ],
      published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "12 sep 2016" },
      URL: "https://example.org/a_b",
      extra: { pages: "1–2" },
    },
    {
      at: "line 13",
      id: "key2",
      type: "webpage",
      title: "B",
      published: expect.objectContaining({ earliest: "2016-09" }) as unknown,
    },
    { at: "line 14", id: "undated", type: "document", title: "C" },
  ]);
  expect(draft.events).toHaveLength(2);
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["line 13", "dropped"],
    ["line 14", "dropped"],
    ["the whole file", "inferred"],
  ]);
});

test("entries of BibTeX that are broken are told, and the next is read", () => {
  const draft = read(
    bibtex,
    `@article{a, title = {never closed\n@article{b, title = "B\n@article{c, = {x}}\n@article{d, year = 2016`,
  );
  expect(draft.sources.map(({ id, title }) => [id, title])).toEqual([
    ["a", "never closed"],
    ["b", "B"],
    ["c", undefined],
    ["d", undefined],
  ]);
  expect(draft.notes.filter(({ kind }) => kind === "changed").map(({ at }) => at)).toEqual([
    "line 1",
    "line 2",
    "line 3",
    "line 4",
  ]);
});

test("lists that are made to grow or to hang do neither", () => {
  const strings = Array.from(
    { length: 40 },
    (_, index) => `@string{s${String(index + 1)} = s${String(index)} # s${String(index)}}`,
  );
  const bomb = read(bibtex, `@string{s0 = "abcdefghij"}\n${strings.join("\n")}\n@book{a, title = s40, year = 2016}`);
  expect(bomb.sources[0]!.title!.length).toBeLessThan(1_000_000);
  for (const odd of [
    "@a{k, t = {\n",
    "@a{k, t = {",
    "@",
    "@a{k",
    "@book{a, year = 2016}\n",
    '@a{k, t="',
    "{\\'",
    "\\c ",
  ]) {
    expect(read(bibtex, `${odd.repeat(5000)}\n@book{z, title = {Z}, year = 2016}`).sources.length).toBeGreaterThan(0);
  }
  expect(
    read(bibtex, `@book{a, title = {${"{".repeat(200_000)}}, constructor = 1, __proto__ = 2}`).sources,
  ).toHaveLength(1);
  expect(read(ris, `TY  - BOOK\n${"a\u0000\n".repeat(100_000)}`).sources).toHaveLength(1);
});

test.each([
  ["DA  - 09/12", "2016-09-12"],
  ["DA  - Sep 12", "2016-09-12"],
  ["DA  - 2015/03", "2015-03"],
  ["DA  - midsummer", "2016"],
])("of RIS, %s beside the year 2016 is %s", (day, earliest) => {
  const [source] = read(ris, `TY  - NEWS\nTI  - A\n${day}\nPY  - 2016\nER  - `).sources;
  expect(source!.published).toMatchObject({ earliest });
});
