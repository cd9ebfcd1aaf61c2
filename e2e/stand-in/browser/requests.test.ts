import { expect, test } from "vitest";
import { isTabIcon } from "./requests.ts";

const ICON = "https://sourceline.app.test/favicon.ico";

test("the browser's own request for a tab's icon is told from a page's requests for the same address", () => {
  expect(isTabIcon("Other", ICON)).toBe(true);
  for (const type of ["Image", "XHR", "Fetch", "Document"] as const) expect(isTabIcon(type, ICON), type).toBe(false);
});

test("other requests that belong to no element are the program's to answer", () => {
  expect(isTabIcon("Other", "https://sourceline.app.test/style.css")).toBe(false);
  expect(isTabIcon("Other", "https://sourceline.app.test/index.html?of=/favicon.ico")).toBe(false);
});
