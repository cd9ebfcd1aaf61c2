/** Content lines of iCalendar, in octets as RFC 5545 counts them. */
import { expect, test } from "vitest";
import { contentLineOf, textValue, uriValue } from "./icalendar-lines.ts";

test.each([
  ["\u007f", 1],
  ["\u0080", 2],
  ["é", 2],
  ["\u07ff", 2],
  ["\u0800", 3],
  ["€", 3],
  ["\uffff", 3],
  ["\u{10000}", 4],
  ["😀", 4],
])("a line of 75 octets is one, and a character that has no room begins the next: %j", (character, octets) => {
  const fits = "x".repeat(73 - octets);
  expect(contentLineOf("A", fits + character)).toBe(`A:${fits}${character}\r\n`);
  expect(contentLineOf("A", `${fits}x${character}`)).toBe(`A:${fits}x\r\n ${character}\r\n`);
});

test("the blank that a folded line goes on with is one of its 75 octets", () => {
  const [first, second, third, end] = contentLineOf("A", "x".repeat(73 + 74 + 1)).split("\r\n");
  expect(first).toBe(`A:${"x".repeat(73)}`);
  expect(second).toBe(` ${"x".repeat(74)}`);
  expect(third).toBe(" x");
  expect(end).toBe("");
});

test("a text has its signs escaped and its line ends written", () => {
  expect(textValue("One; two, three \\ four\r\nfive\rsix\nseven")).toBe(
    "One\\; two\\, three \\\\ four\\nfive\\nsix\\nseven",
  );
});

test("an address holds nothing that would end it or its line", () => {
  expect(uriValue('https://a.example/a b"<>\\^`{|}\n')).toBe("https://a.example/a%20b%22%3C%3E%5C%5E%60%7B%7C%7D%0A");
});
