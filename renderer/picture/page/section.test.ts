/** What stands under the lanes is read block by block, whatever column or row it stands in. */
import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { longAlt } from "../../../data/lists/alt-text.ts";
import { pictureScene } from "../compose/picture-scene.ts";
import type { Section } from "../scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";

const killed = (id: string, value: number) => claim(id, { figures: [{ measure: "killed", value }] });

const story = timeline(
  [
    event("truce", { title: "Truce", claims: [claim("alpha"), claim("beta")] }),
    event("convoy", { title: "Convoy", when: day("2016-09-06"), claims: [killed("alpha", 20), killed("beta", 31)] }),
    event("strike", { title: "Strike", when: day("2016-09-19"), claims: [killed("alpha", 60), killed("beta", 83)] }),
  ],
  { sources: [source("alpha"), source("beta")] },
);

function sceneOf(width: number, sourceList = true) {
  const furniture = { notes: true, sourceList };
  return pictureScene(
    story,
    { view: story.extent.interval, theme: "light", page: { width }, furniture },
    measureWithSourceSans(),
  );
}

const read = (section: Section | undefined) =>
  section?.blocks.map(({ role, lines }) => [role, ...lines.map(({ text }) => text)]);

test.each([320, 1200])("at %i px, a note is its number with its title, and then what is said", (width) => {
  expect(read(sceneOf(width).notes)).toEqual([
    ["heading", "Notes"],
    ["paragraph", "1", "Convoy"],
    ["paragraph", "killed: 20 (AL); 31 (BE)"],
    ["paragraph", "2", "Strike"],
    ["paragraph", "killed: 60 (AL); 83 (BE)"],
  ]);
});

test("a chip is read before its own source, however many stand in the row", () => {
  expect(read(sceneOf(1200).sourceList)).toEqual([
    ["heading", "Sources"],
    ["paragraph", "AL", "“Report of alpha”. The alpha."],
    ["paragraph", "BE", "“Report of beta”. The beta."],
  ]);
});

test("a legend is read row by row; where it is narrow, its heads have rows of their own", () => {
  const notes = ["paragraph", expect.stringMatching(/^Dates are /u)];
  expect(read(sceneOf(1200, false).legend)).toEqual([
    ["paragraph", "Sources", "AL", "The alpha", "undated", "BE", "The beta", "undated"],
    ["paragraph", "Marks", "a day; no account differs", "accounts differ", "≠", "what accounts differ on"],
    notes,
  ]);
  expect(read(sceneOf(320, false).legend)?.slice(0, 5)).toEqual([
    ["paragraph", "Sources"],
    ["paragraph", "AL", "The alpha", "undated"],
    ["paragraph", "BE", "The beta", "undated"],
    ["paragraph", "Marks"],
    ["paragraph", "a day; no account differs", "accounts differ"],
  ]);
});

test.each([320, 1200])("at %i px, every line and every chip is read once", (width) => {
  const { legend, notes, sourceList } = sceneOf(width);
  for (const { texts, chips, blocks } of [legend!, notes!, sourceList!]) {
    const lines = blocks.flatMap((block) => block.lines);
    expect(new Set(lines)).toEqual(new Set([...texts, ...chips.map(({ text }) => text)]));
    expect(lines).toHaveLength(texts.length + chips.length);
  }
});

test("the seconds on which accounts differ are in the notes and in the alternative text", () => {
  const ringing = (id: string, time: string) =>
    claim(id, { when: { earliest: time, latest: time, precision: "minute" as const } });
  const claims = [ringing("alpha", "2016-09-12T10:00:05"), ringing("beta", "2016-09-12T10:00:50")];
  const bell = event("bell", { title: "Bell", when: ringing("alpha", "2016-09-12T10:00:05").when!, claims });
  const subject = timeline([bell], { sources: [source("alpha"), source("beta")] });
  const { notes } = pictureScene(
    subject,
    { view: subject.extent.interval, theme: "light", page: { width: 1200 }, furniture: { notes: true } },
    measureWithSourceSans(),
  );
  const words = notes?.texts.map(({ text }) => text).join(" ");
  expect(words).toContain("10:00:05");
  expect(words).toContain("10:00:50");
  expect(longAlt({ title: "", description: "", timeline: subject, events: [bell] })).toContain(
    "12 September 2016, 10:00:05 (AL); 12 September 2016, 10:00:50 (BE)",
  );
});
