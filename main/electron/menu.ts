/** The application menu. Every item has an id, by which tests find it. */
import { Menu, app } from "electron";
import type { MenuItemConstructorOptions } from "electron";
import type { MenuCommand } from "../../data/ipc/contract.ts";
import type { MainWindow } from "./window.ts";

type Role = NonNullable<MenuItemConstructorOptions["role"]>;

/** What a menu depends on. */
interface Surroundings {
  readonly mac: boolean;
  readonly packaged: boolean;
  readonly open: () => void;
  readonly send: (command: MenuCommand) => void;
}

/** Puts the menu up; `open` asks for a file and shows it. */
export function setupMenu(window: MainWindow, open: () => Promise<void>): void {
  app.setAboutPanelOptions({
    applicationName: "Sourceline",
    applicationVersion: app.getVersion(),
    copyright:
      "A timeline that shows who says so. MIT licence; Source Sans 3 and Noto Sans under the SIL Open Font Licence 1.1.",
  });
  const surroundings: Surroundings = {
    mac: process.platform === "darwin",
    packaged: app.isPackaged,
    open: () => void open(),
    send: (command) => {
      window.tell("menu-command", command);
    },
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(surroundings)));
}

function template(surroundings: Surroundings): MenuItemConstructorOptions[] {
  const { mac } = surroundings;
  return [
    ...(mac ? [{ id: "app", role: "appMenu" as const }] : []),
    { id: "file", label: "&File", submenu: fileMenu(surroundings) },
    { id: "edit", label: "&Edit", submenu: editMenu(surroundings) },
    { id: "view", label: "&View", submenu: viewMenu(surroundings) },
    { id: "window", role: "window", label: "&Window", submenu: windowMenu(mac) },
    // On macOS "About" is in the application's own menu, and an empty Help menu would be worse than none.
    ...(mac ? [] : [{ id: "help", role: "help" as const, label: "&Help", submenu: [item("help.about", "about")] }]),
  ];
}

function fileMenu({ mac, open, send }: Surroundings): MenuItemConstructorOptions[] {
  return [
    { id: "file.open", label: "&Open…", accelerator: "CmdOrCtrl+O", click: open },
    SEPARATOR,
    {
      id: "file.export",
      label: "&Export…",
      accelerator: "CmdOrCtrl+Shift+E",
      click: () => {
        send("export-picture");
      },
    },
    {
      id: "file.print",
      label: "&Print…",
      accelerator: "CmdOrCtrl+P",
      click: () => {
        send("print-picture");
      },
    },
    {
      id: "file.copy-link",
      label: "&Copy Link to This View",
      accelerator: "CmdOrCtrl+Shift+C",
      click: () => {
        send("copy-link");
      },
    },
    {
      id: "file.open-link",
      label: "Open &Link…",
      accelerator: "CmdOrCtrl+L",
      click: () => {
        send("open-link");
      },
    },
    {
      id: "file.documents",
      label: "Choose &Documents Folder…",
      click: () => {
        send("choose-documents");
      },
    },
    SEPARATOR,
    mac ? item("file.close", "close") : item("file.quit", "quit"),
  ];
}

/** On macOS the clipboard's keys work only through this menu, also in the search field. */
function editMenu({ send }: Surroundings): MenuItemConstructorOptions[] {
  return [
    item("edit.undo", "undo"),
    item("edit.redo", "redo"),
    SEPARATOR,
    item("edit.cut", "cut"),
    item("edit.copy", "copy"),
    item("edit.paste", "paste"),
    item("edit.select-all", "selectAll"),
    SEPARATOR,
    {
      id: "edit.copy-png",
      label: "Copy Picture as &PNG",
      accelerator: "CmdOrCtrl+Alt+C",
      click: () => {
        send("copy-png");
      },
    },
    {
      id: "edit.copy-svg",
      label: "Copy Picture as S&VG",
      click: () => {
        send("copy-svg");
      },
    },
  ];
}

/** The keys that usually zoom a page zoom time here; larger text has keys of its own. */
function viewMenu({ mac, packaged, send }: Surroundings): MenuItemConstructorOptions[] {
  const command = (name: MenuCommand, label: string, accelerator: string): MenuItemConstructorOptions => ({
    id: `view.${name}`,
    label,
    accelerator,
    click: () => {
      send(name);
    },
  });
  return [
    command("fit", "&Fit", "CmdOrCtrl+0"),
    command("zoom-in", "Zoom &In", "CmdOrCtrl+="),
    // The same key with Shift, which is where most keyboards have the plus sign.
    { ...command("zoom-in", "Zoom In", "CmdOrCtrl+Plus"), id: "view.zoom-in-plus", visible: false },
    command("zoom-out", "Zoom &Out", "CmdOrCtrl+-"),
    SEPARATOR,
    command("fit-selection", "Fit &Selection", "CmdOrCtrl+9"),
    command("go-to-date", "&Go to Date…", "CmdOrCtrl+G"),
    // The page hears these keys itself, beside the buttons of a mouse; a second listener would go two steps.
    { ...command("back", "&Back", mac ? "Cmd+[" : "Alt+Left"), registerAccelerator: mac },
    { ...command("forward", "F&orward", mac ? "Cmd+]" : "Alt+Right"), registerAccelerator: mac },
    SEPARATOR,
    { ...item("view.larger-text", "zoomIn"), label: "&Larger Text", accelerator: "CmdOrCtrl+Shift+." },
    { ...item("view.smaller-text", "zoomOut"), label: "&Smaller Text", accelerator: "CmdOrCtrl+Shift+," },
    { ...item("view.usual-text", "resetZoom"), label: "&Usual Text Size", accelerator: "CmdOrCtrl+Shift+0" },
    SEPARATOR,
    { id: "view.choose-fonts", label: "Fonts for Other Scri&pts…", click: () => send("choose-fonts") },
    { id: "view.forget-fonts", label: "Use the Program's Own Fonts &Alone", click: () => send("forget-fonts") },
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

const SEPARATOR: MenuItemConstructorOptions = { type: "separator" };

/** Electron gives an item with a role its label, its keys and its action. */
function item(id: string, role: Role): MenuItemConstructorOptions {
  return { id, role };
}
