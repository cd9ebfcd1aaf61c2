import { expect, test } from "vitest";
import { day, event, source, timeline } from "../../e2e/helpers/example.ts";
import { importedText } from "../../e2e/helpers/files/imported-text.ts";
import { shippedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import type { Source, Timeline } from "../timeline.ts";
import { BIBTEX_OUT, CSL_JSON_OUT, RIS_OUT } from "./write-references.ts";
import { sourcesRis } from "./sources-ris.ts";

const PAGE: Source = {
  ...source("alpha", { published: day("2016-10-03"), issuedBasis: "inferred" }),
  type: "webpage",
  author: [{ family: "Ode", given: "A." }, { literal: "Press & Co" }],
  accessed: { raw: "2017-01-05" },
  URL: "https://example.org/a",
  language: "en",
  note: "One\nER  - \ntwo",
};

test("RIS has a tag a line, a date in parts, and no line that ends the reference before its end", () => {
  expect(sourcesRis([PAGE]).split("\r\n")).toEqual([
    "TY  - ELEC",
    "ID  - alpha",
    "AU  - Ode, A.",
    "AU  - Press & Co",
    "TI  - Report of alpha",
    "T2  - The alpha",
    "PY  - 2016",
    "DA  - 2016/10/03/inferred",
    "UR  - https://example.org/a",
    "Y2  - 2017/01/05/",
    "LA  - en",
    "KW  - AL",
    "N1  - One ER - two",
    "ER  - ",
    "",
  ]);
});

test.each([
  [day("2016-10-03"), "2016/10/03/"],
  [day("2016-10-03", "2016-10-31"), "2016/10//between 3 and 31 October 2016"],
  [day("2015-12-30", "2016-01-02"), "between 30 December 2015 and 2 January 2016"],
])("a date of RIS says no more than is known: %#", (published, expected) => {
  expect(sourcesRis([source("alpha", { published })])).toContain(`\r\nDA  - ${expected}\r\n`);
});

/** What all three carry of a source: who, what, where, and the day. */
function carried({ sources }: Timeline) {
  return sources.map(({ id, title, author, URL: address, publisher, ...others }) => ({
    ...{ id, title, author, address, publisher },
    container: others["container-title"],
    place: others["publisher-place"],
  }));
}

test.each([CSL_JSON_OUT, BIBTEX_OUT, RIS_OUT])(
  "$id carries all sources, and tells that events stay behind",
  (format) => {
    const whole = shippedTimeline();
    const { text, notes } = format.write(whole);
    const dated = { ...whole, sources: whole.sources };
    const after = importedText(text).timeline;
    const without = (sources: ReturnType<typeof carried>) =>
      // BibTeX has no container of its own for what is no article.
      format === BIBTEX_OUT ? sources.map((one) => ({ ...one, container: undefined })) : sources;
    expect(without(carried(after))).toEqual(without(carried(dated)));
    expect(notes.filter(({ what }) => what === "the event with its claims")).toHaveLength(whole.events.length);
  },
);

test("which source is a copy of which is kept in CSL-JSON alone", () => {
  const whole = timeline([event("a")], { sources: [source("alpha", { derivedFrom: ["beta"] }), source("beta")] });
  const copies = { at: 'source "alpha"', kind: "dropped", what: "which source it was taken over from" };
  expect(CSL_JSON_OUT.write(whole).text).toContain('"derivedFrom"');
  expect(CSL_JSON_OUT.write(whole).notes).not.toContainEqual(copies);
  for (const { write } of [BIBTEX_OUT, RIS_OUT]) expect(write(whole).notes).toContainEqual(copies);
});
