import { expect, test } from "vitest";
import { decodedString, jsDate, tokensOf } from "./tokens.ts";

test.each([
  ["a.b$c = 'x\\'y' + \"z\";", ["word a.b$c", "sign =", "string 'x\\'y'", "sign +", 'string "z"', "sign ;"]],
  [
    "1 1.5 .5 1e3 1E-3 2e+4 0x1F 5.",
    ["number 1", "number 1.5", "number .5", "number 1e3", "number 1E-3", "number 2e+4", "number 0x1F", "number 5."],
  ],
  ["// c\na /* b */ c", ["word a", "word c"]],
  ["/* a", []],
  ["// a", []],
  ["'a\nb", ["string 'a", "word b"]],
  ["`a\nb`", ["string `a\nb`"]],
  ["'a", ["string 'a"]],
  ["'a\\", ["string 'a\\"]],
  [
    "new Date(2014, 3) new  Date ( '2014' ) moment(\"x\") vis.moment() Date.parse('a') new Date('a\nb')",
    [
      "date 2014, 3",
      "date '2014'",
      'date "x"',
      "date ",
      "date 'a'",
      "word new",
      "word Date",
      "sign (",
      "string 'a",
      "word b",
      "string ')",
    ],
  ],
  ["new Date(f(1))", ["word new", "word Date", "sign (", "word f", "sign (", "number 1", "sign )", "sign )"]],
  [
    "newDate(1) mymoment(2)",
    ["word newDate", "sign (", "number 1", "sign )", "word mymoment", "sign (", "number 2", "sign )"],
  ],
  ["_a $b é1 a.1", ["word _a", "word $b", "word é1", "word a", "number .1"]],
  ["a . b", ["word a", "sign .", "word b"]],
  [
    "{}[]():,;!+-",
    [
      "sign {",
      "sign }",
      "sign [",
      "sign ]",
      "sign (",
      "sign )",
      "sign :",
      "sign ,",
      "sign ;",
      "sign !",
      "sign +",
      "sign -",
    ],
  ],
  [" \t\n", []],
  ["/a/", ["sign /", "word a", "sign /"]],
  ['new Date("2014" )', ['date "2014"']],
])("the tokens of %j", (text, expected) => {
  expect([...tokensOf(text)].map(({ kind, text: words }) => `${kind} ${words}`)).toStrictEqual(expected);
});

test.each([
  ["'a'", "a"],
  ['"a', "a"],
  ["'\\u00e9\\x41\\u{1F6A2}'", "éA🚢"],
  ["'\\n\\t\\r\\b\\f\\v\\0\\q\\\\'", "\n\t\r\b\f\u000b\u0000q\\"],
  ["'a\\\nb\\\r\nc\\\rd'", "abcd"],
  ["'\\u{110000}'", "�"],
  ["'\\u00'", "u00"],
  ["'\\u{1234567}'", "u{1234567}"],
  ["'\\xZ'", "xZ"],
  ["`a`", "a"],
  ["'a\"", 'a"'],
  ["'\\u{10FFFF}'", "􏿿"],
])("the string %s says", (written, expected) => {
  expect(decodedString(written)).toStrictEqual(expected);
});

test.each([
  ["2014, 3, 20", "2014-04-20"],
  ["2014,0", "2014-01"],
  ["2014, 11, 1, 9, 5", "2014-12-01T09:05"],
  ["2014, 11, 1, 9", "2014-12-01T09:00"],
  ["2014, 11, 1, 9, 5, 7", "2014-12-01T09:05:07"],
  ["2014, 11, 1, 9, 5, 7, 250", "2014-12-01T09:05:07"],
  ["2014,1,1,1,1,1,1,1", "new Date(2014,1,1,1,1,1,1,1)"],
  ["86400000", 86400000],
  ["-5", -5],
  ["'2014'", "2014"],
  ['"a"', "a"],
  ["", "new Date()"],
  ["99, 0", "1999-01"],
  ["0, 0", "1900-01"],
  ["100, 0", "0100-01"],
  ["-50, 0", "-000050-01"],
  ["12014, 0", "+012014-01"],
  ["9999, 0", "9999-01"],
  ["10000, 0", "+010000-01"],
  ["x, 0", "new Date(x, 0)"],
  ["2014, x", "new Date(2014, x)"],
  ["1234567, 0", "new Date(1234567, 0)"],
  ["2014, 1234567", "new Date(2014, 1234567)"],
  ["x86400000", "new Date(x86400000)"],
  ["12345678901234567", "new Date(12345678901234567)"],
  ["1234567890123456", 1234567890123456],
  ["86400000x", "new Date(86400000x)"],
  ["2014, 3.5", "new Date(2014, 3.5)"],
  ["-1, 0, 1", "-000001-01-01"],
])("the date in %j", (written, expected) => {
  expect(jsDate(written)).toStrictEqual(expected);
});

test.each([
  ['new Date( "1912-04-15" )', '"1912-04-15"'],
  ["moment(1912,\u00a03, 15 \n)", "1912,\u00a03, 15"],
  ["Date.parse()", ""],
])("the date %j is %j", (text, date) => {
  expect([...tokensOf(text)]).toMatchObject([{ kind: "date", text: date }]);
});

test("blanks in a date that does not end are passed over once", () => {
  expect([...tokensOf(`moment(${"\t".repeat(20_000)}'`)][0]).toMatchObject({ kind: "word", text: "moment" });
});
