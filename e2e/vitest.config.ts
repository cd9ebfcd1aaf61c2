import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Far from UTC and with summer time: what depends on the machine's zone shows here.
process.env["TZ"] = "America/Los_Angeles";

const ALL = ["data", "renderer", "main", "e2e"].map((folder) => `${folder}/**/*.test.ts`);
const IN_WINDOWS = ["renderer/window/**/*.test.ts", "renderer/page/**/*.test.ts"];

// Vitest reads a default export and nothing else.
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  // The same form as in the built program; see build.mjs.
  resolve: {
    alias: { pdfkit: fileURLToPath(new URL("../node_modules/pdfkit/js/pdfkit.browser.mjs", import.meta.url)) },
  },
  test: {
    // Time is measured by npm run bench. A test that hangs is the only one that this ends, on a busy machine too.
    testTimeout: 30_000,
    // No module keeps anything that changes, so files share their modules: loading them anew for each takes longer than the tests.
    isolate: false,
    maxWorkers: "100%",
    // In one process all files have a window, or none has: what fakes timers looks once at what there is.
    projects: [
      { extends: true, test: { name: "core", include: ALL, exclude: [...IN_WINDOWS, "node_modules/**"] } },
      {
        extends: true,
        test: { name: "window", include: IN_WINDOWS, setupFiles: ["e2e/helpers/window/own-window.ts"] },
      },
    ],
    onConsoleLog: (log, type) => {
      if (type === "stderr") throw new Error(`a test wrote to stderr: ${log}`);
    },
  },
});
