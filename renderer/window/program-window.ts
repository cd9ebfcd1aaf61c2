/** Composition root of the program's window. */
import { announcer } from "./controls/announcer.ts";
import { openLinkPopover } from "./controls/open-link-popover.ts";
import { setupPassages } from "./panel/passages.ts";
import { exportDialog } from "./export/export-dialog.ts";
import { noticesDialog } from "./notices-dialog.ts";
import { persistPart } from "./persist.ts";
import type { Loaded, ReadingAnswers } from "../../data/ipc/channels.ts";
import { columnsDialog, columnsPart } from "./documents/columns-dialog.ts";
import { datesQuestionPart } from "./documents/dates-question.ts";
import { openAddresses } from "./documents/open-addresses.ts";
import { collectParts } from "./documents/collect-parts.ts";
import { passageSubject } from "./reading/passage-subject.ts";
import { readingPane } from "./reading/reading-pane.ts";
import { readingLine } from "./documents/reading-line.ts";
import { importDialog } from "./documents/import-dialog.ts";
import type { Steps } from "../../data/memo.ts";
import type { Timeline } from "../../data/timeline.ts";
import { inSlices } from "./state/slices.ts";
import type { Shown } from "../picture/compose/shown.ts";
import { workOutAhead } from "./documents/work-out-ahead.ts";
import { takeIn } from "./documents/take-in.ts";
import { cellEditing } from "./editing/cells/cell-editing.ts";
import { eventLanes } from "./editing/dragging/event-lanes.ts";
import { draftKeeper } from "./editing/draft-keeper.ts";
import { editingPart } from "./editing/editing-part.ts";
import { runEditing } from "./editing/editing-commands.ts";
import { editorOf } from "./editing/take-step.ts";
import { putEdits } from "./editing/panel-edits.ts";
import { toCheckList } from "./editing/to-check-list.ts";
import { toCheckPart } from "./editing/to-check-part.ts";
import { runInProgram, saveTimeline } from "./program-commands.ts";
import { startWindow } from "./start-window.ts";
import type { Action } from "./state/state.ts";
import type { WindowPart } from "./state/store.ts";
import { showFonts } from "./dom/user-fonts.ts";

const toCheck = toCheckList();
const inWindow: { workOut?: (timeline: Timeline) => Steps<Shown> } = {};
const read = collectParts(window.sourceline, function* (timeline) {
  yield* toCheck.ahead(timeline);
  return yield* inWindow.workOut!(timeline);
});
const fonts = await window.sourceline.loadFonts();
await showFonts(fonts);
startWindow({
  host: {
    ...window.sourceline,
    loadTimeline: async () => read(await window.sourceline.loadTimeline()),
    onTimelineLoaded: (listener) => window.sourceline.onTimelineLoaded((loaded) => void read(loaded).then(listener)),
  },
  inSlices,
  fonts: fonts.map(({ table }) => table),
  furnish: (panel, state) => {
    putEdits(panel, state);
    toCheck.put(panel, state);
  },
  run: (command, workspace) => {
    // The pane and the table hear these themselves.
    if (command !== "documents" && command !== "edit-in-table") runInProgram(command, workspace, read);
  },
  parts: (workspace) => {
    const { store, panel } = workspace;
    inWindow.workOut = (timeline) => workOutAhead(timeline, workspace);
    setupPassages(panel, store.dispatch, window.sourceline);
    openAddresses(panel, store.dispatch, window.sourceline);
    window.sourceline.onTimelineNamed((now) => store.dispatch({ type: "named", ...now }));
    window.sourceline.onProgramRemark((message) => store.dispatch({ type: "answered", message }));
    const readWith = async (answers: ReadingAnswers): Promise<Loaded> =>
      read(await window.sourceline.readWith(answers));
    takeIn(document, store.dispatch, async (...dropped) => read(await window.sourceline.openDropped(...dropped)));
    const aloud = announcer(document.querySelector<HTMLElement>("#announcements")!);
    readingLine(document.body, window.sourceline, aloud.say);
    const editor = editorOf(store, window.sourceline);
    const reading = readingPane(workspace, window.sourceline, (passage) => {
      store.dispatch({ type: "form-opened", form: { kind: "passage", passage: passageSubject(passage) } });
    });
    const cells = cellEditing(document.querySelector<HTMLElement>("#table")!, { store, editor, say: aloud.say });
    window.sourceline.onMenuCommand((command) => {
      if (command === "documents") reading.open();
      // Both stand in the panel, which the documents would cover.
      if (command === "to-check" || command === "pictures") reading.stepAside();
      if (command === "edit-in-table") cells.editChosen();
    });
    return [
      reading.part,
      // Whoever has made a claim from a document, or not, reads on.
      ({ state, before }) => {
        if (before?.form?.kind === "passage" && !state.form) reading.open();
      },
      editingPart(workspace, { editor, keeper: draftKeeper(store, window.sourceline) }, (command) =>
        runEditing(command, store, editor),
      ),
      toCheckPart(workspace, editor, window.sourceline),
      cells.part,
      eventLanes({ ...workspace, editor, say: aloud.say }),
      openLinkPopover(document.body, store.dispatch),
      exportDialog(document.body, workspace, { ...window.sourceline, keepPicture: editor.keepPicture }),
      ...dialogsOfFiles(store.dispatch, readWith),
      persistPart((key, saved) => window.sourceline.saveLook(key, saved)),
    ];
  },
});

/** What is asked and told of a file when it is read, and of the program itself. */
function dialogsOfFiles(
  dispatch: (action: Action) => void,
  readWith: (answers: ReadingAnswers) => Promise<Loaded>,
): readonly WindowPart[] {
  const failure = document.querySelector<HTMLElement>("#failure")!;
  return [
    noticesDialog(document.body, dispatch),
    importDialog(document.body, dispatch, {
      save: () => void saveTimeline(dispatch),
      copy: (text) => void window.sourceline.copyText(text),
    }),
    columnsDialog(document.body, dispatch, {
      read: (mapping) => {
        dispatch({ type: "asked" });
        void readWith({ mapping }).then((loaded) => dispatch({ type: "loaded", loaded }));
      },
      copy: (text) => void window.sourceline.copyText(text),
    }),
    datesQuestionPart(failure, dispatch, readWith),
    columnsPart(failure, dispatch),
  ];
}
