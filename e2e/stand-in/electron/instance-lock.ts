/**
 * The lock of `app.requestSingleInstanceLock`, as Chromium makes it: a link "SingletonLock" to HOST-PID in the user's
 * data folder. Beside it is a mailbox, where Chromium has a socket.
 */
import type { FSWatcher } from "node:fs";
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
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

  /**
   * Whether this is the first instance for this folder. Otherwise the first one was sent the message, or the lock cannot
   * be had; as in Electron, nothing tells these apart.
   */
  claim(userData: string, message: OtherInstance): boolean {
    if (this.#folder !== undefined) return true;
    const mailbox = path.join(userData, "instance.mail");
    try {
      mkdirSync(mailbox, { recursive: true });
      const lock = takeLock(path.join(userData, "SingletonLock"));
      if (lock === "taken") this.#folder = userData;
      if (lock === "of another") {
        const letter = path.join(mailbox, String(process.pid));
        writeFileSync(`${letter}.part`, JSON.stringify(message));
        renameSync(`${letter}.part`, `${letter}.json`);
      }
      return lock === "taken";
    } catch {
      return false;
    }
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
    if (this.#folder !== undefined) rmSync(path.join(this.#folder, "SingletonLock"), { force: true });
    this.#folder = undefined;
  }
}

/** "in use": by a program on another computer, or by something that is no lock. */
function takeLock(lock: string): "taken" | "of another" | "in use" {
  const mine = `${hostname()}-${String(process.pid)}`;
  try {
    symlinkSync(mine, lock);
    return "taken";
  } catch {
    const owner = readlinkSync(lock);
    const at = owner.lastIndexOf("-");
    if (owner.slice(0, at) !== hostname()) return "in use";
    if (isAlive(Number(owner.slice(at + 1)))) return "of another";
    // Its owner ended without giving it back.
    rmSync(lock);
    symlinkSync(mine, lock);
    return "taken";
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
