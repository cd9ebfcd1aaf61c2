import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { importerOf } from "../formats.ts";
import { markdown } from "./markdown.ts";

function told(text: string) {
  expect(importerOf({ name: "a.txt", text })?.id).toBe("markdown");
  const outcome = markdown.read({ name: "a.txt", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft.events.map(({ title, lane, when }) =>
    [lane, title, when && toldWhen(when)].filter((part) => part).join(" | "),
  );
}

test("a list of labels with their dates behind them is one of events", () => {
  expect(
    told("# Bells\n\n## Town\n\n- **Bell cast:** 15 April 1912\n- Bell hung – 1913\n- Bell rung: May 1914.\n"),
  ).toEqual([
    'Town | Bell cast | 1912-04-15 day "15 April 1912"',
    'Town | Bell hung | 1913 year "1913"',
    'Town | Bell rung | 1914-05 month "May 1914"',
  ]);
  expect(told("Bell cast: 15 April 1912\nBell hung: 1913\nBell rung: 2 May 1914\n")).toHaveLength(3);
});

test("figures among dated items are none", () => {
  expect(
    told("- 15 April 1912: Bell cast\n- Weight: 1500\n- 1913: Bell hung\n- Height: 1200\n- 1914: Bell rung\n"),
  ).toHaveLength(3);
  expect(
    importerOf({ name: "a", text: "- Weight: heavy\n- Height: 1200\n- Width: 1300\n- Depth: 2 m\n" })?.id,
  ).not.toBe("markdown");
});
