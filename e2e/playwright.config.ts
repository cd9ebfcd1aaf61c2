import { defineConfig } from "playwright/test";

// Playwright reads a default export and nothing else.
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  // They need packages, which npm run packaged makes.
  testIgnore: process.env["SOURCELINE_PACKAGES"] === undefined ? "packaging/**" : [],
  outputDir: "results",
  globalSetup: "./helpers/global-setup.ts",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  workers: 2,
  // Only what hangs is ended by these, on a slow machine and in a full browser too. Speed is measured by npm run bench.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: "list",
});
