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

test.each([
  ["1912:\n  A bell\n1913 –\n\tA boat\n", ["A bell 1912", "A boat 1913"]],
  ["1912.  \n  A bell\n\n\n1913\t-\n  A boat\n", ["A bell 1912", "A boat 1913"]],
  [
    "1912\n    A bell\n  A boat\n1913\n  A ship\n    and more\n",
    ["A bell 1912", "A boat 1912", "A ship / and more 1913"],
  ],
  ["1912\n\tA bell\n        A boat\n1913\n  A ship\n", ["A bell 1912", "A boat 1912", "A ship 1913"]],
  [
    "1912\n  May\n    A bell\n  June: A boat\n    in red\n1913\n  A ship\n",
    ["A bell 1912-05", "A boat / in red 1912-06", "A ship 1913"],
  ],
])("%j is an outline, with what is indented further as more of the line above", (text, expected) => {
  const importer = importerOf({ name: "a.txt", text });
  expect(importer?.id).toBe("outline");
  const outcome = importer?.read({ name: "a.txt", text }, {});
  const events = outcome && "draft" in outcome ? outcome.draft.events : [];
  const dateOf = (when: (typeof events)[number]["when"]) => (when && "earliest" in when ? when.earliest : undefined);
  expect(
    events.map(
      ({ title, summary, when }) => `${[title, summary].filter(Boolean).join(" / ")} ${dateOf(when) ?? "none"}`,
    ),
  ).toEqual(expected);
});

test.each([
  ["numbers that are no years", "912\n  A bell\n913\n  A boat\n"],
  ["years far ahead", "2112\n  A bell\n2113\n  A boat\n"],
  ["years behind words", "x1912\n  A bell\nx1913\n  A boat\n"],
  ["years with words behind them", "1912 x\n  A bell\n1913 x\n  A boat\n"],
  ["more years than lines", "1912\n1913\n1914\n  A boat\n  A bell\n"],
  ["headings below years", "1912\n  # A bell\n1913\n  A boat\n"],
  ["items with a plus", "1912\n  A ship\n  + A bell\n1913\n  A boat\n"],
])("%s are no outline", (_, text) => {
  expect(importerOf({ name: "a.txt", text })?.id).not.toBe("outline");
});
