import { expect, test } from "vitest";
import { texts } from "../../../e2e/helpers/dom.ts";
import { claim, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { Claim } from "../../../data/timeline.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import { element } from "../dom/element.ts";
import { corroboration } from "./corroboration-section.ts";

const wire = { ...source("wire"), title: "A wire", custom: {} };
const shown = timeline([], { sources: [source("alpha"), source("beta"), source("gamma"), wire] });

function told(...claims: readonly Claim[]): readonly string[] {
  const place = element("div", {}, corroboration(event("a", { claims }), shown, codedSources(shown.sources)));
  return texts(place, "p, li");
}

const own = (id: string) => claim(id);
const copied = (id: string, derivedFrom = "wire") => claim(id, { derivedFrom });

test("sources and independent origins are counted, one as one", () => {
  expect(told(own("alpha"))).toEqual(["1 source, 1 independent origin"]);
  expect(told(own("alpha"), own("beta"))).toEqual(["2 sources, 2 independent origins"]);
});

test("where sources carry one text, it is said that it counts once, who carries it and who has a voice", () => {
  expect(told(copied("alpha"), copied("beta"))).toEqual([
    "2 sources, 1 independent origin – copies of one text count once",
    "ALBE from A wire",
  ]);
  expect(told(own("gamma"), copied("alpha"), copied("beta", "elsewhere"))).toEqual([
    "3 sources, 3 independent origins",
    "GA in its own voice",
    "AL from A wire",
    "BE from elsewhere",
  ]);
  expect(told(own("alpha"), own("beta"), copied("gamma")).slice(1)).toEqual([
    "ALBE in their own voice",
    "GA from A wire",
  ]);
});
