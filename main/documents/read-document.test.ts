import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { readDocument } from "./read-document.ts";

const root = await mkdtemp(path.join(tmpdir(), "sourceline-documents-"));
const folder = path.join(root, "chosen");
await mkdir(path.join(folder, "inner"), { recursive: true });
await writeFile(path.join(root, "secret.txt"), "secret");
await writeFile(path.join(folder, "inner", "deep.txt"), "deep");
await writeFile(path.join(folder, "gazette.txt"), "\uFEFFOne\r\n\r\n  Two\t\nThree");
await writeFile(path.join(folder, "scan.pdf"), Buffer.from([37, 80, 68, 70, 0, 1]));
await writeFile(path.join(folder, "huge.txt"), Buffer.alloc(16 * 1024 * 1024 + 1, "x"));

afterAll(() => rm(root, { recursive: true, force: true }));

test("a document is its lines that are not blank", async () => {
  expect(await readDocument(folder, "gazette.txt")).toEqual(["One", "Two", "Three"]);
});

test.each(["../secret.txt", "inner/deep.txt", "..", ".", "", String.raw`..\secret.txt`, "C:secret.txt", "/etc/passwd"])(
  "only a bare file name is read, not %j",
  async (name) => {
    expect(await readDocument(folder, name)).toEqual({
      reason: "the timeline names it with a folder; only file names are read",
    });
  },
);

test("a link does not lead out of the folder, and one inside it does no harm", async () => {
  await symlink(path.join(root, "secret.txt"), path.join(folder, "link.txt"));
  await symlink(path.join(folder, "inner", "deep.txt"), path.join(folder, "deeper.txt"));
  await symlink(path.join(folder, "gazette.txt"), path.join(folder, "alias.txt"));
  const outside = { reason: "it is a link to a file outside the folder; put a copy there" };
  expect(await readDocument(folder, "link.txt")).toEqual(outside);
  expect(await readDocument(folder, "deeper.txt")).toEqual(outside);
  expect(await readDocument(folder, "alias.txt")).toHaveLength(3);
});

test("a chosen folder may itself be a link", async () => {
  await symlink(folder, path.join(root, "by-link"));
  expect(await readDocument(path.join(root, "by-link"), "gazette.txt")).toHaveLength(3);
});

test.each([
  ["missing.txt", "no such file or folder; check the name"],
  ["inner", "this is a folder; name a file"],
  ["scan.pdf", "it is not a text file; save the document as plain text"],
  ["huge.txt", "it is larger than 16 MiB; save the text alone"],
])("%s says why it cannot be read", async (name, reason) => {
  expect(await readDocument(folder, name)).toEqual({ reason });
});
