/** Once before all tests: says what they run on, and fetches the browser if there is none. */
import { chooseBrowser } from "../stand-in/browser/choose-browser.ts";
import { ROOT, mustBeBuilt, program } from "./program.ts";

// Playwright calls a default export and nothing else.
// eslint-disable-next-line no-restricted-syntax
export default async function globalSetup(): Promise<void> {
  mustBeBuilt();
  if (!program().isStandIn) {
    console.log("End-to-end tests run on Electron.");
    return;
  }
  const { path } = await chooseBrowser(ROOT, "headless");
  console.log(`End-to-end tests run on the stand-in (Electron's runtime is not installed), with ${path}.`);
}
