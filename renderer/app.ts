/** Composition root of the program's window. */
import { openLinkPopover } from "./controls/open-link.ts";
import { setupDocuments } from "./documents.ts";
import { persistPart } from "./persist.ts";
import { runInProgram } from "./program-commands.ts";
import { startWindow } from "./start.ts";

startWindow({
  host: window.sourceline,
  run: runInProgram,
  parts: ({ store: { dispatch }, panel }) => {
    setupDocuments(panel, dispatch);
    return [
      openLinkPopover(document.body, dispatch),
      persistPart((key, saved) => window.sourceline.saveLook(key, saved)),
    ];
  },
});
