import { expect, test } from "vitest";
import { markdown } from "./markdown.ts";

test.each([
  ["# The harbour (1789–1799)\n\n## 1789\n- 5 May: A bell\n", "The harbour (1789–1799)", ["A bell"]],
  [
    "# The harbour (1789–1799)\n- 1789: A bell\n\n# The bridge (1801–1803)\n",
    undefined,
    ["The harbour", "A bell", "The bridge"],
  ],
  ["# The harbour (1789)\n\n- 1790: A bell\n", undefined, ["The harbour", "A bell"]],
])("of %j the title of the whole and the events are told apart", (text, title, events) => {
  const outcome = markdown.read({ name: "a.md", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  const { draft } = outcome;
  expect([draft.title === "a.md" ? undefined : draft.title, draft.events.map((event) => event.title)]).toEqual([
    title,
    events,
  ]);
});
