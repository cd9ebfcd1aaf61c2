/**
 * Read before a packaged program, in each of its threads (`node --require`): the few functions of Node that Electron
 * teaches to read inside `app.asar` do so here. Nothing is unpacked, so that what a program does beyond them fails.
 */
import { extractFile, statFile } from "@electron/asar";
import fs from "node:fs";
import Module from "node:module";
import path from "node:path";

const ARCHIVE = process.env["ELECTRON_STAND_IN_ARCHIVE"];

/** What of Node's loader has no types. */
interface Loader {
  _findPath: (request: string, ...rest: unknown[]) => string | false;
}

/** A file or folder in the archive, by its path there. */
interface Inside {
  readonly archive: string;
  readonly name: string;
}

if (ARCHIVE !== undefined) readInside(path.resolve(ARCHIVE));

function readInside(archive: string): void {
  const find = (file: unknown): Inside | undefined =>
    typeof file === "string" && (file === archive || file.startsWith(archive + path.sep))
      ? { archive, name: path.relative(archive, file) }
      : undefined;
  const { promises } = fs;
  const loader = Module as unknown as Loader;
  replace(fs, "readFileSync", find, read);
  replace(promises, "readFile", find, (inside, ...rest) => Promise.resolve().then(() => read(inside, ...rest)));
  replace(fs, "statSync", find, stat);
  replace(promises, "stat", find, (inside) => Promise.resolve().then(() => stat(inside)));
  replace(fs, "existsSync", find, (inside) => entryOf(inside) !== undefined);
  replace(fs, "realpathSync", find, place);
  replace(promises, "realpath", find, (inside) => Promise.resolve().then(() => place(inside)));
  replace(loader, "_findPath", find, (inside) => (isFile(inside) ? place(inside) : false));
}

/** Puts `instead` in a function's place for paths in the archive. */
function replace<O extends object, N extends keyof O>(
  owner: O,
  name: N,
  find: (file: unknown) => Inside | undefined,
  instead: (inside: Inside, ...rest: readonly unknown[]) => unknown,
): void {
  const before = owner[name] as (...args: unknown[]) => unknown;
  const after = (...args: unknown[]): unknown => {
    const inside = find(args[0]);
    return inside ? instead(inside, ...args.slice(1)) : Reflect.apply(before, owner, args);
  };
  // Functions that carry others, as `fs.realpathSync.native`, keep them.
  owner[name] = Object.assign(after, before) as O[N];
}

function read(inside: Inside, options?: unknown): Buffer | string {
  if (!isFile(inside)) throw failure(inside, entryOf(inside) ? "EISDIR" : "ENOENT", "open");
  const bytes = extractFile(inside.archive, inside.name);
  const encoding = typeof options === "string" ? options : (options as { encoding?: string } | undefined)?.encoding;
  return typeof encoding === "string" ? bytes.toString(encoding as BufferEncoding) : bytes;
}

function stat(inside: Inside): object {
  const entry = entryOf(inside);
  if (!entry) throw failure(inside, "ENOENT", "stat");
  const isFolder = "files" in entry;
  return { size: "size" in entry ? entry.size : 0, isFile: () => !isFolder, isDirectory: () => isFolder };
}

function place(inside: Inside): string {
  if (!entryOf(inside)) throw failure(inside, "ENOENT", "realpath");
  return path.join(inside.archive, inside.name);
}

function isFile(inside: Inside): boolean {
  const entry = entryOf(inside);
  return entry !== undefined && !("files" in entry);
}

/** The archive itself is a folder. */
function entryOf({ archive, name }: Inside): object | undefined {
  if (name === "") return { files: {} };
  try {
    return statFile(archive, name);
  } catch {
    return undefined;
  }
}

function failure({ archive, name }: Inside, code: "ENOENT" | "EISDIR", call: string): Error {
  const file = path.join(archive, name);
  return Object.assign(new Error(`${code}, ${call} '${file}'`), { code, path: file, syscall: call });
}
