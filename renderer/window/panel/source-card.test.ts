import { expect, test } from "vitest";
import { texts } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { Source, TimelineEvent } from "../../../data/timeline.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import { sourceCard } from "./source-card.ts";

const wire = { ...source("wire"), publisher: "An agency", title: "[A wire]", custom: {} };
const others = [source("beta"), source("gamma"), wire];

/** The card of a report among these events. */
function cardOf(report: Source, events: readonly TimelineEvent[] = [], compared: readonly string[] = []): HTMLElement {
  const shown = timeline(events, { sources: [report, ...others] });
  const coded = codedSources(shown.sources);
  return sourceCard(coded.get(report.id)!, shown, coded, compared);
}

const factsOf = (card: HTMLElement) => {
  const [terms, said] = [texts(card, "dt"), texts(card, "dd")];
  return Object.fromEntries(terms.map((term, index) => [term, said[index]]));
};

test("a card names the outlet and the title, and counts what the source tells", () => {
  const card = cardOf(source("alpha"), [
    event("a", { claims: [claim("alpha"), claim("alpha"), claim("beta")] }),
    event("b", { claims: [claim("alpha")] }),
    event("c", { claims: [claim("beta")] }),
  ]);
  expect(texts(card, "h2, .title, .corroboration")).toEqual([
    "AL The alpha",
    "Report of alpha",
    "3 claims on 2 events",
  ]);
  expect(card.dataset["shownSource"]).toBe("alpha");
});

test("what a document states of itself stands in a list, in words", () => {
  const card = cardOf(
    {
      ...source("alpha"),
      author: [{ given: "Ada", family: "North" }, { literal: "A desk" }],
      publisher: "A house",
      "publisher-place": "Port",
      language: "de",
      URL: "https://example.org/a",
      accessed: { raw: "2020-01-02" },
      note: "Undated.",
      custom: {
        ...source("alpha", { published: { ...day("2016-09-20"), wording: "20/9/2016", basis: "Its head." } }).custom,
        issuedBasis: "stated",
        derivedFrom: ["wire"],
        document: { file: "alpha.txt", sha256: "0".repeat(64) },
      },
    },
    [event("a", { claims: [claim("alpha", { derivedFrom: "wire" }), claim("alpha", { derivedFrom: "gamma" })] })],
  );
  expect(factsOf(card)).toEqual({
    Kind: "Newspaper article",
    Author: "Ada North, A desk",
    Publisher: "A house",
    Place: "Port",
    Published: "20 September 2016 (stated)",
    "In its words": "“20/9/2016”",
    Basis: "Its head.",
    "Copy of": "An agency: A wire",
    Quotes: "Report of gamma",
    Note: "Undated.",
    Address: "https://example.org/a",
    Accessed: "2020-01-02",
    Language: "German",
    Document: "alpha.txt",
  });
});

test("what is not known is left out, an inferred date says from what, and an odd language stays as it is", () => {
  const { custom } = source("alpha", { published: { ...day("2016-09-20"), basis: "Its address." } });
  const card = cardOf({
    ...source("alpha"),
    type: "webpage",
    language: "?",
    custom: { ...custom, issuedBasis: "inferred" },
  });
  expect(factsOf(card)).toEqual({
    Kind: "Webpage",
    Published: "20 September 2016 (inferred)",
    "Inferred from": "Its address.",
    Language: "?",
  });
  const nameless: Source = { ...source("alpha"), publisher: "A house", genre: "Readout" };
  delete (nameless as { "container-title"?: string })["container-title"];
  expect(factsOf(cardOf(nameless))).toEqual({ Kind: "Readout" });
});

test("events are listed as told here alone, told by others too, not told here, and later than the report", () => {
  const card = cardOf(source("alpha", { published: day("2016-09-20") }), [
    event("alone", { when: day("2016-09-06") }),
    event("shared", { claims: [claim("beta"), claim("alpha"), claim("gamma"), claim("beta")] }),
    event("omitted", { when: day("2016-09-20"), claims: [claim("beta")] }),
    event("later", { when: day("2016-09-21"), claims: [claim("gamma")] }),
    event("perhaps", { when: { latest: "2016-09-25", precision: "bounded" }, claims: [claim("gamma")] }),
  ]);
  expect([...card.querySelectorAll("details")].map((list) => texts(list, "summary, li"))).toEqual([
    ["Only here (1)", "alone 6 September 2016"],
    ["Also told by others (1)", "shared BEGA"],
    ["Not told here (2)", "omitted BE", "perhaps GA"],
    ["After it was published (1)", "later GA"],
  ]);
});

test("what a report implies by telling another event, or only comments on, is not among what it does not tell", () => {
  const card = cardOf(source("alpha"), [
    event("begin", { claims: [claim("beta")] }),
    event("end", { implies: ["begin"], claims: [claim("alpha"), claim("beta")] }),
    event("charge", { claims: [claim("gamma"), claim("alpha", { stance: "comments" })] }),
    event("other", { claims: [claim("gamma")] }),
  ]);
  expect([...card.querySelectorAll("details")].map((list) => texts(list, "summary, li"))).toEqual([
    ["Also told by others (1)", "end BE"],
    ["Only commented on here, or withdrawn (1)", "charge GA"],
    ["Implied here (1)", "begin BE"],
    ["Not told here (1)", "other GA"],
  ]);
  expect(texts(card, ".corroboration")).toEqual(["2 claims on 2 events"]);
});

test("a comment by others leaves an event told by one report alone", () => {
  const card = cardOf(source("alpha"), [
    event("a", { claims: [claim("alpha"), claim("beta", { stance: "comments" })] }),
  ]);
  expect(texts(card, "summary")).toEqual(["Only here (1)"]);
});

test("a report that nothing dates leaves out what it does not tell, whenever that was", () => {
  const card = cardOf(source("alpha"), [event("a", { when: day("2030-01-01"), claims: [claim("beta")] })]);
  expect(texts(card, "summary")).toEqual(["Not told here (1)"]);
});

test("the button for comparing is pressed while the source is compared", () => {
  const pressed = (...compared: readonly string[]) =>
    cardOf(source("alpha"), [], compared).querySelector("[data-compare=alpha]")?.getAttribute("aria-pressed");
  expect([pressed("beta"), pressed("beta", "alpha")]).toEqual(["false", "true"]);
});

test("a source of which only the date for citations is known has that, and a year is a date", () => {
  const { Published } = factsOf(cardOf({ ...source("alpha"), issued: { raw: "2016" } }));
  expect(Published).toBe("2016");
});
