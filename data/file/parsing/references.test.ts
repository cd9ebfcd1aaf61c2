import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type FileEdit, editedJson } from "../../../e2e/helpers/edited-json.ts";
import { parseTimeline } from "./parse.ts";

const HARBOUR = readFileSync(new URL("../../../e2e/helpers/harbour.json", import.meta.url), "utf8");

function told(...edits: readonly FileEdit[]): string[] {
  const result = parseTimeline(editedJson(HARBOUR, ...edits), "t.json");
  return result.ok ? [] : result.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

test.each<[string, FileEdit, string]>([
  [
    "a lane taken twice",
    ["lanes.2", { id: "talks", label: "More" }],
    'lanes[2].id: the id "talks" is already that of lanes[0]; choose another',
  ],
  [
    "a code taken twice",
    ["sources.1.custom.code", "NG"],
    'sources[1].custom.code: the code "NG" is already that of sources[0]; choose another',
  ],
  ["an unknown lane", ["events.0.lane", "talk"], 'events[0].lane: no lane has the id "talk". Did you mean "talks"?'],
  [
    "an unknown source",
    ["events.0.claims.1.source", "echo"],
    'events[0].claims[1].source: no source has the id "echo". Correct it, or add the source',
  ],
  [
    "an unknown origin",
    ["events.0.claims.1.derivedFrom", "radio"],
    'events[0].claims[1].derivedFrom: no source has the id "radio". Correct it, or add the source',
  ],
  [
    "an unknown original",
    ["sources.1.custom.derivedFrom", ["radio"]],
    'sources[1].custom.derivedFrom[0]: no source has the id "radio". Correct it, or add the source',
  ],
  [
    "an unknown event",
    ["events.1.follows.0", "war"],
    'events[1].follows[0]: no event has the id "war". Correct it, or add the event',
  ],
  [
    "an event that follows itself",
    ["events.0.follows", ["agreement-signed"]],
    'events[0].follows[0]: closes a circle, "agreement-signed" → "agreement-signed"; remove one of the links',
  ],
  [
    "events that follow each other",
    ["events.0.follows", ["harbour-shared"]],
    'events[1].follows[0]: closes a circle, "agreement-signed" → "harbour-shared" → "agreement-signed"; remove one of the links',
  ],
  [
    "an unknown lane among others",
    ["events.0.lanes", ["talk"]],
    'events[0].lanes[0]: no lane has the id "talk". Did you mean "talks"?',
  ],
  [
    "a lane under one that there is not",
    ["lanes.0.parent", "elsewhere"],
    'lanes[0].parent: no lane has the id "elsewhere". Correct it, or add the lane',
  ],
  [
    "a lane under itself",
    ["lanes.0.parent", "talks"],
    'lanes[0].parent: closes a circle, "talks" → "talks"; remove one of the links',
  ],
  [
    "a source derived from itself",
    ["sources.2.custom.derivedFrom", ["wire"]],
    'sources[2].custom.derivedFrom[0]: closes a circle, "wire" → "wire"; remove one of the links',
  ],
])("%s is told with its path and what to do", (_name, edit, problem) => {
  expect(told(edit)).toEqual([problem]);
});

test("what is no id is not also told to be an unknown one", () => {
  expect(told(["events.0.lane", "No Id"])).toHaveLength(1);
});

test("links that do not close a circle are right, however they meet", () => {
  const origins = ["wire", "observer"];
  expect(told(["sources.0.custom.derivedFrom", origins], ["sources.1.custom.derivedFrom", ["wire"]])).toEqual([]);
});
