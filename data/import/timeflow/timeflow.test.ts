import { expect, test } from "vitest";
import type { ImportChoices, Importer } from "../importer.ts";
import { summaryText } from "./summary-text.ts";
import { timeflow } from "./timeflow.ts";

function read(importer: Importer, text: string, choices: ImportChoices = {}) {
  const outcome = importer.read({ name: "x", text }, choices);
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const HEADER = [
  "#TIMEFLOW\tformat version\t1",
  "#TIMEFLOW\tsource\tSomebody",
  '#TIMEFLOW\tdescription\t"What happened',
  'and why"',
  "#TIMEFLOW\tfield\tName\tText\t30",
  "#TIMEFLOW\tfield\tWhen\tDate/Time",
  "#TIMEFLOW\tfield\tUntil\tDate/Time",
  "#TIMEFLOW\tfield\tTrack\tText",
  "#TIMEFLOW\tfield\tWho\tList",
  "#TIMEFLOW\tfield\tLink\tURL",
  "#TIMEFLOW\tfield\tNotes\tText",
  "#TIMEFLOW\tfield\tDead\tNumber",
  "#TIMEFLOW\talias\tTIMEFLOW_LABEL\tName",
  "#TIMEFLOW\talias\tTIMEFLOW_START\tWhen",
  "#TIMEFLOW\talias\tTIMEFLOW_END\tUntil",
  "#TIMEFLOW\talias\tTIMEFLOW_TRACK\tTrack",
  "#TIMEFLOW\tend-metadata",
  "#TIMEFLOW\t====== End of Header. Data below is in tab-delimited format. =====",
  "Name\tWhen\tUntil\tTrack\tWho\tLink\tNotes\tDead",
].join("\n");

test("a file of TimeFlow and a summary are recognised by how they begin", () => {
  expect(timeflow.recognises({ name: "x", text: HEADER })).toBe(true);
  expect(timeflow.recognises({ name: "x.time", text: "TIMEFLOW" })).toBe(false);
  expect(summaryText.recognises({ name: "x", text: "2016-09-12\nA truce began.\n-----" })).toBe(true);
  expect(summaryText.recognises({ name: "x", text: "2016-09-12,A\n2016-09-13,B" })).toBe(false);
  expect(summaryText.recognises({ name: "x", text: "2016-09-12: A" })).toBe(false);
});

test("cells are what the header says of their columns", () => {
  const draft = read(
    timeflow,
    `${HEADER}\nA truce\tSep 12 2016\tSep 19 2016\tAleppo\tKerry, Lavrov\thttps://www.example.org/a\t"It ""held"" then"\t3\n`,
  );
  expect(draft).toMatchObject({ description: "What happened\nand why", extra: { source: "Somebody" }, notes: [] });
  expect(draft.events).toEqual([
    {
      at: "line 20",
      title: "A truce",
      summary: 'It "held" then',
      lane: "Aleppo",
      subject: ["Kerry", "Lavrov"],
      when: {
        start: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "Sep 12 2016" },
        end: { earliest: "2016-09-19", latest: "2016-09-19", precision: "day", wording: "Sep 19 2016" },
      },
      claims: [{ source: "example.org", url: "https://www.example.org/a", inferred: 'the column "Link"' }],
      extra: { Dead: "3", Who: "Kerry, Lavrov" },
    },
  ]);
});

test("a quotedValue cell goes on over lines where that makes its row whole; a stray mark does not", () => {
  const draft = read(
    timeflow,
    [HEADER, 'A\t2016\t\t\t\t\t"one', 'two"\t3', 'B\t2017\t\t\t"stray', "C\t2018\t\t\t\tjavascript:alert(1)\t\t"].join(
      "\n",
    ),
  );
  expect(draft.events.map(({ at, title, summary }) => [at, title, summary])).toEqual([
    ["line 20", "A", "one\ntwo"],
    ["line 22", "B", undefined],
    ["line 23", "C", undefined],
  ]);
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["line 22", "kept"],
    ["line 23", "dropped"],
  ]);
});

test("dates that are none, or end before they begin, are told; those of two readings are asked about", () => {
  const draft = read(timeflow, `${HEADER}\nA\tsoon\t\nB\t2017\t2016\t\t\t\t\t`);
  expect(draft.events[0]).not.toHaveProperty("when");
  expect(draft.events[1]!.when).toMatchObject({ earliest: "2017" });
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["line 20", "kept"],
    ["line 20", "kept"],
    ["line 21", "kept"],
  ]);
  expect(timeflow.read({ name: "x", text: `${HEADER}\nA\t9/12/2016` }, {})).toMatchObject({ ask: "date-order" });
});

test("each day of a summary is an event", () => {
  const draft = read(
    summaryText,
    "2016-09-12\nA truce began.\nIt was said to hold.\n----------\n2016-09\n----\nstray\n2016-02-30\nB",
  );
  expect(draft.events).toEqual([
    {
      at: "line 1",
      title: "A truce began.",
      summary: "It was said to hold.",
      when: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "2016-09-12" },
      claims: [],
    },
    { at: "line 8", title: "B", written: "2016-02-30", claims: [] },
  ]);
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["line 7", "dropped"],
    ["line 5", "dropped"],
    ["line 8", "kept"],
  ]);
});

test("hostile files are read in time proportional to them", () => {
  const rows = '"\u0000\n'.repeat(20_000);
  expect(read(timeflow, `${HEADER}\n${rows}`).events).toHaveLength(20_000);
  expect(read(timeflow, `${HEADER}\n${"\t".repeat(200_000)}x`).events).toHaveLength(1);
  expect(read(timeflow, `#TIMEFLOW\tfield\t__proto__\tText\n__proto__\nx`).events).toHaveLength(1);
  expect(read(summaryText, `2016-09-12\n${"a\n".repeat(50_000)}`).events).toHaveLength(1);
});
