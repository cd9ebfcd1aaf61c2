/**
 * Entry of the command line; becomes dist/cli.js. It imports nothing of the program at its start, so that it can tell
 * what keeps the rest from being read.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";

process.on("uncaughtException", (error) => void fail(error));
try {
  const { runProcess } = await import("./run-process.ts");
  process.exitCode = await runProcess(path.dirname(fileURLToPath(import.meta.url)));
} catch (error) {
  await fail(error);
}

/** One line instead of a stack trace. */
async function fail(error: unknown): Promise<void> {
  const reason = await import("./failure-text.ts").then(
    ({ failureText }) => failureText(error),
    () => unreadable(error),
  );
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

/** Where not even the words can be read. */
function unreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const way =
    code === "EMFILE"
      ? "more of its files would be open than a program may have; allow more (as with ulimit -n 1024) and try again"
      : 'some of its own files are missing or shut; build it ("npm run build"), or install it again';
  return `the program cannot be read: ${way}`;
}
