/** A timeline of thousands: what has no room is counted, and a count opens. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { generatedTimeline } from "../helpers/generated-timeline.mjs";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";

test("counts and marks add up, and a count opens on a click and by keys", async ({ folder }) => {
  const file = path.join(folder, "many.json");
  await writeFile(file, JSON.stringify(generatedTimeline(3000)));
  const app = await launch(folder, [file]);
  const page = await app.firstWindow();
  await untilIdle(page);
  const picture = page.locator("#picture");
  const lane = picture.locator('.lane[data-lane-id="lane-0"]');
  const total = async (): Promise<number> => {
    const texts = await lane.locator(".count > text").allTextContents();
    const counted = texts.reduce((sum, text) => sum + Number(text.replaceAll(/\D/gu, "")), 0);
    return counted + (await picture.locator('.glyph[data-glyph^="event lane-0 "]').count());
  };
  const [, all] = /, (\d+) events$/u.exec((await lane.locator(".lane-label").getAttribute("aria-label")) ?? "") ?? [];
  expect(await total()).toBe(Number(all));

  const first = lane.getByRole("button", { name: /^\d+ more in Talks, 1 January 2006 to / });
  await first.click();
  await untilIdle(page);
  await expect(page.locator(".range")).toHaveText(/2006$/u);

  const year = await page.locator(".range").textContent();
  const next = lane.locator(".count").first();
  await next.focus();
  await page.keyboard.press("ArrowRight");
  await expect(lane.locator(".count").nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await untilIdle(page);
  await expect(page.locator(".range")).not.toHaveText(year ?? "");
  await expect(page.locator(".range")).toHaveText(/2006$/u);
  await expect(page.locator("#viewport")).toBeFocused();
  await app.close();
});
