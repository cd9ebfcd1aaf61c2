/** Which browser a run uses: an installed one, else the one from npm. */
import { findBrowser } from "../../../main/start/find-browser.ts";
import { npmChromium } from "./npm-chromium.ts";
import type { Browser } from "./npm-chromium.ts";

/**
 * The browser for the purpose; `root` is the project's folder. `SOURCELINE_BROWSER=npm` asks for the one from npm
 * although others are installed.
 */
export async function chooseBrowser(root: string, purpose: "headless" | "window"): Promise<Browser> {
  if (process.env["SOURCELINE_BROWSER"] === "npm") return npmChromium(root);
  const installed = findBrowser(purpose);
  if (installed !== undefined) return { path: installed };
  if (purpose === "window") throw new Error("no browser with a window is installed");
  return npmChromium(root);
}
