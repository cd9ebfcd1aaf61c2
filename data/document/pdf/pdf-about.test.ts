/** What the metadata of a PDF tell, and from where. */
import { expect, test } from "vitest";
import { pdfAbout } from "./pdf-about.ts";

test.each([
  ["Title", "Untitled", {}],
  ["Title", "untitled 2", { title: [{ value: "untitled 2", from: "PDF Title" }] }],
  ["Title", "An untitled", { title: [{ value: "An untitled", from: "PDF Title" }] }],
  ["Title", "Microsoft Word - report", {}],
  ["Title", "On Microsoft Word - x", { title: [{ value: "On Microsoft Word - x", from: "PDF Title" }] }],
  ["Title", "draft.docx", {}],
  ["Title", "draft.doc", {}],
  ["Title", "draft.docx report", { title: [{ value: "draft.docx report", from: "PDF Title" }] }],
  ["Title", "Document", {}],
  ["Title", "Document12", {}],
  ["Title", "document twelve", { title: [{ value: "document twelve", from: "PDF Title" }] }],
  ["Title", "My document", { title: [{ value: "My document", from: "PDF Title" }] }],
  ["Title", "Slide 12", {}],
  ["Title", "slide x", { title: [{ value: "slide x", from: "PDF Title" }] }],
  ["Title", "slide 1 of it", { title: [{ value: "slide 1 of it", from: "PDF Title" }] }],
  ["Author", "Ada Example", { author: [{ value: [{ literal: "Ada Example" }], from: "PDF Author" }] }],
  ["Author", "", {}],
  ["Language", "de", { language: [{ value: "de", from: "PDF language" }] }],
  ["CreationDate", "made D:20160912", {}],
  ["CreationDate", "12 September 2016", {}],
])("the information dictionary: %s %j", (field, value, about) => {
  expect(pdfAbout({ info: { [field]: value } })).toStrictEqual(about);
});

test.each<[written: string, day: string, at: string, precision: string, zone?: string]>([
  ["2016", "2016", "2016", "year"],
  ["D:2016", "2016", "2016", "year"],
  ["D:201609", "2016-09", "2016-09", "month"],
  ["D:20160912", "2016-09-12", "2016-09-12", "day"],
  ["D:2016091213", "2016-09-12", "2016-09-12", "day"],
  ["D:201609121304", "2016-09-12", "2016-09-12T13:04", "minute"],
  ["D:20160912130405", "2016-09-12", "2016-09-12T13:04:05", "second"],
  ["D:201609121304Z", "2016-09-12", "2016-09-12T13:04", "minute", "Z"],
  ["D:20160912130405Z", "2016-09-12", "2016-09-12T13:04:05", "second", "Z"],
  ["D:20160912130405+03'00'", "2016-09-12", "2016-09-12T13:04:05", "second", "+03:00"],
  ["D:20160912130405+03'30", "2016-09-12", "2016-09-12T13:04:05", "second", "+03:30"],
  ["D:20160912130405-0330", "2016-09-12", "2016-09-12T13:04:05", "second", "-03:30"],
  ["D:20160912130405+03", "2016-09-12", "2016-09-12T13:04:05", "second", "+03:00"],
])("a file made at %s tells %s, or %s", (CreationDate, raw, at, precision, zone) => {
  const published = { earliest: at, latest: at, precision, ...(zone !== undefined && { zone }) };
  expect(pdfAbout({ info: { CreationDate } })).toStrictEqual({
    issued: [{ value: { raw, published }, from: "PDF CreationDate" }],
  });
});

test("XMP tells the first title that is none of a program, all who wrote it, and the rest", () => {
  const xmp = new Map<string, unknown>([
    ["dc:title", ["", "A", "B"]],
    ["dc:creator", "Ada Example; Bob Sample"],
    ["prism:publicationname", "The Gazette"],
    ["dc:publisher", "Port Press"],
    ["prism:publicationdate", "2016-09-12"],
    ["xmp:createdate", "2016-09-10"],
    ["dc:language", ["en", "de"]],
    ["prism:url", "https://gazette.example/a"],
  ]);
  expect(pdfAbout({ info: null, xmp })).toStrictEqual({
    title: [{ value: "A", from: "XMP dc:title" }],
    author: [{ value: [{ literal: "Ada Example" }, { literal: "Bob Sample" }], from: "XMP dc:creator" }],
    "container-title": [{ value: "The Gazette", from: "XMP prism:publicationName" }],
    publisher: [{ value: "Port Press", from: "XMP dc:publisher" }],
    issued: [
      {
        value: { raw: "2016-09-12", published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" } },
        from: "XMP prism:publicationDate",
      },
      {
        value: { raw: "2016-09-10", published: { earliest: "2016-09-10", latest: "2016-09-10", precision: "day" } },
        from: "XMP xmp:CreateDate",
      },
    ],
    language: [{ value: "en", from: "XMP dc:language" }],
    URL: [{ value: "https://gazette.example/a", from: "XMP prism:url" }],
  });
});

test("XMP stands before the dictionary, and what is blank or no text is passed over", () => {
  const xmp = new Map<string, unknown>([
    ["dc:title", ["untitled"]],
    ["dc:creator", [" ", "Ada Example"]],
    ["dc:publisher", [null, "Port Press"]],
  ]);
  const info = { Title: "A", Author: "Cy Test", Language: "fr" };
  expect(pdfAbout({ info, xmp })).toStrictEqual({
    title: [{ value: "A", from: "PDF Title" }],
    author: [
      { value: [{ literal: "Ada Example" }], from: "XMP dc:creator" },
      { value: [{ literal: "Cy Test" }], from: "PDF Author" },
    ],
    publisher: [{ value: "Port Press", from: "XMP dc:publisher" }],
    language: [{ value: "fr", from: "PDF language" }],
  });
});
