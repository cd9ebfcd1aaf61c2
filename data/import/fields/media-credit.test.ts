import { expect, test } from "vitest";
import { claimsOfCredit } from "./media-credit.ts";

test.each([
  ["Photo: A. Person", ["A. Person"]],
  ["photograph by A. Person", ["A. Person"]],
  ["Image courtesy of the Gallery", ["the Gallery"]],
  ["© Archive", ["Archive"]],
  ["(c) Archive", ["Archive"]],
  ["(c)  Archive", ["Archive"]],
  ["©  Archive", ["Archive"]],
  ["© Photo – Archive,", ["Archive"]],
  ["the credit: Archive;", ["Archive"]],
  ["source Archive", ["Archive"]],
  ["Credit: Archive.", ["Archive"]],
  ["Video via Archive", ["Archive"]],
  ["AP Photo/A. Person", ["AP"]],
  ["AP photo | A. Person", ["AP"]],
  ["AP  photo  /A. Person", ["AP"]],
  ["AP / A", ["AP"]],
  ["Reuters/A. Person", ["Reuters"]],
  ["A. Person/Reuters via Agency", ["Reuters"]],
  ["A. Person | AFP", ["AFP"]],
  ["A. Person / UPI", ["UPI"]],
  ["A. Person/EPA", ["EPA"]],
  ["A. Person/  AP", ["AP"]],
  ["A. Personage/APX", ["A. Personage/APX"]],
  ["APX/Person", ["APX/Person"]],
  ["the AP/Person", ["the AP/Person"]],
  ["Maple Archive", ["Maple Archive"]],
  ["Archive of Photo: x", ["Archive of Photo: x"]],
  ["From Harbour: Archive", ["Harbour: Archive"]],
  ["x".repeat(60), ["x".repeat(60)]],
])("%j names who made a picture", (credit, expected) => {
  expect(claimsOfCredit(credit).map(({ source }) => source)).toStrictEqual(expected);
});

test.each(["By", "Photo: 12", "Photo: A", "x", "x".repeat(61), "Two\nLines", "12", ""])("%j names nobody", (credit) => {
  expect(claimsOfCredit(credit)).toEqual([]);
});

test("a link in a credit is a source by its words, or by its site; so is an address", () => {
  const [url, inferred] = ["https://a.example/1", "the credit of its picture"];
  expect(claimsOfCredit(`<a href="${url}">Archive</a> and more`)).toEqual([{ source: "Archive", url, inferred }]);
  expect(claimsOfCredit(`<a href="${url}"></a> x`)).toEqual([{ source: "a.example", url, inferred }]);
  expect(claimsOfCredit(`see ${url}`)).toEqual([{ source: "a.example", url, inferred: "an address in the credit" }]);
  const plain = { source: "b.example", url: "http://b.example/1", inferred: "an address in the credit" };
  expect(claimsOfCredit("see http://b.example/1")).toEqual([plain]);
  expect(claimsOfCredit("Photo: Archive")).toEqual([{ source: "Archive", inferred }]);
});
