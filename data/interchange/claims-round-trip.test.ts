import { csvFormatRows, csvParseRows } from "d3-dsv";
import { expect, test } from "vitest";
import { importedText } from "../../e2e/helpers/files/imported-text.ts";
import { harbourTimeline, shippedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { randomTimeline } from "../../e2e/random/random-timeline.ts";
import { seeded } from "../../e2e/random/seeded.ts";
import { parseTimeline } from "../file/parsing/parse.ts";
import type { Timeline } from "../timeline.ts";
import { asWritten } from "../written.ts";
import { CLAIMS_TABLE_OUT } from "./write-claims-table.ts";

/**
 * All that the table can carry, which is everything but: title, description, language and period of the whole, further
 * fields, ids of lanes and of aspects (their words stay), and the difference between a source's own address and none.
 */
function carried(timeline: Timeline): object {
  const { lanes, sources, events, aspects = {} } = asWritten(timeline);
  const laneOf = new Map(lanes.map(({ id, label }) => [id, label]));
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    sources: sources.map(({ issued, custom, ...source }) => {
      const raw = issued?.raw ?? custom.published?.earliest;
      return { ...source, custom: { ...custom }, ...(raw !== undefined && { issued: { raw } }) };
    }),
    events: events.map(({ lane, claims, ...event }) => ({
      ...withoutEmpty({ ...event, custom: [] }),
      lane: laneOf.get(lane),
      claims: claims.map(({ asserts, at, ...claim }) => {
        const { URL: url, ...place } = at ?? {};
        const isOwn = url !== undefined && url !== byId.get(claim.source)?.URL;
        const where = { ...place, ...(isOwn && { URL: url }) };
        return {
          ...withoutEmpty({ ...claim, custom: [] }),
          ...(Object.keys(where).length > 0 && { at: where }),
          ...(asserts &&
            asserts.length > 0 && {
              asserts: asserts.map(({ aspect, value }) => ({ aspect: aspects[aspect] ?? aspect, value })),
            }),
        };
      }),
    })),
  };
}

/** An empty list and none are the same. */
function withoutEmpty(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0) && value !== ""),
  );
}

const HOSTILE = ["=1+1", "-a", "@x", "'=y", "a; b | c, d \\ e", 'say "so"', "+", "ümläut – 日本", "<b>bold</b>"];

function hostileTimeline(seed: number): Timeline | undefined {
  const random = seeded(seed);
  const written = randomTimeline(random);
  const events = written.events.map((event) => ({
    ...event,
    title: random.oneOf(HOSTILE),
    summary: `${random.oneOf(HOSTILE)}\n${random.oneOf(HOSTILE)}`,
    actors: [...new Set([random.oneOf(HOSTILE), random.oneOf(HOSTILE)])],
    subject: [random.oneOf(HOSTILE)],
    ...(random.chance(0.3) && { coordinates: { type: "Point", coordinates: [-77.5, 12] } }),
    ...(random.chance(0.3) && {
      media: [{ URL: "https://example.org/a.png", title: "=a" }, { URL: "https://example.org/b" }],
    }),
    claims: event.claims.map((claim) => ({
      ...claim,
      says: random.oneOf(HOSTILE),
      at: {
        ...claim.at,
        ...(random.chance(0.3) && { locator: "14-15", label: "page" }),
        ...(random.chance(0.3) && { selector: [{ type: "TextQuoteSelector", exact: "-so\nit", prefix: "=was" }] }),
        ...(random.chance(0.3) && { URL: "https://example.org/p?(a).", archived: "https://example.org/c" }),
      },
    })),
  }));
  const sources = written.sources.map((source) => ({
    ...source,
    author: [{ family: "O, de", given: "A; B" }, { literal: "Press, Co; Inc" }, { family: "Solo" }],
    note: "@note\nline",
    ...(random.chance(0.5) && { URL: "https://example.org/s" }),
  }));
  const parsed = parseTimeline(JSON.stringify({ ...written, events, sources }), "random.json");
  return parsed.ok ? parsed.value : undefined;
}

const RANDOM = Array.from({ length: 90 }, (_, index) => hostileTimeline(index + 1)).filter((one) => one !== undefined);

/** What few timelines have: a claim that its editor assessed, and an outlet with a short name. */
const ASSESSED: Timeline = {
  ...harbourTimeline(),
  sources: harbourTimeline().sources.map((source) => ({ ...source, "container-title-short": "Gaz." })),
  events: harbourTimeline().events.map((event) => ({
    ...event,
    claims: event.claims.map((claim) => ({ ...claim, status: "unverified", certainty: "B2" })),
  })),
};

test.each([
  ["one whose claims are assessed", [ASSESSED]],
  ["the shipped timeline", [shippedTimeline()]],
  ["that of the harbour", [harbourTimeline()]],
  ["random ones", RANDOM],
])("%s comes back from the table of claims as it was", (_, timelines) => {
  expect(timelines.length).toBeGreaterThan(0);
  for (const timeline of timelines) {
    const { timeline: after } = importedText(CLAIMS_TABLE_OUT.write(timeline).text);
    expect(carried(after)).toEqual(carried(timeline));
  }
});

/** Columns of what only people read, and of what can be concluded. */
const FOR_READING = new Set(["source", "title", "lane", "event", "media-credit", "fragment", "quote-after"]);

test("no column is written in vain: without any one of them, something is lost", () => {
  const texts = [harbourTimeline(), ...RANDOM.slice(0, 15)].map((timeline) => CLAIMS_TABLE_OUT.write(timeline).text);
  const seen = new Set<string>();
  const needed = new Set<string>();
  for (const text of texts) {
    const rows = csvParseRows(text.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n"));
    const whole = JSON.stringify(carried(importedText(text).timeline));
    expect(JSON.stringify(carried(importedText(csvFormatRows(rows)).timeline))).toBe(whole);
    for (const [index, header] of (rows[0] ?? []).entries()) {
      if (FOR_READING.has(header) || rows.slice(1).every((row) => row[index] === "")) continue;
      seen.add(header);
      if (needed.has(header)) continue;
      const without = csvFormatRows(
        rows.map((row, at) => (at === 0 ? row : row.map((cell, each) => (each === index ? "" : cell)))),
      );
      if (JSON.stringify(carried(importedText(without).timeline)) !== whole) needed.add(header);
    }
  }
  expect([...seen].filter((header) => !needed.has(header))).toEqual([]);
  expect(seen.size).toBeGreaterThan(40);
});
