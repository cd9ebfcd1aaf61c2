import { expect, test } from "vitest";
import { parsedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { sharedOutlet } from "../../../e2e/helpers/accounts/shared-outlet.ts";
import { groupLanes } from "../lanes/grouping.ts";
import { makeScene } from "../compose/make-scene.ts";
import { fitLink } from "../compose/fit-link.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { comparedSources } from "./coverage.ts";
import { codedSources, outletChips, spokenChip, type CodedSource } from "./chip.ts";
import type { SceneOptions } from "../compose/scene-options.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { decodeViewLink } from "../../../data/look/view-link.ts";
import { asWritten } from "../../../data/written.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";

const measure = measureWithSourceSans();

function sceneOf(timeline: Timeline, options: SceneOptions = {}) {
  return makeScene(timeline, timeline.extent.interval, { width: 1200 }, measure, options);
}

const chipsOf = (timeline: Timeline, id: string, options?: SceneOptions) =>
  sceneOf(timeline, options)
    .glyphs.find((glyph) => glyph.id === id)!
    .body.chips.map(({ text, name }) => [text.text, name]);

test("sources of one outlet have one chip on an event, which says how many they are", () => {
  expect(chipsOf(sharedOutlet(), "all")).toEqual([
    ["PAP ×2", "Source PAP: Paper, 2 reports"],
    ["GAZ", "Source GAZ: Gazette"],
  ]);
  expect(chipsOf(sharedOutlet(), "one")).toEqual([["PAP", "Source PAP: paper"]]);
});

test("they have one colour, and count as one where colours are given out", () => {
  const coded = codedSources(sharedOutlet().sources);
  expect([...coded].map(([id, { code, series }]) => [id, code, series])).toEqual([
    ["early", "PAP", 0],
    ["lone", "GAZ", 1],
    ["late", "PAP", 0],
  ]);
});

const known = (coded: CodedSource, state: "maybe"): CodedSource => ({
  ...coded,
  code: `${coded.code}?`,
  source: { ...coded.source, known: state },
});

test("an outlet is as firm as the firmest of its sources, and compared where any of them is", () => {
  const [early, , late] = [...codedSources(sharedOutlet().sources).values()] as [CodedSource, CodedSource, CodedSource];
  const chipOf = (...sources: readonly CodedSource[]) => outletChips(sources)[0]!;
  const concluded = { ...early, isConcluded: true } as const;
  expect(chipOf(concluded, late).isConcluded).toBeUndefined();
  expect(chipOf(concluded, { ...late, isConcluded: true }).isConcluded).toBe(true);
  expect(chipOf(known(early, "maybe"), late).code).toBe("PAP");
  expect(chipOf(known(early, "maybe"), known(late, "maybe")).code).toBe("PAP?");
  // Surely out and concluded comes before what may not have been out, and is drawn as that.
  expect(chipOf(known(late, "maybe"), concluded)).toMatchObject({
    code: "PAP",
    isConcluded: true,
    items: ["late", "early"],
  });
  expect(chipOf({ ...early, voice: "aside" }, { ...late, voice: "compared" }).voice).toBe("compared");
  expect(spokenChip(chipOf(early))).toBe("Source PAP: Paper");
});

test("a search marks the chip of an outlet for what any of its sources says", () => {
  const boxes = (match: string) =>
    sceneOf(sharedOutlet(), { match }).glyphs.find(({ id }) => id === "all")!.body.matches;
  const [paper] = sceneOf(sharedOutlet()).glyphs.find(({ id }) => id === "all")!.body.chips;
  expect(boxes("late")!.map(({ width }) => width)).toEqual([paper!.box.width + 4]);
});

test("where other sources put it, those of one outlet share a chip as well", () => {
  const when = { earliest: "2016-09-20", latest: "2016-09-20", precision: "day" };
  const file = asWritten(sharedOutlet());
  const [all] = file.events;
  const claims = all!.claims.map((claim) => (claim.source === "lone" ? claim : { ...claim, when }));
  const { glyphs } = sceneOf(parsedTimeline(JSON.stringify({ ...file, events: [{ ...all, claims }] })));
  expect(glyphs[0]!.body.ghosts.map(({ chips }) => chips.map(({ text }) => text.text))).toEqual([["PAP ×2"]]);
});

test("the legend has a line for an outlet: how many reports it has, or when its one report came out", () => {
  const { legend } = sceneOf(sharedOutlet());
  expect(legend!.chips.map(({ text }) => text.text)).toEqual(["PAP", "GAZ"]);
  const words = legend!.texts.map(({ text }) => text);
  expect(words.slice(0, 5)).toEqual(["Sources", "Paper", "2 reports", "Gazette", "2016"]);
});

test("of very many outlets the window's legend names sixty, and how many more there are", () => {
  const file = asWritten(sharedOutlet());
  const sources = Array.from({ length: 70 }, (_, index) => ({
    ...file.sources[0]!,
    id: `s${String(index)}`,
    "container-title": `Paper ${String(index)}`,
  }));
  const [one] = file.events;
  const claims = sources.map(({ id }) => ({ ...one!.claims[0]!, source: id }));
  const { legend } = sceneOf(parsedTimeline(JSON.stringify({ ...file, sources, events: [{ ...one, claims }] })));
  expect([legend!.chips.length, legend!.texts.some(({ text }) => text === "and 10 more")]).toEqual([60, true]);
});

test("lanes by source are lanes by outlet", () => {
  const subject = sharedOutlet();
  const { lanes, lanesOf } = groupLanes(subject, { ...FIRST_LOOK, lanesBy: "source" });
  expect(lanes).toEqual([
    { id: "source:PAP", label: "Paper (PAP)" },
    { id: "source:lone", label: "Gazette (GAZ)" },
  ]);
  expect(subject.events.map(lanesOf)).toEqual([["source:PAP", "source:lone"], ["source:PAP"]]);
});

test("two sources of one outlet that are compared are told apart by number and colour", () => {
  const coded = codedSources(sharedOutlet().sources);
  const compared = comparedSources(coded, ["late", "lone", "early"]);
  expect(compared.map(({ code }) => code).sort()).toEqual(["GAZ", "PAP (1)", "PAP (2)"]);
  expect(new Set(compared.map(({ series }) => series)).size).toBe(3);
});

test("a link names sources by their ids or by the codes of their chips", () => {
  const fit = (link: string) => {
    const read = decodeViewLink(`sourceline://view?${link}`);
    if (!read.ok) throw new Error(read.reason);
    const { look, selection, ignored } = fitLink(read.link, sharedOutlet());
    return [look.filter.sources, look.compared, selection?.id, ignored];
  };
  expect(fit("sources=PAP,GAZ,late&source=PAP&compare=GAZ,late")).toEqual([
    ["PAP", "lone", "late"],
    ["lone", "late"],
    "early",
    [],
  ]);
  expect(fit("sources=XYZ")).toEqual([[], [], undefined, ["there is no source “XYZ” here"]]);
});
