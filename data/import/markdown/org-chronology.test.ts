import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { importerOf } from "../formats.ts";

function told(text: string) {
  const file = { name: "mill.org", text };
  const importer = importerOf(file);
  const outcome = importer?.read(file, {});
  if (!outcome || !("draft" in outcome)) return { importer: importer?.id };
  const { title, events, notes } = outcome.draft;
  return {
    importer: importer?.id,
    ...(title !== undefined && { title }),
    events: events.map(({ at, title: what, summary, when, lane, subject, claims }) => ({
      at,
      title: what,
      ...(summary !== undefined && { summary }),
      ...(when && { when: toldWhen(when) }),
      ...(lane !== undefined && { lane }),
      ...(subject && { subject }),
      ...(claims.length > 0 && { claims: claims.map(({ url }) => url) }),
    })),
    notes: notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`),
  };
}

test("headings with dates are events, with their text, and the title is that of the file", () => {
  const text = `#+title: Mill
#+AUTHOR: A hand

* 1803: The mill begins
Of stone.
* 1875-1948 - The mill grows
`;
  expect(told(text)).toEqual({
    importer: "org-chronology",
    title: "Mill",
    events: [
      { at: "line 4", title: "The mill begins", summary: "Of stone.", when: '1803 year "1803"' },
      { at: "line 6", title: "The mill grows", when: '1875 year "1875" -> 1948 year "1948"' },
    ],
    notes: ['line 2 dropped: "#+AUTHOR: A hand" is a setting of the file'],
  });
});

test("a date of a heading stands in it or right below it, and words of state and rank are no title", () => {
  const text = `* DONE [#A] It burns
<1950-05-06 Sat 10:00>
See [[https://a.example/x][the report]].
* A fair [1951-06-07 Thu]--[1951-06-09 Sat]
* TODO It ends :mill:
[1952-01-02]
`;
  expect(told(text)).toMatchObject({
    events: [
      {
        at: "line 1",
        title: "It burns",
        summary: "See the report.",
        when: '1950-05-06T10:00 minute "1950-05-06 10:00"',
        claims: ["https://a.example/x"],
      },
      { title: "A fair", when: '1951-06-07 day "1951-06-07" -> 1951-06-09 day "1951-06-09"' },
      { title: "It ends #mill", when: '1952-01-02 day "1952-01-02"', subject: ["mill"] },
    ],
  });
});

test("headings without dates are lanes, and items below them have dates, too", () => {
  expect(
    told(
      "#+STARTUP: x\n* Stones\n- 1803: A mill\n- A dam [1804-05-06 Sun]\n- <1804-05-07 Mon>: A ford\n* Wood\n- 1805: A barn\n",
    ),
  ).toMatchObject({
    events: [
      { title: "A mill", lane: "Stones" },
      { title: "A dam", lane: "Stones", when: '1804-05-06 day "1804-05-06"' },
      { title: "A ford", lane: "Stones", when: '1804-05-07 day "1804-05-07"' },
      { title: "A barn", lane: "Wood" },
    ],
  });
});

test("an Org file without such dates is named as one", () => {
  expect(told("#+TITLE: Bells\n* A bell\nIt rings.\n")).toEqual({ importer: "org" });
});
