import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../e2e/helpers/example.ts";
import { parsedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { whenOf } from "../moment.ts";
import { citedSources } from "./cited-sources.ts";
import { eventRows } from "./event-row.ts";
import { eventTellings } from "./event-telling.ts";
import { eventsCsv } from "./events-csv.ts";
import { sortRows, type Column } from "./row-order.ts";

/** A timeline that has something of everything. */
const STRIKE = parsedTimeline(
  readFileSync(new URL("../../e2e/helpers/files/strike/strike.json", import.meta.url), "utf8"),
);

test("a table of events has all that their claims say, with what is disputed, cited and concluded", () => {
  const rows = STRIKE.events.map(eventRows(STRIKE));
  expect(eventsCsv(rows, STRIKE.sources).split("\r\n")).toEqual([
    "\uFEFFDate,Earliest,Latest,Event,Summary,Lane,Place,Actors,Sources,Independent origins,Differs on,Claims",
    '"6 May 1912, 07:00 UTC+01:00 (“at the morning bell”)",1912-05-06T07:00+01:00,1912-05-06T07:00+01:00,Crews walk out; cranes stop,"At the bell, crews left. # 200 men, it is said",The docks,North Quay,"Crews; Smith, Jones & Co",GAZ; COU,1,,"GAZ p. 2, https://gazette.example/1#2, Ann Gray: 200 men left [men: 200 people] | COU “some 150”, Harbour Board: Some 150 left [men: at least 150 people; denies; status: confirmed; certainty: B2: usually reliable source, probably true]"',
    '"begins between 8 and 10 May 1912, ends 1 June 1912",1912-05-08,1912-06-01,Talks,,"Talks, and letters",,Board,COU,1,,"COU, Harbour Board, by Gazette Press, by A clerk (clerk): They talk"',
    'May 1912,1912-05,1912-05,[x] A letter #1,,"Talks, and letters",,,,0,,',
    'date not given,,,A rumour,,The docks,,,ACSD,1,,"ACSD, A clerk: He heard of it"',
    '"between 1 and 20 June 1912, likely 10 or 11 June",1912-06-01,1912-06-20,Work again,,The docks,,,ACSD,1,,"ACSD p. 7, A clerk: It is over"',
    '"6 May 1912, 12:00 Europe/London",1912-05-06T12:00,1912-05-06T12:00,A whistle at noon,,"The docks; Talks, and letters",,,GAZ,1,,"GAZ, Ann Gray: It blew"',
    '"21 June 1912 – 21 June 1912, 12:30:15 UTC",1912-06-21,1912-06-21T12:30:15Z,The bell is hung,,The docks,,,GAZ,1,,"GAZ, Ann Gray, by A clerk\'s diary: It rang [“on Saturday”: 22 June 1912; bells: over 1; why it came to it: pride]"',
    "",
  ]);
});

test("each event is told in a few sentences; of an id that is none, nothing is", () => {
  const telling = eventTellings(STRIKE);
  expect(STRIKE.events.map(({ id }) => telling(id))).toEqual([
    "6 May 1912, 07:00 UTC+01:00 (“at the morning bell”): Crews walk out; cranes stop. GAZ and COU give no date. On men: 200 people (GAZ); at least 150 people (COU); that is said differently and can all be true. COU: status: confirmed. COU: certainty: B2: usually reliable source, probably true.",
    "Begins between 8 and 10 May 1912, ends 1 June 1912: Talks. COU gives no date.",
    "May 1912: [x] A letter #1. No account of it stands.",
    "Date not given: A rumour. ACSD gives no date.",
    "Between 1 and 20 June 1912, likely 10 or 11 June: Work again. ACSD gives no date.",
    "6 May 1912, 12:00 Europe/London: A whistle at noon. GAZ gives no date.",
    "21 June 1912 – 21 June 1912, 12:30:15 UTC: The bell is hung. GAZ: “on Saturday” (22 June 1912).",
  ]);
  expect(telling("nothing")).toBeUndefined();
});

test("sources are cited by claims, by what those took over and came through, and by their own origins", () => {
  const sources = [
    source("alpha", { derivedFrom: ["beta"] }),
    source("beta", { derivedFrom: ["alpha", "nobody"] }),
    source("gamma"),
    source("delta"),
    source("epsilon"),
  ];
  const cited = (claims: Parameters<typeof citedSources>[0][number]["claims"]): readonly string[] =>
    citedSources([{ ...(claims && { claims }) }], sources).map(({ id }) => id);
  expect(cited([claim("alpha")])).toEqual(["alpha", "beta"]);
  expect(cited([claim("gamma", { derivedFrom: "delta" })])).toEqual(["gamma", "delta"]);
  expect(cited([claim("gamma", { through: ["epsilon", { name: "alpha" }] })])).toEqual(["gamma", "epsilon"]);
  expect(cited(undefined)).toEqual([]);
});

test.each<[Column, readonly string[], readonly string[]]>([
  ["date", ["c", "a", "b", "d"], ["b", "a", "c", "d"]],
  ["event", ["b", "c", "a", "d"], ["a", "c", "b", "d"]],
  ["lane", ["a", "c", "d", "b"], ["b", "a", "c", "d"]],
  ["place", ["c", "a", "b", "d"], ["a", "c", "b", "d"]],
  ["actors", ["d", "a", "b", "c"], ["a", "d", "b", "c"]],
  ["sources", ["c", "a", "d", "b"], ["b", "d", "a", "c"]],
  ["origins", ["c", "a", "d", "b"], ["b", "a", "d", "c"]],
])("rows by %s: upwards %j, downwards %j; what says nothing there comes last", (column, up, down) => {
  const whole = timeline(
    [
      event("a", { title: "“Zoo” opens", place: "Yard", actors: ["Crews", "Board"], when: day("2016-09-13") }),
      event("b", {
        title: "apprentices",
        lane: "two",
        when: whenOf({ latest: "2016-09-13", precision: "bounded" }),
        claims: [claim("alpha"), claim("beta")],
      }),
      event("c", { title: "Crews go", place: "“Quay”", when: day("2016-09-12", "2016-09-14"), claims: [] }),
      event("d", {
        title: "…",
        actors: ["Apprentices"],
        when: whenOf({ precision: "bounded" }),
        claims: [claim("beta")],
      }),
    ],
    {
      lanes: [
        { id: "one", label: "One" },
        { id: "two", label: "Two" },
      ],
    },
  );
  const rows = whole.events.map(eventRows(whole));
  const ids = (descending: boolean) => sortRows(rows, { column, descending }).map((row) => row.event.id);
  expect([ids(false), ids(true)]).toEqual([up, down]);
});
