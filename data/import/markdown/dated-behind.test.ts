import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { importerOf } from "../formats.ts";
import { markdown } from "./markdown.ts";

function shown(text: string) {
  expect(importerOf({ name: "x", text })?.id).toBe("markdown");
  const outcome = markdown.read({ name: "x", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft.events.map(({ title, summary, when }) => [
    when && "start" in when ? `${when.start.earliest ?? ""}/${when.end.earliest ?? ""}` : when?.earliest,
    title,
    ...(summary === undefined ? [] : [summary]),
  ]);
}

test("headings and items may have their dates in brackets behind their names", () => {
  const text = `# Bells\n\n### The Long Peal (1865–1877)\nIt rang.\n\n### Casting (c. 1900)\n\n- **The Fire** (12 May 1912): it burned\n- A list of tools (see 1912)\n- Notes on casting (1913, 1914)\n- Two of them (1915) and a third`;
  expect(shown(text)).toEqual([
    ["1865/1877", "The Long Peal", "It rang."],
    ["1900", "Casting"],
    [
      "1912-05-12",
      "The Fire: it burned",
      "- A list of tools (see 1912)\n- Notes on casting (1913, 1914)\n- Two of them (1915) and a third",
    ],
  ]);
});

test("lines that are an italic date begin events, and a line across the page ends them", () => {
  const text = `### Log\n\n---\n*2023-06-07 18:51 UTC*\n\nThe server went down.\n\n---\n_2023-06-07 16:00 UTC_\n\nIt was moved.\n\n----\n\n2023-06-01 to 2023-06-04 It was noticed.\n\n---\n\nNo part of it.`;
  expect(shown(text)).toEqual([
    ["2023-06-07T18:51Z", "The server went down."],
    ["2023-06-07T16:00Z", "It was moved."],
    ["2023-06-01/2023-06-04", "It was noticed."],
  ]);
});

test("in a list of lives the years of the first ones may be short", () => {
  const lives = (text: string) => {
    const outcome = markdown.read({ name: "a.md", text }, {});
    return "draft" in outcome
      ? outcome.draft.events.map(({ title, when }) => `${title}: ${when ? toldWhen(when) : ""}`)
      : [];
  };
  const list = "- Ada (1815 – 1852)\n- Ben (II) (1710 – 1790)\n- Cy (1926 – )\n- Hero (10 – 75)\n";
  const basis = "(the years are short in a list in which all others are years)";
  expect(lives(list)[1]).toBe('Ben (II): 1710 year "1710" -> 1790 year "1790"');
  expect(lives(list)[3]).toBe(`Hero: 0010 year "10" ${basis} -> 0075 year "75" ${basis}`);
  // Elsewhere they are pages, scores, or how many there were.
  expect(lives("- Ada (1815 – 1852)\n- Ben (1815 – 1852)\n- A game (10 – 75)\n")).toHaveLength(2);
});
