/** What the packages tell a desktop on Linux, and what is in the deb. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test as base } from "playwright/test";
import { COMMAND_NAMES, HELP_WORDS, VERSION_WORDS } from "../../main/cli/command-names.ts";
import { EXECUTABLE, PACKAGES } from "./packages.ts";

/** Unpacked into a folder of the test's own: what dpkg would put into the system. */
const test = base.extend<{ root: string }>({
  // eslint-disable-next-line no-empty-pattern
  root: async ({}, use) => {
    const root = await mkdtemp(path.join(tmpdir(), "sourceline-root-"));
    const { status, stderr } = spawnSync("dpkg-deb", ["--raw-extract", DEB, root], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    await use(root);
    await rm(root, { recursive: true, force: true });
  },
});

// A deb is made where dpkg-deb is.
const DEB = path.join(PACKAGES, readdirSync(PACKAGES).find((name) => name.endsWith(".deb")) ?? "");
const onLinux = process.platform === "linux";

if (onLinux) {
  test("the folder has the command, the type and the description for software centres", async () => {
    const folder = path.dirname(EXECUTABLE);
    for (const name of ["bin/sourceline", "share/mime/packages/sourceline.xml"]) {
      expect(existsSync(path.join(folder, name)), name).toBe(true);
    }
    expect((await stat(path.join(folder, "bin/sourceline"))).mode & 0o111).toBe(0o111);
    const { stdout } = spawnSync(path.join(folder, "bin/sourceline"), ["--version"], { encoding: "utf8" });
    expect(stdout).toBe("0.1.0\n");
  });

  test("only calls do without display and sandbox: a window and a file are opened with both", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "sourceline-command-"));
    await mkdir(path.join(folder, "bin"));
    await copyFile(path.join(path.dirname(EXECUTABLE), "bin", "sourceline"), path.join(folder, "bin", "sourceline"));
    // In the executable's place: tells how it is called.
    await writeFile(path.join(folder, "sourceline"), '#!/bin/sh\nprintf "[%s]" "$@"\n', { mode: 0o755 });
    const called = (...args: readonly string[]): string =>
      spawnSync(path.join(folder, "bin", "sourceline"), args, { encoding: "utf8" }).stdout;
    const switches = "[--ozone-platform=headless][--no-sandbox][--disable-gpu]";
    expect(called("export", "--out", "a b.svg")).toBe(`${switches}[export][--out][a b.svg]`);
    for (const word of [...COMMAND_NAMES, ...HELP_WORDS, ...VERSION_WORDS]) {
      expect(called(word)).toBe(`${switches}[${word}]`);
    }
    expect(called("timeline.json")).toBe("[timeline.json]");
    expect(called("./export")).toBe("[./export]");
    expect(called()).toBe("[]");
    await rm(folder, { recursive: true });
  });

  test("software centres are told of the version that is packaged", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8")) as { readonly version: string };
    const description = await readFile("main/package/linux/sourceline.metainfo.xml", "utf8");
    expect(/<release version="(?<version>[^"]+)" date="\d{4}-\d\d-\d\d"/.exec(description)?.groups?.["version"]).toBe(
      version,
    );
  });
}

if (onLinux && DEB.endsWith(".deb")) {
  test("the deb says what it is, what it needs and who answers for it", async ({ root }) => {
    const control = await readFile(path.join(root, "DEBIAN", "control"), "utf8");
    for (const line of ["Package: sourceline", "Version: 0.1.0", "Description: Timeline that shows who says so"]) {
      expect(control.split("\n")).toContain(line);
    }
    for (const needed of ["libgtk-3-0", "libnss3", "xdg-utils"])
      expect(control).toMatch(new RegExp(`^Depends: .*\\b${needed}\\b`, "m"));
    expect(control).not.toContain("libappindicator");
  });

  test("a desktop finds the program by its type, its scheme and its icons", async ({ root }) => {
    const entry = (await readFile(path.join(root, "usr/share/applications/sourceline.desktop"), "utf8")).split("\n");
    expect(entry).toEqual(
      expect.arrayContaining([
        "Exec=/opt/Sourceline/sourceline %U",
        "Icon=sourceline",
        "MimeType=application/x-sourceline+json;x-scheme-handler/sourceline;",
      ]),
    );
    expect(entry.join("\n")).not.toContain("--no-sandbox");
    const types = await readFile(path.join(root, "usr/share/mime/packages/sourceline.xml"), "utf8");
    expect(types).toContain('<sub-class-of type="application/json"/>');
    expect(types).toContain('<glob pattern="*.sourceline"/>');
    const sizes = await readdir(path.join(root, "usr/share/icons/hicolor"));
    expect(sizes.sort()).toEqual(["128x128", "16x16", "24x24", "256x256", "32x32", "48x48", "512x512", "64x64"]);
    expect(existsSync(path.join(root, "usr/share/metainfo/example.sourceline.Sourceline.metainfo.xml"))).toBe(true);
  });

  test("every file is root's, has the usual rights, and the sum that is told", ({ root }) => {
    const { stdout: listing } = spawnSync("dpkg-deb", ["--contents", DEB], { encoding: "utf8" });
    for (const line of listing.trim().split("\n")) expect(line).toMatch(/^(?:d|-)rw[x-]r-[x-]r-[x-] root\/root /);
    const { status } = spawnSync("md5sum", ["--check", "--quiet", "DEBIAN/md5sums"], { cwd: root });
    expect(status).toBe(0);
  });

  test("its scripts are sound, an update keeps the command, and removal takes it away", async ({ root }) => {
    for (const name of ["postinst", "postrm"]) {
      expect(spawnSync("bash", ["-n", path.join(root, "DEBIAN", name)]).status, name).toBe(0);
    }
    const [install, remove] = await Promise.all(
      ["postinst", "postrm"].map((name) => readFile(path.join(root, "DEBIAN", name), "utf8")),
    );
    expect(install).toContain("ln -sf '/opt/Sourceline/bin/sourceline' '/usr/bin/sourceline'");
    expect(remove).toContain("rm -f '/usr/bin/sourceline'");
    expect(remove?.indexOf("upgrade | 1) exit 0")).toBeLessThan(remove?.indexOf("rm -f") ?? 0);
  });
}
