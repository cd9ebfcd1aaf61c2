import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { importerOf } from "../formats.ts";

const TEXT = `
2020:
    Mai - September
        Vote on a bridge,
        in three rounds

2021
    Jan:
        A bell is cast
    09. Mär: A boat sinks
    Feb: A ship
      and its crew
`;

function told(text: string) {
  const importer = importerOf({ name: "a.txt", text });
  const outcome = importer?.read({ name: "a.txt", text }, {});
  if (!outcome || !("draft" in outcome)) return [importer?.id, outcome];
  return outcome.draft.events.map(({ at, title, summary, when }) => [
    at,
    title,
    summary,
    when && toldWhen(when).replace(/ \([^()]*\)/gu, ""),
  ]);
}

test("lines below a year at the margin are events of that year", () => {
  expect(importerOf({ name: "a.txt", text: TEXT })?.id).toBe("outline");
  expect(told(TEXT)).toMatchInlineSnapshot(`
    [
      [
        "line 3",
        "Vote on a bridge,",
        "in three rounds",
        "2020-05 month "Mai 2020" -> 2020-09 month "September 2020"",
      ],
      [
        "line 8",
        "A bell is cast",
        undefined,
        "2021-01 month "Jan 2021"",
      ],
      [
        "line 10",
        "A boat sinks",
        undefined,
        "2021-03-09 day "09. Mär 2021"",
      ],
      [
        "line 11",
        "A ship",
        "and its crew",
        "2021-02 month "Feb 2021"",
      ],
    ]
  `);
});

test.each([
  ["one year alone", "1912\n  A bell\n"],
  ["a line at the margin", "1912\n  A bell\nA boat\n1913\n  A ship\n"],
  ["items", "1912:\n  - A bell\n1913:\n  - A boat\n"],
  ["years without anything below them", "1912\n1913\n  A boat\n"],
])("%s is no outline", (_, text) => {
  expect(importerOf({ name: "a.txt", text })?.id).not.toBe("outline");
});
