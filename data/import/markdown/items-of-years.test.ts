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

test("items and months below a heading that is a year are events of it", () => {
  const { events, notes } = read(
    "# Bells\n\n## 1950\n\n- January: A bell is cast\n- A boat\n  - with oars\n\n### March\n\nA bell is hung.\n\n#### Town\n\n- A quay\n\n## 1951\n\n### May\n\n- A law\n- 5: A fair\n",
  );
  expect(events).toMatchObject([
    { title: "A bell is cast", when: { earliest: "1950-01", precision: "month" } },
    { title: "A boat", summary: "- with oars", when: { earliest: "1950", precision: "year" } },
    { title: "A bell is hung.", when: { earliest: "1950-03" } },
    { title: "A quay", lane: "Town", when: { earliest: "1950-03" } },
    { title: "A law", when: { earliest: "1951-05" } },
    { title: "A fair", when: { earliest: "1951-05-05", precision: "day" } },
  ]);
  expect(notes).toEqual([]);
});

test("months among the items of a year date what stands below them", () => {
  const { events } = read(
    "- 1950\n  - January\n    - A bell\n    - A rope\n  - March\n    - A boat\n- 1951\n  - A quay\n",
  );
  expect(events.map(({ title, when }) => [title, when && "earliest" in when && when.earliest])).toEqual([
    ["A bell", "1950-01"],
    ["A rope", "1950-01"],
    ["A boat", "1950-03"],
    ["A quay", "1951"],
  ]);
});
