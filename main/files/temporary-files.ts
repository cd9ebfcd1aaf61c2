/**
 * The names of files that are being written, and what is done about those that nobody writes any more: the power failed,
 * or the process was killed.
 */
import { randomBytes } from "node:crypto";
import { lstat, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "./io-reason.ts";

/** The process that writes it, which versions before the first release did not name, and what no other file has. */
const NAME = /^\.sourceline-(?:([1-9]\d*)-)?[0-9a-f]{8}\.tmp$/;

const HOUR = 3_600_000;
/**
 * How long ago it was last written to, in ms. The writer may run on another machine that shares the folder, where its
 * process has no meaning here; and what names no process is only known by its age.
 */
const OLD = { withProcess: HOUR, without: 24 * HOUR };

/** A name for a new file. Short: where paths may have 260 characters, the target's own may be nearly as long. */
export function temporaryName(): string {
  return `.sourceline-${String(process.pid)}-${randomBytes(4).toString("hex")}.tmp`;
}

/**
 * Removes what writers left behind in a folder: regular files of this user with a name as above and no second name, last
 * written to an hour ago or earlier (a day where the name has no process) and by no process that lives on this machine.
 * Never rejects: what cannot be removed stays.
 *
 * @param now what the folder's disk calls now, in ms since 1970: its clock may differ from this machine's
 */
export async function removeAbandoned(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const match = NAME.exec(name);
    if (!match) continue;
    const file = path.join(folder, name);
    if (await isAbandoned(file, match[1], now)) await rm(file, { force: true }).catch(() => undefined);
  }
}

async function isAbandoned(file: string, writer: string | undefined, now: number): Promise<boolean> {
  const about = await lstat(file).catch(() => undefined);
  if (!about?.isFile() || about.nlink !== 1) return false;
  // Windows has no such numbers, and its folders belong to one user each.
  const user = process.geteuid?.();
  if (user !== undefined && about.uid !== user) return false;
  const age = now - about.mtimeMs;
  if (writer === undefined) return age >= OLD.without;
  return age >= OLD.withProcess && !isLiving(Number(writer), age);
}

/** Numbers are given again: in a container, every run may have the same one. This process wrote nothing before it began. */
function isLiving(pid: number, age: number): boolean {
  if (pid === process.pid) return age <= process.uptime() * 1000;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}
