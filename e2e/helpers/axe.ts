/** What axe-core finds in a page, whatever the page is. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright/test";
import { untilIdle } from "./fixture.ts";

const AXE = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What axe-core objects to in the window, once it is drawn: rule, and the first element that breaks it. */
export async function violations(page: Page): Promise<string[]> {
  await untilIdle(page);
  return violationsNow(page);
}

/** The same of any page, as it is now. */
export async function violationsNow(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    // A title that is cut ends in an ellipsis, which its full name cannot contain.
    const rules = { "label-content-name-mismatch": { enabled: false } };
    const { violations: found } = await axe.run({ resultTypes: ["violations"], rules });
    return found.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""} ${nodes[0]?.failureSummary ?? ""}`,
    );
  });
}
