import { expect, test } from "vitest";
import { speakerGuesses } from "./guess-speaker.ts";

/** Guesses for the first words of a text, without their places. */
function guesses(text: string, from = 0) {
  return speakerGuesses(text, { from, to: from + 5 }).map(({ name, role, through }) => ({
    name,
    ...(role !== undefined && { role }),
    ...(through && { through }),
  }));
}

test.each([
  ["Two boats sank on Sunday, the harbour master said.", [{ name: "the harbour master" }]],
  ["Ada Example said two boats had sunk.", [{ name: "Ada Example" }]],
  ["Dr. Ada B. Example later said so.", [{ name: "Dr. Ada B. Example" }]],
  ["Local fishermen said the boats came late.", [{ name: "local fishermen" }]],
  ["“Two boats sank,” said Ada Example.", [{ name: "Ada Example" }]],
  ["“Two boats sank,” said Ada Example, the harbour master.", [{ name: "Ada Example", role: "the harbour master" }]],
  ["Ada Example, the harbour master, has said so.", [{ name: "Ada Example", role: "the harbour master" }]],
  ["Two boats sank, according to the Ministry of the Sea.", [{ name: "the Ministry of the Sea" }]],
  ["Two boats sank, according to Ada Example, a pilot.", [{ name: "Ada Example", role: "a pilot" }]],
  ["According to Ministry officials, the gate was shut.", [{ name: "Ministry officials" }]],
  ["But Ada Example denied it.", [{ name: "Ada Example" }]],
  ["On Monday the mayor announced a truce.", [{ name: "the mayor" }]],
  ["The mayor told the Gazette that boats sank.", [{ name: "the mayor", through: [{ name: "the Gazette" }] }]],
  ["The mayor told reporters that boats sank.", [{ name: "the mayor", through: [{ name: "reporters" }] }]],
  [
    "“The gate is open,” said Ada Example, a spokeswoman for the guild.",
    [{ name: "the guild", through: [{ name: "Ada Example", role: "spokeswoman" }] }],
  ],
  ["A spokesman for the guild said so.", [{ name: "the guild", through: [{ name: "a spokesman" }] }]],
  ["Bob Sample confirmed it. He added that boats sank.", [{ name: "Bob Sample" }]],
])("%s", (text, expected) => {
  expect(guesses(text)).toStrictEqual(expected);
});

test.each(["Two boats sank.", "He said so.", "It rained, and they left.", "", "The boats were unsaid and saidly red."])(
  "nobody is made up: %s",
  (text) => expect(guesses(text)).toStrictEqual([]),
);

test("the nearest comes first, those of the same sentence before all others", () => {
  const text = "Ada Example said it rained. The gate was shut, Bob Sample said. Cy Test said nothing.";
  const names = (from: number) => speakerGuesses(text, { from, to: from + 3 }).map(({ name }) => name);
  expect(names(0)).toStrictEqual(["Ada Example", "Bob Sample", "Cy Test"]);
  expect(names(text.indexOf("gate"))).toStrictEqual(["Bob Sample", "Cy Test", "Ada Example"]);
  expect(names(text.indexOf("nothing"))).toStrictEqual(["Cy Test", "Bob Sample", "Ada Example"]);
});

test("a guess says where it stands", () => {
  const text = "Two boats sank, the mayor said.";
  const [guess] = speakerGuesses(text, { from: 0, to: 3 });
  expect(text.slice(guess?.where.from, guess?.where.to)).toBe("the mayor said");
});

test("far into a long paragraph, what stands near is found, and its place is that in the paragraph", () => {
  const text = `${"It rained all day. ".repeat(3000)}The mayor said so.`;
  const [guess] = speakerGuesses(text, { from: text.length - 4, to: text.length });
  expect(text.slice(guess?.where.from, guess?.where.to)).toBe("The mayor said");
});

test.each(["Aa ", "the a ", "said ", "the ", "“,” said ", "officials ", "according to ", "Aa said ", "a, "])(
  "%j over and over ends soon",
  (words) => {
    const before = process.cpuUsage().user;
    speakerGuesses(words.repeat(100_000), { from: 10_000, to: 100_000 });
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2);
  },
);
