// CPU time of the page from the key that ends an edit to the painted picture, in the running program.
/* global document, requestAnimationFrame */

/** What an edit may take until the picture shows it, ms. */
const GOAL = 50;

/** Ways to edit the event that is chosen: the key that opens the form, what is typed there, and what comes of it. */
const EDITS = [
  { name: "a title", key: "e", fill: { "#edit-title": (step) => `Another title ${step}` } },
  { name: "a date", key: "e", fill: { "#edit-when": (step) => `2010-05-${10 + step}` } },
  {
    name: "a new claim",
    key: "a",
    fill: { "#edit-source": (step) => `Report ${step % 9}`, "#edit-says": () => "So." },
  },
];

/** Measures edits of the first event in the picture, `steps` of each kind, and hands the ms of each kind to `report`, the shortest first. */
export async function measureEdits(page, name, steps, report) {
  const spent = await cpuClock(page);
  await page.locator("#picture [data-event-id] > text").first().click();
  for (const edit of EDITS) {
    const times = [];
    // The first one warms up.
    for (let step = 0; step <= steps; step += 1) times.push(await timeEdit(page, edit, step, spent));
    const sorted = times.slice(1).sort((a, b) => a - b);
    report(`edit: ${name}, ${edit.name}`, sorted, GOAL);
  }
}

async function timeEdit(page, { key, fill }, step, spent) {
  await idle(page);
  await page.keyboard.press(key);
  for (const [field, text] of Object.entries(fill)) {
    await page.locator(field).fill(text(step));
    // Of what was found, the first.
    if (field === "#edit-source") for (const pressed of ["ArrowDown", "Enter"]) await page.keyboard.press(pressed);
  }
  await idle(page);
  const before = await spent();
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.locator(".edit-form").waitFor({ state: "detached" });
  await idle(page);
  // The first frame draws, the second comes when the first is painted.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const time = (await spent()) - before;
  const message = await page.evaluate(() => document.querySelector("#message").textContent);
  if (!message.startsWith("Done: ")) throw new Error(`the edit was not done: ${message}`);
  return time;
}

const idle = (page) => page.locator('html[data-state="idle"]').waitFor({ state: "attached" });

/** Gives the ms for which the page's main thread has worked; what waits for a busy machine does not count. */
async function cpuClock(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
  };
}
