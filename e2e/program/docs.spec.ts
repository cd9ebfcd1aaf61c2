/** The documents against the program: their example is a timeline, they have every option, and their links lead somewhere. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "playwright/test";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const DOCUMENTS = ["", "docs", "e2e/gallery"].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join(folder, name)),
);

function read(document: string): string {
  return readFileSync(path.join(ROOT, document), "utf8");
}

function run(args: readonly string[], cwd = ROOT) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, "dist", "cli.js"), ...args], {
    encoding: "utf8",
    cwd,
  });
  return { status, stdout, stderr };
}

/** The content of every block of code in one language. */
function blocks(markdown: string, language: string): readonly string[] {
  const all = [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  return all.filter(([, name]) => name === language).map(([, , code = ""]) => code);
}

test("the example of the file format gives what stands under it", async () => {
  const text = read("docs/file-format.md");
  const folder = await mkdtemp(path.join(tmpdir(), "sourceline-docs-"));
  const documents = path.join(folder, "documents");
  await mkdir(documents);
  const [gazette = "", observer = ""] = blocks(text, "text");
  await writeFile(path.join(documents, "gazette.txt"), gazette);
  await writeFile(path.join(documents, "observer.txt"), observer);
  await writeFile(path.join(folder, "harbour.json"), blocks(text, "json").at(-1) ?? "");
  const transcript = blocks(text, "").at(-1) ?? "";
  const commands = [...transcript.matchAll(/^\$ node dist\/cli\.js (.+)\n/gm)].map(([, words = ""]) =>
    words.split(" "),
  );
  expect(commands).toHaveLength(2);
  const printed = commands.map((words) => `$ node dist/cli.js ${words.join(" ")}\n${run(words, folder).stdout}`);
  expect(printed.join("")).toBe(transcript);
  await rm(folder, { recursive: true, force: true });
});

for (const command of ["export", "check", "list", "convert", "new", "verify-sources"]) {
  test(`the options of ${command} stand in its document, all of them and no others`, () => {
    const [, section = ""] = read("docs/command-line.md").split(`\n## ${command}\n`);
    const [own = ""] = section.split("\n## ");
    const told = [...own.matchAll(/^\| `(--[\w-]+)/gm)].map(([, name]) => name);
    const helped = [...run([command, "--help"]).stdout.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual(helped.filter((name) => name !== "--help").sort());
  });
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(document: string): readonly string[] {
  return [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

for (const document of DOCUMENTS) {
  test(`the links of ${document} lead to files and headings that are there`, () => {
    const links = [...read(document).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const broken = links.filter((link) => {
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? document : path.join(path.dirname(document), file);
      return !existsSync(path.join(ROOT, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
}
