import { expect, test } from "vitest";
import { texts } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, timeline } from "../../../e2e/helpers/example.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import { element } from "../dom/element.ts";
import { eventDates } from "./event-dates.ts";

function datesOf(subject: TimelineEvent): HTMLElement {
  return element("div", {}, eventDates(subject, codedSources(timeline([subject]).sources)));
}

const rowsOf = (place: HTMLElement) =>
  [...place.querySelectorAll("tbody tr")].map((row) => [...row.children].map(({ textContent }) => textContent));

const monday = { ...day("2016-09-12"), wording: "on Monday" };

test("each source has a row with its words, what they mean and why; a source without words has a dash", () => {
  const dates = datesOf(
    event("a", {
      claims: [
        claim("alpha", { when: { ...monday, basis: "Written on a Tuesday." } }),
        claim("beta", { when: day("2016-09-12") }),
      ],
    }),
  );
  expect(rowsOf(dates)).toEqual([
    ["AL", "“on Monday”", "12 September 2016Written on a Tuesday."],
    ["BE", "–", "12 September 2016"],
  ]);
});

test("a span has the words and the reasons of both its ends", () => {
  const when = {
    start: { ...monday, basis: "The first." },
    end: { ...day("2016-09-14"), wording: "until Wednesday", basis: "The last." },
  };
  expect(rowsOf(datesOf(event("a", { claims: [claim("alpha", { when })] })))).toEqual([
    ["AL", "“on Monday” … “until Wednesday”", "12–14 September 2016The first.The last."],
  ]);
});

test("who says the same twice is there once, and who says two things has two rows", () => {
  const dates = datesOf(
    event("a", {
      claims: [
        claim("alpha", { when: monday }),
        claim("alpha", { when: monday }),
        claim("alpha", { when: { ...monday, wording: "that day" } }),
      ],
    }),
  );
  expect(rowsOf(dates).map(([, words]) => words)).toEqual(["“on Monday”", "“that day”"]);
});

test("a date elsewhere than the event is drawn is marked", () => {
  const dates = datesOf(
    event("a", { claims: [claim("alpha", { when: monday }), claim("beta", { when: day("2016-09-19") })] }),
  );
  expect(texts(dates, "tr[data-elsewhere]")).toEqual(["BE–≠ 19 September 2016"]);
});

test("sources that tell it without a date are named together, and others are not", () => {
  const dates = datesOf(event("a", { claims: [claim("gamma"), claim("alpha", { when: monday }), claim("alpha")] }));
  expect(texts(dates, ".silent")).toEqual(["No date given in GA"]);
  expect(texts(datesOf(event("a", { claims: [claim("alpha", { when: monday })] })), ".silent")).toEqual([]);
});

test("where no source gives a date there is no table", () => {
  expect(datesOf(event("a")).textContent).toBe("");
});

test("the seconds on which sources differ are said", () => {
  const ringing = (id: string, time: string) =>
    claim(id, { when: { earliest: time, latest: time, precision: "minute" as const } });
  const claims = [ringing("alpha", "2016-09-12T10:00:05"), ringing("beta", "2016-09-12T10:00:50")];
  const shown = element("div", {}, eventDates(event("bell", { claims }), codedSources(timeline([]).sources)));
  expect(shown.textContent).toContain("10:00:05");
  expect(shown.textContent).toContain("10:00:50");
});

test("why something is likely stands with the other reasons", () => {
  const when = {
    ...day("2016-09-12", "2016-09-19"),
    basis: "Within a week.",
    likely: { latest: "2016-09-13", basis: "It is told as news." },
  };
  expect(rowsOf(datesOf(event("a", { claims: [claim("alpha", { when })] })))).toEqual([
    ["AL", "–", "between 12 and 19 September 2016, likely by 13 SeptemberWithin a week.It is told as news."],
  ]);
});
