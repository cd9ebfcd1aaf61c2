/** What became of saving, copying or printing, as one line for whoever asked for it. */
import type { Copied, Exported, Printed } from "../../../data/ipc/channels.ts";

export type ExportOutcome = Exported | Copied | Printed;

/** Remarks that are told; the preview lists all of them. */
const MOST_REMARKS = 3;

/** "" when somebody gave up. Remarks in `known` have been told already. */
export function outcomeText(outcome: ExportOutcome, known: readonly string[] = []): string {
  if (outcome.outcome === "cancelled") return "";
  if (outcome.outcome === "failed") return outcome.reason;
  const done = doneText(outcome);
  const remarks = (outcome.remarks ?? []).filter((remark) => !known.includes(remark));
  if (remarks.length === 0) return done;
  const more = remarks.length - MOST_REMARKS;
  const told = [...remarks.slice(0, MOST_REMARKS), ...(more > 0 ? [`and ${String(more)} more`] : [])];
  return `${done}; but ${told.join("; ")}`;
}

function doneText(outcome: Exclude<ExportOutcome, { outcome: "cancelled" | "failed" }>): string {
  switch (outcome.outcome) {
    case "copied":
      return "Copied";
    case "opened":
      return `${outcome.name} is open in the system’s PDF program: print it from there`;
    case "saved":
      return `Saved ${[outcome.name, ...(outcome.sidecars ?? [])].join(", ")}`;
  }
}

/** Waits for an outcome; what goes wrong on the way is one, too. */
export async function outcomeOf<T>(work: Promise<T>): Promise<T | Extract<ExportOutcome, { outcome: "failed" }>> {
  try {
    return await work;
  } catch (error) {
    return { outcome: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}
