/** The same bytes every time: what is exported has the hashes that stand in `hashes.json`, in any zone and locale. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { exportHashes } from "../generate/export-hashes.ts";
import { expect, test } from "../helpers/fixture.ts";
import { ROOT } from "../helpers/program.ts";

const RENEW =
  "what is exported has changed. Look at the pictures; if the change is meant, npm run generate writes the new hashes";

for (const place of ["west", "east"] as const) {
  test(`every format has the hash that stands in the repository, in the far ${place}`, async ({ folder }) => {
    const stored: unknown = JSON.parse(await readFile(path.join(ROOT, "e2e", "hashes.json"), "utf8"));
    expect(await exportHashes(ROOT, folder, place), RENEW).toEqual(stored);
  });
}
