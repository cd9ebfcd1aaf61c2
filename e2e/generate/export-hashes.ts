/** The hashes of everything that the command line writes of the shipped timeline. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

/** Together they write every format there is. */
const CALLS = [
  ["--out", "picture.svg", "--width", "900", "--alt", "--table", "--sources", "csl"],
  ["--out", "picture.png", "--width", "600", "--sources", "bibtex"],
  ["--out", "picture.pdf", "--width", "900", "--sources", "text"],
  ["--out", "picture.html"],
  // With time down the page.
  ["--out", "picture.down.svg", "--preset", "column"],
  ["--out", "picture.down.pdf", "--preset", "column"],
  // Who tells what: a row for each source, and a row for each event.
  ["--out", "picture.coverage.svg", "--layout", "coverage", "--width", "1500"],
  ["--out", "picture.coverage.pdf", "--layout", "coverage", "--preset", "a4"],
  ["--out", "picture.coverage.png", "--layout", "coverage", "--width", "480"],
  // What became known when: in lanes, on a page in columns, and as lists.
  ["--out", "picture.known.svg", "--layout", "known", "--width", "1500"],
  ["--out", "picture.known.pdf", "--layout", "known", "--preset", "a4"],
  ["--out", "picture.known.png", "--layout", "known", "--width", "480"],
] as const;

/** As far from each other as clocks go, and two that write dates, numbers and case in their own ways. */
const SURROUNDINGS = {
  west: { TZ: "Pacific/Pago_Pago", LC_ALL: "tr_TR.UTF-8" },
  east: { TZ: "Pacific/Kiritimati", LC_ALL: "ar_EG.UTF-8" },
} as const;

/**
 * Exports in every format, and gives the SHA-256 of each file by its name. They are the same in all surroundings.
 *
 * @param root the project's folder; its program must be built
 * @param folder an empty one, for the files
 */
export async function exportHashes(
  root: string,
  folder: string,
  surroundings: keyof typeof SURROUNDINGS,
): Promise<Readonly<Record<string, string>>> {
  // Electron's own switches of Node must not reach the child.
  const env = { PATH: process.env["PATH"] ?? "", ...SURROUNDINGS[surroundings] };
  const cli = path.resolve(root, "dist", "cli.js");
  const run = promisify(execFile);
  for (const call of CALLS) await run(process.execPath, [cli, "export", ...call], { cwd: folder, env });
  const names = (await readdir(folder)).filter((name) => name.startsWith("picture.")).sort();
  const entries = names.map(async (name) => {
    const bytes = withoutProgram(name, await readFile(path.join(folder, name)));
    return [name, createHash("sha256").update(bytes).digest("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A page carries the window itself, which changes with every release: what is hashed is all that an export adds to it. */
function withoutProgram(name: string, bytes: Buffer): Buffer | string {
  if (!name.endsWith(".html")) return bytes;
  const parts =
    /<style>.*?<\/style>|<script type="module">.*?<\/script>|<script type="application\/zlib" id="script-data">.*?<\/script>|<meta http-equiv[^>]*>|<body>.*?\n(?=<noscript>)/gs;
  return bytes.toString("utf8").replace(parts, "");
}
