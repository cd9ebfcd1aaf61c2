import { expect, test } from "vitest";
import type { Carrier } from "../../../../data/timeline.ts";
import { calloutsFrom, calloutsText } from "./callout-rows.ts";
import { carriersFrom, carriersText, givesSourceARole } from "./carrier-rows.ts";
import { checkEvents } from "./event-rows.ts";
import { mediaFrom, mediaText } from "./media-rows.ts";
import { pointFrom } from "./point-field.ts";
import { standQuestions, standsFrom, standsText } from "./stand-rows.ts";

test("stands, and what goes with an event, are the same both ways", () => {
  const stands = [
    { aspect: "reason", value: "a storm" },
    { aspect: "responsibility", value: "Ann" },
  ];
  expect(standsFrom(standsText(stands))).toEqual(stands);
  expect(standsFrom("")).toBeUndefined();
  const media = [{ URL: "https://a.example/1" }, { URL: "https://a.example/2", title: "A gate", credit: "Ann" }];
  expect(mediaFrom(mediaText(media))).toEqual(media);
  expect(mediaFrom("")).toBeUndefined();
});

test("the questions that one can take a stand on are the program's, then the timeline's own", () => {
  expect(Object.entries(standQuestions({ law: "by what law" }))).toEqual([
    ["responsibility", "who did it"],
    ["breach", "who broke it"],
    ["scope", "what it covered"],
    ["nature", "what it was"],
    ["reason", "why"],
    ["law", "by what law"],
  ]);
});

test("a statement came through sources and through people, and a name that is also an id stays a name", () => {
  const through: readonly Carrier[] = ["alpha", { name: "Ann", role: "spokeswoman" }, { name: "beta" }];
  const sources = new Set(["alpha", "beta"]);
  expect(carriersFrom(carriersText(through), sources, through)).toEqual(through);
  expect(carriersFrom("beta\t\nCleo\t", sources)).toEqual(["beta", { name: "Cleo" }]);
  expect(carriersFrom("", sources)).toBeUndefined();
  expect([givesSourceARole("beta\tdesk", sources), givesSourceARole("Cleo\tdesk", sources)]).toEqual([true, false]);
});

test("only events that there are can be linked to", () => {
  const ids = new Set(["a", "b"]);
  expect([checkEvents("a\nb", ids), checkEvents("", ids)]).toEqual(["", ""]);
  expect(checkEvents("a\nc", ids)).toBe("Choose events of the list.");
});

test.each<[string, number, number]>([
  ["35.1, 36.8", 35.1, 36.8],
  ["35.1° N, 36.8° E", 35.1, 36.8],
  ["35.1 S; 36.8 w", -35.1, -36.8],
  ["-35.1 36.8", -35.1, 36.8],
  ["−35.1, −36.8", -35.1, -36.8],
  ["36.8 E, 35.1 N", 35.1, 36.8],
  ["0 S, 0 W", 0, 0],
])("%s is a point", (text, north, east) => {
  expect(pointFrom(text)).toEqual({ point: { type: "Point", coordinates: [east, north] } });
});

test.each(["35.1", "Port", "-35.1 S, 36.8 E", "35,1; 36,8", "1, 2, 3"])(
  "%s is no point, and says how one is written",
  (text) => {
    expect(pointFrom(text)).toEqual({
      problem: `“${text}” is no point: write degrees north and east, as 35.1, 36.8 or 35.1° N, 36.8° E.`,
    });
  },
);

test("no point is none", () => {
  expect(pointFrom(" ")).toEqual({});
});

test("a note is on an event or on days, which are read as people write them", () => {
  const notes = [
    { text: "Here", event: "a" },
    { text: "Then", from: "2001-05-15T10:00", to: "2001-05-16" },
  ];
  expect(calloutsFrom(calloutsText(notes), notes)).toEqual(notes);
  expect(calloutsFrom("Then\t\t15 May 2001\t")).toEqual([{ text: "Then", from: "2001-05-15" }]);
  expect(calloutsFrom("Then\t\tMay 2001\tJune 2001")).toEqual([{ text: "Then", from: "2001-05", to: "2001-06" }]);
  expect(calloutsFrom("Then\t\tsoon\t")).toEqual([{ text: "Then", from: "soon" }]);
  expect(calloutsFrom("")).toBeUndefined();
});
