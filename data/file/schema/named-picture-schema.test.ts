import { expect, test } from "vitest";
import { picturesFile, SLIDE } from "../../../e2e/helpers/pictures/named-pictures.ts";
import { parseTimeline } from "../parsing/parse.ts";

/** What is wrong with a file that keeps these pictures: "place: reason". */
function told(...pictures: readonly unknown[]): readonly string[] {
  const result = parseTimeline(picturesFile(pictures), "a");
  return result.ok ? [] : result.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

/** The same of one picture, without its name. */
const wrong = (fields: object): readonly string[] =>
  told({ name: "A", ...fields }).map((line) => line.replace("pictures[0].", ""));

test("a picture may say all that there is to say, or its name alone", () => {
  expect(told(SLIDE, { name: "Bare" })).toEqual([]);
});

test.each<[string, object, string]>([
  [
    "a link that is none",
    { view: "http://a" },
    "view: must be a link to a view: a link to a view begins with sourceline://view",
  ],
  [
    "a link with parts that say nothing",
    { view: "sourceline://view?theme=drak&lane=a" },
    "view: has parts that cannot be used: “theme” cannot be read; “lane” is unknown; correct them, or leave them out",
  ],
  [
    "a preset",
    { preset: "slid" },
    'preset: must be one of "column", "two-columns", "a4", "letter", "a3", "slide", "square", "card", not "slid". Did you mean "slide"?',
  ],
  [
    "a length",
    { width: "wide" },
    'width: must be a length, as "1600px", "180mm", "18cm", "7in" or "510pt", not "wide"',
  ],
  [
    "a width alone that is automatic",
    { width: "auto" },
    'width: must be a length, as "1600px", "180mm", "18cm", "7in" or "510pt", not "auto"',
  ],
  ["a number for a length", { width: 180 }, 'width: must be a length in double quotes ("180mm"), not 180'],
  ["a width out of bounds", { width: "20mm" }, 'width: must be from 84.7mm to 5291.6mm, not "20mm"'],
  [
    "bounds that the type's scale moves",
    { width: "400px", "type-scale": 2 },
    'width: must be from 640px to 40000px, not "400px"',
  ],
  [
    "a height that its preset's type is too large for",
    { preset: "slide", height: "300px" },
    'height: must be from 360px to 30000px, not "300px"',
  ],
  ["a type scale", { "type-scale": 99 }, "type-scale: must be from 0.25 to 10, not 99"],
  ["a resolution", { dpi: 5 }, "dpi: must be from 10 to 1200, not 5"],
  ["a blank title", { title: " " }, 'title: must not be blank; write something, or "" for none'],
  [
    "a title of two lines",
    { title: "a\nb" },
    "title: must not contain line breaks, tabs or broken characters; remove them",
  ],
  [
    "a title that is too long",
    { title: "a".repeat(2001) },
    "title: must be at most 2000 characters, not 2001; shorten it",
  ],
  [
    "an empty takeaway",
    { takeaway: "" },
    "takeaway: must not be empty; leave the field out if there is nothing to say",
  ],
  ["a day", { "as-of": "2016-02-30" }, 'as-of: must be a day that exists, as "2016-09-12", not "2016-02-30"'],
  ["a legend", { legend: "ful" }, 'legend: must be one of "full", "sources", "none", not "ful". Did you mean "full"?'],
  ["a word for yes", { numbered: "yes" }, 'numbered: must be true or false without quotes, not "yes"'],
  [
    "a field of a view",
    { theme: "dark" },
    'theme: a picture has no field "theme". "theme" is written "view" in a picture',
  ],
])("it tells what is wrong with %s", (_name, fields, reason) => {
  expect(wrong(fields)).toEqual([reason]);
});

test("an empty title and an empty standfirst say that there is none", () => {
  expect(wrong({ title: "", standfirst: "" })).toEqual([]);
});

test.each<[string, object, string]>([
  [
    "nothing",
    {},
    ': a callout needs what it is on: "event" with the id of an event, or "from" with a day; add one of them',
  ],
  [
    "two things",
    { event: "agreement-signed", from: "2001" },
    ': a callout is on an event, or on a day or a period; leave out "event", or "from" and "to"',
  ],
  ["a period without a beginning", { to: "2001" }, ': a callout with "to" needs "from", the first day; add it'],
  [
    "a period that ends before it begins",
    { from: "2002", to: "2001" },
    ': "from" (2002) is after "to" (2001); swap them or correct one',
  ],
  [
    "an event that is not there",
    { event: "agreement-sined" },
    '.event: no event has the id "agreement-sined". Did you mean "agreement-signed"?',
  ],
])("a callout on %s is told", (_name, target, reason) => {
  expect(wrong({ callouts: [{ text: "a", ...target }] })).toEqual([`callouts[0]${reason}`]);
});

test("names that stand twice and events that are not there are told at their places", () => {
  expect(told({ name: "A", hidden: ["harbour-shared", "harbour-shaerd"] }, { name: "A" }, {})).toEqual([
    'pictures[0].hidden[1]: no event has the id "harbour-shaerd". Did you mean "harbour-shared"?',
    'pictures[1].name: the name "A" is already that of pictures[0]; choose another',
    'pictures[2].name: a picture needs the field "name"; add it',
  ]);
});
