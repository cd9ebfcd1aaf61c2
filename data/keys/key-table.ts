/**
 * Every key of the program: where it is heard, which command it stands for, and the words for it. The window's listeners,
 * its list of keys, the menu and docs/using-the-window.md are made from this table.
 *
 * A key is written as in `KeyboardEvent.key`, after its modifiers in the order CmdOrCtrl, Alt, Shift: "Alt+ArrowLeft".
 * CmdOrCtrl is Cmd on macOS, and Ctrl elsewhere. `key-press.ts` says when Shift counts.
 */
import type { MenuCommand } from "../ipc/menu-command.ts";

/** The keys of one command, each as good as the others; the first is the one that tips and the list of keys tell. */
export type Keys = readonly string[];

/** A command that the menu has a key for. The last four are the menu's own affair. */
export type MenuKeyCommand =
  MenuCommand | "new-timeline" | "open-timeline" | "larger-text" | "smaller-text" | "usual-text";

/** The menu's keys for a command; the first stands in the menu. */
export type MenuKeys = Keys | { readonly mac: Keys; readonly elsewhere: Keys };

/** One line of the list of keys: commands that belong together. */
export interface KeyRow {
  /** What one wants to do, in the order of the commands; continues "press a key to …". */
  readonly words: string;
  /** What the window hears, by command. */
  readonly keys?: Readonly<Record<string, Keys>>;
  /** What the menu hears, wherever the focus is. */
  readonly menu?: Readonly<Partial<Record<MenuKeyCommand, MenuKeys>>>;
  /** What the browser hears by itself. */
  readonly native?: Keys;
  /** How a pointer does the same. */
  readonly pointer?: string;
}

/** A place that the focus can be in, or something that goes on, and the keys that are heard there. */
export interface KeyScope {
  readonly title: string;
  /** Set where only the program's window hears them, and no page does. */
  readonly isOfProgram?: true;
  readonly rows: readonly KeyRow[];
}

export const KEY_TABLE = {
  anywhere: {
    title: "Anywhere",
    rows: [
      {
        words: "go back, forward through views",
        keys: { back: ["Alt+ArrowLeft", "BrowserBack"], forward: ["Alt+ArrowRight", "BrowserForward"] },
        menu: {
          back: { mac: ["Cmd+["], elsewhere: ["Alt+ArrowLeft"] },
          forward: { mac: ["Cmd+]"], elsewhere: ["Alt+ArrowRight"] },
        },
        pointer: "the side buttons of a mouse",
      },
      {
        words: "see the selection",
        keys: { "fit-selection": ["9"] },
        menu: { "fit-selection": ["CmdOrCtrl+9"] },
      },
      {
        words: "go to a date",
        keys: { "go-to-date": ["g"] },
        menu: { "go-to-date": ["CmdOrCtrl+G"] },
      },
      { words: "search", keys: { search: ["/"] } },
      { words: "clear search and filters", keys: { "clear-filters": ["c"] } },
      { words: "change between picture and table", keys: { "switch-surface": ["t"] } },
      { words: "see the list of keys", keys: { help: ["?", "CmdOrCtrl+?"] } },
      {
        words: "switch letters, digits and signs off as keys, and on again",
        keys: { "switch-letters": ["CmdOrCtrl+Shift+K"] },
        menu: { "switch-letters": ["CmdOrCtrl+Shift+K"] },
      },
      {
        words: "go to the picture or table, the panel, the strip at the bottom; the other way round",
        keys: { "next-part": ["F6"], "part-before": ["Shift+F6"] },
      },
      { words: "go back to the overview", keys: { deselect: ["Escape"] }, pointer: "click beside the marks" },
    ],
  },
  picture: {
    title: "In the picture",
    rows: [
      {
        words: "zoom in, zoom out",
        keys: { "zoom-in": ["+", "="], "zoom-out": ["-"] },
        menu: { "zoom-in": ["CmdOrCtrl+=", "CmdOrCtrl++"], "zoom-out": ["CmdOrCtrl+-"] },
        pointer: "`Ctrl` and the wheel, a pinch; the wheel over the axis or the strip",
      },
      {
        words: "pan",
        keys: { "pan-left": ["ArrowLeft"], "pan-right": ["ArrowRight"] },
        pointer: "drag; Shift and the wheel",
      },
      { words: "see all", keys: { fit: ["0"] }, menu: { fit: ["CmdOrCtrl+0"] }, pointer: "double click" },
      { words: "go on to a lane's name, an event, a count", native: ["Tab"] },
    ],
  },
  mark: {
    title: "On an event, a report or a chip",
    rows: [
      { words: "show who says so; on a chip, its source", keys: { choose: ["Enter", " "] }, pointer: "click" },
      {
        words: "go from one to the next",
        keys: { earlier: ["ArrowLeft"], later: ["ArrowRight"], up: ["ArrowUp"], down: ["ArrowDown"] },
      },
    ],
  },
  lane: {
    title: "On a lane's name",
    rows: [
      { words: "fold or unfold it", keys: { fold: ["Enter", " "] }, pointer: "click" },
      {
        words: "move it up, down",
        keys: { "move-up": ["Alt+ArrowUp"], "move-down": ["Alt+ArrowDown"] },
        pointer: "drag",
      },
      { words: "go from one to the next", keys: { up: ["ArrowUp"], down: ["ArrowDown"] } },
    ],
  },
  count: {
    title: "On a count",
    rows: [
      { words: "go to what it counts", keys: { open: ["Enter", " "] }, pointer: "click" },
      {
        words: "go from one to the next",
        keys: { earlier: ["ArrowLeft"], later: ["ArrowRight"], up: ["ArrowUp"], down: ["ArrowDown"] },
      },
    ],
  },
  table: {
    title: "In the table",
    rows: [
      { words: "go from row to row", keys: { up: ["ArrowUp"], down: ["ArrowDown"] } },
      { words: "go to the row's box and chips, and back", keys: { right: ["ArrowRight"], left: ["ArrowLeft"] } },
      { words: "go ten rows up, down", keys: { "page-up": ["PageUp"], "page-down": ["PageDown"] } },
      { words: "go to the first row, to the last", keys: { first: ["Home"], last: ["End"] } },
      { words: "pick a row, or put it back", keys: { pick: [" "] }, pointer: "its box" },
      { words: "pick all rows up to this one", keys: { "pick-here": ["Shift+ "] } },
      {
        words: "pick all rows on the way",
        keys: {
          "pick-up": ["Shift+ArrowUp"],
          "pick-down": ["Shift+ArrowDown"],
          "pick-page-up": ["Shift+PageUp"],
          "pick-page-down": ["Shift+PageDown"],
          "pick-first": ["Shift+Home"],
          "pick-last": ["Shift+End"],
        },
      },
      {
        words: "pick all rows; copy those that are picked",
        keys: { "pick-all": ["CmdOrCtrl+A"], copy: ["CmdOrCtrl+C"] },
      },
      { words: "put all picked rows back; go back to the overview", keys: { leave: ["Escape"] } },
    ],
  },
  strip: {
    title: "In the strip at the bottom",
    rows: [
      {
        words: "move the frame",
        keys: { earlier: ["ArrowLeft", "ArrowDown"], later: ["ArrowRight", "ArrowUp"] },
      },
      {
        words: "move its end",
        keys: {
          "end-earlier": ["Shift+ArrowLeft", "Shift+ArrowDown"],
          "end-later": ["Shift+ArrowRight", "Shift+ArrowUp"],
        },
      },
      {
        words: "move it by its own length",
        keys: { before: ["PageDown"], after: ["PageUp"] },
      },
      { words: "move it to the beginning, to the end", keys: { first: ["Home"], last: ["End"] } },
    ],
  },
  edge: {
    title: "At the panel's edge",
    rows: [
      { words: "make the panel wider, narrower", keys: { wider: ["ArrowLeft"], narrower: ["ArrowRight"] } },
      {
        words: "the same in larger steps",
        keys: { "much-wider": ["Shift+ArrowLeft"], "much-narrower": ["Shift+ArrowRight"] },
      },
      { words: "make it narrowest, widest, usual", keys: { narrowest: ["Home"], widest: ["End"], usual: ["Enter"] } },
    ],
  },
  search: {
    title: "In the search field",
    rows: [
      { words: "go on to what was found", keys: { "go-on": ["Enter"] } },
      { words: "empty the field; leave an empty one", keys: { leave: ["Escape"] } },
    ],
  },
  choices: {
    title: "In a list of choices",
    rows: [{ words: "go from one to the next", keys: { up: ["ArrowUp"], down: ["ArrowDown"] } }],
  },
  opened: {
    title: "In a dialog, a form or an opened paragraph",
    rows: [{ words: "close it", keys: { close: ["Escape"] } }],
  },
  editing: {
    title: "To write, in the program's window",
    isOfProgram: true,
    rows: [
      { words: "edit what is chosen", keys: { "edit-chosen": ["e"] } },
      { words: "add a claim to the event that is chosen", keys: { "add-claim": ["a"] } },
      { words: "make a new event", keys: { "new-event": ["n"] } },
      {
        words: "draw the event that is chosen first, last; pressed again, as it comes",
        keys: { "draw-first": ["h"], "draw-last": ["l"] },
      },
      {
        words: "take back what was done to the timeline, do it again; in a field, what was typed there",
        keys: { undo: ["CmdOrCtrl+Z"], redo: ["CmdOrCtrl+Shift+Z", "CmdOrCtrl+Y"] },
        menu: { undo: ["CmdOrCtrl+Z"], redo: { mac: ["Cmd+Shift+Z"], elsewhere: ["CmdOrCtrl+Shift+Z"] } },
      },
    ],
  },
  form: {
    title: "In a form in the panel",
    isOfProgram: true,
    rows: [{ words: "be done", keys: { done: ["CmdOrCtrl+Enter"] }, native: ["Enter"] }],
  },
  event: {
    title: "On an event in the picture, in the program's window",
    isOfProgram: true,
    rows: [
      {
        words: "move it to the lane above, below",
        keys: { "lane-above": ["Alt+ArrowUp"], "lane-below": ["Alt+ArrowDown"] },
        pointer: "drag it up or down",
      },
    ],
  },
  cells: {
    title: "To write in the table, in the program's window",
    isOfProgram: true,
    rows: [
      { words: "edit the cells of a row in their places", keys: { edit: ["F2"] }, pointer: "double click on a cell" },
      { words: "be done with a cell; leave it as it was", keys: { take: ["Enter"], leave: ["Escape"] } },
      {
        words: "be done, and go on to the next cell, to the one before",
        keys: { next: ["Tab"], before: ["Shift+Tab"] },
      },
      { words: "paste cells of a spreadsheet from this cell on", native: ["CmdOrCtrl+V"] },
    ],
  },
  busy: {
    title: "While a lane or an event is dragged, a picture is drawn or a file is read",
    rows: [{ words: "give it up", keys: { "give-up": ["Escape"] } }],
  },
  menu: {
    title: "In the menu",
    rows: [
      { words: "begin a new timeline", menu: { "new-timeline": ["CmdOrCtrl+N"] } },
      { words: "open a timeline", menu: { "open-timeline": ["CmdOrCtrl+O"] } },
      {
        words: "save what was edited; save under another name",
        menu: { "save-edits": ["CmdOrCtrl+S"], "save-timeline": ["CmdOrCtrl+Shift+S"] },
      },
      {
        words: "open a link, copy the link to this view",
        menu: { "open-link": ["CmdOrCtrl+L"], "copy-link": ["CmdOrCtrl+Shift+C"] },
      },
      {
        words: "export, print",
        menu: { "export-picture": ["CmdOrCtrl+Shift+E"], "print-picture": ["CmdOrCtrl+P"] },
      },
      { words: "copy the picture as PNG", menu: { "copy-png": ["CmdOrCtrl+Alt+C"] } },
      {
        words: "larger, smaller, usual text",
        menu: {
          "larger-text": ["CmdOrCtrl+Shift+."],
          "smaller-text": ["CmdOrCtrl+Shift+,"],
          "usual-text": ["CmdOrCtrl+Shift+0"],
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, KeyScope>>;

export type Scope = keyof typeof KEY_TABLE;

/** What the keys of a scope stand for. */
export type CommandOf<S extends Scope> = CommandsOfRow<(typeof KEY_TABLE)[S]["rows"][number]>;

type CommandsOfRow<Row> = Row extends { readonly keys: infer K } ? keyof K & string : never;
