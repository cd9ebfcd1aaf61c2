/** The application menu. Every item has an id, by which tests find it. */
import { Menu, app } from "electron";
import type { MenuItemConstructorOptions } from "electron";
import type { MenuCommand } from "../../data/ipc/menu-command.ts";
import type { MenuKeyCommand } from "../../data/keys/key-table.ts";
import { accelerators } from "../../data/keys/menu-keys.ts";
import { eventMenu } from "./event-menu.ts";
import { SAVED_FORMATS } from "./export/save-timeline.ts";
import type { RecentFiles } from "./opening/recent-files.ts";
import { recentLabels } from "./opening/recent-labels.ts";
import type { WaysToOpen } from "./opening/setup-opening.ts";
import type { MainWindow } from "./window.ts";

type Role = NonNullable<MenuItemConstructorOptions["role"]>;

/** What was done to the open timeline. */
export interface EditedState {
  readonly isUnsaved: boolean;
  /** What an undo and a redo would do, as they follow the word. */
  readonly words: { readonly undo?: string; readonly redo?: string };
}

/** What a menu depends on. */
interface Surroundings {
  readonly mac: boolean;
  readonly packaged: boolean;
  readonly create: () => void;
  readonly duplicate: () => void;
  readonly revert: () => void;
  readonly edited: () => EditedState;
  readonly open: () => void;
  readonly openFolder: () => void;
  readonly update: () => void;
  /** Saves the timeline in a format for other programs. */
  readonly saveFor: (format: string) => void;
  readonly recent: () => MenuItemConstructorOptions[];
  readonly send: (command: MenuCommand) => void;
}

/** What the menu is made with. */
export interface MenuParts {
  readonly window: MainWindow;
  readonly waysToOpen: WaysToOpen;
  readonly recent: RecentFiles;
  readonly edited: () => EditedState;
  /** Saves the timeline in a format for other programs, by the format's id. */
  readonly saveFor: (format: string) => void;
}

/** Puts the menu up. Gives what does it anew, when other files were opened last or something was edited. */
export function setupMenu({ window, waysToOpen, recent, edited, saveFor }: MenuParts): () => void {
  const { create, duplicate, revert, open, openFolder, openFile, update } = waysToOpen;
  app.setAboutPanelOptions({
    applicationName: "Sourceline",
    applicationVersion: app.getVersion(),
    copyright:
      "A timeline that shows who says so. MIT licence. What it contains of others: Help › Third-Party Notices.",
  });
  const surroundings: Surroundings = {
    mac: process.platform === "darwin",
    packaged: app.isPackaged,
    create: () => void create(),
    duplicate: () => void duplicate(),
    revert: () => void revert(),
    edited,
    open: () => void open(),
    openFolder: () => void openFolder(),
    update: () => void update(),
    saveFor,
    recent: () => recentItems(recent, (file) => void openFile(file)),
    send: (command) => {
      window.tell("menu-command", command);
    },
  };
  const show = (): void => Menu.setApplicationMenu(Menu.buildFromTemplate(template(surroundings)));
  show();
  return show;
}

/** The files that were opened last, and a way to forget them. */
function recentItems({ list, clear }: RecentFiles, open: (file: string) => void): MenuItemConstructorOptions[] {
  const files = list();
  const items = recentLabels(files).map((label, index): MenuItemConstructorOptions => {
    return { id: `file.recent.${String(index)}`, label, click: () => open(files[index] ?? "") };
  });
  return [
    ...items,
    ...(items.length > 0 ? [SEPARATOR] : []),
    { id: "file.recent.clear", label: "&Forget These Files", enabled: items.length > 0, click: clear },
  ];
}

function template(surroundings: Surroundings): MenuItemConstructorOptions[] {
  const { mac } = surroundings;
  return [
    ...(mac ? [{ id: "app", role: "appMenu" as const }] : []),
    { id: "file", label: "&File", submenu: fileMenu(surroundings) },
    { id: "edit", label: "&Edit", submenu: editMenu(surroundings) },
    { id: "event", label: "E&vent", submenu: eventMenu(commandItem(surroundings)) },
    { id: "view", label: "&View", submenu: viewMenu(surroundings) },
    { id: "window", role: "window", label: "&Window", submenu: windowMenu(mac) },
    { id: "help", role: "help", label: "&Help", submenu: helpMenu(surroundings) },
  ];
}

function fileMenu(surroundings: Surroundings): MenuItemConstructorOptions[] {
  const { mac, create, duplicate, open, openFolder, update, revert, edited, saveFor, recent } = surroundings;
  const command = commandItem(surroundings);
  return [
    { id: "file.new", label: "&New Timeline", click: create, ...key("new-timeline", mac) },
    { id: "file.open", label: "&Open…", click: open, ...key("open-timeline", mac) },
    { id: "file.open-folder", label: "Open &Folder…", click: openFolder },
    { id: "file.recent", label: "Open &Recent", submenu: recent() },
    { id: "file.update", label: "&Update From File…", click: update },
    SEPARATOR,
    command("file.save", "&Save", "save-edits"),
    command("file.save-timeline", "Save Timeline &As…", "save-timeline"),
    { id: "file.duplicate", label: "Duplica&te", click: duplicate },
    { id: "file.revert", label: "&Revert to Saved", enabled: edited().isUnsaved, click: revert },
    {
      id: "file.save-for",
      label: "Sa&ve Timeline for Another Program",
      submenu: SAVED_FORMATS.map(({ id, kind }) => ({
        id: `file.save-for.${id}`,
        label: `${kind}…`,
        click: () => saveFor(id),
      })),
    },
    command("file.import-report", "&Import Report…", "import-report"),
    SEPARATOR,
    command("file.export", "&Export…", "export-picture"),
    command("file.print", "&Print…", "print-picture"),
    command("file.copy-link", "&Copy Link to This View", "copy-link"),
    command("file.open-link", "Open &Link…", "open-link"),
    command("file.read-documents", "&Documents…", "documents"),
    command("file.documents", "Choose Documents F&older…", "choose-documents"),
    SEPARATOR,
    mac ? item("file.close", "close") : item("file.quit", "quit"),
  ];
}

/** On macOS the clipboard's keys work only through this menu, also in the search field. */
function editMenu(surroundings: Surroundings): MenuItemConstructorOptions[] {
  const command = commandItem(surroundings);
  const { mac, edited } = surroundings;
  const { undo = "", redo = "" } = edited().words;
  return [
    // The page hears these keys itself: in a field they take back what was typed there.
    { ...command("edit.undo", `&Undo ${undo}`.trimEnd(), "undo"), registerAccelerator: mac },
    { ...command("edit.redo", `&Redo ${redo}`.trimEnd(), "redo"), registerAccelerator: mac },
    SEPARATOR,
    item("edit.cut", "cut"),
    item("edit.copy", "copy"),
    item("edit.paste", "paste"),
    item("edit.select-all", "selectAll"),
    SEPARATOR,
    command("edit.copy-png", "Copy Picture as &PNG", "copy-png"),
    command("edit.copy-svg", "Copy Picture as S&VG", "copy-svg"),
  ];
}

/** The keys that usually zoom a page zoom time here; larger text has keys of its own. */
function viewMenu(surroundings: Surroundings): MenuItemConstructorOptions[] {
  const { mac, packaged } = surroundings;
  const command = commandItem(surroundings);
  return [
    command("view.fit", "&Fit", "fit"),
    command("view.zoom-in", "Zoom &In", "zoom-in"),
    // The same key with Shift, which is where most keyboards have the plus sign.
    { ...command("view.zoom-in-plus", "Zoom In", "zoom-in"), ...key("zoom-in", mac, 1), visible: false },
    command("view.zoom-out", "Zoom &Out", "zoom-out"),
    SEPARATOR,
    command("view.fit-selection", "Fit &Selection", "fit-selection"),
    command("view.pictures", "&Pictures", "pictures"),
    command("view.to-check", "To Chec&k", "to-check"),
    command("view.go-to-date", "&Go to Date…", "go-to-date"),
    // The page hears these keys itself, beside the buttons of a mouse; a second listener would go two steps.
    { ...command("view.back", "&Back", "back"), registerAccelerator: mac },
    { ...command("view.forward", "F&orward", "forward"), registerAccelerator: mac },
    SEPARATOR,
    command("view.letters", "Letters as &Keys: On or Off", "switch-letters"),
    command("view.details", "Show or Hide &Details", "switch-panel"),
    command("view.details-wider", "&Wider Details", "panel-wider"),
    command("view.details-narrower", "&Narrower Details", "panel-narrower"),
    SEPARATOR,
    { ...item("view.larger-text", "zoomIn"), label: "&Larger Text", ...key("larger-text", mac) },
    { ...item("view.smaller-text", "zoomOut"), label: "&Smaller Text", ...key("smaller-text", mac) },
    { ...item("view.usual-text", "resetZoom"), label: "&Usual Text Size", ...key("usual-text", mac) },
    SEPARATOR,
    command("view.choose-fonts", "Fonts for Other Scri&pts…", "choose-fonts"),
    command("view.forget-fonts", "Use the Program's Own Fonts &Alone", "forget-fonts"),
    SEPARATOR,
    item("view.full-screen", "togglefullscreen"),
    ...(packaged ? [] : [SEPARATOR, item("view.reload", "reload"), item("view.dev-tools", "toggleDevTools")]),
  ];
}

function windowMenu(mac: boolean): MenuItemConstructorOptions[] {
  const minimize = item("window.minimize", "minimize");
  return mac
    ? [minimize, item("window.zoom", "zoom"), SEPARATOR, item("window.front", "front")]
    : [minimize, item("window.close", "close")];
}

/** On macOS "About" is in the application's own menu. */
function helpMenu(surroundings: Surroundings): MenuItemConstructorOptions[] {
  const notices = commandItem(surroundings)("help.notices", "&Third-Party Notices", "notices");
  return surroundings.mac ? [notices] : [notices, SEPARATOR, item("help.about", "about")];
}

const SEPARATOR: MenuItemConstructorOptions = { type: "separator" };

/** Electron gives an item with a role its label, its keys and its action. */
function item(id: string, role: Role): MenuItemConstructorOptions {
  return { id, role };
}

/** Makes items that send their command to the window. */
function commandItem({ mac, send }: Surroundings) {
  return (id: string, label: string, command: MenuCommand): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => send(command),
    ...key(command, mac),
  });
}

/** The first key that the table has for a command, or another of them; nothing for a command without one. */
function key(command: MenuKeyCommand, mac: boolean, at = 0): Pick<MenuItemConstructorOptions, "accelerator"> {
  const accelerator = accelerators(command, mac)[at];
  return accelerator === undefined ? {} : { accelerator };
}
