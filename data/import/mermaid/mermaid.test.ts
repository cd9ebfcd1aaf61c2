import { expect, test } from "vitest";
import { mermaid } from "./mermaid.ts";

test("a date and words without a colon are an event, and a period of which nothing is told is named", () => {
  const text = "timeline\n  title Bells\n  1912-05-12 cast anew\n  1913 : rung : lent\n  1914\n";
  expect(mermaid.read({ name: "x", text }, {})).toMatchObject({
    draft: {
      title: "Bells",
      events: [
        { at: "line 3", title: "cast anew", when: { earliest: "1912-05-12" } },
        { title: "rung", when: { earliest: "1913" } },
        { title: "lent", when: { earliest: "1913" } },
      ],
      notes: [{ at: "line 5", kind: "dropped" }],
    },
  });
});
