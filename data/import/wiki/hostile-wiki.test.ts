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

test("a table whose first hundreds of rows have no date is read where a later one has", () => {
  const rows = [...Array.from({ length: 300 }, () => "soon || A bell"), "1912 || A rope"];
  const outcome = read(`{| class="wikitable"\n! Date !! Event\n${rows.map((row) => `|-\n| ${row}\n`).join("")}|}`);
  expect("draft" in outcome && outcome.draft.events.at(-1)).toMatchObject({
    title: "A rope",
    when: { earliest: "1912" },
  });
});

test("a link of blanks that does not end is passed over once", () => {
  const page = `* '''1912''' – A [[bell]]\n* '''1913''' – A rope\n* [http:x${" ".repeat(900_000)}\n`;
  expect(read(page)).toMatchObject({ draft: { events: [{ title: "A bell" }, { title: "A rope" }] } });
});
