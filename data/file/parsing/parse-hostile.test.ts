import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTimeline } from "./parse.ts";
import type { Problem } from "../problems/problem.ts";

const HARBOUR = readFileSync(new URL("../../../e2e/helpers/harbour.json", import.meta.url), "utf8");

/** For tests that read megabytes, in ms: they must end on a busy machine, too. */
const SLOW = 60_000;

function last(problems: readonly Problem[]): string {
  return problems.at(-1)?.reason ?? "";
}

function problemsOf(text: string): readonly Problem[] {
  const result = parseTimeline(text, "t.json");
  return result.ok ? [] : result.problems;
}

function told(text: string): string[] {
  return problemsOf(text).map(
    ({ line, column, path, reason }) => `${String(line)}:${String(column)} ${path}: ${reason}`,
  );
}

test("a key that stands twice is told at the second place", () => {
  const text = HARBOUR.replace('"label": "Talks"', '"label": "Talks", "label": "Chats"');
  expect(told(text)).toEqual(['8:40 lanes[0].label: the key "label" stands twice in this object; keep one']);
});

test("a key is the same however it is escaped", () => {
  const text = HARBOUR.replace('"label": "Talks"', '"label": "Talks", "lab\\u0065l": "Chats"');
  expect(told(text)).toEqual(['8:40 lanes[0].label: the key "label" stands twice in this object; keep one']);
});

test.each(["__proto__", "constructor", "prototype"])("the key %s is refused, and changes no object", (key) => {
  const text = HARBOUR.replace('"label": "Talks"', `"label": "Talks", "${key}": { "polluted": true }`);
  expect(problemsOf(text).map(({ path, reason }) => `${path}: ${reason}`)).toContain(
    `lanes[0].${key}: "${key}" cannot be a key; remove it`,
  );
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("a required field cannot come from a prototype", () => {
  const text = HARBOUR.replace('"label": "Talks"', '"__proto__": { "label": "Talks" }');
  expect(problemsOf(text).map(({ path }) => path)).toContain("lanes[0].label");
});

test.each([
  ["lists", "[".repeat(100_000)],
  ["closed lists", "[".repeat(100_000) + "]".repeat(100_000)],
  ["objects", '{"a":'.repeat(100_000)],
  ["lists inside a timeline", HARBOUR.replace('"actors": []', `"actors": ${"[".repeat(1e5)}${"]".repeat(1e5)}`)],
])("nesting of a hundred thousand %s is a problem and no crash", (_name, text) => {
  expect(problemsOf(text)).toMatchObject([{ reason: "nested deeper than 100 levels; this cannot be a timeline" }]);
});

test("brackets inside text do not nest, whatever is escaped there", () => {
  const text = HARBOUR.replace("Both mayors sign", `\\"${"[".repeat(500)}\\\\ ${"{".repeat(500)} sign`);
  expect(told(text)).toEqual([]);
});

test("huge text is refused in few words", () => {
  const [problem] = problemsOf(HARBOUR.replace("Agreement signed", "x".repeat(5_000_000)));
  expect(problem).toMatchObject({ path: "events[0].title" });
  expect(problem?.reason).toBe("must be at most 300 characters, not 5000000; shorten it");
});

test("a huge key is told in few words", () => {
  const [problem] = problemsOf(HARBOUR.replace('"label": "Talks"', `"label": "Talks", "${"k".repeat(100_000)}": 1`));
  expect((problem?.path ?? "").length + (problem?.reason ?? "").length).toBeLessThan(200);
});

test("numbers beyond what can be counted are refused", () => {
  const reasons = ["1e999", "-1e999", "1e16"].map((value) =>
    problemsOf(HARBOUR.replace('"value": 83', `"value": ${value}`)).map(({ reason }) => reason),
  );
  expect(reasons).toEqual([
    ["must not be above 10^15; choose a larger unit"],
    ["must not be below -10^15; choose a larger unit"],
    ["must not be above 10^15; choose a larger unit"],
  ]);
});

test(
  "more values than a timeline can have are refused before anything is built from them",
  () => {
    const text = `[${"1,".repeat(20_000_000)}1]`;
    expect(told(text)).toEqual(["1:40000001 : more than twenty million values; split the file"]);
  },
  SLOW,
);

test(
  "after a hundred thousand looks the rest is not counted any more, and the problems say so",
  () => {
    const problems = problemsOf(HARBOUR.replace('"events": [', `"events": [${"1,".repeat(200_000)}`));
    expect(problems).toHaveLength(1001);
    const [, more = ""] = /^and at least (\d+) more; mend these first, then check again$/.exec(last(problems)) ?? [];
    expect(Number(more)).toBeGreaterThan(1000);
    expect(Number(more)).toBeLessThan(100_000);
  },
  SLOW,
);

test("problems beyond the thousandth are counted exactly while there are few", () => {
  const lanes = Array.from({ length: 1500 }, () => '{ "id": "talks", "label": "Talks" },').join("");
  const problems = problemsOf(HARBOUR.replace('"lanes": [', `"lanes": [${lanes}`));
  expect(problems).toHaveLength(1001);
  expect(last(problems)).toBe("and 500 more; mend these first, then check again");
});

test(
  "a circle of twenty thousand events is one problem in few words",
  () => {
    const one = JSON.stringify({
      ...(JSON.parse(HARBOUR) as { events: object[] }).events[0],
      claims: [claimOfGazette()],
    });
    const count = 20_000;
    const events = Array.from({ length: count }, (_, index) =>
      one.replace('"agreement-signed"', `"e${String(index)}","follows":["e${String((index + 1) % count)}"]`),
    );
    const root = JSON.parse(HARBOUR) as Record<string, unknown>;
    const text = JSON.stringify({ ...root, events: [] }).replace('"events":[]', `"events":[${events.join(",")}]`);
    expect(problemsOf(text).map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'events[19999].follows[0]: closes a circle, "e0" → "e1" → "e2" → "e3" → … → "e0"; remove one of the links',
    ]);
  },
  SLOW,
);

function claimOfGazette(): object {
  return { source: "gazette", at: { paragraph: 1, hash: "0123456789ab" }, speaker: { name: "x" }, says: "y" };
}

test(
  "whatever byte is changed, the answer is a result",
  () => {
    let state = 7;
    const below = (limit: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % limit;
    };
    const inserts = [
      "",
      '"',
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\\",
      "\n",
      "\u0000",
      "\ud800",
      "0",
      "-",
      "e",
      "null",
      "//",
      "/*",
    ];
    for (let round = 0; round < 1000; round += 1) {
      const at = below(HARBOUR.length);
      const text = HARBOUR.slice(0, at) + (inserts[below(inserts.length)] ?? "") + HARBOUR.slice(at + below(3));
      const result = parseTimeline(text, "t.json");
      expect(result.ok || result.problems.length > 0, text).toBe(true);
    }
  },
  SLOW,
);
