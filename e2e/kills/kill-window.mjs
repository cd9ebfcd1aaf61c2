// Kills the whole program while somebody types into a form of its window, does what is typed, and saves now and then; and
// looks at what is on the disk then, and at what the next start shows.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { _electron } from "playwright/test";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const EXECUTABLE = path.join(ROOT, ".cache", "stand-in", "electron.cjs");
const HARBOUR = path.join(ROOT, "e2e", "helpers", "harbour.json");
/** What may be lost at the most, ms. */
const LOST = 1000;
/** Within this time after the first key the program is killed, ms. */
const LONGEST = 5000;

/** A window to be killed as often as somebody likes: all of its programs have one file and one folder of settings. */
export async function windowToKill(folder, random) {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, "bells.json");
  await writeFile(file, await readFile(HARBOUR));
  let round = 0;
  let before;
  /** Kills it once. Gives what is wrong with what is left, or "". */
  return async () => {
    round += 1;
    const app = await _electron.launch({
      executablePath: EXECUTABLE,
      args: [`--user-data-dir=${path.join(folder, "user-data")}`, ROOT, file],
      cwd: ROOT,
    });
    const page = await app.firstWindow();
    await page.locator('html[data-state="idle"]').waitFor({ state: "attached", timeout: 120_000 });
    const shown = await openForm(page);
    const unseen = before === undefined || shown === before ? "" : `the window shows “${shown}”, not “${before}”`;
    const { killedAt, typed } = await typeUntilKilled(app, page, { round, after: random() * LONGEST, random });
    before = await leftOnDisk(folder, file);
    const old = typed.filter(({ at }) => at < killedAt - LOST);
    const lost = old.filter(({ token }) => !before.includes(token));
    const last = lost.length === 0 ? "" : `${lost.length} of ${old.length} words lost, left is “${before}”`;
    return [unseen, last].filter((finding) => finding !== "").join("; ");
  };
}

const field = (page) => page.locator(".edit-form").getByRole("textbox", { name: "Description" });

/** Opens the form, and gives what stands in its description. */
async function openForm(page) {
  await page.getByRole("button", { name: "Title and description…" }).click();
  await field(page).focus();
  return field(page).inputValue();
}

/** Types words that are found again, until the program is gone. */
async function typeUntilKilled(app, page, { round, after, random }) {
  const typed = [];
  await field(page).fill(`Round ${round}:`);
  const program = app.process();
  const gone = new Promise((resolve) => program.once("exit", resolve));
  let killedAt;
  setTimeout(() => {
    killedAt = performance.now();
    program.kill("SIGKILL");
  }, after);
  try {
    for (let word = 1; killedAt === undefined; word += 1) {
      const token = `k${round}w${word};`;
      for (const key of token) await page.keyboard.press(key);
      typed.push({ token, at: performance.now() });
      if (random() < 0.2) await beDone(page, random() < 0.5);
    }
  } catch (error) {
    if (killedAt === undefined) throw error;
  }
  await gone;
  return { killedAt, typed };
}

/** Does what is typed, saves it or not, and goes on typing in the same form. */
async function beDone(page, saves) {
  await page.keyboard.press("Control+Enter");
  await page.locator(".edit-form").waitFor({ state: "detached" });
  if (saves) await page.keyboard.press("Control+s");
  await openForm(page);
  await page.keyboard.press("Control+End");
}

/** The newest description that the disk has: typed, or done, or saved. Throws where a file is not whole. */
async function leftOnDisk(folder, file) {
  const saved = JSON.parse(await readFile(file, "utf8"));
  if (saved.events.length !== JSON.parse(await readFile(HARBOUR, "utf8")).events.length) throw new Error("events lost");
  const journals = path.join(folder, "user-data", "journals");
  const names = await readdir(journals).catch(() => []);
  const read = async (ending) => {
    const name = names.find((each) => each.endsWith(ending) && !each.startsWith("."));
    return name === undefined ? undefined : readFile(path.join(journals, name), "utf8");
  };
  const [journal, drafts] = [await read(".ndjson"), await read(".drafts.json")];
  const [, base, ...lines] = journal?.split("\n") ?? [];
  const steps = lines.slice(0, -1).map((line) => JSON.parse(line).edit.change.description);
  const done = steps.at(-1) ?? (base === undefined ? saved : JSON.parse(base)).description;
  return (drafts === undefined ? undefined : JSON.parse(drafts).values.details?.description) ?? done ?? "";
}
