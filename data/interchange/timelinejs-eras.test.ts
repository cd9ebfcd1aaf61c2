import { expect, test } from "vitest";
import { importedText } from "../../e2e/helpers/files/imported-text.ts";
import { parseTimeline } from "../file/parsing/parse.ts";
import { isSpan, type Timeline } from "../timeline.ts";
import { TIMELINEJS_CSV_OUT, TIMELINEJS_JSON_OUT } from "./write-timelinejs.ts";

const day = (date: string, precision = "day") => ({ earliest: date, latest: date, precision });

function timeline(): Timeline {
  const parsed = parseTimeline(
    JSON.stringify({
      version: 2,
      title: "Bells",
      lanes: [{ id: "town", label: "Town" }],
      sources: [{ id: "gazette", type: "article", title: "Gazette", custom: { code: "GZ" } }],
      events: [{ id: "cast", title: "Bell cast", lane: "town", when: day("1912-04-15"), claims: [] }],
      eras: [
        { id: "truce", title: "A <b>truce</b>", when: { start: day("1911-05-01"), end: day("1912", "year") } },
        {
          id: "drought",
          title: "A drought",
          when: day("1910", "year"),
          claims: [{ source: "gazette", speaker: { name: "Gazette" }, says: "It was dry" }],
        },
        { id: "reign", title: "A reign", when: { start: day("1900", "year"), end: { precision: "bounded" } } },
        {
          id: "dark",
          title: "Dark years",
          when: { earliest: "1901", latest: "1903", precision: "bounded" },
        },
      ],
    }),
    "bells.json",
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function dates({ eras = [] }: Timeline) {
  return eras.map(({ title, when }) => [
    title,
    isSpan(when) ? [when.start.earliest, when.end.latest] : [when.earliest, when.latest],
  ]);
}

test.each([TIMELINEJS_JSON_OUT, TIMELINEJS_CSV_OUT])(
  "$id keeps the titles and dates of background periods",
  (format) => {
    const { text, notes } = format.write(timeline());
    expect(dates(importedText(text).timeline)).toEqual([
      ["A <b>truce</b>", ["1911-05-01", "1912"]],
      ["A drought", ["1910", "1910"]],
      ["Dark years", ["1901", "1903"]],
    ]);
    expect(notes.filter(({ at }) => at.startsWith("era")).map(({ at, kind }) => [at, kind])).toEqual([
      ['era "A reign"', "dropped"],
      ['era "Dark years"', "changed"],
      ['era "A drought"', "dropped"],
    ]);
  },
);

test("eras stand in the JSON as the format has them, and only where there are some", () => {
  const whole = timeline();
  const value = JSON.parse(TIMELINEJS_JSON_OUT.write(whole).text) as { readonly eras: readonly unknown[] };
  expect(value.eras[0]).toEqual({
    start_date: { year: "1911", month: "5", day: "1" },
    end_date: { year: "1912" },
    text: { headline: "A &lt;b&gt;truce&lt;/b&gt;" },
  });
  expect(JSON.parse(TIMELINEJS_JSON_OUT.write({ ...whole, eras: [] }).text)).not.toHaveProperty("eras");
});
