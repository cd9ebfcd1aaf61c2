// A part of packaging: the folder as a tar.gz whose bytes depend on the program alone. electron-builder's own never are the same.
import path from "node:path";
import { runTool } from "./run-tool.mjs";

/**
 * Packs a folder under the name `top`, with GNU tar and gzip.
 *
 * @param {string} folder
 * @param {string} file to write; a file of that name is replaced
 * @param {{ top: string, epoch: number }} as the folder's name in the archive, and the one time of its files, s
 */
export async function packArchive(folder, file, { top, epoch }) {
  const tar = file.replace(/\.gz$/, "");
  await runTool("tar", [
    "--create",
    `--file=${tar}`,
    "--format=gnu",
    "--sort=name",
    `--mtime=@${String(epoch)}`,
    "--owner=0",
    "--group=0",
    "--numeric-owner",
    "--mode=u=rwX,go=rX",
    `--transform=flags=r;s,^${path.basename(folder)},${top},`,
    `--directory=${path.dirname(folder)}`,
    path.basename(folder),
  ]);
  await runTool("gzip", ["--no-name", "--best", "--force", tar]);
}
