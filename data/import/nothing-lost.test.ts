import { expect, test } from "vitest";
import { importFile } from "./import-file.ts";

function imported(text: string) {
  const result = importFile({ name: "a", text });
  if (!result || !("imported" in result)) throw new Error(JSON.stringify(result));
  return result.imported;
}

const calendar = (...lines: readonly string[]) =>
  ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "SUMMARY:Ferry", ...lines, "END:VEVENT", "END:VCALENDAR"].join("\r\n");
const tree = (...lines: readonly string[]) => ["0 HEAD", "1 SOUR X", ...lines, "0 TRLR"].join("\n");
const feed = (channel: string, item: string) =>
  `<rss><channel><title>F</title>${channel}<item><title>Ferry</title>${item}</item></channel></rss>`;
const TIMEFLOW = ["LABEL", "START", "END"]
  .map((name) => `#TIMEFLOW\tfield\t${name}\tText\n#TIMEFLOW\talias\tTIMEFLOW_${name}\t${name}\n`)
  .join("");

test.each<readonly [what: string, text: string, words: readonly string[]]>([
  ["a date of iCalendar", calendar("DTSTART:some day"), ["some day"]],
  ["an end of iCalendar", calendar("DTSTART:20160912", "DTEND:one evening"), ["one evening"]],
  ["a duration", calendar("DTSTART:20160912", "DURATION:a while"), ["a while"]],
  ["an exception without a rule", calendar("DTSTART:20160912", "EXDATE:20160913"), ["20160913"]],
  ["the date of an item", feed("", "<pubDate>last spring</pubDate>"), ["last spring"]],
  ["rights of a feed", feed("<copyright>The Paper</copyright>", ""), ["The Paper"]],
  ["an image of a feed", feed("<image><url>https://e.org/i.png</url></image>", ""), ["https://e.org/i.png"]],
  [
    "a further date of an item",
    feed("", "<pubDate>12 Sep 2016</pubDate><updated>2016-09-30</updated>"),
    ["2016-09-30"],
  ],
  ["a group of media", feed("", "<media:group><media:title>Pier</media:title></media:group>"), ["Pier"]],
  ["a date of a tree", tree("0 @I1@ INDI", "1 NAME A", "1 BIRT", "2 DATE one summer"), ["one summer"]],
  ["a time of day", tree("0 @I1@ INDI", "1 BIRT", "2 DATE 1 JAN 1900", "3 TIME 12:34:56"), ["12:34:56"]],
  ["notes of a person", tree("0 @I1@ INDI", "1 NOTE Was tall", "1 BIRT", "2 DATE 1900"), ["Was tall"]],
  ["a second name", tree("0 @I1@ INDI", "1 NAME A", "1 NAME Bo", "1 BIRT", "2 DATE 1900"), ["Bo"]],
  [
    "sources of a person",
    tree("0 @S1@ SOUR", "1 TITL Register", "0 @I1@ INDI", "1 SOUR @S1@", "2 PAGE 7b", "1 BIRT", "2 DATE 1900"),
    ["INDI.SOUR", "7b"],
  ],
  ["a file of an event", tree("0 @I1@ INDI", "1 BIRT", "2 DATE 1900", "2 OBJE", "3 FILE scan.tif"), ["scan.tif"]],
  ["the source of a note", tree("0 @I1@ INDI", "1 BIRT", "2 DATE 1900", "2 NOTE X", "3 SOUR Letters"), ["Letters"]],
  ["a deep field", tree("0 @I1@ INDI", "1 BIRT", "2 DATE 1900", "2 PLAC P", "3 FONE a", "4 TYPE kana"), ["kana"]],
  [
    "data of a source",
    tree("0 @S1@ SOUR", "1 DATA", "2 AGNC Archive", "0 @I1@ INDI", "1 BIRT", "2 DATE 1900"),
    ["Archive"],
  ],
  [
    "a family without an event",
    tree("0 @I1@ INDI", "1 BIRT", "2 DATE 1900", "0 @F1@ FAM", "1 HUSB @I1@", "1 NOTE Unwed"),
    ["no event is told"],
  ],
  ["a note that nothing points to", tree("0 @N1@ NOTE Alone", "0 @I1@ INDI", "1 BIRT", "2 DATE 1900"), ["Alone"]],
  [
    "several addresses",
    "TY  - NEWS\nTI  - A\nPY  - 2016\nUR  - https://a.org/\nUR  - https://b.org/\nER  - ",
    ["https://b.org/"],
  ],
  ["a second title", "TY  - NEWS\nTI  - A\nT1  - Another\nPY  - 2016\nER  - ", ["Another"]],
  ["a date of RIS that is none", "TY  - NEWS\nTI  - A\nDA  - midsummer\nPY  - 2016\nER  - ", ["midsummer"]],
  ["what stands behind a date of RIS", "TY  - NEWS\nTI  - A\nDA  - 2016/09/12/evening\nER  - ", ["evening"]],
  ["a second publisher", "@book{a,\n title = {T}, year = 2016, publisher = {P}, school = {Upsala}\n}", ["Upsala"]],
  ["how a book was published", "@book{a,\n title = {T}, year = 2016, howpublished = {By hand}\n}", ["By hand"]],
  ["a date of TimeFlow", `${TIMEFLOW}Ferry\tone night\t\n`, ["one night"]],
  ["an end of TimeFlow", `${TIMEFLOW}Ferry\t2016\tone night\n`, ["one night"]],
  ["a date of a note", "---\ntitle: A\ndate: one night\n---\nText\n", ["one night"]],
  ["a date of Chronos", "```chronos\n- [2016] A\n- [20x6~2017] B\n```\n", ["20x6"]],
  ["a date of Markwhen", "2016: A\n2017: B\nafter !other 3 days: C\n", ["after !other 3 days"]],
  [
    "addresses of a claim",
    "event,start,source,says,url\nA,2016,AP,It ran,https://a.org/ https://b.org/\n",
    ["https://b.org/"],
  ],
])("%s is kept or told", (_, text, words) => {
  const { text: timeline, report } = imported(text);
  // What stands in the report alone is told as dropped; all else is in the timeline.
  const dropped = report.notes.filter(({ kind }) => kind === "dropped").map(({ what }) => what);
  for (const word of words) expect([timeline, ...dropped].join("\n")).toContain(word);
});

test("words that are no date are the wording of an undated event, and stand beside a date that is one", () => {
  const [undated, dated] = [`${TIMEFLOW}Ferry\tone night\t\n`, `${TIMEFLOW}Ferry\t2016\tone night\n`].map(
    (text) => imported(text).timeline.events[0]!,
  );
  expect(undated).toMatchObject({ when: { precision: "bounded", wording: "one night" } });
  expect(dated).toMatchObject({ when: { earliest: "2016" }, custom: { "unread-date": "one night" } });
  const long = imported(`${TIMEFLOW}Ferry\t${"x".repeat(400)}\t\n`).timeline.events[0]!;
  expect(long.custom).toMatchObject({ "unread-date": "x".repeat(400) });
});

test.each([
  ["TimeFlow", `${TIMEFLOW}Ferry\t\t2016-09-12\n`],
  ["a note", "---\ntitle: Ferry\nend: 2016-09-12\n---\n"],
])("an end without a start bounds the event, in %s", (_, text) => {
  expect(imported(text).timeline.events[0]!.when).toMatchObject({
    start: { latest: "2016-09-12", precision: "bounded" },
    end: { earliest: "2016-09-12", latest: "2016-09-12" },
  });
});
