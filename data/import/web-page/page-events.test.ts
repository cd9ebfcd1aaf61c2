import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { datingOf } from "../reading/dating.ts";
import { noteList } from "../reading/note-list.ts";
import { pageEvents } from "./page-events.ts";

const read = (html: string) => pageEvents(html, datingOf({}, noteList()));

function told(html: string) {
  const { events, others } = read(html);
  return [
    ...events.map(({ when, lane, title, summary }) =>
      [when && toldWhen(when).replaceAll(/ "[^"]*"/gu, ""), lane, title, summary]
        .filter((part) => part !== undefined)
        .join(" | "),
    ),
    ...(others > 0 ? [`${String(others)} others`] : []),
  ];
}

test("a page has its title in one line, and only the lanes in which something happened", () => {
  const { title, lanes, others } = read(
    `<html><head><title> Bells\n  of towns </title></head><h2>About</h2><p>Words</p><h2>Wars</h2><p>1912: War</p><h2>${"x".repeat(120)}</h2><p>1913: Peace</p></html>`,
  );
  expect({ title, lanes, others }).toEqual({ title: "Bells of towns", lanes: ["Wars", "x".repeat(100)], others: 1 });
});

test("an event has what the page has of it, and nothing that it lacks", () => {
  const page = read("1912: War<p>1913: Peace");
  expect(Object.keys(page)).toEqual(["lanes", "events", "others"]);
  expect(page.events).toStrictEqual([
    { at: "date 1", title: "War", when: expect.anything() as unknown, claims: [] },
    { at: "date 2", title: "Peace", when: expect.anything() as unknown, claims: [] },
  ]);
});

test("a small heading behind a date that stands alone is its title, and behind words another lane", () => {
  expect(
    told(
      "<div>1912</div><h4>War</h4><p>It began.</p><h4>Truces</h4><div>1913</div><p>Peace</p><p>More.</p><div>1914</div><h5>A ship</h5><h5>Ships</h5><div>1915</div><p>Sunk</p>",
    ),
  ).toEqual([
    "1912 year | War | It began.",
    "1913 year | Truces | Peace | More.",
    "1914 year | Truces | A ship",
    "1915 year | Ships | Sunk",
  ]);
});

test("of a page with names above most dates, a date without one has the words below it, and takes none from another", () => {
  expect(
    told(
      "<h4>First</h4><div>1096</div><p>Far</p><h4>Second</h4><div>1147</div><div>1150</div><p>Words</p><h4>Third</h4><div>1189</div>",
    ),
  ).toEqual(["1096 year | First | Far", "1147 year | Second", "1150 year | Words", "1189 year | Third"]);
});

test("a heading that is a date is no name of the date below it", () => {
  expect(told("<h3>1912</h3><h4>1913</h4><p>Peace</p><h3>1914</h3><p>War</p>")).toEqual([
    "1913 year | Peace",
    "1914 year | War",
  ]);
});

test("what leads through a page is left out as far as it reaches, and blanks are one", () => {
  expect(
    told(
      "<nav><b>1999</b> <a>home</a><p>2000: about</p><select><p>2001: x</select><p>2002: y</nav><p> 1912:\n  War </p><div> It\n <b> began</b>. </div><p>1913: Peace</p>",
    ),
  ).toEqual(["1912 year | War | It began.", "1913 year | Peace"]);
});
