/** Once before all tests: says what they run on, and fetches the browser if there is none. */
import { chooseBrowser } from "../stand-in/browser/choose-browser.ts";
import { ROOT, mustBeBuilt, program } from "./program.ts";

// Playwright calls a default export and nothing else.
// eslint-disable-next-line no-restricted-syntax
export default async function globalSetup(): Promise<void> {
  mustBeBuilt();
  const { isStandIn, isPackaged, executable } = program();
  const what = isPackaged ? ` of the packaged program, ${executable},` : "";
  if (!isStandIn) {
    console.log(`End-to-end tests${what} run on Electron.`);
    return;
  }
  // A packaged program does not know where the project lies, which holds the browser from npm.
  process.env["ELECTRON_STAND_IN_ROOT"] = ROOT;
  const { path } = await chooseBrowser(ROOT, "headless");
  console.log(`End-to-end tests${what} run on the stand-in (Electron's runtime is not installed), with ${path}.`);
}
