import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { showWhenDrawn } from "./show-window.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function made(platform: NodeJS.Platform) {
  const window = Object.assign(new EventEmitter(), { webContents: new EventEmitter() });
  let shown = 0;
  showWhenDrawn(window, platform, () => {
    shown += 1;
  });
  return { window, shown: () => shown };
}

test("a window is shown once, by whatever comes first", () => {
  const { window, shown } = made("linux");
  window.emit("ready-to-show");
  window.webContents.emit("did-finish-load");
  vi.runAllTimers();
  expect(shown()).toBe(1);
});

test("on Linux a page that is loaded is enough, and so are two seconds", () => {
  const loaded = made("linux");
  loaded.window.webContents.emit("did-finish-load");
  expect(loaded.shown()).toBe(1);
  const silent = made("linux");
  vi.advanceTimersByTime(1999);
  expect(silent.shown()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(silent.shown()).toBe(1);
});

test("elsewhere nothing is shown before it is drawn", () => {
  const { window, shown } = made("darwin");
  window.webContents.emit("did-finish-load");
  vi.runAllTimers();
  expect(shown()).toBe(0);
  window.emit("ready-to-show");
  expect(shown()).toBe(1);
});

test("a window that has gone is not shown any more", () => {
  const { window, shown } = made("linux");
  window.emit("closed");
  vi.runAllTimers();
  expect(shown()).toBe(0);
});
