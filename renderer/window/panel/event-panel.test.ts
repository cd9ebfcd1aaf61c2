import { expect, test } from "vitest";
import { texts } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import { eventPanel } from "./event-panel.ts";

/** The panel of the first of these events. */
function panelOf(...events: readonly TimelineEvent[]): HTMLElement {
  const shown = timeline(events);
  return eventPanel(events[0]!, shown, codedSources(shown.sources));
}

const dead = (teller: string, name: string, killed: object) =>
  claim(teller, { speaker: { name }, figures: [{ measure: "killed", unit: "people", ...killed }] });

test("an event has its title, its date in words and the reasons for it, its summary, its place and who acted", () => {
  const panel = panelOf(
    event("a", {
      title: "The bridge falls",
      when: { ...day("2016-09-12"), basis: "The Monday before." },
      place: "Port",
      actors: ["Northton", "Southby"],
    }),
  );
  expect([...panel.children].slice(0, 5).map(({ textContent }) => textContent)).toEqual([
    "The bridge falls",
    "12 September 2016",
    "The Monday before.",
    "Something happened.",
    "PlacePort ActorsNorthton Southby ",
  ]);
  expect([panel.dataset["shownEvent"], panel.getAttribute("aria-label")]).toEqual(["a", "The bridge falls"]);
});

test("what is not known of an event has no line of its own", () => {
  expect(texts(panelOf(event("a")), "dl, h3")).toEqual(["Who says so"]);
});

test("a summary that is held back says why", () => {
  expect(texts(panelOf(event("a", { summary: "" })), ".hint")).toEqual([
    "The title is the editor’s, who knew later reports too. The summary draws on those, and is not shown as of this day.",
  ]);
});

test("where accounts differ there is a row for each position: what it says, who says it, and in which sources", () => {
  const panel = panelOf(
    event("a", {
      claims: [
        dead("alpha", "Mayor Ann", { value: 60 }),
        dead("beta", "Mayor Ann", { value: 60 }),
        dead("gamma", "A doctor", { value: 83 }),
      ],
    }),
  );
  const rows = [...panel.querySelectorAll("[data-role=differences] tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ["killed, people", "60Mayor Ann, per AL and BE", "ALBE"],
    ["83A doctor, per GA", "GA"],
  ]);
});

test("where accounts differ stands right under the date, and what they tell in other words after the origins", () => {
  const told = (source: string, killed: object, value: string) =>
    claim(source, { figures: [{ measure: "killed", ...killed }], asserts: [{ aspect: "responsibility", value }] });
  const claims = [told("alpha", { moreThan: 60 }, "A"), told("beta", { value: 83 }, "B")];
  const parts = [...panelOf(event("a", { claims })).children].map(
    (part) => part.getAttribute("data-role") ?? (part.getAttribute("class") || part.textContent),
  );
  expect(parts.indexOf("differences") - parts.indexOf("date")).toBe(2);
  expect(parts.indexOf("agreements")).toBeGreaterThan(parts.indexOf("differences") + 2);
});

test("figures that can all be true say so, and others do not", () => {
  const noteOf = (...killed: readonly object[]) =>
    texts(panelOf(event("a", { claims: killed.map((one) => dead("alpha", "A mayor", one)) })), ".differences .basis");
  expect(noteOf({ moreThan: 60 }, { value: 83 })).toEqual(["These figures can all be true."]);
  expect(noteOf({ value: 60 }, { value: 83 })).toEqual([]);
});

test("an event leads to those that it follows, and to those that follow it, with their dates", () => {
  const panel = panelOf(
    event("middle", { follows: ["first", "nobody"] }),
    event("first", { title: "The first", when: day("2016-09-06") }),
    event("last", { title: "The last", when: day("2016-09-20"), follows: ["middle"] }),
    event("aside"),
  );
  const lists = [...panel.querySelectorAll("ul.links")].map((list) => [
    list.previousElementSibling?.textContent,
    ...texts(list, "li"),
    list.querySelector("button")?.dataset["eventLink"],
  ]);
  expect(lists).toEqual([
    ["Follows", "The first 6 September 2016", "first"],
    ["Followed by", "The last 20 September 2016", "last"],
  ]);
});

test("a source of this panel is a chip in the colour and with the line that it has in the picture", () => {
  const sources = [source("alpha"), source("beta")];
  const shown = event("a", { claims: [claim("beta")] });
  const panel = eventPanel(shown, timeline([shown], { sources }), codedSources(sources));
  const chip = panel.querySelector<HTMLElement>(".chip")!;
  const read = ["--chip", "--chip-line"].map((name) => chip.style.getPropertyValue(name));
  expect([chip.dataset["sourceId"], chip.getAttribute("aria-label"), ...read]).toEqual([
    "beta",
    "Source BE: The beta",
    "var(--series-1)",
    "dashed",
  ]);
});

test("place and actors have the chips of those who name them; what nobody names has none", () => {
  const panel = panelOf(
    event("a", {
      place: "Port",
      actors: ["Northton", "Southby"],
      claims: [
        claim("alpha", { place: "Port", actors: ["Southby"] }),
        claim("beta", { place: "the harbour" }),
        claim("gamma", { place: "Port" }),
        claim("gamma", { place: "Port" }),
      ],
    }),
  );
  expect(texts(panel, ".facts dd")).toEqual(["Port ALGA", "Northton ", "Southby AL"]);
});

test("that several accounts are one event is told as a reading, with its reasons, and only where it is said to be one", () => {
  const grouping = { basis: "Both name the bridge." };
  expect(texts(panelOf(event("a", { grouping })), "[data-role=grouping]")).toEqual([
    "That these accounts are one event is our reading. Both name the bridge.",
  ]);
  expect(texts(panelOf(event("a")), "[data-role=grouping]")).toEqual([]);
});

test("who does not tell an event, and tells another that implies it, is named with a way there", () => {
  const panel = panelOf(
    event("begin"),
    event("end", { title: "The truce ends", implies: ["begin"], claims: [claim("alpha"), claim("beta")] }),
    event("after", { title: "Talks on its end", implies: ["end"], claims: [claim("gamma"), claim("beta")] }),
  );
  expect(texts(panel, "[data-role=implied] li")).toEqual([
    "BE implies it by The truce ends",
    "GA implies it by Talks on its end",
  ]);
  expect(
    [...panel.querySelectorAll<HTMLElement>("[data-role=implied] button.link")].map(
      ({ dataset }) => dataset["eventLink"],
    ),
  ).toEqual(["end", "after"]);
  expect(texts(panelOf(event("begin"), event("end")), "[data-role=implied]")).toEqual([]);
});

test("a report that may not have been out has a question mark wherever the panel names it", () => {
  const sources = [source("alpha"), { ...source("beta"), known: "maybe" } as const];
  const shown = event("a", {
    claims: [dead("alpha", "alpha", { value: 60 }), dead("beta", "Mayor Ann", { value: 83 })],
  });
  const panel = eventPanel(shown, timeline([shown], { sources }), codedSources(sources));
  expect(texts(panel, "[data-source-id=beta]")).toEqual(["BE?", "BE?"]);
  expect(texts(panel, ".speakers")).toEqual(["Mayor Ann, per BE?"]);
});
