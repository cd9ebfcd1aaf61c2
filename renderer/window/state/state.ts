/** The window's state, and the actions that can change it. */
import type { EditStep } from "../../../data/edit/edit.ts";
import type { EditHistory } from "../../../data/edit/edit-history.ts";
import type { Filter } from "../../../data/look/filter.ts";
import type { Loaded, TimelineName } from "../../../data/ipc/channels.ts";
import { FIRST_LOOK, type Look, type SelectedItem } from "../../../data/look/look.ts";
import type { DateQuestion } from "../../../data/import/importer.ts";
import type { TableColumns } from "../../../data/import/table/table-columns.ts";
import type { ImportReport } from "../../../data/import/report.ts";
import type { EditorsLayer } from "../../../data/pictures/editors-layer.ts";
import type { Problem } from "../../../data/file/problems/problem.ts";
import type { Timeline } from "../../../data/timeline.ts";
import type { Breaks } from "../../picture/breaks.ts";
import type { Shown } from "../../picture/compose/shown.ts";
import type { View } from "../../picture/view.ts";
import type { FormAction, FormSubject, FormValues, PassageSubject } from "./form-subject.ts";
import { NO_HISTORY } from "./history.ts";
import { FIRST_TABLE, type TableState } from "./table-state.ts";
import type { ToCheck, ToCheckAction } from "./to-check.ts";
import type { Journey, TravelAction } from "./travel.ts";
import type { Column } from "../../../data/lists/row-order.ts";

/** What can stand open over the window, one at a time: texts to read, those that ask for something, and "Export…". */
export type Dialog = "help" | "notices" | "go-to-date" | "open-link" | "export" | "import" | "columns";

export interface State extends Journey {
  /** The timeline that is shown, and its file's name; absent until one was read. */
  readonly timeline?: Timeline;
  readonly name?: string;
  /** As far as one may look in it. */
  readonly reach?: View;
  /** Empty time that an axis may draw short, as long as the look does not want it true to scale. */
  readonly empty?: Breaks;
  /** Under which the main process remembers its look. */
  readonly key?: string;
  /** Set for the timeline that ships with the program. */
  readonly isExample?: true;
  readonly selection?: SelectedItem;
  /** Set while the comparison, and not the overview, is what the panel shows where nothing is chosen. */
  readonly comparing?: true;
  /** Why the last file could not be read; the timeline before it stays. */
  readonly failure?: {
    readonly name: string;
    readonly problems: readonly Problem[];
    /** What the file asks for before it can be read. */
    readonly ask?: DateQuestion;
    /** Of a table: its columns, of which one may be unknown. */
    readonly columns?: TableColumns;
  };
  /** What became of the file that is open, where it is of another format. */
  readonly report?: ImportReport;
  /** One line for the user about what just happened. */
  readonly message: string;
  /** Whether an answer of the main process is awaited. */
  readonly pending: boolean;
  readonly look: Look;
  /** Name of the picture of the timeline that is shown, as it is or changed since; absent where none was chosen. */
  readonly picture?: string;
  /** What its editor adds to it. */
  readonly layer?: EditorsLayer;
  readonly table: TableState;
  /** Absent while none is open. */
  readonly dialog?: Dialog;
  /** Px, within `PANEL_WIDTH`; absent when nobody has changed it. */
  readonly panelWidth?: number;
  /** Set while letters, digits and signs are no keys outside the place that has the focus. */
  readonly lettersOff?: true;
  /** Set while the panel is put away, and the picture has its room. */
  readonly panelClosed?: true;
  /** What was done to the timeline since it was opened; absent until something was. Its timeline is the one that is shown. */
  readonly edits?: EditHistory;
  /** Steps that were done before and never saved, and have still to be taken again. */
  readonly recovered?: readonly EditStep[];
  /** What the form is about that stands in the panel; absent while none does. */
  readonly form?: FormSubject;
  /** What was typed in forms that were left before they were done. */
  readonly drafts?: Readonly<Record<string, FormValues>>;
  /** The list of what there is to check; absent until something was done with it. */
  readonly toCheck?: ToCheck;
  /** The passages that claims were begun from and left, by the names of their drafts. */
  readonly passages?: Readonly<Record<string, PassageSubject>>;
}

/** The timeline was changed by its editor, or what was done to it was saved. */
export interface EditedAction {
  readonly type: "edited";
  readonly edits: EditHistory;
  readonly message: string;
  /** What is chosen and brought into sight by it. */
  readonly selection?: SelectedItem;
}

/** The timeline was saved into a file of its own, and is that file from now on. */
export interface NamedAction extends TimelineName {
  readonly type: "named";
}

/** What is done with the pictures that the timeline keeps under names. */
export type PictureAction =
  /** One is shown, by its name; without a name, what is shown is no longer a picture, and its notes go. */
  | { readonly type: "picture-chosen"; readonly name?: string }
  /** The timeline keeps a picture of that name by now, which is the one that is shown. */
  | { readonly type: "picture-kept"; readonly name: string }
  /** Their list is wanted, which is a part of the overview. */
  | { readonly type: "pictures-shown" };

/** What was read, a large one with what its first frame asks of it. */
export type LoadedAhead = Loaded & { readonly ahead?: Shown };

export type Action =
  /** An answer is awaited; the message says of what, where that takes long. */
  | { readonly type: "asked"; readonly message?: string }
  | { readonly type: "answered"; readonly message: string }
  /** A file is being read, by its name; "loaded" follows. */
  | { readonly type: "reading"; readonly name: string }
  | { readonly type: "loaded"; readonly loaded: LoadedAhead }
  | { readonly type: "failure-read" }
  | TravelAction
  | { readonly type: "fitted-selection" }
  /** `reveal` where it was not chosen by its mark, so that the mark may be out of view. */
  | { readonly type: "selected"; readonly selection: SelectedItem; readonly reveal?: true }
  /** One step back: from what is chosen, then from the comparison, to the overview. */
  | { readonly type: "deselected" }
  /** The header of a column of the table was pressed. */
  | { readonly type: "sorted"; readonly column: Column }
  /** Rows of the table were picked for copying, instead of those before. */
  | { readonly type: "picked"; readonly ids: ReadonlySet<string> }
  /** A source joins those that are compared, or leaves them. */
  | { readonly type: "compared"; readonly source: string }
  /** The sources that are compared are wanted side by side. */
  | { readonly type: "comparison-shown" }
  | { readonly type: "looked"; readonly look: Partial<Look> }
  | { readonly type: "filtered"; readonly filter: Partial<Filter> }
  | { readonly type: "known-on"; readonly date?: string }
  /** A part of the look that is there or not. */
  | { readonly type: "flagged"; readonly flag: "undatedReports" | "toScale"; readonly on: boolean }
  /** Takes the place of the one that was open. */
  | { readonly type: "dialog-opened"; readonly dialog: Dialog }
  /** Changes nothing where another one is open by now. */
  | { readonly type: "dialog-closed"; readonly dialog: Dialog }
  | { readonly type: "link-opened"; readonly link: string }
  | PictureAction
  | EditedAction
  | NamedAction
  | FormAction
  | ToCheckAction
  /** Px; absent for the usual width. */
  | { readonly type: "panel-resized"; readonly width?: number }
  | { readonly type: "panel-switched" }
  /** Without `on`, the other way round. */
  | { readonly type: "letters-switched"; readonly on?: boolean };

/** Before anything was read. */
export const START: State = {
  view: { from: 0, to: 1 },
  history: NO_HISTORY,
  message: "",
  pending: true,
  look: FIRST_LOOK,
  table: FIRST_TABLE,
};
