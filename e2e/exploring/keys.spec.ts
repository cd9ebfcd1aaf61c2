/** Keys that mean the same wherever the focus is, and the controls that keep the keys that they use themselves. */
import type { Locator, Page } from "playwright/test";
import { expect, test } from "../helpers/window/shared-window.ts";

interface Control {
  readonly name: string;
  readonly find: (page: Page) => Promise<Locator>;
  /** What the keys must leave as it is. */
  readonly value: (control: Locator) => Promise<unknown>;
}

const CONTROLS: readonly Control[] = [
  {
    name: "the slider",
    find: (page) => Promise.resolve(page.getByRole("slider", { name: "As known on" })),
    value: (slider) => slider.inputValue(),
  },
  {
    name: "a check box",
    find: (page) => Promise.resolve(page.locator('#panel input[data-compare="rhc"]')),
    value: (box) => box.isChecked(),
  },
];

const brush = (page: Page): Locator => page.locator("#overview .brush");

for (const { name, find, value } of CONTROLS) {
  test(`Alt and an arrow, g and ? mean on ${name} what they mean anywhere`, async ({ page }) => {
    const control = await find(page);
    const before = await value(control);
    const all = await brush(page).getAttribute("data-from");
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect(brush(page)).not.toHaveAttribute("data-from", all!);
    const near = await brush(page).getAttribute("data-from");
    await control.focus();
    await page.keyboard.press("Alt+ArrowLeft");
    await expect(brush(page)).toHaveAttribute("data-from", all!);
    await page.keyboard.press("Alt+ArrowRight");
    await expect(brush(page)).toHaveAttribute("data-from", near!);
    await expect(control).toBeFocused();
    await page.keyboard.press("g");
    await expect(page.getByRole("textbox", { name: "Go to date" })).toBeFocused();
    await page.keyboard.press("Escape");
    await control.focus();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(control).toBeFocused();
    expect(await value(control)).toBe(before);
  });
}

test("9 shows the selection, on the slider as on a check box of a filter", async ({ page }) => {
  const all = await brush(page).getAttribute("data-from");
  await page.locator('#picture [data-event-id="geneva-deal"] > text').first().click();
  await page.getByRole("slider", { name: "As known on" }).focus();
  await page.keyboard.press("9");
  await expect(brush(page)).not.toHaveAttribute("data-from", all!);
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(brush(page)).toHaveAttribute("data-from", all!);
  await page.locator('[data-menu="filter-actors"] > button').click();
  await expect(page.locator("#filter-actors input").first()).toBeFocused();
  await page.keyboard.press("9");
  await expect(brush(page)).not.toHaveAttribute("data-from", all!);
  await expect(page.locator("#filter-actors input").first()).not.toBeChecked();
});
