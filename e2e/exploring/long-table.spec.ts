/** A timeline with more events than the table shows at once. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { asWritten } from "../../data/written.ts";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";
import { harbourTimeline } from "../helpers/parsed-timeline.ts";

/** 1500 events, each on the same day as the harbour timeline's first one. */
async function writeLong(folder: string): Promise<string> {
  const harbour = asWritten(harbourTimeline());
  const [first] = harbour.events;
  const events = Array.from({ length: 1500 }, (_, index) => ({ ...first, id: `e-${String(index)}`, follows: [] }));
  const file = path.join(folder, "long.json");
  await writeFile(file, JSON.stringify({ ...harbour, events }));
  return file;
}

test("the table shows a thousand rows, the rest on request, and copies all of them", async ({ folder }) => {
  const app = await launch(folder, [await writeLong(folder)]);
  try {
    const page = await app.firstWindow();
    await untilIdle(page);
    await page.getByRole("button", { name: "Table", exact: true }).click();
    const rows = page.locator("#table tbody tr");
    await expect(rows).toHaveCount(1000);
    await page.getByRole("button", { name: "Copy all 1,500 rows as TSV" }).click();
    await expect(page.locator("#message")).toHaveText("Copied 1,500 rows");
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    // With the header.
    expect(copied.trimEnd().split("\n").length).toBe(1501);
    await page.getByRole("button", { name: "Show 500 rows more of 1,500" }).click();
    await expect(rows).toHaveCount(1500);
    await expect(page.getByRole("button", { name: /more of/ })).toBeHidden();
  } finally {
    await app.close();
  }
});
