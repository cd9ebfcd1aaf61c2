// A part of `npm run release:check`: what does not agree, a sentence each.

/** A heading of the changelog: "## 0.2.0 – 2026-12-01". */
const HEADING = /^## (?<version>\d+\.\d+\.\d+) – (?<date>\d{4}-\d\d-\d\d)$/m;

/**
 * @param {object} files
 * @param {{ version: string }} files.description package.json
 * @param {{ version: string }} files.lock package-lock.json
 * @param {string} files.changelog CHANGELOG.md
 * @param {string} files.metainfo what software centres are told
 * @returns {string[]}
 */
export function releaseFindings({ description, lock, changelog, metainfo }) {
  const { version } = description;
  const findings = [];
  if (lock.version !== version)
    findings.push(`package-lock.json is of ${lock.version} and package.json of ${version}; run "npm install"`);
  const { version: told, date } = HEADING.exec(changelog)?.groups ?? {};
  if (told !== version)
    findings.push(
      `CHANGELOG.md: the newest version is ${told ?? "none"}, not ${version}; add "## ${version} – YYYY-MM-DD"`,
    );
  if (/^## Unreleased\n+- /m.test(changelog))
    findings.push("CHANGELOG.md: something stands under Unreleased; move it under the version");
  const [, listed, day] = /<release version="([^"]*)" date="([^"]*)"/.exec(metainfo) ?? [];
  if (listed !== version)
    findings.push(`sourceline.metainfo.xml: its newest release is ${listed ?? "none"}, not ${version}`);
  else if (told === version && day !== date)
    findings.push(`sourceline.metainfo.xml dates ${version} to ${day}, and CHANGELOG.md to ${date}`);
  return findings;
}
