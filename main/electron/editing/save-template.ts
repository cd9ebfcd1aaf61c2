/** Writes the table that somebody fills in with a spreadsheet: a row for each claim. */
import { dialog } from "electron";
import path from "node:path";
import * as v from "valibot";
import { CLAIMS_TEMPLATE } from "../../../data/import/claims-table/claims-template.ts";
import { writeFiles } from "../../files/write-files.ts";
import { handle } from "../ipc.ts";

/** Answers the page's "save-template". */
export function setupTemplate(): void {
  handle("save-template", v.strictTuple([]), async (window) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: "Save the table to fill in",
      defaultPath: "claims.csv",
      properties: ["createDirectory", "showOverwriteConfirmation"],
      filters: [{ name: "Tables", extensions: ["csv"] }],
    });
    if (canceled || filePath === "") return { outcome: "cancelled" };
    const shown = path.basename(filePath);
    // With a byte order mark, or spreadsheets take it for another encoding than UTF-8.
    const bytes = new TextEncoder().encode(`\uFEFF${CLAIMS_TEMPLATE}`);
    const { failed } = await writeFiles([{ path: filePath, shown, bytes }], []);
    if (failed) return { outcome: "failed", reason: `cannot save ${shown}: ${failed.reason}` };
    return { outcome: "saved", name: shown };
  });
}
