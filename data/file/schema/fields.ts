/** The kinds of field that a timeline file is made of. Messages say what is wrong and what to do about it. */
import * as v from "valibot";
import { describeValue } from "../problems/describe-value.ts";
import { isLanguageTag, LONGEST_TAG } from "../../language.ts";
import { lookAlikeText } from "../problems/look-alikes.ts";
import { didYouMean } from "../problems/nearest.ts";
import type { Custom } from "../../timeline.ts";
import { WEB_ADDRESS } from "./web-address.ts";
import { isPlainObject } from "./strict-object.ts";

/** Control characters, lone surrogates and non-characters: nothing that can be drawn, and not allowed in an SVG file. */
const UNDRAWABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** The same but for line breaks, which prose may have. */
const UNDRAWABLE_IN_PROSE = /[\p{Cs}\uFFFE\uFFFF]|(?!\n)\p{Cc}/u;

/** Text that can be drawn, in one line, not blank, of at most `max` UTF-16 units. */
export function text(max: number) {
  return drawable(max, UNDRAWABLE, "control characters (such as line breaks or tabs) or broken characters");
}

/** Text of one or more lines, not blank, of at most `max` UTF-16 units. A line ends with a line feed. */
export function prose(max: number) {
  return drawable(max, UNDRAWABLE_IN_PROSE, 'control characters other than line feeds ("\\n"), or broken characters');
}

/** A text in one line, or an empty one, which says that there is none. */
export function textOrNone(max: number) {
  return v.pipe(
    v.string(({ input }) => `must be text in double quotes, not ${describeValue(input)}`),
    v.maxLength(max, ({ received }) => `must be at most ${String(max)} characters, not ${received}; shorten it`),
    v.check((value) => value === "" || value.trim() !== "", 'must not be blank; write something, or "" for none'),
    v.check((value) => !UNDRAWABLE.test(value), "must not contain line breaks, tabs or broken characters; remove them"),
  );
}

function drawable(max: number, undrawable: RegExp, what: string) {
  return v.pipe(
    v.string(({ input }) => `must be text in double quotes, not ${describeValue(input)}`),
    v.nonEmpty("must not be empty; leave the field out if there is nothing to say"),
    v.maxLength(max, ({ received }) => `must be at most ${String(max)} characters, not ${received}; shorten it`),
    v.check(
      (value) => value === "" || value.trim() !== "",
      "must not be blank; write something or leave the field out",
    ),
    v.check((value) => !undrawable.test(value), `must not contain ${what}; remove them`),
  );
}

/** Text of a fixed form. `form` says in words what it must be, with an example. */
export function textOf(pattern: RegExp, form: string) {
  return v.pipe(
    v.string(({ input }) => `must be text in double quotes, not ${describeValue(input)}`),
    v.regex(pattern, ({ input }) => {
      const lookAlikes = lookAlikeText(input);
      return `must be ${form}, not ${describeValue(input)}${lookAlikes === undefined ? "" : `; ${lookAlikes}`}`;
    }),
  );
}

/** An id that others refer to: "ceasefire-takes-effect". */
export function id() {
  return v.pipe(
    textOf(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters and digits joined by single hyphens ("truce-begins")'),
    v.maxLength(100, "must be at most 100 characters; shorten it"),
  );
}

/** One of a few words. */
export function oneOf<const W extends readonly string[]>(words: W) {
  return v.picklist(words, ({ input }) => {
    const hint = typeof input === "string" ? didYouMean(input, words) : "";
    return `must be one of ${words.map((word) => `"${word}"`).join(", ")}, not ${describeValue(input)}.${hint}`;
  });
}

/** A list of any length. */
export function listOf<const S extends v.GenericSchema>(item: S) {
  return v.array(item, ({ input }) => `must be a list in brackets, not ${describeValue(input)}`);
}

/** A number that can be written out and compared exactly: at most 15 digits before the point. */
export function amount() {
  return v.pipe(
    v.number(({ input }) => `must be a number without quotes, not ${describeValue(input)}`),
    v.minValue(-1e15, "must not be below -10^15; choose a larger unit"),
    v.maxValue(1e15, "must not be above 10^15; choose a larger unit"),
  );
}

/** True or false. */
export function yesOrNo() {
  return v.boolean(({ input }) => `must be true or false without quotes, not ${describeValue(input)}`);
}

/** A number between two others, both inclusive. */
export function numberFrom(least: number, most: number) {
  const range = `must be from ${String(least)} to ${String(most)}`;
  return v.pipe(
    v.number(({ input }) => `must be a number without quotes, not ${describeValue(input)}`),
    v.minValue(least, ({ input }) => `${range}, not ${String(input)}`),
    v.maxValue(most, ({ input }) => `${range}, not ${String(input)}`),
  );
}

/** A web address. Other schemes (`javascript:`, `file:`) are none. */
export function webAddress() {
  return textOf(WEB_ADDRESS, "a web address that starts with https://");
}

/** A whole number from 1. */
export function ordinal() {
  return v.pipe(
    v.number(({ input }) => `must be a number without quotes, not ${describeValue(input)}`),
    v.integer(({ input }) => `must be a whole number, not ${describeValue(input)}`),
    v.minValue(1, ({ input }) => `must be at least 1, not ${describeValue(input)}: counting starts at 1`),
    v.maxValue(1e9, "must be at most 1000000000"),
  );
}

/** A language: "de-CH". */
export function language() {
  return v.pipe(
    v.string(({ input }) => `must be text in double quotes, not ${describeValue(input)}`),
    v.check(isLanguageTag, ({ input }) => {
      const hint = lookAlikeText(input) ?? "see https://www.rfc-editor.org/info/bcp47";
      return `must be a language tag such as "en", "ar" or "de-CH", not ${describeValue(input)}; ${hint}`;
    }),
    v.maxLength(LONGEST_TAG),
    v.description('BCP 47 tag of the language of the timeline\'s own words: "en", "ar", "de-CH". Version 2.'),
  );
}

/** What the format has no field for: an object of any fields. */
export function custom(): v.GenericSchema<unknown, Custom> {
  return v.pipe(
    v.custom<Custom>(isPlainObject, ({ input }) => `"custom" must be an object in braces, not ${describeValue(input)}`),
    v.looseObject({}),
    ofLimitedSize(),
    v.description("What the format has no field for: kept as it is, and never drawn. Version 2."),
  );
}

/** UTF-16 units of JSON without blanks that may stand under one `custom`, inclusive. */
const LARGEST_CUSTOM = 100_000;

/** Refuses what has more JSON than anybody needs beside a timeline. */
export function ofLimitedSize<T extends object>() {
  return v.check<T, string>(
    (value) => isSmall(value) || JSON.stringify(value).length <= LARGEST_CUSTOM,
    `must be at most ${String(LARGEST_CUSTOM)} characters of JSON; keep the rest in a file of its own, and its name here`,
  );
}

/** Whether it is plain at first sight that a value has no more JSON than it may: a few short texts, as most have. */
function isSmall(value: object): boolean {
  const texts = Object.values(value) as readonly unknown[];
  const isShort = (text: unknown): boolean => typeof text === "string" && text.length <= SHORT;
  return texts.length <= FEW && texts.every(isShort) && Object.keys(value).every(isShort);
}

/** As many texts of as many characters, and their names, have fewer than `LARGEST_CUSTOM`, however they are escaped. */
const [FEW, SHORT] = [10, 500];

/** Whether a value is an object that has one of these fields. */
export function hasAny(value: unknown, names: readonly string[]): boolean {
  return isPlainObject(value) && names.some((name) => Object.hasOwn(value, name));
}
