import { expect, test } from "vitest";
import { WIKI } from "./wiki.ts";

const read = (text: string) => WIKI.read({ name: "a.wiki", text }, {});

test("a page of many braces and bars takes no long time", () => {
  const began = performance.now();
  read(
    `{| class="wikitable"\n${"{{a|".repeat(20_000)}\n${"| rowspan=999 | x ".repeat(5000)}\n${"|-\n|a\n".repeat(5000)}`,
  );
  read(`* '''1912''' ${"[[".repeat(20_000)}\n* '''1913''' ${"<ref>".repeat(20_000)}`);
  expect(performance.now() - began).toBeLessThan(4000);
});
