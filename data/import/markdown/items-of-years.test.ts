import { expect, test } from "vitest";
import { markdown } from "./markdown.ts";

function read(text: string) {
  const outcome = markdown.read({ name: "a.md", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

test("items below an item that is a year or a month are events of it, and those below them are text", () => {
  const { events, notes } = read(
    "- 1912\n  - A ship leaves\n    - with a band\n  - 14 April: It sinks\n- 1913:\n  - A law\n- May 1914 – A fair\n  - with a wheel",
  );
  expect(events).toMatchObject([
    { at: "line 2", title: "A ship leaves", summary: "- with a band", when: { earliest: "1912", precision: "year" } },
    { title: "It sinks", when: { earliest: "1912-04-14", precision: "day" } },
    { title: "A law", when: { earliest: "1913" } },
    { title: "A fair", summary: "- with a wheel", when: { earliest: "1914-05" } },
  ]);
  expect(notes).toEqual([]);
});
