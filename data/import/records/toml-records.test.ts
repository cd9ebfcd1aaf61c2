import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { importerOf } from "../formats.ts";
import { noteList } from "../reading/note-list.ts";
import { frontMatterOf } from "../reading/front-matter.ts";
import { tomlValue } from "../reading/toml-value.ts";

function told(text: string) {
  const importer = importerOf({ name: "x.toml", text });
  return { importer: importer?.id, ...toldDraft(importer?.read({ name: "x.toml", text }, {}) ?? { refused: "" }) };
}

test("tables of one name are events, with a comment above, dates of all kinds and lists", () => {
  const text = `# Mills
title = "The mill"

[[event]]
date = 1998-07-05
title = "It opens"
tags = ["mill", "opening"]

[[event]]
date = 1999-07-05T10:30:00+02:00
title = "It burns"
[event.source]
name = "Gazette"

[[event]]
date = "May 2018"
title = "It is rebuilt"
`;
  expect(told(text)).toMatchObject({
    importer: "toml-records",
    events: [
      { title: "It opens", when: '1998-07-05 day "1998-07-05"', subject: ["mill", "opening"] },
      { title: "It burns", when: '1999-07-05T10:30:00+02:00 second "1999-07-05T10:30:00+02:00"' },
      { title: "It is rebuilt", when: '2018-05 month "May 2018"' },
    ],
  });
});

test("a year is a number, and a list may stand in brackets", () => {
  expect(told(`[[event]]\nyear = 1945\ntitle = "Mill begins"\n`)).toMatchObject({
    importer: "toml-records",
    events: [{ title: "Mill begins", when: '1945 year "1945"' }],
  });
  expect(
    told(`events = [\n  { year = 1945, title = "Mill begins" },\n  { year = 1946, title = "It grinds" },\n]\n`),
  ).toMatchObject({
    importer: "toml-records",
    events: [{ title: "Mill begins" }, { title: "It grinds" }],
  });
});

test.each([
  ["# a\n[server]\nport = 80\n", "it holds no list of events with dates and words"],
  [
    `[[event]]\nyear = 1945\ntitle = Mill\n`,
    "the TOML is broken in line 3: look for a quotation mark too many, a text without any, or a name that is set twice",
  ],
])("%j is named as TOML, and what is wrong is said", (text, refused) => {
  expect(told(text)).toMatchObject({ importer: "toml-records", refused });
});

test("where it is broken is the place of the text, and what is deep or long is not read", () => {
  expect(tomlValue("a = 1\nb = x\n")).toMatchObject({ offset: 10 });
  expect(tomlValue(`a = ${"[".repeat(30)}${"]".repeat(30)}`)).toHaveProperty("what");
  expect(tomlValue("#".repeat(200_001))).toEqual({ what: "it is too long to be read", offset: 0 });
  expect(tomlValue("a = 9007199254740993\nb = 07:30:00\nc = inf\nd = 07:30:00.250")).toEqual({
    value: { a: "9007199254740993", b: "07:30:00", c: "Infinity", d: "07:30:00.250" },
  });
});

test.each(["a == b\nc = d", "x = y", "The mill = 3 stones", "[link]: https://a.example", "int x = 3;"])(
  "%j is no TOML",
  (text) => {
    expect(importerOf({ name: "x", text })?.id).not.toBe("toml-records");
  },
);

test("the fields before a text may be TOML, between lines of three plus signs", () => {
  const notes = noteList();
  const read = frontMatterOf(`+++\ntitle = "A"\ndate = 2016-09-12\n+++\nText\n---\n`, notes);
  expect(read).toEqual({
    fields: new Map([
      ["title", "A"],
      ["date", "2016-09-12"],
    ]),
    body: "Text\n---",
    skipped: 4,
  });
  expect(notes.notes).toEqual([]);
  expect(frontMatterOf("+++\ntitle = A\n+++\nText", notes)).toEqual({ body: "Text", skipped: 3 });
  expect(notes.notes).toEqual([
    { at: "line 1", kind: "dropped", what: "the fields before the text are no TOML that is read" },
  ]);
  expect(frontMatterOf("+++\ntitle = A\n---\nText", notes)).toEqual({ body: "+++\ntitle = A\n---\nText", skipped: 0 });
});
