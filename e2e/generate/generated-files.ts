/** Every committed file that is made by a program, and how: `npm run generate` writes them, and tests compare them. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { format } from "prettier";
import { timelineJsonSchema } from "../../data/file/schema/to-json-schema.ts";
import { exportHashes } from "./export-hashes.ts";
import { FONT_PACKAGES, makeFontTable } from "./font-tables.ts";
import { KEYS_DOCUMENT, withKeys } from "./keys.ts";

/** A file that is generated, as a whole or in part. */
export interface GeneratedFile {
  /** Its path in the project. */
  readonly file: string;
  /** Gives the whole new text. `before` is the present one: the rest of the file may be written by hand. */
  readonly make: (before: string) => string | Promise<string>;
}

/** What is made of source files. */
export const FROM_SOURCES: readonly GeneratedFile[] = [
  {
    file: "data/timeline.schema.json",
    make: () => format(JSON.stringify(timelineJsonSchema()), { parser: "json", printWidth: 120 }),
  },
  ...FONT_PACKAGES.map((name) => ({
    file: `renderer/picture/text/${name}.json`,
    make: () => `${JSON.stringify(makeFontTable(name))}\n`,
  })),
  { file: KEYS_DOCUMENT, make: withKeys },
];

/** What the built program makes, and so depends on what is made of sources. */
export const FROM_PROGRAM: readonly GeneratedFile[] = [{ file: "e2e/hashes.json", make: hashes }];

async function hashes(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "sourceline-generate-"));
  try {
    return `${JSON.stringify(await exportHashes(".", folder, "west"), null, 2)}\n`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the files anew, and says which of them have changed. Runs in the project's folder. */
export async function generate(files: readonly GeneratedFile[]): Promise<void> {
  for (const { file, make } of files) {
    const before = await readFile(file, "utf8");
    const made = await make(before);
    if (made !== before) await writeFile(file, made);
    console.log(`${file} ${made === before ? "is as it was" : "has changed"}`);
  }
}
