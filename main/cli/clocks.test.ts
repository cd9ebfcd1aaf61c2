import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { capturedRun } from "../../e2e/helpers/captured-run.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-clocks-"));

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Clock {
  readonly time: string;
  readonly zone?: string;
}

const whenOf = ({ time, zone }: Clock) => ({
  earliest: time,
  latest: time,
  precision: "minute",
  ...(zone !== undefined && { zone }),
});

/** A file in which two papers give times for one event; the event has the first of them. */
async function file(...clocks: readonly Clock[]): Promise<string> {
  const claims = clocks.map((clock, index) => ({
    source: ["north", "south"][index],
    at: { paragraph: 1, hash: "0123456789ab" },
    speaker: { name: "The paper" },
    says: "The bell rang.",
    when: whenOf(clock),
  }));
  const sources = ["north", "south"].map((id) => ({
    id,
    type: "article-newspaper",
    title: `Report of the ${id}`,
    custom: { code: id.slice(0, 2).toUpperCase() },
  }));
  const [first] = claims;
  const bell = {
    id: "bell",
    title: "Bell",
    summary: "A bell rang.",
    lane: "town",
    actors: [],
    when: first?.when,
    claims,
  };
  const whole = {
    version: 2,
    title: "Two clocks",
    description: "When a bell rang.",
    extent: { from: "2021-01-01", to: "2021-12-31" },
    lanes: [{ id: "town", label: "Town" }],
    sources,
    events: [bell],
  };
  await writeFile(path.join(folder, "clocks.json"), JSON.stringify(whole));
  return "clocks.json";
}

const run = (...args: readonly string[]) => capturedRun(folder, args);

const at = (time: string, zone?: string): Clock => ({ time, ...(zone !== undefined && { zone }) });

/** The row of the event in `list`: its cells. */
async function row(...clocks: readonly Clock[]): Promise<readonly string[]> {
  const { exit, out, err } = await run("list", await file(...clocks));
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  return (out.split("\n")[1] ?? "").split(/ {2,}/u);
}

test.each<[string, Clock, Clock, string]>([
  ["of two cities", at("2021-02-02T23:15", "Asia/Tokyo"), at("2021-02-02T09:15", "America/Lima"), "23:15 Asia/Tokyo"],
  ["in summer time", at("2021-07-02T12:00", "Europe/Paris"), at("2021-07-02T10:00", "Z"), "12:00 Europe/Paris"],
  ["half an hour off", at("2021-07-02T12:00", "Asia/Kolkata"), at("2021-07-02T06:30", "Z"), "12:00 Asia/Kolkata"],
  ["45 minutes off", at("2021-01-02T13:45", "Pacific/Chatham"), at("2021-01-02T00:00Z"), "13:45 Pacific/Chatham"],
  ["behind by half an hour", at("2021-07-02T10:00-02:30"), at("2021-07-02T12:30", "+00:00"), "10:00 UTC-02:30"],
  ["a day apart", at("2021-07-02T10:00", "Pacific/Kiritimati"), at("2021-07-01T20:00Z"), "10:00 Pacific/Kiritimati"],
  ["in the hour that came twice", at("2021-10-31T02:30", "Europe/Rome"), at("2021-10-31T00:30Z"), "02:30 Europe/Rome"],
  ["and in its second turn", at("2021-10-31T02:30", "Europe/Rome"), at("2021-10-31T01:30Z"), "02:30 Europe/Rome"],
  ["to the second", at("2021-07-02T10:00:05", "America/Lima"), at("2021-07-02T15:00:05Z"), "10:00:05 America/Lima"],
])("one instant on two clocks, %s, is no difference, and the zone is shown", async (_name, one, other, shown) => {
  const [date, title, sources, differs] = await row(one, other);
  expect(date).toMatch(new RegExp(`, ${shown.replaceAll("+", String.raw`\+`)}$`, "u"));
  expect([title, sources, differs]).toEqual(["Bell", "NO SO", undefined]);
});

test.each<[string, Clock, Clock]>([
  ["the same hands on two clocks", at("2021-07-02T12:00", "Asia/Kolkata"), at("2021-07-02T12:00", "Europe/Paris")],
  ["seconds", at("2021-07-02T10:00:05"), at("2021-07-02T10:00:50")],
  ["seconds on two clocks", at("2021-07-02T10:00:05", "America/Lima"), at("2021-07-02T15:00:06Z")],
  ["an hour that did not come twice", at("2021-10-31T01:30", "Europe/Rome"), at("2021-10-31T00:30Z")],
])("%s are a difference", async (_name, one, other) => {
  expect((await row(one, other))[3]).toBe("date");
});

test.each(["Asia/Damascsu", "Europe/Northton", "CEST", "+3", "UTC+3", "+25:00", "noon"])(
  "the zone %s is an error that says how zones are written",
  async (zone) => {
    const { exit, err } = await run("check", await file(at("2021-07-02T12:00", zone), at("2021-07-02T12:00Z")));
    expect(exit).toBe(1);
    expect(err).toContain(`must be a zone that exists, as "Europe/Moscow", "+03:00" or "Z", not "${zone}"`);
  },
);

test.each(["2021-06-30T23:59:60", "2021-06-30T24:00", "2021-06-30T12:00:00.1234"])(
  "%s is no time that can be drawn, and an error",
  async (time) => {
    const { exit, err } = await run("check", await file(at(time), at("2021-07-02T12:00Z")));
    expect([exit, err.includes(`must be a date that exists`)]).toEqual([1, true]);
  },
);
