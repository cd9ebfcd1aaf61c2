/** `list` on a day, and of sources side by side. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { asWritten } from "../../../data/written.ts";
import { capturedRun } from "../../../e2e/helpers/captured-run.ts";
import { sharedOutlet } from "../../../e2e/helpers/accounts/shared-outlet.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-list-"));
const FILE = path.join(folder, "fire.json");

const hurt = (value: number) => ({ figures: [{ measure: "hurt", value }] });
const events = [
  event("fire", {
    title: "Fire",
    claims: [
      claim("alpha", { ...hurt(5), when: day("2016-09-12"), speaker: { name: "The alpha" } }),
      claim("beta", { ...hurt(9), speaker: { name: "The mayor" } }),
      claim("beta", { ...hurt(8), speaker: { name: "The guild" } }),
    ],
  }),
  event("flood", { title: "Flood", claims: [claim("gamma"), claim("delta")] }),
];
const sources = [
  source("alpha", { published: day("2016-09-20") }),
  source("beta", { published: day("2016-09-18", "2016-09-24") }),
  source("gamma", { published: day("2016-09-30") }),
  source("delta"),
];
await writeFile(FILE, JSON.stringify(asWritten(timeline(events, { version: 2, sources }))));

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => capturedRun(folder, ["list", FILE, ...args]);

async function listed(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { exit, out } = await run("--json", ...args);
  expect(exit).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
}

test("on a day what may be known is marked, and what nobody can date is left out", async () => {
  const { exit, out } = await run("--known-on", "2016-09-19");
  expect({ exit, lines: out.split("\n") }).toEqual({
    exit: 0,
    lines: ["DATE                  EVENT  SOURCES  DIFFERS ON", "by 19 September 2016  Fire   BE?      figures", ""],
  });
});

test("on a day, each report has its state and each event whether it is known, with no more than was told by then", async () => {
  const known = await listed("--known-on=2016-09-20");
  expect(known).toMatchObject({
    knownOn: "2016-09-20",
    sources: [
      { id: "alpha", known: "yes", title: "Report of alpha" },
      { id: "beta", known: "maybe" },
      { id: "gamma", known: "no" },
      { id: "delta", known: "undated" },
    ],
    events: [{ id: "fire", known: "yes", when: { earliest: "2016-09-12" }, corroboration: { sources: 2 } }],
  });
  expect(await listed("--known-on=2016-09-19")).toMatchObject({ events: [{ id: "fire", known: "maybe" }] });
  expect(await listed("--known-on=2016-09-01")).toMatchObject({ events: [] });
});

test("with --undated, what reports tell that nobody can date is there, too, and may be known", async () => {
  expect(await listed("--known-on=2016-09-20", "--undated")).toMatchObject({
    events: [
      { id: "fire", known: "yes" },
      { id: "flood", known: "maybe", claims: [{ source: "delta" }] },
    ],
  });
});

test("what there is to check is printed by kinds, and stands in the JSON with the kinds of which nothing is missing", async () => {
  expect(await run("--missing")).toEqual({
    exit: 0,
    out: [
      "Dates without a basis (1)",
      "  Report of beta. between 18 and 24 September 2016",
      "",
      "Sources without a date (1)",
      "  Report of delta",
      "",
      "Conflicts nobody has looked at (1)",
      "  Fire. hurt",
      "",
    ].join("\n"),
    err: "",
  });
  const { missing } = await listed("--missing");
  expect(missing).toMatchObject([
    { kind: "one-source", items: [] },
    { kind: "no-claim", items: [] },
    { kind: "no-locator", items: [] },
    { kind: "no-basis", items: [{ source: "beta" }] },
    { kind: "no-date", items: [{ source: "delta", name: "Report of delta", words: "" }] },
    { kind: "no-author-or-outlet", items: [] },
    { kind: "not-looked-at", items: [{ event: "fire", name: "Fire", words: "hurt" }] },
  ]);
  expect(await listed("--known-on=2016-09-20")).not.toHaveProperty("missing");
});

test("sources are compared side by side by their codes or ids, with who says so", async () => {
  const { out } = await run("--compare", "AL,beta");
  expect(out.split("\n")).toEqual([
    "TOLD BY TWO OR MORE  AL                 BE",
    "Fire",
    "    date             12 September 2016  –",
    "  ≠ hurt             5                  9 (The mayor); 8 (The guild)",
    "",
    "Only in AL (0)",
    "",
    "Only in BE (0)",
    "",
    "In none of them (1)",
    "  Flood",
    "",
  ]);
  expect(await listed("--compare", "beta, AL")).toMatchObject({
    sources: ["beta", "alpha"],
    shared: [
      { id: "fire", matters: [{ subject: "date" }, { subject: "hurt", relation: "differ", selfDiffering: [] }] },
    ],
    neither: ["flood"],
  });
});

test("what differs from itself alone has a sign of its own", async () => {
  expect((await run("--compare", "BE,AL", "--known-on", "2016-09-19")).out).toContain("In none of them (0)");
  const quiet = path.join(folder, "quiet.json");
  const told = [event("fire", { claims: [claim("alpha", hurt(5)), claim("alpha", hurt(6)), claim("beta")] })];
  await writeFile(quiet, JSON.stringify(asWritten(timeline(told, { sources }))));
  expect((await capturedRun(folder, ["list", quiet, "--compare", "AL,BE"])).out).toContain("  ! hurt  ");
});

test.each<[string, string[], string]>([
  [
    "a day that does not exist",
    ["--known-on", "2016-02-30"],
    '--known-on must be a day that exists, as 2016-09-28, not "2016-02-30"',
  ],
  ["a month", ["--known-on", "2016-09"], '--known-on must be a day that exists, as 2016-09-28, not "2016-09"'],
  ["--undated alone", ["--undated"], "--undated goes with --known-on DATE; without it, all reports are there"],
  [
    "what is missing of a day",
    ["--missing", "--known-on", "2016-09-28"],
    "--missing is about the whole timeline; leave out --known-on and --compare",
  ],
  [
    "what is missing between sources",
    ["--missing", "--compare", "AL,BE"],
    "--missing is about the whole timeline; leave out --known-on and --compare",
  ],
  ["an unknown source", ["--compare", "AL,BETA"], '--compare: no report has the code or id "BETA".'],
  ["one source", ["--compare", "AL"], "--compare needs two sources or more, separated by commas: --compare WP,NN"],
  [
    "one source twice",
    ["--compare", "AL,alpha"],
    "--compare needs two sources or more, separated by commas: --compare WP,NN",
  ],
])("%s is told", async (_name, args, message) => {
  const { exit, out, err } = await run(...args);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(err).toContain(message);
});

test("check counts warnings and tells each on a line of its own, and they are no errors", async () => {
  const { exit, out, err } = await capturedRun(folder, ["check", FILE]);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out).toMatch(/differ\n$/u);
  const odd = path.join(folder, "odd.json");
  const told = [event("fire", { claims: [claim("alpha", { when: day("2016-09-25") })] })];
  await writeFile(odd, JSON.stringify(asWritten(timeline(told, { sources })), null, 2));
  const warned = await capturedRun(folder, ["check", "odd.json"]);
  expect(warned).toMatchObject({
    exit: 0,
    out: "odd.json: 1 event, 1 claim, 4 sources; the accounts of 0 events differ; 1 warning\n",
  });
  expect(warned.err).toMatch(
    /^odd\.json:\d+:\d+: warning: dates the event 25 September 2016, after .* \(at events\[0\]\.claims\[0\]\.when\)\n$/u,
  );
});

test("background periods stand under the events, and in the JSON as the file has them", async () => {
  const eras = [
    { id: "dry", title: "Drought", when: day("2016-09-01"), claims: [claim("alpha")] },
    { id: "reign", title: "Reign", when: day("2016-09-02") },
  ];
  const whole = asWritten(timeline(events, { version: 2, sources, eras }));
  const file = path.join(folder, "eras.json");
  await writeFile(file, JSON.stringify(whole));
  const { out } = await capturedRun(folder, ["list", file]);
  expect(out.split("\n").slice(-4)).toEqual([
    "DATE              PERIOD   SOURCES",
    "1 September 2016  Drought  AL",
    "2 September 2016  Reign",
    "",
  ]);
  const json = JSON.parse((await capturedRun(folder, ["list", file, "--json"])).out) as { eras: unknown };
  expect(json.eras).toEqual(whole.eras);
});

test("sources of one outlet are listed once, and compared by their ids", async () => {
  const file = path.join(folder, "shared.json");
  await writeFile(file, JSON.stringify(asWritten(sharedOutlet())));
  expect((await capturedRun(folder, ["list", file])).out).toMatch(/All +PAP GAZ\n.*One +PAP\n/u);
  const { exit, err } = await capturedRun(folder, ["list", file, "--compare", "PAP,GAZ"]);
  expect([exit, err]).toEqual([2, expect.stringContaining('"PAP" is the code of 2 reports; name one by its id: "early", "late"')]); // prettier-ignore
  expect((await capturedRun(folder, ["list", file, "--compare", "early,GAZ"])).exit).toBe(0);
});
