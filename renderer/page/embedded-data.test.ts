import { expect, test } from "vitest";
import { page } from "../../e2e/helpers/dom.ts";
import { claim, event, source, timeline } from "../../e2e/helpers/example.ts";
import { parsedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { asWritten } from "../../data/written.ts";
import { pageFile } from "../../main/write/html/page-file.ts";
import { embeddedOpening, embeddedTimeline } from "./embedded-data.ts";

const PARTS = { start: "", script: { data: "", hash: "" }, style: "", body: "<main></main>" };

test("the page reads the timeline and the view that it was written with, dates and hostile texts and all", async () => {
  const hostile = `</script><!--<script> & "it's"`;
  const told = timeline([event("a", { title: hostile })], { title: hostile });
  const opening = `sourceline://view?search=${hostile}`;
  page(pageFile(PARTS, { timeline: told, opening, metrics: {}, fonts: [] }));
  expect(asWritten(await embeddedTimeline())).toEqual(asWritten(told));
  expect(embeddedOpening()).toBe(opening);
});

test("sources have the codes that were made where the file was read, shared ones too", async () => {
  const bare = (id: string, outlet: string) => ({ ...source(id), "container-title": outlet, custom: {} });
  const sources = [bare("a", "Paper"), bare("b", "Paper"), bare("c", "Gazette"), source("delta")];
  const file = { ...asWritten(timeline([event("e", { claims: sources.map(({ id }) => claim(id)) })])), sources };
  const told = parsedTimeline(JSON.stringify(file));
  page(pageFile(PARTS, { timeline: told, opening: "", metrics: {}, fonts: [] }));
  expect(await embeddedTimeline()).toEqual(told);
});

test("a page that lost a part of its data says which", async () => {
  page("<main></main>");
  await expect(embeddedTimeline()).rejects.toThrow("the page lacks its codes-data");
});
