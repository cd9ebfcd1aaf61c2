// A part of packaging: runs a program to its end; one that is missing is named with the way to get it.
import { spawn } from "node:child_process";

/** What to install for a tool, on Debian and its relatives. */
const PACKAGE_OF = {
  tar: "tar",
  gzip: "gzip",
  "dpkg-deb": "dpkg",
  rpmbuild: "rpm",
  "7zz": "7zip",
  mksquashfs: "squashfs-tools",
};

/**
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @throws when it is not there, or ends with another status than 0
 */
export async function runTool(tool, args, options = {}) {
  const child = spawn(tool, args, { stdio: "inherit", ...options });
  const status = await new Promise((resolve, reject) => {
    child.once("error", (error) =>
      reject(error.code === "ENOENT" ? new Error(missingTool(tool), { cause: error }) : error),
    );
    child.once("close", resolve);
  });
  if (status !== 0) throw new Error(`${tool} ended with status ${String(status)}`);
}

/** Whether a tool is there to be called. */
export async function hasTool(tool) {
  try {
    await runTool(tool, ["--version"], { stdio: "ignore" });
    return true;
  } catch (error) {
    return error.cause?.code !== "ENOENT";
  }
}

/** The words for a tool that is not there. */
export function missingTool(tool) {
  return `${tool} is not here; install it, as with "apt-get install ${PACKAGE_OF[tool] ?? tool}"`;
}
