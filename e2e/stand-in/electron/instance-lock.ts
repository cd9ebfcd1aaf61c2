/** The lock of `app.requestSingleInstanceLock`: a file in the user's data folder, and a mailbox beside it. */
import type { FSWatcher } from "node:fs";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, watch, writeFileSync } from "node:fs";
import path from "node:path";

/** What a second instance tells the first. */
export interface OtherInstance {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

/** One instance's part in the lock. */
export class SingleInstance {
  #folder: string | undefined;
  #watcher: FSWatcher | undefined;

  /** Whether this is the first instance for this folder; otherwise the first one is sent the message. */
  claim(userData: string, message: OtherInstance): boolean {
    if (this.#folder !== undefined) return true;
    const lock = path.join(userData, "instance.lock");
    const mailbox = path.join(userData, "instance.mail");
    mkdirSync(mailbox, { recursive: true });
    if (!takeLock(lock)) {
      const letter = path.join(mailbox, String(process.pid));
      writeFileSync(`${letter}.part`, JSON.stringify(message));
      renameSync(`${letter}.part`, `${letter}.json`);
      return false;
    }
    this.#folder = userData;
    return true;
  }

  /** Calls back for every other instance that tries to start. */
  onOther(listener: (message: OtherInstance) => void): void {
    if (this.#folder === undefined || this.#watcher) return;
    const mailbox = path.join(this.#folder, "instance.mail");
    const collect = (): void => {
      for (const name of readdirSync(mailbox).filter((letter) => letter.endsWith(".json"))) {
        const letter = path.join(mailbox, name);
        const message = JSON.parse(readFileSync(letter, "utf8")) as OtherInstance;
        rmSync(letter);
        listener(message);
      }
    };
    this.#watcher = watch(mailbox, collect);
    this.#watcher.unref();
    collect();
  }

  release(): void {
    this.#watcher?.close();
    if (this.#folder !== undefined) rmSync(path.join(this.#folder, "instance.lock"), { force: true });
    this.#folder = undefined;
  }
}

function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (isAlive(Number(readFileSync(lock, "utf8")))) return false;
    // Its owner ended without giving it back.
    writeFileSync(lock, String(process.pid));
    return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
