import { expect, test } from "vitest";
import { eventRows } from "./event-row.ts";
import { eventsTsv } from "./events-tsv.ts";
import { claim, day, event, timeline } from "../../e2e/helpers/example.ts";
import type { TimelineEvent } from "../timeline.ts";

function copied(events: readonly TimelineEvent[]): readonly ReadonlyMap<string, string>[] {
  const whole = timeline(events);
  const [header = "", ...lines] = eventsTsv(events.map(eventRows(whole)), whole.sources)
    .trimEnd()
    .split("\r\n");
  const names = header.split("\t");
  return lines.map((line) => new Map(line.split("\t").map((cell, index) => [names[index] ?? "", cell])));
}

test("a row holds the date in words and its bounds as the file has them", () => {
  const [first, second, third] = copied([
    event("a", { when: day("2016-09-12", "2016-09-14") }),
    event("b", { when: { latest: "2016-09-20", precision: "bounded" } }),
    event("c", { when: { start: day("2016-09-01"), end: { latest: "2016-09-09", precision: "bounded" } } }),
  ]);
  expect([first?.get("Date"), first?.get("Earliest"), first?.get("Latest")]).toEqual([
    "between 12 and 14 September 2016",
    "2016-09-12",
    "2016-09-14",
  ]);
  expect([second?.get("Earliest"), second?.get("Latest")]).toEqual(["", "2016-09-20"]);
  expect([third?.get("Earliest"), third?.get("Latest")]).toEqual(["2016-09-01", "2016-09-09"]);
});

test("every claim is there, with its source's code, paragraph, speaker, wording, figures and stand", () => {
  const when = { ...day("2016-09-26"), wording: "last Monday" };
  const [row] = copied([
    event("a", {
      claims: [
        claim("alpha", { says: "It was hit.", when, speaker: { name: "A spokesman" } }),
        claim("beta", {
          says: "Many died.",
          figures: [{ measure: "killed", min: 20 }],
          asserts: [{ aspect: "responsibility", value: "Nobody" }],
        }),
      ],
    }),
  ]);
  expect(row?.get("Claims")).toBe(
    "AL ¶1, A spokesman: It was hit. [“last Monday”: 26 September 2016] | " +
      "BE ¶1, beta: Many died. [killed: at least 20; responsibility: Nobody]",
  );
  expect(row?.get("Sources")).toBe("AL; BE");
  expect(row?.get("Independent origins")).toBe("2");
});

test("a title that would be a formula is text, and a summary of two lines stays in its cell", () => {
  const [row, ...rest] = copied([event("a", { title: "=HYPERLINK(1)", summary: "one\r\ntwo\tthree" })]);
  expect(rest).toEqual([]);
  expect(row?.get("Event")).toBe("'=HYPERLINK(1)");
  expect(row?.get("Summary")).toBe("one two three");
});
