import { zipSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { decodeForeign } from "./decode-foreign.ts";
import { importForeign } from "./import-foreign.ts";
import { readWorkbook } from "./read-workbook.ts";

const TABLE = "Date,Title\n4 March 1912,Bell cast\n9 May 1912,Bell hung – début\n";

async function told(bytes: Buffer, name = "bells.csv") {
  const result = await importForeign(bytes, name, {});
  return result && "imported" in result
    ? { titles: result.imported.timeline.events.map(({ title }) => title), notes: result.imported.report.notes }
    : result;
}

describe("the encoding of a table", () => {
  const titles = ["Bell cast", "Bell hung – début"];
  test.each([
    ["UTF-8", Buffer.from(TABLE), []],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${TABLE}`), []],
    ["UTF-16", Buffer.from(`\uFEFF${TABLE}`, "utf16le"), ["its encoding, UTF-16"]],
    ["UTF-16 without a mark", Buffer.from(TABLE, "utf16le"), ["its encoding, UTF-16: it says none, and is not UTF-8"]],
    [
      "Windows-1252",
      Buffer.from(TABLE.replace("–", "\u0096").replace("é", "\u00e9"), "latin1"),
      ["its encoding, Windows-1252: it says none, and is not UTF-8"],
    ],
  ])("%s is found, and said where it is no matter of course", async (_name, bytes, notes) => {
    const found = await told(bytes);
    expect(found).toMatchObject({ titles });
    expect((found as { notes: readonly { what: string }[] }).notes.map(({ what }) => what)).toEqual(notes);
  });

  test("big-endian text with a mark is text, and bytes with zeros are none", () => {
    expect(decodeForeign(Buffer.from([0xfe, 0xff, 0, 0x61, 0, 0x62]))).toEqual({
      text: "ab",
      encoding: "UTF-16",
      isSure: true,
    });
    expect(decodeForeign(Buffer.from([0xff, 0, 1, 0, 0xfe, 0, 0, 3, 0, 0, 9, 9]))).toBeUndefined();
  });
});

test("what holds a version and sources deeper down is no timeline of our own", async () => {
  const text = `{"info": {"version": 1}, "events": [{"date": "1912", "title": "Bell cast", "sources": ["Gazette"]}]}`;
  expect(await told(Buffer.from(text))).toMatchObject({ titles: ["Bell cast"] });
});

test.each([
  ["of our own, broken", '{ "version": 2, "title": "a", "sources": [{'],
  ["of our own", '{ "version": 2, "title": "a", "lanes": [], "events": 7 }'],
  ["of our own with one list", '{"sources":[],"version":1,"events":[]}'],
  ["of no format", "Nothing but words."],
  ["without anything", ""],
])("a file %s is left to the reader of timelines", async (_name, text) => {
  expect(await importForeign(Buffer.from(text), "a.json", {})).toBeUndefined();
});

/** A workbook as other programs write it, with one sheet of these cells. */
function workbook(sheet: string): Buffer {
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/styles.xml":
      '<styleSheet><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": sheet,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

const SHEET =
  '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Title</t></is></c></row>' +
  '<row r="2"><c r="A2" s="1"><v>42625</v></c><c r="B2" t="inlineStr"><is><t>Bell cast</t></is></c></row></sheetData></worksheet>';

test("the first sheet of a workbook is a table, its dates as days", async () => {
  expect(await readWorkbook(workbook(SHEET))).toEqual({
    rows: [
      ["Date", "Title"],
      ["2016-09-12", "Bell cast"],
    ],
  });
  const times = [42625.5416666667, 42625.5420138889].map((day) => SHEET.replace("42625", String(day)));
  expect(await Promise.all(times.map(async (sheet) => JSON.stringify(await readWorkbook(workbook(sheet)))))).toEqual([
    expect.stringContaining('"2016-09-12T13:00"') as string,
    expect.stringContaining('"2016-09-12T13:00:30"') as string,
  ]);
  expect(await told(workbook(SHEET), "bells.xlsx")).toMatchObject({ titles: ["Bell cast"] });
});

test("a workbook that is damaged, or a bomb, is refused with a way out", async () => {
  const reason = "this workbook is damaged, or larger than 256 MiB unpacked; save its sheet as CSV (UTF-8)";
  const bomb = workbook(`<worksheet>${" ".repeat(2_000_000)}</worksheet>`);
  expect(bomb.length).toBeLessThan(10_000);
  expect(await readWorkbook(bomb, 1_000_000)).toEqual({ reason });
  const whole = workbook(SHEET);
  expect(await readWorkbook(whole.subarray(0, Math.floor(whole.length / 3)))).toHaveProperty("reason");
  const sheetless = Buffer.from(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }));
  expect(await importForeign(sheetless, "cut.xlsx", {})).toHaveProperty("refused");
});

test("what is wrong in a file of another format is told with its line and column", async () => {
  const text = "<data>\n  <event start='2016'>\n</data>";
  expect(await importForeign(Buffer.from(text), "a.xml", {})).toMatchObject({ place: { line: 3 } });
});
