/** The same bytes every time: what is exported has the hashes that stand in `hashes.json`, in any zone and locale. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "../helpers/fixture.ts";
import { ROOT } from "../helpers/program.ts";

const STORED = path.join(ROOT, "e2e", "hashes.json");

const RENEW = `what is exported has changed. Look at the pictures; if the change is meant, write the new hashes with
npm run build && UPDATE=1 npx playwright test -c e2e e2e/hashes.spec.ts`;

/** Together they write every format there is. */
const CALLS = [
  ["--out", "picture.svg", "--width", "900", "--alt", "--table", "--sources", "csl"],
  ["--out", "picture.png", "--width", "600", "--sources", "bibtex"],
  ["--out", "picture.pdf", "--width", "900", "--sources", "text"],
  ["--out", "picture.html"],
] as const;

/** As far from each other as clocks go, and two that write dates, numbers and case in their own ways. */
const PLACES = {
  west: { TZ: "Pacific/Pago_Pago", LC_ALL: "tr_TR.UTF-8" },
  east: { TZ: "Pacific/Kiritimati", LC_ALL: "ar_EG.UTF-8" },
} as const;

async function hashes(folder: string, place: keyof typeof PLACES): Promise<Readonly<Record<string, string>>> {
  // Electron's own switches of Node must not reach the child.
  const env = { PATH: process.env["PATH"] ?? "", ...PLACES[place] };
  const cli = path.join(ROOT, "dist", "cli.js");
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
    /<style>.*?<\/style>|<script type="module">.*?<\/script>|<meta http-equiv[^>]*>|<body>.*?\n(?=<noscript>)/gs;
  return bytes.toString("utf8").replace(parts, "");
}

for (const place of ["west", "east"] as const) {
  test(`every format has the hash that stands in the repository, in the far ${place}`, async ({ folder }) => {
    const found = await hashes(folder, place);
    if (process.env["UPDATE"] !== undefined && place === "west")
      await writeFile(STORED, `${JSON.stringify(found, null, 2)}\n`);
    expect(found, RENEW).toEqual(JSON.parse(await readFile(STORED, "utf8")));
  });
}
