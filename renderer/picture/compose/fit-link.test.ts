import { expect, test } from "vitest";
import { days, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { NO_FILTER } from "../../../data/look/filter.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import type { ViewLink } from "../../../data/look/linked-view.ts";
import { fitLink } from "./fit-link.ts";

const subject = timeline([event("a", { actors: ["Ann"], place: "Northton" })], { sources: [source("alpha")] });
const fitted = (link: Partial<ViewLink>, name?: string) => fitLink({ look: FIRST_LOOK, ...link }, subject, name);

test.each([
  { kind: "event", id: "a" },
  { kind: "source", id: "alpha" },
] as const)(
  "a link that selects the $kind $id selects it; what is not there is told, and not selected",
  (selection) => {
    expect(fitted({ selection })).toMatchObject({ selection, ignored: [] });
    const other = fitted({ selection: { ...selection, id: "gone" } });
    expect(other).not.toHaveProperty("selection");
    expect(other.ignored).toEqual([`there is no ${selection.kind} “gone” here`]);
  },
);

test("what a link filters by and compares is kept as far as it is there, and the rest is told", () => {
  const filter = {
    ...NO_FILTER,
    sources: ["alpha", "gone"],
    lanes: ["one", "two"],
    actors: ["Ann", "Bob"],
    places: ["Northton", "Southby"],
  };
  const { look, ignored } = fitted({ look: { ...FIRST_LOOK, filter, compared: ["alpha", "beta"] } });
  expect(look).toEqual({
    ...FIRST_LOOK,
    filter: { ...NO_FILTER, sources: ["alpha"], lanes: ["one"], actors: ["Ann"], places: ["Northton"] },
    compared: ["alpha"],
  });
  expect(ignored).toEqual([
    "there is no source “gone” here",
    "there is no lane “two” here",
    "there is no actor “Bob” here",
    "there is no place “Southby” here",
    "there is no source to compare “beta” here",
  ]);
});

test("a link shows the part that it names, whichever end it leaves out, and all where its ends are the wrong way round", () => {
  const whole = subject.extent.interval;
  const { from, to } = days("2016-09-10", "2016-09-14");
  expect(fitted({ from, to }).view).toEqual({ from, to });
  expect(fitted({ from }).view).toEqual({ from, to: whole.to });
  expect(fitted({ to }).view).toEqual({ from: whole.from, to });
  expect(fitted({ from: to, to: from }).view).toEqual(whole);
});

test("a link that was made for another file says so", () => {
  expect(fitted({ timeline: "a.json" }, "a.json").ignored).toEqual([]);
  expect(fitted({ timeline: "b.json" }, "a.json").ignored).toEqual(["the link is for “b.json”"]);
});

test("a kind of difference is the program's or the timeline's own; another is left out and named", () => {
  const own = { ...timeline([event("a")]), aspects: { "legal-basis": "on what law" } };
  const look = { ...FIRST_LOOK, filter: { ...FIRST_LOOK.filter, differs: ["reason", "legal-basis", "taste"] } };
  const { look: kept, ignored } = fitLink({ look }, own, "a.json");
  expect(kept.filter.differs).toEqual(["reason", "legal-basis"]);
  expect(ignored).toEqual(["there is no kind of difference “taste” here"]);
});

test("of many names three are told, each cut to forty characters", () => {
  const filtering = (sources: readonly string[]) =>
    fitted({ look: { ...FIRST_LOOK, filter: { ...NO_FILTER, sources } } }).ignored;
  expect(filtering(["b", "c", "d", "e"])).toEqual(["there is no source “b”, “c”, “d” here"]);
  expect(filtering(["x".repeat(40)])).toEqual([`there is no source “${"x".repeat(40)}” here`]);
  expect(filtering(["x".repeat(41)])).toEqual([`there is no source “${"x".repeat(40)}…” here`]);
});

test("a view that goes beyond what there is ends there, and an empty one is all", () => {
  const { from, to } = subject.extent.interval;
  const reach = (to - from) / 4;
  expect(fitted({ from: from - 10 * reach, to: to + 10 * reach }).view).toEqual({ from: from - reach, to: to + reach });
  expect(fitted({ from: to, to }).view).toEqual(subject.extent.interval);
});
