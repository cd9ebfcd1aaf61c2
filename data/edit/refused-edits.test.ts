/** What every kind of edit refuses, with its sentence. */
import { expect, test } from "vitest";
import { parsedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { applyEdit, type EditProblem } from "./apply-edit.ts";
import type { Edit } from "./edit.ts";

const day = (date: string) => ({ earliest: date, latest: date, precision: "day" }) as const;
const says = (source: string, facts: object = {}) => ({ source, speaker: { name: "the mayor" }, says: "so", ...facts });
const event = { id: "new", title: "New", lane: "town", when: day("2016-09-13") };

const TIMELINE = parsedTimeline(
  JSON.stringify({
    version: 2,
    title: "The truce",
    lanes: [
      { id: "town", label: "Town" },
      { id: "port", label: "Port", parent: "town" },
    ],
    aspects: { cargo: "what it carried" },
    sources: [
      { id: "bell", type: "article", title: "Bell", custom: { code: "BEL" } },
      { id: "echo", type: "article", title: "Echo", custom: { derivedFrom: ["wire"] } },
      { id: "wire", type: "article", title: "Wire" },
    ],
    events: [
      {
        ...{ id: "begins", title: "It begins", lane: "port", when: day("2016-09-12") },
        claims: [
          says("bell", { id: "first" }),
          says("bell", { stance: "retracts", of: "first" }),
          says("wire", { derivedFrom: "bell", asserts: [{ aspect: "cargo", value: "salt" }] }),
        ],
      },
      {
        id: "breaks",
        title: "It breaks",
        lane: "port",
        when: day("2016-09-19"),
        claims: [says("bell", { derivedFrom: "wire" })],
        follows: ["begins"],
      },
      { id: "ends", title: "It ends", lane: "town", when: day("2016-09-20"), claims: [], follows: ["breaks"] },
    ],
    eras: [{ id: "summer", title: "Summer", when: day("2016-08-01") }],
    pictures: [{ name: "cover" }],
  }),
);

const all = (reason: string): readonly EditProblem[] => [{ path: [], reason }];
const at = (path: EditProblem["path"], reason: string): readonly EditProblem[] => [{ path, reason }];

test.each<[string, Edit, readonly EditProblem[]]>([
  [
    "a timeline without a title",
    { type: "change-details", change: { title: null } },
    at(["title"], 'a timeline needs the field "title"; add it'),
  ],
  [
    "a period that ends before it begins",
    { type: "change-details", change: { extent: { from: "2017", to: "2016" } } },
    at(["extent"], '"from" (2017) is after "to" (2016); swap them or correct one'),
  ],
  [
    "to take out an aspect that a claim takes a stand on",
    { type: "change-details", change: { aspects: { colour: "its colour" } } },
    at(
      ["events", 0, "claims", 2, "asserts", 0, "aspect"],
      'must be one of "responsibility", "breach", "scope", "nature", "reason", "colour", not "cargo". Add one of your own under "aspects" of the timeline, with the words to draw for it',
    ),
  ],
  [
    "a lane of an id that is taken",
    { type: "add-lane", lane: { id: "port", label: "P" } },
    at(["id"], 'the id "port" is already that of lanes[1]; choose another'),
  ],
  [
    "a lane under itself",
    { type: "change-lane", lane: "town", change: { parent: "port" } },
    at(["parent"], 'closes a circle, "town" → "port" → "town"; remove one of the links'),
  ],
  [
    "a lane under one that there is not",
    { type: "change-lane", lane: "town", change: { parent: "prot" } },
    at(["parent"], 'no lane has the id "prot". Did you mean "port"?'),
  ],
  [
    "to move a lane before itself",
    { type: "move-lane", lane: "town", before: "town" },
    all("a lane cannot stand before itself; choose another lane"),
  ],
  [
    "to move a lane that there is not",
    { type: "move-lane", lane: "river" },
    all('no lane has the id "river". Choose one that there is'),
  ],
  [
    "to remove a lane with events",
    { type: "remove-lane", lane: "port" },
    all('2 events stand in the lane "port"; say which lane they go to'),
  ],
  [
    "to move events into the lane that goes",
    { type: "remove-lane", lane: "port", events: "port" },
    all("its events cannot go to the lane that is removed; choose another lane"),
  ],
  [
    "a code that is taken",
    { type: "change-source", source: "wire", change: { custom: { code: "BEL" } } },
    at(["custom", "code"], 'the code "BEL" is already that of sources[0]; choose another'),
  ],
  [
    "a source that is a copy of its copy",
    { type: "change-source", source: "wire", change: { custom: { derivedFrom: ["echo"] } } },
    at(["custom", "derivedFrom", 0], 'closes a circle, "wire" → "echo" → "wire"; remove one of the links'),
  ],
  [
    "a source by which a claim was taken over in a circle",
    { type: "change-source", source: "bell", change: { custom: { code: "BEL", derivedFrom: ["wire"] } } },
    all(
      'events[0].claims[2].derivedFrom: is taken over in a circle, "wire" → "bell" → "wire" (events[0].claims[2], events[0].claims[0]); say which of them told it first, and remove its link',
    ),
  ],
  [
    "to remove a source that is named",
    { type: "remove-source", source: "wire" },
    all("2 claims and 1 source name this source; remove what names it first, or have it name another"),
  ],
  [
    "to remove a source that one names",
    { type: "remove-source", source: "echos" },
    all('no source has the id "echos". Did you mean "echo"?'),
  ],
  [
    "an event with all that is wrong with it",
    { type: "add-event", event: { ...event, id: "ends", lane: "prot", title: "", claims: [says("bel")] } },
    [
      { path: ["title"], reason: "must not be empty; leave the field out if there is nothing to say" },
      { path: ["id"], reason: 'the id "ends" is already that of events[2]; choose another' },
      { path: ["lane"], reason: 'no lane has the id "prot". Did you mean "port"?' },
      { path: ["claims", 0, "source"], reason: 'no source has the id "bel". Did you mean "bell"?' },
    ],
  ],
  [
    "dates in the wrong order",
    {
      type: "change-event",
      event: "ends",
      change: { when: { earliest: "2016-09-20", latest: "2016-09-19", precision: "day" } },
    },
    at(["when"], '"earliest" (2016-09-20) is after "latest" (2016-09-19); swap them or correct one'),
  ],
  [
    "a date that does not exist",
    { type: "change-event", event: "ends", change: { when: day("2016-02-30") } },
    ["earliest", "latest"].map((bound) => ({
      path: ["when", bound],
      reason: 'must be a date that exists, as "2016", "2016-09", "2016-09-12" or "2016-09-12T13:04", not "2016-02-30"',
    })),
  ],
  [
    "an event that follows what follows it",
    { type: "change-event", event: "begins", change: { follows: ["ends"] } },
    at(["follows", 0], 'closes a circle, "begins" → "ends" → "breaks" → "begins"; remove one of the links'),
  ],
  [
    "an event that implies itself",
    { type: "change-event", event: "begins", change: { implies: ["begins"] } },
    at(["implies", 0], 'closes a circle, "begins" → "begins"; remove one of the links'),
  ],
  [
    "a key that no file may have",
    { type: "change-event", event: "begins", change: { custom: { deep: { constructor: 1 } } } },
    at(["custom", "deep", "constructor"], '"constructor" cannot be a key; remove it'),
  ],
  [
    "to remove an event that there is not",
    { type: "remove-event", event: "end" },
    all('no event has the id "end". Did you mean "ends"?'),
  ],
  [
    "to merge an event with itself",
    { type: "merge-events", from: "ends", into: "ends" },
    all("an event cannot be merged with itself; choose another event"),
  ],
  [
    "events whose merging closes a circle",
    { type: "merge-events", from: "begins", into: "ends" },
    at(["follows", 0], 'closes a circle, "ends" → "breaks" → "ends"; remove one of the links'),
  ],
  [
    "a claim beside one that came from it",
    { type: "move-claim", event: "begins", claim: 2, to: "breaks" },
    [
      {
        path: [],
        reason:
          'events[1].claims[0].derivedFrom: is taken over in a circle, "bell" → "wire" → "bell" (events[1].claims[0], events[1].claims[1]); say which of them told it first, and remove its link',
      },
      {
        path: ["derivedFrom"],
        reason:
          'is taken over in a circle, "wire" → "bell" → "wire" (events[1].claims[1], events[1].claims[0]); say which of them told it first, and remove its link',
      },
    ],
  ],
  [
    "to split a claim from the one that it withdraws",
    { type: "split-event", from: "begins", claims: [0], event },
    all(
      'the claim at place 1 withdraws the one at place 0, "first", and the two belong in one event; take both, or remove its "of" first',
    ),
  ],
  [
    "to split nothing",
    { type: "split-event", from: "begins", claims: [], event },
    all("no claim is chosen that goes to the new event; choose some"),
  ],
  [
    "to split a claim that there is not",
    { type: "split-event", from: "begins", claims: [3], event },
    all('the event "begins" has no claim at place 3, of 3 claims from 0; choose one that there is'),
  ],
  [
    "an id of a claim that is taken",
    { type: "add-claim", event: "ends", claim: says("bell", { id: "first" }) },
    at(["id"], 'the id "first" is already that of events[0].claims[0]; choose another'),
  ],
  [
    "a claim that withdraws nothing of its event",
    { type: "add-claim", event: "ends", claim: says("bell", { stance: "corrects", of: "first" }) },
    at(["of"], 'no claim of this event has the id "first". Give the claim that it withdraws this "id"'),
  ],
  [
    "a claim that is taken over from its own source",
    { type: "change-claim", event: "begins", claim: 0, change: { derivedFrom: "bell" } },
    at(
      ["derivedFrom"],
      'is the report that carries the claim, "bell"; name the text it was taken over from, or remove it',
    ),
  ],
  [
    "to take the id from a claim that another withdraws",
    { type: "change-claim", event: "begins", claim: 0, change: { id: null } },
    all(
      'events[0].claims[1].of: no claim of this event has the id "first". Give the claim that it withdraws this "id"',
    ),
  ],
  [
    "to move a claim from the one that withdraws it",
    { type: "move-claim", event: "begins", claim: 0, to: "ends" },
    all(
      'the claim at place 1 withdraws the one at place 0, "first", and the two belong in one event; take both, or remove its "of" first',
    ),
  ],
  [
    "to move a claim to its own event",
    { type: "move-claim", event: "begins", claim: 0, to: "begins" },
    all("the claim is one of this event already; choose another event"),
  ],
  [
    "to remove a claim that another withdraws",
    { type: "remove-claim", event: "begins", claim: 0 },
    all('the claim at place 1 withdraws this one by its id, "first"; remove that claim first, or its "of"'),
  ],
  [
    "a period of an id that is taken",
    { type: "add-era", era: { id: "summer", title: "S", when: day("2016-07-01") } },
    at(["id"], 'the id "summer" is already that of eras[0]; choose another'),
  ],
  [
    "to change a period that there is not",
    { type: "change-era", era: "sumer", change: { title: "S" } },
    all('no background period has the id "sumer". Did you mean "summer"?'),
  ],
  [
    "a picture that leaves out what there is not",
    { type: "keep-picture", picture: { name: "cover", hidden: ["end"] } },
    at(["hidden", 0], 'no event has the id "end". Did you mean "ends"?'),
  ],
  [
    "to remove a picture that there is not",
    { type: "remove-picture", name: "back" },
    all('no picture has the name "back"; choose one that there is'),
  ],
])("an edit refuses %s", (_, edit, problems) => {
  expect(applyEdit(TIMELINE, edit)).toEqual({ ok: false, problems });
});

test("of several edits the first that cannot be done is told, with its place among them", () => {
  const title = (event: string, text: string) => ({ type: "change-event", event, change: { title: text } }) as const;
  const edits = [title("begins", "It began"), title("ends", ""), title("nothing", "Nothing")];
  expect(applyEdit(TIMELINE, { type: "several", edits })).toEqual({
    ok: false,
    problems: [
      { path: ["edits", 1, "title"], reason: "must not be empty; leave the field out if there is nothing to say" },
    ],
  });
});
