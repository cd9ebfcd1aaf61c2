import { expect, test } from "vitest";
import { droppedFiles } from "./dropped-files.ts";

type Inside = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** A file, or a folder with what is in it, as browsers hand them over. */
function entry(name: string, inside: string | Inside): FileSystemEntry {
  const isDirectory = typeof inside === "object";
  const left = isDirectory ? Object.entries(inside).map(([each, held]) => entry(each, held)) : [];
  const file = isDirectory ? undefined : new File([inside], name);
  return {
    ...{ name, isDirectory, isFile: !isDirectory },
    file: (resolve: (held: File | undefined) => void) => {
      resolve(file);
    },
    createReader: () => ({
      readEntries: (resolve: (entries: readonly FileSystemEntry[]) => void) => {
        resolve(left.splice(0));
      },
    }),
  } as unknown as FileSystemEntry;
}

async function names(...entries: readonly FileSystemEntry[]) {
  const dropped = await droppedFiles(entries);
  return "reason" in dropped ? dropped.reason : [dropped.name, ...dropped.files.map(({ name }) => name)];
}

const TALKS = { "a.md": "x", more: { "b.md": "x" }, "c.jpg": "x" };

test("of several folders that are dropped, the name of each file begins with its folder", async () => {
  expect(await names(entry("two", { "a.md": "x" }), entry("one", TALKS), entry("z.csv", "x"))).toEqual([
    "4 files",
    ...["one/a.md", "one/more/b.md", "two/a.md", "z.csv"],
  ]);
});

test("the only folder that is dropped names the whole", async () => {
  expect(await names(entry("one", TALKS))).toEqual(["one", "a.md", "more/b.md"]);
});
