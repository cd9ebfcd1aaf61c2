import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { extractDocument } from "./extract-document.ts";
import { readDocument as readWith } from "./read-document.ts";

const readDocument = (inFolder: string, name: string) => readWith(inFolder, name, extractDocument);

const posix = process.platform !== "win32";
const MEBIBYTE = 1024 * 1024;

const root = await mkdtemp(path.join(tmpdir(), "sourceline-documents-"));
const folder = path.join(root, "chosen");
await mkdir(path.join(folder, "inner"), { recursive: true });
await mkdir(path.join(root, "chosen too"));
await writeFile(path.join(root, "secret.txt"), "secret");
await writeFile(path.join(root, "chosen too", "secret.txt"), "secret");
await writeFile(path.join(folder, "inner", "deep.txt"), "deep");
await writeFile(path.join(folder, "gazette.txt"), "\uFEFFOne\r\n\r\n  Two\t\nThree");
await writeFile(path.join(folder, "scan.bin"), Buffer.from([37, 80, 68, 70, 0, 1]));
await writeFile(path.join(folder, "long.txt"), Buffer.alloc(16 * MEBIBYTE, "x"));
await writeFile(path.join(folder, "huge.txt"), Buffer.alloc(16 * MEBIBYTE + 1, "x"));

afterAll(() => rm(root, { recursive: true, force: true }));

const OUTSIDE = { reason: "it is a link to a file outside the folder; put a copy there" };
const NOT_REGULAR = { reason: "this is no regular file; name a file on disk" };

async function paragraphs(inFolder: string, name: string): Promise<readonly string[]> {
  const document = await readDocument(inFolder, name);
  return "reason" in document ? [document.reason] : document.paragraphs.map(({ text }) => text);
}

test("a document is its lines that are not blank, and the checksum of its bytes", async () => {
  const sha256 = createHash("sha256").update("\uFEFFOne\r\n\r\n  Two\t\nThree").digest("hex");
  expect(await readDocument(folder, "gazette.txt")).toEqual({
    sha256,
    paragraphs: [{ text: "One" }, { text: "Two" }, { text: "Three" }],
    about: {},
  });
});

// The files are there, so that only the guard can refuse them.
test.each([
  ["the folder above", "../secret.txt"],
  ["a folder within", "inner/deep.txt"],
  ["a way out and back", "../chosen/gazette.txt"],
  ["the parent", ".."],
  ["the folder", "."],
  ["nothing", ""],
  ["an absolute name", path.join(root, "secret.txt")],
  ["an absolute name of Unix", "/etc/passwd"],
  ["a way out by the separators of Windows", String.raw`..\secret.txt`],
  ["a folder by the separators of Windows", String.raw`inner\deep.txt`],
  ["a drive of Windows", String.raw`C:\secret.txt`],
  ["a place on a drive of Windows", "C:secret.txt"],
  ["a share of Windows", String.raw`\\server\share\secret.txt`],
  ["a stream of Windows", "gazette.txt:hidden"],
])("only a bare file name is read, not %s", async (_what, name) => {
  const bare = name.split(/[/\\:]/).at(-1) ?? "";
  if (posix && bare !== name && !name.includes("/")) await writeFile(path.join(folder, name), "secret");
  expect(await readDocument(folder, name)).toEqual({ reason: "name a file of the folder, without its folder" });
});

test("a link does not lead out of the folder, and one inside it does no harm", async () => {
  await symlink(path.join(root, "secret.txt"), path.join(folder, "link.txt"));
  await symlink(path.join("..", "secret.txt"), path.join(folder, "relative.txt"));
  await symlink(path.join(folder, "link.txt"), path.join(folder, "link of link.txt"));
  await symlink(path.join(folder, "inner", "deep.txt"), path.join(folder, "deeper.txt"));
  // A folder beside it, whose name begins as the chosen one's.
  await symlink(path.join(root, "chosen too", "secret.txt"), path.join(folder, "beside.txt"));
  await symlink(path.join(folder, "gazette.txt"), path.join(folder, "alias.txt"));
  for (const name of ["link.txt", "relative.txt", "link of link.txt", "deeper.txt", "beside.txt"])
    expect(await readDocument(folder, name)).toEqual(OUTSIDE);
  expect(await paragraphs(folder, "alias.txt")).toHaveLength(3);
});

test("links in a circle, and links to nothing, are told", async () => {
  await symlink("round.txt", path.join(folder, "round.txt"));
  await symlink("nowhere.txt", path.join(folder, "dangling.txt"));
  const circle = "the links in the path lead in a circle; check the path";
  expect(await readDocument(folder, "round.txt")).toEqual({ reason: circle });
  expect(await readDocument(folder, "dangling.txt")).toEqual({ reason: "no such file or folder; check the name" });
});

test("a chosen folder may itself be a link, and its documents still lie in it", async () => {
  const byLink = path.join(root, "by-link");
  // On Windows a junction, which needs no right of its own.
  await symlink(folder, byLink, "junction");
  expect(await paragraphs(byLink, "gazette.txt")).toHaveLength(3);
  await symlink(path.join(root, "secret.txt"), path.join(folder, "out.txt"));
  expect(await readDocument(byLink, "out.txt")).toEqual(OUTSIDE);
});

test("a folder of the folder that is a link is no way out", async () => {
  await symlink(root, path.join(folder, "up"), "junction");
  expect(await readDocument(folder, "up")).toEqual(OUTSIDE);
  expect(await readDocument(folder, "up/secret.txt")).toEqual({
    reason: "name a file of the folder, without its folder",
  });
});

test.runIf(posix)("a pipe is not read, and nobody waits for who writes into it", async () => {
  execFileSync("mkfifo", [path.join(folder, "pipe.txt")]);
  expect(await readDocument(folder, "pipe.txt")).toEqual(NOT_REGULAR);
});

test.runIf(posix)("a socket is not read", async () => {
  const server = createServer();
  // The path of a socket has about a hundred characters at most.
  await new Promise<void>((resolve) => server.listen(path.join(root, "s"), resolve));
  await rename(path.join(root, "s"), path.join(folder, "socket.txt"));
  expect(await readDocument(folder, "socket.txt")).toEqual(NOT_REGULAR);
  await new Promise((resolve) => server.close(resolve));
});

test.runIf(posix)("a device is not read", async () => {
  expect(await readDocument("/dev", "null")).toEqual(NOT_REGULAR);
});

test("a document is as large as the limit, and no larger", async () => {
  expect(await paragraphs(folder, "long.txt")).toHaveLength(1);
  expect(await readDocument(folder, "huge.txt")).toEqual({ reason: "it is larger than 16 MiB; save the text alone" });
});

test.each([
  ["missing.txt", "no such file or folder; check the name"],
  ["inner", "this is a folder; name a file"],
  ["scan.bin", "it is not a text file; save the document as plain text"],
])("%s says why it cannot be read", async (name, reason) => {
  expect(await readDocument(folder, name)).toEqual({ reason });
});
