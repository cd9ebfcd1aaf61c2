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

/** All of a guess, with the words in which it stands. */

function told(text: string, from = 0, to = from + 5) {
  return speakerGuesses(text, { from, to }).map(({ where, ...guess }) => ({
    ...guess,
    words: text.slice(where.from, where.to),
  }));
}

test.each([
  [
    "Ada Example, the harbour master, said so. She added that it rained.",
    [{ name: "Ada Example", role: "the harbour master", words: "Ada Example, the harbour master, said" }],
  ],
  [
    "A spokesman for the guild said so. He denied the rest.",
    [{ name: "the guild", through: [{ name: "a spokesman" }], words: "A spokesman for the guild said" }],
  ],
  ["Bob Sample said so. They told the Gazette that it rained.", [{ name: "Bob Sample", words: "Bob Sample said" }]],
  ["She said it rained, Bob Sample said.", [{ name: "Bob Sample", words: "Bob Sample said" }]],
  [
    "“It rained,” said Ada Example, chief spokeswoman of the Port Authority.",
    [
      {
        name: "the Port Authority",
        through: [{ name: "Ada Example", role: "spokeswoman" }],
        words: "said Ada Example, chief spokeswoman of the Port Authority",
      },
    ],
  ],
  [
    "“Yes,” said Ada Example, a senior press secretary for the guild, on Monday.",
    [
      {
        name: "the guild",
        through: [{ name: "Ada Example", role: "press secretary" }],
        words: "said Ada Example, a senior press secretary for the guild",
      },
    ],
  ],
  [
    "The press officer of the guild said so.",
    [{ name: "the guild", through: [{ name: "the press officer" }], words: "The press officer of the guild said" }],
  ],
  [
    "An attorney for the guild told reporters that it rained.",
    [
      {
        name: "the guild",
        through: [{ name: "an attorney" }, { name: "reporters" }],
        words: "An attorney for the guild told reporters",
      },
    ],
  ],
  ["A guild spokesman said so.", [{ name: "a guild spokesman", words: "A guild spokesman said" }]],
  [
    "A Port Authority spokesman for the harbour said so.",
    [
      {
        name: "the harbour",
        through: [{ name: "a Port Authority spokesman" }],
        words: "A Port Authority spokesman for the harbour said",
      },
    ],
  ],
  [
    "Two lawyers for the guild said so.",
    [{ name: "the guild", through: [{ name: "two lawyers" }], words: "Two lawyers for the guild said" }],
  ],
  [
    "Ada Example, who is no spokeswoman for the guild, said so.",
    [
      {
        name: "Ada Example",
        role: "who is no spokeswoman for the guild",
        words: "Ada Example, who is no spokeswoman for the guild, said",
      },
    ],
  ],
  ["Meanwhile, Ada Example said so.", [{ name: "Ada Example", words: "Ada Example said" }]],
  ["But on Monday, However, Ada Example said so.", [{ name: "Ada Example", words: "Ada Example said" }]],
  ["On Monday Ada Example said so.", [{ name: "Ada Example", words: "On Monday Ada Example said" }]],
  ["In September the mayor said so.", [{ name: "the mayor", words: "the mayor said" }]],
  ["One fisherman said so.", [{ name: "one fisherman", words: "One fisherman said" }]],
  ["Two officials said so.", [{ name: "two officials", words: "Two officials said" }]],
  ["Several pilots said so.", [{ name: "several pilots", words: "Several pilots said" }]],
  ["Senior officials said so.", [{ name: "senior officials", words: "Senior officials said" }]],
  ["Some men said so.", [{ name: "some men", words: "Some men said" }]],
  ["Anders Example said so.", [{ name: "Anders Example", words: "Anders Example said" }]],
  ["Thea Example said so.", [{ name: "Thea Example", words: "Thea Example said" }]],
  ["The mayor said so. THE MAYOR said more.", [{ name: "the mayor", words: "The mayor said" }]],
  [
    "Ada Example told the Gazette and Ada Example told reporters.",
    [
      { name: "Ada Example", through: [{ name: "the Gazette" }], words: "Ada Example told the Gazette" },
      { name: "Ada Example", through: [{ name: "reporters" }], words: "Ada Example told reporters" },
    ],
  ],
  ["According to the mayor, it rained, the mayor said.", [{ name: "the mayor", words: "According to the mayor" }]],
  [
    "“Boats sank,” the mayor said. According to Ada Example, it rained.",
    [
      { name: "the mayor", words: "the mayor said" },
      { name: "Ada Example", words: "According to Ada Example" },
    ],
  ],
  ["It rained, according to the mayor who left.", [{ name: "the mayor", words: "according to the mayor" }]],
  [
    "Ada Example, a pilot, has also said so.",
    [{ name: "Ada Example", role: "a pilot", words: "Ada Example, a pilot, has also said" }],
  ],
  ["Ada May Example said so.", [{ name: "Ada May Example", words: "Ada May Example said" }]],
  ["But  Ada Example said so.", [{ name: "Ada Example", words: "But  Ada Example said" }]],
  ["Camp One officials said so.", [{ name: "Camp One officials", words: "Camp One officials said" }]],
  [
    "A spokesman  for  the guild said so.",
    [{ name: "the guild", through: [{ name: "a spokesman" }], words: "A spokesman  for  the guild said" }],
  ],
  [
    "The board of lawyers for the guild said so.",
    [
      {
        name: "the guild",
        through: [{ name: "the board of lawyers" }],
        words: "The board of lawyers for the guild said",
      },
    ],
  ],
  [
    "“Yes,” said Ada Example, a  senior guild spokeswoman for the port.",
    [
      {
        name: "the port",
        through: [{ name: "Ada Example", role: "guild spokeswoman" }],
        words: "said Ada Example, a  senior guild spokeswoman for the port",
      },
    ],
  ],
  ["He later said so; Ada Example said so.", [{ name: "Ada Example", words: "Ada Example said" }]],
  [
    "“No!” said the mayor. “Yes.” Ada Example said so.",
    [
      { name: "the mayor", words: "said the mayor" },
      { name: "Ada Example", words: "Ada Example said" },
    ],
  ],
])("who speaks, and in which words: %s", (text, expected) => {
  expect(told(text)).toStrictEqual(expected);
});

test("who speaks last before a pronoun is meant, with role and messenger", () => {
  const text = "Ada Example, a pilot, told the Gazette. She said so.";
  expect(told(text, text.indexOf("She"))).toStrictEqual([
    { name: "Ada Example", role: "a pilot", through: [{ name: "the Gazette" }], words: "She said" },
  ]);
});

test.each([
  "Bob Sample said so. She said more.",
  "“It rained,” said Bob Sample. She said more.",
  "According to Bob Sample, it rained. She said more.",
])("whatever the form, who is named before a pronoun is meant: %s", (text) => {
  expect(told(text, text.indexOf("She"))).toStrictEqual([{ name: "Bob Sample", words: "She said" }]);
});

const GATE = "the long gate of the old harbour was shut";

test.each([
  [`Ada Example said that ${GATE}. Bob Sample said no.`, "shut"],
  [`Ada Example said that “${GATE}.” Bob Sample said no.`, "shut"],
  [`It rained. Ada Example said that ${GATE}. Bob Sample said no.`, "shut"],
  [`It rained. Bob Sample said no. And ${GATE}, said Ada Example.`, "And"],
  [`“It rained.” Bob Sample said no. And ${GATE}, said Ada Example`, "And"],
])("whoever speaks in a sentence stands before a neighbour who is nearer: %s", (text, selected) => {
  const from = text.indexOf(selected);
  expect(told(text, from, from + selected.length).map(({ name }) => name)).toStrictEqual(["Ada Example", "Bob Sample"]);
});

const THREE = "Ada Example said it rained. The gate was shut! “Bob Sample said no.” Was it? Cy Test said nothing";

test.each([
  ["it rained", ["Ada Example", "Bob Sample", "Cy Test"]],
  ["gate", ["Bob Sample", "Ada Example", "Cy Test"]],
  ["shut", ["Bob Sample", "Ada Example", "Cy Test"]],
  ["no.”", ["Bob Sample", "Cy Test", "Ada Example"]],
  ["Was", ["Cy Test", "Bob Sample", "Ada Example"]],
  ["nothing", ["Cy Test", "Bob Sample", "Ada Example"]],
])("the sentence of %s comes first, then what stands near", (words, names) => {
  const from = THREE.indexOf(words);
  expect(told(THREE, from, from + words.length).map(({ name }) => name)).toStrictEqual(names);
});

test.each([
  [-5100, []],
  [-4900, ["the mayor"]],
  [0, ["the mayor"]],
  [4990, ["the mayor"]],
  [5100, []],
])("five thousand characters on either side are looked at: %i", (distance, names) => {
  const text = `${"x ".repeat(2600)}The mayor said so. ${"y ".repeat(2700)}`;
  const from = text.indexOf("The mayor") + distance;
  expect(told(text, from, from + 2).map(({ name }) => name)).toStrictEqual(names);
});
