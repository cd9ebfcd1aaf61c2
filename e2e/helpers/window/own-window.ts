/**
 * Gives each file of tests of the window, or of a page, a window of its own, in which nothing is left of another file's:
 * what that one listens for would still be heard.
 */
import { builtinEnvironments } from "vitest/runtime";
import { afterAll, expect } from "vitest";

const { testPath = "" } = expect.getState();

if (/[/\\]renderer[/\\](window|page)[/\\]/.test(testPath)) {
  const { teardown } = await builtinEnvironments["happy-dom"].setup(globalThis, {});
  afterAll(() => teardown(globalThis));
}
