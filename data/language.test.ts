import { expect, test } from "vitest";
import { directionOf, isEnglish, isLanguageTag, languageMarks } from "./language.ts";

test.each([
  "en",
  "ar",
  "de-CH",
  "zh-Hant-TW",
  "es-419",
  "sl-rozaj-biske",
  "de-CH-1901",
  "ckb",
  "en-x-simple",
  "und",
  "EN-us",
  "zh-yue",
  "zh-yue-hak-gan",
  "zh-yue-Hant-HK",
  "sr-Latn",
  "sl-rozaj",
  "sl-nedis-rozaj-1994",
  "de-1996",
  "de-1ab2",
  "de-abcdefgh",
  "de-CH-x-a",
  "en-u-ca-gregory",
  "en-a-bb-b-cc",
  "en-9-abcdefgh",
  "en-u-ca-x-abcdefgh-1",
  "en-x-abcdefgh-abcdefgh-abcdefgh-abc",
])("%s has the shape of a tag", (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

test.each([
  "",
  "e",
  "English",
  "en_US",
  "en-",
  "-en",
  "en US",
  "en--US",
  "de-CH-1",
  "x-en",
  "ar\u202e",
  "abcd",
  "e1",
  "zh-yue-hak-gan-hsn",
  "sr-Latn-Cyrl",
  "de-CH-AT",
  "de-12",
  "de-1ab",
  "de-abcdefghi",
  "de-12345678a",
  "en-u",
  "en-u-c",
  "en-u-abcdefghi",
  "en-x",
  "en-x-",
  "en-x-abcdefghi",
  "en-x-a_b",
  "de-CH\n",
  "in de-CH",
  "en-x-abcdefgh-abcdefgh-abcdefgh-abcd",
  `en-x${"-a".repeat(20)}`,
])("%j has not", (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
});

/** Asked of the machine here only: what it says may change with its version, and what the program draws may not. */
const LEFTWARD = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

test.each([
  ..."ar dv fa he ps sd ug ur yi ckb azb syr nqo arz pnb skr rhg".split(" "),
  ..."pa-PK pa az-IR az uz-AF uz ku-IQ ku kk-CN kk sd-IN ha-SD ha en de ru zh-TW ja el hi".split(" "),
  ..."az-Arab ar-Latn he-Latn-IL uz-Arab-UZ ff-Adlm en-Hebr de-DE-1901 AR-eg".split(" "),
])("%s runs as Unicode's tables say", (tag) => {
  const { script } = new Intl.Locale(tag).maximize();
  expect(directionOf(tag)).toBe(LEFTWARD.has(script ?? "") ? "rtl" : "ltr");
});

test("what stands behind a single letter is no script", () => {
  expect(directionOf("en-x-arab")).toBe("ltr");
  expect(directionOf("fa-x-latn")).toBe("rtl");
});

test("a script comes before the place, and a word of four that begins with a digit is none", () => {
  expect(directionOf("az-Latn-IR")).toBe("ltr");
  expect(directionOf("az-Latn")).toBe("ltr");
  expect(directionOf("fa-1ara")).toBe("rtl");
  expect(directionOf("fa-laten")).toBe("rtl");
  expect(directionOf("pa-a-pk")).toBe("ltr");
  expect(directionOf("")).toBe("ltr");
});

test("English is English in every place, and what only begins so is not", () => {
  expect(["en", "EN", "en-GB", "en-x-simple"].map(isEnglish)).toEqual([true, true, true, true]);
  expect(["enm", "de-en", "ben", "e", ""].map(isEnglish)).toEqual([false, false, false, false, false]);
});

test("a language that nobody names has no name and no direction of its own", () => {
  expect([languageMarks("fa"), languageMarks("de-CH")]).toEqual([
    { lang: "fa", dir: "rtl" },
    { lang: "de-CH", dir: "ltr" },
  ]);
  expect([languageMarks(undefined), languageMarks("Persian"), languageMarks("")]).toEqual(
    Array.from({ length: 3 }, () => ({ lang: "", dir: "auto" })),
  );
});
