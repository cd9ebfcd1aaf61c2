import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { svgFile } from "../../../main/write/svg/svg-file.ts";
import { makeScene } from "../compose/make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { pictureShapes } from "./picture-shapes.ts";
import { THEMES } from "./theme.ts";

const worded = { ...day("2016-09-05", "2016-09-11"), wording: "vorige Woche" };

/** The file of an event that two sources date in the same words, with the languages of the timeline and of the sources. */
function fileOf(language: string | undefined, ...spoken: readonly (string | undefined)[]): string {
  const sources = ["alpha", "beta"].map((id, index) => {
    const tongue = spoken[index];
    return { ...source(id), ...(tongue !== undefined && { language: tongue }) };
  });
  const claims = sources.map(({ id }) => claim(id, { when: worded }));
  const subject = {
    ...timeline([event("a", { when: worded, claims })], { sources }),
    ...(language !== undefined && { language }),
  };
  const scene = makeScene(subject, subject.extent.interval, { width: 900 }, measureWithSourceSans(), {
    furniture: { credit: "Somebody" },
  });
  return svgFile(scene, pictureShapes(scene, THEMES.light));
}

const ofNote = (file: string): string | undefined => /<text[^>]*>“vorige Woche”/u.exec(file)?.[0];

test("a picture says its language at its root, and that the program's own words are English", () => {
  const file = fileOf("fa");
  expect(/<svg [^>]*>/u.exec(file)?.[0]).toContain(' lang="fa" xml:lang="fa"');
  expect(file).toContain('<desc lang="en" xml:lang="en">');
  expect(file.match(/<g[^>]* lang="en" xml:lang="en"/gu)).toHaveLength(3);
  expect(file).not.toMatch(/direction/u);
});

test.each([["en-GB"], [undefined]])("a picture in %s has no word that is in another language", (language) => {
  const languages = fileOf(language).match(/ lang="[^"]*"/gu) ?? [];
  expect(languages).toEqual(language === undefined ? [] : [` lang="${language}"`]);
});

test("a quotation is in the language of those who are quoted, where they have one", () => {
  expect(ofNote(fileOf("en", "de-CH", "de-CH"))).toContain(' lang="de-CH" xml:lang="de-CH"');
  expect(ofNote(fileOf("en", "de-CH", "de"))).not.toContain(" lang=");
  expect(ofNote(fileOf("en", "de", undefined))).not.toContain(" lang=");
  expect(ofNote(fileOf("en", "German", "German"))).not.toContain(" lang=");
});
