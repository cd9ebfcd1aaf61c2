/**
 * `test` for what only looks and clicks: one program for all tests of a worker, whose window starts afresh for each. A
 * test that needs its own data folder, command line, or files of its own has them from `fixture.ts`.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { ElectronApplication, Page } from "playwright/test";
import type { Loaded } from "../../../data/ipc/channels.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { expect, launch, test as base, unhandled, untilIdle, type PageWindow } from "../fixture.ts";

export { expect, untilIdle } from "../fixture.ts";

/** A program that several tests use, and how large its window was at first, px. */
interface Program {
  readonly app: ElectronApplication;
  readonly size: { readonly width: number; readonly height: number };
}

export const test = base.extend<object, { readonly program: Program }>({
  program: [
    // Playwright wants a destructured first parameter, also where there is nothing to take from it.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), "sourceline-e2e-"));
      const app = await launch(folder, []);
      const page = await app.firstWindow();
      await untilIdle(page);
      const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await use({ app, size });
      await app.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
    { scope: "worker" },
  ],

  electronApp: async ({ program }, use) => {
    await startAfresh(await program.app.firstWindow(), program);
    await use(program.app);
    expect(await unhandled(program.app), "rejections that nobody handled").toEqual([]);
  },
});

/** Forgets how the timeline was looked at and how large the window was made, and loads its page again. */
async function startAfresh(page: Page, { size }: Program): Promise<void> {
  await untilIdle(page);
  const now = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  if (now.width !== size.width || now.height !== size.height) await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null });
  await forget(page);
  await page.reload();
  await untilIdle(page);
  // What the page before had still to save may have come after that; this page has saved nothing yet.
  if (await remembers(page)) {
    await forget(page);
    await page.reload();
    await untilIdle(page);
  }
}

async function forget(page: Page): Promise<void> {
  await page.evaluate(async (look) => {
    const { sourceline } = globalThis as PageWindow;
    const loaded = JSON.parse(await sourceline.loadTimeline()) as Loaded;
    if (loaded.ok && loaded.key !== undefined) await sourceline.saveLook(loaded.key, { look });
  }, FIRST_LOOK);
}

/** Whether anything but the first look would be there again. */
async function remembers(page: Page): Promise<boolean> {
  const saved = await page.evaluate(async () => {
    const { sourceline } = globalThis as PageWindow;
    const loaded = JSON.parse(await sourceline.loadTimeline()) as Loaded;
    return loaded.ok ? loaded.saved : undefined;
  });
  return !isDeepStrictEqual(saved, { look: FIRST_LOOK });
}
