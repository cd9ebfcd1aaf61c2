import { expect, test } from "vitest";
import { claim, event, timeline } from "../../../e2e/helpers/example.ts";
import { claimedPassages } from "./claimed-passages.ts";

const PARAGRAPHS = ["a", "b", "c", "b"].map((letter) => ({ text: letter, hash: letter.repeat(11) + "0" }));
const at = (paragraph: number, letter: string) => ({ paragraph, hash: letter.repeat(11) + "0" });

test("a paragraph names the events whose claims cite it, each once, also where its words have moved", () => {
  const { events } = timeline([
    event("first", { claims: [claim("gazette", { at: at(1, "a") }), claim("gazette", { at: at(1, "a") })] }),
    event("second", { claims: [claim("gazette", { at: at(1, "a") }), claim("gazette", { at: at(4, "b") })] }),
    event("third", {
      claims: [
        claim("gazette", { at: at(1, "c") }),
        claim("gazette", { at: at(2, "x") }),
        claim("other", { at: at(2, "b") }),
      ],
    }),
  ]);
  const found = claimedPassages({ events }, "gazette", PARAGRAPHS);
  expect([...found].map(([index, all]) => [index, all.map(({ id }) => id)])).toStrictEqual([
    [0, ["first", "second"]],
    [3, ["second"]],
    [2, ["third"]],
  ]);
  expect(claimedPassages({ events }, undefined, PARAGRAPHS).size).toBe(0);
});
