import { expect, test } from "vitest";
import { releaseFindings } from "./release-findings.mjs";

const READY = {
  description: { version: "0.2.0" },
  lock: { version: "0.2.0" },
  changelog: "# Changelog\n\n## Unreleased\n\n## 0.2.0 – 2026-12-01\n\n- Packages.\n",
  metainfo: '<releases><release version="0.2.0" date="2026-12-01"/></releases>',
};

test("a version that is the same everywhere, with nothing unreleased, can go out", () => {
  expect(releaseFindings(READY)).toEqual([]);
});

test.each([
  [{ lock: { version: "0.1.0" } }, "package-lock.json is of 0.1.0"],
  [{ changelog: "# Changelog\n\n## 0.1.0 – 2026-11-01\n\n- First.\n" }, "the newest version is 0.1.0, not 0.2.0"],
  [{ changelog: READY.changelog.replace("## Unreleased\n", "## Unreleased\n\n- More.\n") }, "under Unreleased"],
  [{ metainfo: READY.metainfo.replace("0.2.0", "0.1.0") }, "its newest release is 0.1.0"],
  [{ metainfo: READY.metainfo.replace("12-01", "12-02") }, "dates 0.2.0 to 2026-12-02, and CHANGELOG.md to 2026-12-01"],
])("what does not agree is told: %j", (changed, finding) => {
  const findings = releaseFindings({ ...READY, ...changed });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain(finding);
});

test("everything is told at once", () => {
  expect(releaseFindings({ ...READY, description: { version: "0.3.0" } })).toHaveLength(3);
});
