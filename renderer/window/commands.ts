/** Commands of menu items, keys and buttons that lead to another view, as actions. */
import type { MenuCommand } from "../../data/ipc/contract.ts";
import { ZOOM_STEP } from "./plot/navigation-input.ts";
import type { Dispatch } from "./state/store.ts";

/** Share of the view that a command pans by. */
const PAN = 0.2;

export type WindowCommand = MenuCommand | "open-timeline" | "help";

type Commands = Readonly<Partial<Record<WindowCommand, (dispatch: Dispatch) => void>>>;

const VIEW_COMMANDS = {
  fit: (dispatch) => dispatch({ type: "fitted" }),
  "fit-selection": (dispatch) => dispatch({ type: "fitted-selection" }),
  "go-to-date": (dispatch) => dispatch({ type: "dialog-opened", dialog: "go-to-date" }),
  "zoom-in": (dispatch) => dispatch({ type: "zoomed", factor: 1 / ZOOM_STEP }),
  "zoom-out": (dispatch) => dispatch({ type: "zoomed", factor: ZOOM_STEP }),
  "pan-left": (dispatch) => dispatch({ type: "panned", share: -PAN }),
  "pan-right": (dispatch) => dispatch({ type: "panned", share: PAN }),
  back: (dispatch) => dispatch({ type: "went-back" }),
  forward: (dispatch) => dispatch({ type: "went-forward" }),
  help: (dispatch) => dispatch({ type: "dialog-opened", dialog: "help" }),
} as const satisfies Commands;

/** A command that changes what is looked at, wherever the window is. */
export type ViewCommand = keyof typeof VIEW_COMMANDS;

export function isViewCommand(command: WindowCommand): command is ViewCommand {
  return Object.hasOwn(VIEW_COMMANDS, command);
}

/** Runs such commands as actions. */
export function viewCommands(dispatch: Dispatch): (command: ViewCommand) => void {
  return (command) => VIEW_COMMANDS[command](dispatch);
}
