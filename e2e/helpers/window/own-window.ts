/**
 * Gives each file of tests of the window, or of a page, a window of its own, in which nothing is left of another file's:
 * what that one listens for would still be heard.
 */
import { builtinEnvironments } from "vitest/runtime";
import { afterAll } from "vitest";

const { teardown } = await builtinEnvironments["happy-dom"].setup(globalThis, {});
afterAll(() => teardown(globalThis));
