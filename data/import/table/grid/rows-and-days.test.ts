import { expect, test } from "vitest";
import { tableImporter } from "../table-importer.ts";

const read = (text: string) => tableImporter.read({ name: "t.csv", text }, {});

test("times of day without a day are told as what they are", () => {
  expect(read("title,time\nBell,About 12:45 AM\nBoat,12:56 AM EST\nShip,1:25\n")).toMatchObject({
    refused: 'the column "time" holds times of day, and no column the day: add a column "Date" with it',
  });
});

test("a table that lies on its side is read by its columns", () => {
  const outcome = read("Dates,1975,1987,1991\nTitle,Bell,Boat,Ship\n");
  const events = "draft" in outcome ? outcome.draft.events : [];
  expect(events.map(({ at, title, when }) => [at, title, when !== undefined])).toEqual([
    ["row 2", "Bell", true],
    ["row 3", "Boat", true],
    ["row 4", "Ship", true],
  ]);
});
