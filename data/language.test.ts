import { expect, test } from "vitest";
import { directionOf, isLanguageTag, languageMarks } from "./language.ts";

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

test("a language that nobody names has no name and no direction of its own", () => {
  expect([languageMarks("fa"), languageMarks("de-CH")]).toEqual([
    { lang: "fa", dir: "rtl" },
    { lang: "de-CH", dir: "ltr" },
  ]);
  expect([languageMarks(undefined), languageMarks("Persian"), languageMarks("")]).toEqual(
    Array.from({ length: 3 }, () => ({ lang: "", dir: "auto" })),
  );
});
