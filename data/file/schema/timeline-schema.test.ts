import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type FileEdit, editedJson } from "../../../e2e/helpers/edited-json.ts";
import { DAY, HOUR } from "../../time.ts";
import { parseTimeline } from "../parsing/parse.ts";

const HARBOUR = readFileSync(new URL("../../../e2e/helpers/harbour.json", import.meta.url), "utf8");

function told(...edits: readonly FileEdit[]): string[] {
  const result = parseTimeline(editedJson(HARBOUR, ...edits), "t.json");
  return result.ok ? [] : result.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

test.each<[string, FileEdit, string]>([
  [
    "a language by its name",
    ["language", "German"],
    'language: must be a language tag such as "en", "ar" or "de-CH", not "German"; see https://www.rfc-editor.org/info/bcp47',
  ],
  ["a language that is no text", ["language", 7], "language: must be text in double quotes, not 7"],

  ["a missing field", ["events.0.lane"], 'events[0].lane: an event needs the field "lane"; add it'],
  [
    "a misspelt field",
    ["events.0.sumary", "x"],
    'events[0].sumary: an event has no field "sumary". Did you mean "summary"?',
  ],
  [
    "a date with a hyphen that only looks like one",
    ["events.0.when.earliest", "2001‑05-12"],
    'events[0].when.earliest: must be a date that exists, as "2016", "2016-09", "2016-09-12" or "2016-09-12T13:04", not "2001‑05-12"; there are characters that only look plain: write - for ‑ (U+2011)',
  ],
  [
    "an unknown field",
    ["colour", "red"],
    'colour: a timeline has no field "colour". Remove it, or put it under "custom": custom',
  ],
  [
    "a field named as a method",
    ["toString", "x"],
    'toString: a timeline has no field "toString". Remove it, or put it under "custom": custom',
  ],
  [
    "a newer version",
    ["version", 3],
    "version: the file has version 3, and this program reads versions 1 and 2; update the program",
  ],
  ["an older version", ["version", 0], "version: must be 1 or 2, not 0"],
  ["a number for text", ["title", 5], "title: must be text in double quotes, not 5"],
  ["text for a list", ["events.0.actors", "x"], 'events[0].actors: must be a list in brackets, not "x"'],
  ["a list for an object", ["extent", []], 'extent: the "extent" must be an object in braces, not an empty list'],
  ["null for an object", ["extent", null], 'extent: the "extent" must be an object in braces, not null'],
  ["empty text", ["title", ""], "title: must not be empty; leave the field out if there is nothing to say"],
  ["blank text", ["title", "  "], "title: must not be blank; write something or leave the field out"],
  [
    "a line break",
    ["title", "a\nb"],
    "title: must not contain control characters (such as line breaks or tabs) or broken characters; remove them",
  ],
  [
    "half a character",
    ["title", "a\ud800"],
    "title: must not contain control characters (such as line breaks or tabs) or broken characters; remove them",
  ],
  [
    "a non-character",
    ["title", "a\ufffe"],
    "title: must not contain control characters (such as line breaks or tabs) or broken characters; remove them",
  ],
  [
    "a long title",
    ["events.0.title", "x".repeat(301)],
    "events[0].title: must be at most 300 characters, not 301; shorten it",
  ],
  [
    "a bad id",
    ["events.1.id", "Har bour"],
    'events[1].id: must be lower-case letters and digits joined by single hyphens ("truce-begins"), not "Har bour"',
  ],
  [
    "a bad code",
    ["sources.1.custom.code", "so"],
    'sources[1].custom.code: must be two to four capital letters or digits ("WP"), not "so"',
  ],
  [
    "a bad checksum",
    ["sources.0.custom.document.sha256", "00"],
    'sources[0].custom.document.sha256: must be 64 lower-case hex digits (what `sha256sum` prints), not "00"',
  ],
  [
    "a document in a folder",
    ["sources.0.custom.document.file", "../x.txt"],
    'sources[0].custom.document.file: must be a file name without a folder, not "../x.txt"',
  ],
  [
    "a folder for a document",
    ["sources.0.custom.document.file", ".."],
    'sources[0].custom.document.file: must be a file name without a folder, not ".."',
  ],
  [
    "a script for a web address",
    ["sources.0.URL", "javascript:alert(1)"],
    'sources[0].URL: must be a web address that starts with https://, not "javascript:alert(1)"',
  ],
  [
    "a paragraph zero",
    ["events.0.claims.0.at.paragraph", 0],
    "events[0].claims[0].at.paragraph: must be at least 1, not 0: counting starts at 1",
  ],
  [
    "half a paragraph",
    ["events.0.claims.0.at.paragraph", 1.5],
    "events[0].claims[0].at.paragraph: must be a whole number, not 1.5",
  ],
  [
    "a day that does not exist",
    ["extent.to", "2001-02-30"],
    'extent.to: must be a date that exists, as "2016", "2016-09", "2016-09-12" or "2016-09-12T13:04", not "2001-02-30"',
  ],
  [
    "a bound that is no date",
    ["events.0.when.latest", "soon"],
    'events[0].when.latest: must be a date that exists, as "2016", "2016-09", "2016-09-12" or "2016-09-12T13:04", not "soon"',
  ],
  [
    "an unknown precision",
    ["events.0.when.precision", "dya"],
    'events[0].when.precision: must be one of "second", "minute", "hour", "part-of-day", "day", "week", "month", "quarter", "season", "year", "decade", "century", "bounded", not "dya". Did you mean "day"?',
  ],
  ["a span without an end", ["events.1.when.end"], 'events[1].when.end: a span needs the field "end"; add it'],
  [
    "a span with bounds of its own",
    ["events.1.when.latest", "2001-05-01"],
    'events[1].when.latest: a span has no field "latest". "latest" belongs in a date; move it there',
  ],
  [
    "a long title for the picture",
    ["events.0.title-short", "x".repeat(49)],
    "events[0].title-short: must be at most 48 characters, not 49; shorten it",
  ],
  [
    "a control character in several lines",
    ["events.0.summary", "a\nb\tc"],
    'events[0].summary: must not contain control characters other than line feeds ("\\n"), or broken characters; remove them',
  ],
  [
    "a locator that says nothing",
    ["events.0.claims.0.at", {}],
    'events[0].claims[0].at: a locator says where: add "paragraph" with "hash", "locator" with "label", "selector" or "URL"; or leave "at" out',
  ],
  [
    "a paragraph without its hash",
    ["events.0.claims.0.at", { paragraph: 3 }],
    'events[0].claims[0].at: "paragraph" and "hash" go together: the number says where, and the hash proves it; add the other',
  ],
  [
    "a hash of zeros",
    ["events.0.claims.0.at", { paragraph: 3, hash: "000000000000" }],
    'events[0].claims[0].at.hash: must be the hash of a line, which zeros are not; leave "at" out where nobody says in which paragraph it stands',
  ],
  [
    "a place without what it counts in",
    ["events.0.claims.0.at", { locator: "12" }],
    'events[0].claims[0].at: "locator" and "label" go together, as "locator": "12", "label": "page"; add the other',
  ],
  [
    "a selector of another kind",
    ["events.0.claims.0.at", { selector: [{ type: "XPathSelector", exact: "a" }] }],
    'events[0].claims[0].at.selector[0].type: must be "TextQuoteSelector" or "FragmentSelector", not "XPathSelector"',
  ],
  [
    "a page that is no web address",
    ["events.0.claims.0.at", { URL: "javascript:alert(1)" }],
    'events[0].claims[0].at.URL: must be a web address that starts with https://, not "javascript:alert(1)"',
  ],
  [
    "a point off the earth",
    ["events.0.coordinates", { type: "Point", coordinates: [12, 99] }],
    "events[0].coordinates.coordinates[1]: must be from -90 to 90, not 99",
  ],
  [
    "media without an address",
    ["events.0.media", [{ title: "A picture" }]],
    'events[0].media[0].URL: an item of media needs the field "URL"; add it',
  ],
  [
    "two ways to state a figure",
    ["events.1.claims.0.figures.0.value", 61],
    'events[1].claims[0].figures[0]: a figure states exactly one of: "value", or "min" and/or "max", or "moreThan", or "lessThan"; keep what the source says',
  ],
  [
    "no way to state a figure",
    ["events.1.claims.0.figures.0.moreThan"],
    'events[1].claims[0].figures[0]: a figure states exactly one of: "value", or "min" and/or "max", or "moreThan", or "lessThan"; keep what the source says',
  ],
  [
    "a figure from 5 to 2",
    ["events.1.claims.0.figures.0", { measure: "boats", min: 5, max: 2 }],
    'events[1].claims[0].figures[0]: "min" must not be above "max"; swap them',
  ],
  [
    "two bounds that are not included",
    ["events.1.claims.0.figures.0.lessThan", 90],
    'events[1].claims[0].figures[0]: a figure states exactly one of: "value", or "min" and/or "max", or "moreThan", or "lessThan"; keep what the source says',
  ],
  [
    "a figure as of a month",
    ["events.1.claims.0.figures.0.asOf", "2001-05"],
    'events[1].claims[0].figures[0].asOf: must be a day that exists, as "2016-09-12", not "2001-05"',
  ],
  [
    "a figure that is about something",
    ["events.1.claims.0.figures.0.about", "yes"],
    'events[1].claims[0].figures[0].about: must be true or false without quotes, not "yes"',
  ],
  [
    "an unknown stance",
    ["events.0.claims.0.stance", "correct"],
    'events[0].claims[0].stance: must be one of "asserts", "denies", "corrects", "retracts", "comments", not "correct". Did you mean "corrects"?',
  ],
  [
    "a station that is neither an id nor a speaker",
    ["events.0.claims.0.through", [7]],
    "events[0].claims[0].through[0]: a speaker must be an object in braces, not 7",
  ],
  [
    "a station with an id that is none",
    ["events.0.claims.0.through", ["The Wire"]],
    'events[0].claims[0].through[0]: must be lower-case letters and digits joined by single hyphens ("truce-begins"), not "The Wire"',
  ],
  [
    "a zone that does not exist",
    ["events.0.when.zone", "Europe/Northton"],
    'events[0].when.zone: must be a zone that exists, as "Europe/Moscow", "+03:00" or "Z", not "Europe/Northton"; leave it out if the source gives none',
  ],
  [
    "an offset that does not exist",
    ["events.0.when.earliest", "2001-05-12T10:00+15:00"],
    'events[0].when.earliest: must have a UTC offset that exists, as "+03:00" or "Z", not "2001-05-12T10:00+15:00"',
  ],
  [
    "a reading without a reason",
    ["events.0.grouping", {}],
    'events[0].grouping.basis: the "grouping" of an event needs the field "basis"; add it',
  ],
  [
    "a name without a name",
    ["sources.0.author.0", {}],
    'sources[0].author[0]: a name needs "family" (a person) or "literal" (an organisation); add one of them',
  ],
])("%s is told with its path and what to do", (_name, edit, problem) => {
  expect(told(edit)).toEqual([problem]);
});

test("every field of version 2 is read, and fields of version 1 need no more", () => {
  const claim = {
    source: "gazette",
    at: { paragraph: 1, hash: "0123456789ab" },
    speaker: { name: "The mayor" },
    through: ["wire", { name: "A spokesman", role: "of the guild" }],
    says: "So it was.",
    stance: "corrects",
    of: "before",
    place: "Northton",
    actors: ["The guild"],
    figures: [{ measure: "boats", lessThan: 10, about: true, asOf: "2001-05-14" }],
  };
  const before = { ...claim, id: "before", stance: "asserts", of: undefined };
  expect(
    told(
      ["version", 2],
      ["events.0.claims.1", claim],
      ["events.0.claims.0", before],
      ["events.0.implies", ["harbour-shared"]],
      ["events.1.follows", []],
      ["events.0.grouping", { basis: "One boat." }],
    ),
  ).toEqual([]);
});

test("the period to show first may begin and end at a time of day, and be a month", () => {
  for (const [from, to, length] of [
    ["2001-05-12T09:00", "2001-05-12T16:59", 8 * HOUR],
    ["2001-05", "2001-05", 31 * DAY],
  ] as const) {
    const result = parseTimeline(editedJson(HARBOUR, ["extent", { from, to }]), "t.json");
    const { interval } = result.ok ? result.value.extent : { interval: { from: 0, to: 0 } };
    expect(interval.to - interval.from).toBe(length);
  }
});
