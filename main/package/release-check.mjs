// `npm run release:check`: what has to agree before a version is given to others. Prints every finding, and ends with 1 if there is one.
import { readFile } from "node:fs/promises";
import { releaseFindings } from "./release-findings.mjs";

const read = (file) => readFile(file, "utf8");
const findings = releaseFindings({
  description: JSON.parse(await read("package.json")),
  lock: JSON.parse(await read("package-lock.json")),
  changelog: await read("CHANGELOG.md"),
  metainfo: await read("main/package/linux/sourceline.metainfo.xml"),
});
for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exitCode = 1;
else console.log("Version, changelog and descriptions agree.");
