import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { FIRST_LOOK, type Look } from "../../../data/look/look.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { sidecarFiles } from "./sidecar-files.ts";
import { makeScene } from "./make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { shownOf, sceneOptions } from "./shown.ts";

const SUBJECT = timeline(
  [
    event("late", { when: day("2016-09-20"), claims: [claim("alpha"), claim("beta", { derivedFrom: "wire" })] }),
    event("early", { when: day("2016-09-07"), claims: [claim("gamma")] }),
    event("outside", { when: day("2016-11-07"), claims: [claim("gamma")] }),
  ],
  { sources: [source("alpha"), source("beta"), source("gamma"), { ...source("wire"), custom: {} }] },
);

function beside(look: Partial<Look>, subject: Timeline = SUBJECT): ReadonlyMap<string, string> {
  const whole = { ...FIRST_LOOK, ...look };
  const shown = shownOf(subject, whole);
  const options = sceneOptions(shown, whole);
  const scene = makeScene(shown.timeline, subject.extent.interval, { width: 900 }, measureWithSourceSans(), options);
  const files = sidecarFiles(subject, scene, { alt: true, table: true, sources: "text" }, look);
  return new Map(files.map(({ ending, text }) => [ending, text]));
}

test("sources are a text unless they are asked for as data", () => {
  const scene = makeScene(SUBJECT, SUBJECT.extent.interval, { width: 900 }, measureWithSourceSans());
  const sources = (asked: "text" | "csl") => sidecarFiles(SUBJECT, scene, { sources: asked })[0]!;
  expect(sources("text").text).toMatch(/^\[AL\] “Report of alpha”/);
  expect((JSON.parse(sources("csl").text) as unknown[]).length).toBe(4);
});

const titles = (csv = "") => csvParse(csv.slice(1)).map((row) => row["Event"]);

test("the table has the rows of the picture, by date; the text tells the same", () => {
  const files = beside({});
  expect([...files.keys()]).toEqual([".alt.txt", ".table.csv", ".sources.txt"]);
  expect(titles(files.get(".table.csv"))).toEqual(["early", "late"]);
  expect(files.get(".alt.txt")).toContain("2 of 3 events from 3 reports");
  expect(files.get(".alt.txt")).not.toContain("outside");
});

test("what is filtered out is in none of the files, not even as a faint ghost; nor are its sources", () => {
  const files = beside({ filter: { ...FIRST_LOOK.filter, sources: ["beta"] }, context: true });
  expect(titles(files.get(".table.csv"))).toEqual(["late"]);
  expect(files.get(".alt.txt")).not.toContain("early");
  expect(files.get(".sources.txt")).toBe(
    "[AL] “Report of alpha”. The alpha.\n[BE] “Report of beta”. The beta.\n“Report of wire”. The wire.\n",
  );
});

test("an event of several lanes is one row, and one of a collapsed lane is one too", () => {
  expect(titles(beside({ lanesBy: "source" }).get(".table.csv"))).toEqual(["early", "late"]);
  expect(titles(beside({ collapsed: ["one"] }).get(".table.csv"))).toEqual(["early", "late"]);
});

test("as known on a day, text and table mark the reports that may not have been out", () => {
  const published = { earliest: "2016-09-15", latest: "2016-09-25", precision: "bounded" } as const;
  const sources = [source("alpha", { published: day("2016-09-14") }), source("beta", { published })];
  const claims = [claim("alpha", { speaker: { name: "Mayor Ann" } }), claim("beta")].map((one, index) => ({
    ...one,
    figures: [{ measure: "killed", value: index }],
  }));
  const subject = timeline([event("a", { claims })], { sources });
  const read = (knownOn?: string) => {
    const files = beside(knownOn === undefined ? {} : { knownOn }, subject);
    const [row] = csvParse((files.get(".table.csv") ?? "").slice(1));
    const told = /Accounts differ on killed: .*/u.exec(files.get(".alt.txt") ?? "")?.[0];
    return [told, row?.["Sources"], row?.["Claims"]?.split(" | ").map((text) => text.split(",")[0])];
  };
  expect(read("2016-09-20")).toEqual([
    "Accounts differ on killed: 0 (Mayor Ann, per AL); 1 (BE?).",
    "AL; BE?",
    ["AL ¶1", "BE? ¶1"],
  ]);
  expect(read()).toEqual(["Accounts differ on killed: 0 (Mayor Ann, per AL); 1 (BE).", "AL; BE", ["AL ¶1", "BE ¶1"]]);
});

test("as known on a day, the text says which", () => {
  const known = "It shows what could be known on 20 September 2016.";
  expect(beside({ knownOn: "2016-09-20" }).get(".alt.txt")).toContain(known);
  expect(beside({}).get(".alt.txt")).not.toContain("could be known");
});

test("where every account was taken back, the text says that none stands", () => {
  const claims = [claim("alpha", { id: "first" }), claim("alpha", { stance: "retracts", of: "first" })];
  expect(beside({}, timeline([event("a", { claims })])).get(".alt.txt")).toContain(
    "\n12 September 2016: a. No account of it stands.\n",
  );
});

test("nothing is written that nobody asked for", () => {
  const scene = makeScene(SUBJECT, SUBJECT.extent.interval, { width: 900 }, measureWithSourceSans());
  expect(sidecarFiles(SUBJECT, scene, {})).toEqual([]);
});
