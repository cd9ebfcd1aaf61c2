import { expect, test } from "vitest";
import type { PictureStep } from "../../../data/ipc/channels.ts";
import { page, press } from "../../../e2e/helpers/dom.ts";
import { withProgress } from "./export-progress.ts";

/** A picture that is being drawn: the program's side of it, and what the window tells meanwhile. */
function drawing() {
  const listeners = new Set<(step: PictureStep) => void>();
  const told: string[] = [];
  const cancelled: string[] = [];
  const closed: string[] = [];
  const program = {
    onExportProgress: (listener: (step: PictureStep) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    cancelExport: () => Promise.resolve(void cancelled.push("export")),
  };
  const dialog = page('<main tabindex="0"></main>');
  dialog.addEventListener("keydown", ({ key }) => void closed.push(key));
  const settle: { resolve: (drawn: string) => void; reject: (reason: Error) => void }[] = [];
  const result = withProgress(
    program,
    (words) => void told.push(words),
    () => new Promise<string>((resolve, reject) => void settle.push({ resolve, reject })),
  );
  const reach = (step: PictureStep): void => listeners.forEach((listener) => listener(step));
  return { dialog, told, cancelled, closed, result, reach, ...settle[0]! };
}

test("each step is told while it is being done, and how to give it up as long as that is possible", async () => {
  const { told, result, resolve, reach } = drawing();
  for (const step of ["lay-out", "draw", "write"] as const) reach(step);
  expect(told).toEqual([
    "Laying out the picture … (Esc cancels)",
    "Drawing the picture … (Esc cancels)",
    "Writing the file …",
  ]);
  resolve("drawn");
  expect(await result).toBe("drawn");
  reach("draw");
  expect(told).toHaveLength(3);
});

test("Escape gives up the picture and closes nothing; once it is drawn the key is free again", async () => {
  const { dialog, cancelled, closed, result, resolve } = drawing();
  expect(press(dialog, "Escape")).toBe(true);
  expect([cancelled, closed]).toEqual([["export"], []]);
  resolve("drawn");
  await result;
  expect(press(dialog, "Escape")).toBe(false);
  expect([cancelled, closed]).toEqual([["export"], ["Escape"]]);
});

test("a picture that fails is no longer listened to either", async () => {
  const { dialog, cancelled, told, result, reject, reach } = drawing();
  reject(new Error("the disk is full"));
  await expect(result).rejects.toThrow("the disk is full");
  reach("draw");
  press(dialog, "Escape");
  expect([told, cancelled]).toEqual([[], []]);
});
