import { expect, test } from "vitest";
import { toldWhen } from "../../../../e2e/helpers/drafts/told-when.ts";
import { importerOf } from "../../formats.ts";

function told(text: string, json?: unknown) {
  const file = { name: "a", text, ...(json !== undefined && { json }) };
  const importer = importerOf(file);
  const outcome = importer?.read(file, {});
  if (!outcome || !("draft" in outcome)) return [importer?.id, outcome];
  return outcome.draft.events.map(({ title, when }) =>
    [title, when && toldWhen(when).replace(/ "[^"]*"/gu, "")].join("|"),
  );
}

test("titles that begin with a date are taken apart where there is no column of dates", () => {
  expect(told("region,title\nNorth,1912: A bell\nSouth,3 May 1913 – A boat\nSouth,A ship\n")).toEqual([
    "A bell|1912 year",
    "A boat|1913-05-03 day",
    "A ship|",
  ]);
  expect(told("", { events: [{ title: "1912: A bell" }, { title: "1913: A boat: red" }] })).toEqual([
    "A bell|1912 year",
    "A boat: red|1913 year",
  ]);
});

test("of XML, too, where a title holds terms of an index", () => {
  const section = (title: string) =>
    `<section><title>${title}</title><start_year_uncert>7</start_year_uncert></section>`;
  const xml = `<chapter>${section("840 BC - 810 BC: A temple")}${section("1090 BC: A flood\n<indexterm><primary>Floods</primary></indexterm>\n")}</chapter>`;
  expect(told(xml)).toEqual(["A temple|-0839 year -> -0809 year", "A flood|-1089 year"]);
});

test.each([
  [
    "region,title,date\nN,1912: A bell,1920\nS,1913: A boat,1921\n",
    ["1912: A bell|1920 year", "1913: A boat|1921 year"],
  ],
])("where a column holds dates titles stay whole: %j", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("one title with a date among others is none", () => {
  expect(told("title,region,size\n1912: A bell,North,1\nA boat,South,2\nA ship,South,3\n")[0]).toBe("table");
});
