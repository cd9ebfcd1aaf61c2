import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { markdown } from "./markdown.ts";

test.each([
  ["May – September: A vote", "2025-05 month -> 2025-09 month", "A vote"],
  ["Sep–Dez: A plan", "2025-09 month -> 2025-12 month", "A plan"],
  ["Jan/Mai: A plan", "2025-01 month -> 2025-05 month", "A plan"],
  ["**Mai - Juli** – A plan", "2025-05 month -> 2025-07 month", "A plan"],
  ["Okt: A plan", "2025-10 month", "A plan"],
  ["**Mai**: A plan", "2025-05 month", "A plan"],
  ["Février – A plan", "2025-02 month", "A plan"],
  ["Boat: A plan", "2025 year", "Boat: A plan"],
  ["Boat – Ship: A plan", "2025 year", "Boat – Ship: A plan"],
  ["September – May: A plan", "2025-09 month", "May: A plan"],
  ["Spring – Summer: A plan", "2025 year", "Spring – Summer: A plan"],
  ["Spring – August: A plan", "2025 year", "Spring – August: A plan"],
  ["May – Winter: A plan", "2025-05 month", "Winter: A plan"],
])("below a year, %j is %s", (item, when, title) => {
  const text = `# Log\n\n## 2025\n- ${item}\n- 1 November: A stone\n`;
  const outcome = markdown.read({ name: "a.md", text }, {});
  if (!("draft" in outcome)) throw new Error("no draft");
  const event = outcome.draft.events.find(({ at }) => at === "line 4");
  expect([event?.when && toldWhen(event.when).replace(/ "[^"]*"| \([^()]*\)/gu, ""), event?.title]).toEqual([
    when,
    title,
  ]);
});

test("a year whose months are told is no event by itself", () => {
  const text = "# Log\n\n## 2025\n- May – September: A vote\n\n## 2026\n- June – July: A fair\n";
  const outcome = markdown.read({ name: "a.md", text }, {});
  expect("draft" in outcome && outcome.draft.events.map(({ title }) => title)).toEqual(["A vote", "A fair"]);
});
