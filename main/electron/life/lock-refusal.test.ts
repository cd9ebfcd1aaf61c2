import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lockRefusal } from "./lock-refusal.ts";

async function made(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "sourceline-lock-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test("a lock of this computer means that the other program was told", async () => {
  const folder = await made();
  await symlink("here-with-dashes-17", path.join(folder, "SingletonLock"));
  expect(lockRefusal(folder, "linux", "here-with-dashes")).toBe("told");
  expect(lockRefusal(folder, "win32")).toBe("told");
});

test("a lock of another computer is named", async () => {
  const folder = await made();
  await symlink("there-17", path.join(folder, "SingletonLock"));
  expect(lockRefusal(folder, "linux", "here")).toMatchObject({
    reason: "the program runs on another computer, there, with the same folder",
  });
});

test("a lock that is free may be asked for again", async () => {
  expect(lockRefusal(await made(), "linux")).toBe("free");
});

test("what keeps the lock from being made is said", async () => {
  const folder = await made();
  await mkdir(path.join(folder, "SingletonLock"));
  expect(lockRefusal(folder, "linux")).toEqual({ reason: "something else has the place of the lock" });
});
