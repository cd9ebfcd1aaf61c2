import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import { tableImporter } from "./table-importer.ts";

function draftOf(text: string): ImportDraft {
  const outcome = tableImporter.read({ name: "table.csv", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

test("keeps a short title beside the long one, and takes it where there is no other", () => {
  const { events } = draftOf("Date,Title,Short title\n2016,The boat runs onto the bar,Boat\n2017,,Quay\n");
  expect(events).toMatchObject([{ title: "The boat runs onto the bar", "title-short": "Boat" }, { title: "Quay" }]);
  expect(events[1]).not.toHaveProperty("title-short");
});

test("every address of a picture is kept, the words are those of the first", () => {
  const { events } = draftOf(
    "Date,Title,Image,Caption\n2016,Boat,https://a.example/1.jpg https://a.example/2.jpg,The boat\n2017,Quay,none,\n",
  );
  expect(events[0]?.media).toEqual([
    { url: "https://a.example/1.jpg", title: "The boat" },
    { url: "https://a.example/2.jpg" },
  ]);
  expect(events[1]).toMatchObject({ extra: { Image: "none" } });
});

const MANY = 200_000;

// Each took the square of its length, which is hours.
test.each([
  ["an address with a long run of signs", `https://a.example/${";".repeat(MANY)}x`],
  ["a long run of commas", `Gazette${",".repeat(MANY)}x`],
  ["a long run of blanks", `Gazette${" ".repeat(MANY)}x`],
])("%s in a column of sources is read in time in proportion to it", (_name, cell) => {
  expect(draftOf(`Date,Title,Source\n2016,Boat,"${cell}"\n`).events).toHaveLength(1);
});

test("a long run of blanks in a column of figures is no figure, and is read in time in proportion to it", () => {
  const cell = `5${" ".repeat(MANY)}x`;
  expect(draftOf(`Date,Title,Source,best\n2016,Boat,Gazette,"${cell}"\n`).events).toHaveLength(1);
});
