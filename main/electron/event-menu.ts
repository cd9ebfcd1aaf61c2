/** The menu for whoever writes: what can be made, and what can be done with what is chosen in the window. */
import type { MenuItemConstructorOptions } from "electron";
import type { MenuCommand } from "../../data/ipc/menu-command.ts";

/** @param command makes an item that sends its command to the window */
export function eventMenu(
  command: (id: string, label: string, command: MenuCommand) => MenuItemConstructorOptions,
): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: "separator" };
  return [
    command("event.new", "&New Event", "new-event"),
    command("event.new-source", "New &Source", "new-source"),
    command("event.new-era", "New &Period in the Background", "new-era"),
    separator,
    command("event.edit", "&Edit", "edit-chosen"),
    command("event.edit-in-table", "Edit in &Table", "edit-in-table"),
    command("event.add-claim", "Add &Claim", "add-claim"),
    separator,
    command("event.duplicate", "&Duplicate Event", "duplicate-event"),
    command("event.move", "Move to &Lane…", "move-event"),
    command("event.merge", "&Merge Into Another Event…", "merge-event"),
    command("event.split", "Split &Off Claims…", "split-event"),
    command("event.first", "Draw &First: On or Off", "draw-first"),
    command("event.last", "Draw L&ast: On or Off", "draw-last"),
    command("event.remove", "Delete E&vent", "remove-event"),
    separator,
    command("event.details", "Title and Descr&iption…", "edit-details"),
  ];
}
