/** What to say of an error that no command foresaw. */
import { printable } from "../../data/printable.ts";
import { codeOf, ioReason } from "../files/io-reason.ts";
import { isProgramError, OWN_FILE_MISSING } from "../files/program-error.ts";

/**
 * One line without its end, with nothing in it that a terminal would obey. What the system refuses, as more open files than are allowed, is no mistake in the program;
 * nor is a part of the program that is missing.
 */
export function failureText(error: unknown): string {
  return printable(reasonOf(error));
}

function reasonOf(error: unknown): string {
  if (isProgramError(error)) return error.message;
  const code = codeOf(error);
  if (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") return `what this needs ${OWN_FILE_MISSING}`;
  // The system's own errors carry the number that it gave; Node.js's own ones, which are mistakes, carry none.
  if (error instanceof Error && "errno" in error) return `the system refuses: ${ioReason(error)}`;
  const message = String(error instanceof Error ? error.message : error);
  return `internal error: ${message.replace(/\s+/g, " ").trim()}; this is a mistake in the program`;
}
