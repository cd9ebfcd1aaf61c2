/** Entry of the command line; becomes dist/cli.js. Joins `runCli` to the process and to the files beside it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { codeOf, ioReason } from "../files/io-reason.ts";
import { printable } from "../../data/printable.ts";
import { runCli } from "./run-cli.ts";

const shipped = path.dirname(fileURLToPath(import.meta.url));

for (const stream of [process.stdout, process.stderr]) {
  // Whoever reads may stop reading ("| head"); that is no mistake.
  stream.on("error", (error) => {
    if (codeOf(error) === "EPIPE") process.exit(process.exitCode ?? 0);
    fail(`cannot write the output: ${ioReason(error)}`);
  });
}
process.on("uncaughtException", (error) => fail(`internal error: ${error.message}`));

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  ...(process.stderr.isTTY && { terminal: (text: string) => void process.stderr.write(text) }),
  cwd: process.cwd(),
  shipped,
  version: await programVersion(),
});

async function programVersion(): Promise<string> {
  const description: unknown = JSON.parse(await readFile(path.join(shipped, "..", "package.json"), "utf8"));
  const version = typeof description === "object" && description !== null && "version" in description;
  return version ? String(description.version) : "unknown";
}

/** One line instead of a stack trace. */
function fail(reason: string): void {
  process.stderr.write(`${printable(reason.replace(/\s+/g, " "))}\n`);
  process.exit(1);
}
