// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { page } from "../../e2e/helpers/dom.ts";
import { claim, event, timeline } from "../../e2e/helpers/example.ts";
import { pageFile } from "../../main/write/html/page-file.ts";
import { embeddedOpening, embeddedTimeline } from "./embedded-data.ts";

const PARTS = { script: "", style: "", body: "<main></main>" };

test("the page reads the timeline and the view that it was written with, dates and hostile texts and all", () => {
  const hostile = `</script><!--<script> & "it's"`;
  const quoted = claim("alpha", { outlet: { name: "The alpha", speaks: false, published: {} } });
  const told = timeline([event("a", { title: hostile, claims: [quoted] })], { title: hostile });
  const opening = `sourceline://view?search=${hostile}`;
  page(pageFile(PARTS, { timeline: told, opening, metrics: {}, fonts: [] }));
  expect(embeddedTimeline()).toEqual(told);
  expect(embeddedOpening()).toBe(opening);
});

test("a page that lost a part of its data says which", () => {
  page("<main></main>");
  expect(embeddedTimeline).toThrow("the page lacks its timeline-data");
});
