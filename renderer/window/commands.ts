/** Commands of menu items, keys and buttons that are about what is looked at, as actions. */
import type { MenuCommand } from "../../data/ipc/menu-command.ts";
import type { CommandOf } from "../../data/keys/key-table.ts";
import { PANEL_WIDTH } from "../../data/look/look.ts";
import { isFiltering, NO_FILTER } from "../../data/look/filter.ts";
import { goToSearch } from "./controls/search.ts";
import { goToPart } from "./dom/parts.ts";
import type { Store } from "./state/store.ts";

/** Share of the view that a command pans by. */
const PAN = 0.2;
const ZOOM_STEP = 1.5;
/** By which buttons and menu change the panel's width, px. */
const PANEL_STEP = 80;

export type WindowCommand =
  | MenuCommand
  | "open-timeline"
  | "new-timeline"
  | "save-template"
  | CommandOf<"anywhere">
  | CommandOf<"picture">
  | CommandOf<"editing">;

type Commands = Readonly<Partial<Record<WindowCommand, (store: Pick<Store, "dispatch" | "state">) => void>>>;

const VIEW_COMMANDS = {
  fit: ({ dispatch }) => dispatch({ type: "fitted" }),
  "fit-selection": ({ dispatch }) => dispatch({ type: "fitted-selection" }),
  "go-to-date": ({ dispatch }) => dispatch({ type: "dialog-opened", dialog: "go-to-date" }),
  pictures: ({ dispatch }) => dispatch({ type: "pictures-shown" }),
  "zoom-in": ({ dispatch }) => dispatch({ type: "zoomed", factor: 1 / ZOOM_STEP }),
  "zoom-out": ({ dispatch }) => dispatch({ type: "zoomed", factor: ZOOM_STEP }),
  "pan-left": ({ dispatch }) => dispatch({ type: "panned", share: -PAN }),
  "pan-right": ({ dispatch }) => dispatch({ type: "panned", share: PAN }),
  back: ({ dispatch }) => dispatch({ type: "went-back" }),
  forward: ({ dispatch }) => dispatch({ type: "went-forward" }),
  deselect: ({ dispatch }) => dispatch({ type: "deselected" }),
  search: goToSearch,
  "clear-filters": ({ dispatch, state }) => {
    if (isFiltering(state().look.filter)) dispatch({ type: "looked", look: { filter: NO_FILTER } });
  },
  "switch-surface": ({ dispatch, state }) => {
    dispatch({ type: "looked", look: { surface: state().look.surface === "table" ? "picture" : "table" } });
  },
  "switch-panel": ({ dispatch }) => dispatch({ type: "panel-switched" }),
  "panel-wider": ({ dispatch, state }) =>
    dispatch({ type: "panel-resized", width: panelWidthOf(state()) + PANEL_STEP }),
  "panel-narrower": ({ dispatch, state }) =>
    dispatch({ type: "panel-resized", width: panelWidthOf(state()) - PANEL_STEP }),
  "switch-letters": ({ dispatch }) => dispatch({ type: "letters-switched" }),
  "next-part": () => goToPart(1),
  "part-before": () => goToPart(-1),
  help: ({ dispatch }) => dispatch({ type: "dialog-opened", dialog: "help" }),
} as const satisfies Commands;

/** As it is drawn; what nobody has changed depends on the window. */
function panelWidthOf({ panelWidth = PANEL_WIDTH.usual }: { readonly panelWidth?: number }): number {
  return document.querySelector<HTMLElement>("#panel")?.offsetWidth || panelWidth;
}

/** A command that changes what is looked at, wherever the window is. */
export type ViewCommand = keyof typeof VIEW_COMMANDS;

export function isViewCommand(command: WindowCommand): command is ViewCommand {
  return Object.hasOwn(VIEW_COMMANDS, command);
}

/** Runs such commands on a store. */
export function viewCommands(store: Pick<Store, "dispatch" | "state">): (command: ViewCommand) => void {
  return (command) => VIEW_COMMANDS[command](store);
}
