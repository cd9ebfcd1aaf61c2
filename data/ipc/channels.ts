/**
 * The contract between the two processes: type maps only, channel names are the keys. The main process treats every
 * argument as unknown and parses it; see `main/electron/ipc.ts`.
 */
import type { EditStep } from "../edit/edit.ts";
import type { DateQuestion, ImportChoices } from "../import/importer.ts";
import type { TableColumns } from "../import/table/table-columns.ts";
import type { ImportReport } from "../import/report.ts";
import type { FontTable, FontWeight } from "../font-table.ts";
import type { SavedLook } from "../look/look.ts";
import type { DocumentBridge, DocumentRequests } from "./documents.ts";
import type { DraftBridge, DraftRequests } from "./drafts.ts";
import type { MenuCommand } from "./menu-command.ts";
import type { PassageAnswer, PassagePlace } from "./passage.ts";
import type { PictureOptions } from "../export/picture-options.ts";
import type { Problem } from "../file/problems/problem.ts";
import type { ReadingStep } from "../file/parsing/reading-step.ts";
import type { Timeline } from "../timeline.ts";

/** What a timeline is called: its file's name, without its folder, and the `key` of `Recalled`. */
export interface TimelineName {
  readonly name: string;
  readonly key: string;
}

/** A timeline that was read, or every reason why it could not be. `name` is the file's name, without its folder. */
export type Loaded =
  | ({
      readonly ok: true;
      readonly name: string;
      readonly timeline: Timeline;
      /** What became of a file of another format. */
      readonly report?: ImportReport;
      /** Of a large one: its lists are empty, and `count` notices "timeline-part" of this `reading` hold their items. */
      readonly parts?: { readonly reading: number; readonly count: number };
    } & Recalled)
  | {
      readonly ok: false;
      readonly name: string;
      readonly problems: readonly Problem[];
      /** What has to be said before the file can be read: the answer goes to "read-with". */
      readonly ask?: DateQuestion;
      /** Of a table: its columns; what they are can be said by "read-with". */
      readonly columns?: TableColumns;
      /** Set where nothing is wrong, but the reading was given up: as the user asked, or for another file that follows. */
      readonly givenUp?: "asked" | "replaced";
    };

/** How far the reading of a file has come, or that it is over. */
export interface ReadingProgress {
  /** The file's, without its folder. */
  readonly name: string;
  /** Absent once it is over. */
  readonly step?: ReadingStep;
}

/** JSON of some items of a timeline's lists, see `loaded-parts.ts`. */
export interface TimelinePart {
  /** The number of the reading that they belong to. A later one has a higher number. */
  readonly reading: number;
  readonly text: string;
}

/** What a user says of a file of another format. What was said of it before counts too. */
export type ReadingAnswers = Pick<ImportChoices, "dateOrder" | "century" | "mapping">;

/** A file that came into the window. */
export interface Contents {
  /** Without folder; of a file of a folder, its name in there: "notes/talks.md". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same, before it is read: what the page has of it. */
export interface DroppedFile {
  readonly name: string;
  readonly file: Blob;
}

/** JSON of a `Loaded`, see `loaded-text.ts`. */
export type LoadedText = string & { readonly loaded: never };

/** What the main process knows of a timeline besides the file itself. */
export interface Recalled {
  /** Under which name the look is to be saved: 64 hex digits that tell nothing about where the file lies. */
  readonly key?: string;
  /** How it was looked at last. */
  readonly saved?: SavedLook;
  /** Set for the timeline that ships with the program, which nobody asked for. */
  readonly isExample?: true;
  /** What was done to the file's timeline and is not saved: the page takes these steps again. */
  readonly steps?: readonly EditStep[];
  /** Set when the open file was saved by another program, and is read again. */
  readonly again?: true;
  /** The link that the program was asked to open with it, or that the picture holds that it was read from. */
  readonly link?: string;
  /** What the user should know about what is remembered: a sentence each, told once. */
  readonly remarks?: readonly string[];
}

/** The picture to export. The name of the file that it is saved in says the format; until then it is `format`, or SVG. */
export type PictureRequest = Omit<PictureOptions, "format"> & Partial<Pick<PictureOptions, "format">>;

/** What became of an export: saved under a file name, given up by the user, or failed for a reason. */
export type Exported =
  | {
      readonly outcome: "saved";
      readonly name: string;
      /** Names of what was written beside it. */
      readonly sidecars?: readonly string[];
      /** What the user should know about the picture, such as characters that no font has: a sentence each. */
      readonly remarks?: readonly string[];
    }
  | { readonly outcome: "cancelled" }
  | { readonly outcome: "failed"; readonly reason: string };

/** A font that the user chose: what it is measured by, and what it is drawn with. Where it lies stays with the program. */
export interface WindowFont {
  readonly table: FontTable;
  /** Font files, each with the weight that it is. */
  readonly files: readonly { readonly weight: FontWeight; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

/** What became of choosing fonts: the families that there are now, nothing, or why they cannot be used. */
export type FontChoice =
  | { readonly outcome: "chosen"; readonly families: readonly string[] }
  | { readonly outcome: "cancelled" }
  | { readonly outcome: "failed"; readonly reason: string };

/** What became of a step of editing: the main process has taken it too, or why not. `remark` is what the user should know. */
export type StepTaken =
  { readonly outcome: "taken"; readonly remark?: string } | { readonly outcome: "failed"; readonly reason: string };

/** What is being done for an export, in this order. */
export type PictureStep = "lay-out" | "draw" | "write";

/** What became of copying: on the clipboard, given up by the user, or failed for a reason. */
export type Copied =
  | { readonly outcome: "cancelled" }
  | { readonly outcome: "copied"; readonly remarks?: readonly string[] }
  | { readonly outcome: "failed"; readonly reason: string };

/** What became of printing: the PDF was opened in the system's own program, given up, or failed for a reason. */
export type Printed =
  | { readonly outcome: "cancelled" }
  | { readonly outcome: "opened"; readonly name: string; readonly remarks?: readonly string[] }
  | { readonly outcome: "failed"; readonly reason: string };

/** What became of a web address: given to the browser, copied, given up by the user, or failed for a reason. */
export type AddressOpened =
  { readonly outcome: "opened" | "copied" | "cancelled" } | { readonly outcome: "failed"; readonly reason: string };

/** Renderer asks, main answers. */
export interface Requests extends DocumentRequests, DraftRequests {
  "load-timeline": () => LoadedText;
  /** Asks for a file with the system's dialog; null when the user gives up. */
  "open-timeline": () => LoadedText | null;
  /** Answers the notice of that name. */
  "timeline-ahead": (reading: number) => void;
  /** Opens a timeline without an event, or the one that was begun before and not saved. */
  "new-timeline": () => LoadedText;
  /** Asks where to with the system's dialog, then writes the table to fill in with a spreadsheet. */
  "save-template": () => Exported;
  /**
   * Opens what was dropped on the window or pasted into it: of several files one timeline. `name` is what they are called
   * together. `file` is where a single file lies, as the system says, so that it is read again when it is saved; "" where
   * it lies nowhere.
   */
  "open-contents": (name: string, contents: readonly Contents[], file: string) => LoadedText;
  /** Reads what was read last once more, with answers to what only its reader can know. */
  "read-with": (answers: ReadingAnswers) => LoadedText;
  /** Gives up what is being read, whose answer then says so; what was open stays. */
  "cancel-reading": () => void;
  /** Takes a step of editing in the main process's timeline, after the page has taken it in its own. */
  "edit-timeline": (step: EditStep) => StepTaken;
  /** Writes the open timeline into its own file; one that has none, or is of another format, as "save-timeline" does. */
  "save-edits": () => Exported;
  /** Asks where to with the system's dialog, then writes the open timeline as a timeline file. */
  "save-timeline": () => Exported;
  /** Asks where to with the system's dialog (SVG, PNG or PDF), then writes the picture. */
  "export-picture": (picture: PictureRequest) => Exported;
  /** Gives up the export that is under way, whose answer is then "cancelled"; the file is as it was. */
  "cancel-export": () => void;
  /** Puts the picture on the clipboard, as PNG or SVG. */
  "copy-picture": (picture: PictureRequest) => Copied;
  /** Draws the picture as PDF and opens it in the system's PDF program, to be printed from there. */
  "print-picture": (picture: PictureRequest) => Printed;
  /** Puts text on the clipboard: at most 10 million UTF-16 code units. */
  "copy-text": (text: string) => void;
  /** Remembers how a timeline is looked at; `key` is the one that came with it. */
  "save-look": (key: string, saved: SavedLook) => void;
  /** Asks for the folder with the user's copies of the documents; its name without its path, null when given up. */
  "choose-documents": () => string | null;
  /** The fonts for other scripts, in order of preference; those that cannot be read any more are left out. */
  "load-fonts": () => readonly WindowFont[];
  /** Asks for font files with the system's dialog, and keeps them in the place of those before. */
  "choose-fonts": () => FontChoice;
  /** Uses the program's own fonts alone. */
  "forget-fonts": () => void;
  /** Whether letters, digits and signs are keys anywhere in the window: a switch that is remembered. */
  "load-letter-keys": () => boolean;
  "keep-letter-keys": (on: boolean) => void;
  /** Reads one cited paragraph with its neighbours from the folder of documents. */
  "read-paragraph": (place: PassagePlace) => PassageAnswer;
  /** Asks whether to open an address that the open timeline names, showing all of it, and gives it to the browser. */
  "open-address": (address: string) => AddressOpened;
}

/** Main tells, renderer listens. */
export interface Notices {
  /** A file is about to be read: its name, without its folder. Its `Loaded` follows, here or as an answer. */
  "timeline-reading": string;
  "timeline-loaded": LoadedText;
  /** Comes before the `Loaded` that it is a part of. */
  "timeline-part": TimelinePart;
  /** A large one before it is opened: the page works out what its first frame asks of it, and answers with its reading. */
  "timeline-ahead": LoadedText;
  /** The open timeline was saved into a file of its own: under which name it is shown, and its look remembered. */
  "timeline-named": TimelineName;
  /** Told of what takes long, a few times a second. */
  "reading-progress": ReadingProgress;
  /** A step of the export has begun. */
  "export-progress": PictureStep;
  "menu-command": MenuCommand;
  /** What the user should know now: a sentence. */
  "program-remark": string;
  /** A link to open in the timeline that is shown: unparsed, as it was given. */
  "view-link": string;
}

/** What the preload script puts on `window.sourceline`: one named function per channel. */
export interface Bridge extends DocumentBridge, DraftBridge {
  loadTimeline(): Promise<LoadedText>;
  openTimeline(): Promise<LoadedText | null>;
  newTimeline(): Promise<LoadedText>;
  timelineAhead(reading: number): Promise<void>;
  saveTemplate(): Promise<Exported>;
  /** Reads the files, and has them opened; see "open-contents". Fails where one cannot be read. */
  openDropped(name: string, files: readonly DroppedFile[]): Promise<LoadedText>;
  readWith(answers: ReadingAnswers): Promise<LoadedText>;
  cancelReading(): Promise<void>;
  editTimeline(step: EditStep): Promise<StepTaken>;
  saveEdits(): Promise<Exported>;
  saveTimeline(): Promise<Exported>;
  exportPicture(picture: PictureRequest): Promise<Exported>;
  cancelExport(): Promise<void>;
  copyPicture(picture: PictureRequest): Promise<Copied>;
  printPicture(picture: PictureRequest): Promise<Printed>;
  copyText(text: string): Promise<void>;
  saveLook(key: string, saved: SavedLook): Promise<void>;
  chooseDocuments(): Promise<string | null>;
  loadFonts(): Promise<readonly WindowFont[]>;
  chooseFonts(): Promise<FontChoice>;
  forgetFonts(): Promise<void>;
  loadLetterKeys(): Promise<boolean>;
  keepLetterKeys(on: boolean): Promise<void>;
  readParagraph(place: PassagePlace): Promise<PassageAnswer>;
  openAddress(address: string): Promise<AddressOpened>;
  /** These return a function that stops listening. */
  onTimelineReading(listener: (name: string) => void): () => void;
  onTimelineLoaded(listener: (loaded: LoadedText) => void): () => void;
  onTimelineNamed(listener: (now: TimelineName) => void): () => void;
  onTimelinePart(listener: (part: TimelinePart) => void): () => void;
  onTimelineAhead(listener: (loaded: LoadedText) => void): () => void;
  onReadingProgress(listener: (progress: ReadingProgress) => void): () => void;
  onExportProgress(listener: (step: PictureStep) => void): () => void;
  onViewLink(listener: (link: string) => void): () => void;
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
  onProgramRemark(listener: (remark: string) => void): () => void;
}
