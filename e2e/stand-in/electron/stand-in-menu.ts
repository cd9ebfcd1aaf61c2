/** `Menu`: what the program put into its menu. Nothing shows it; its keys work, and tests click its items. */
import type * as Electron from "electron";
import { parseAccelerator } from "../page/accelerators.ts";
import type { ShortcutKey } from "../page/accelerators.ts";

type Options = Electron.MenuItemConstructorOptions;

/** The part of `MenuItem` that is implemented. Electron writes roles in lower case. */
export class StandInMenuItem implements Pick<
  Electron.MenuItem,
  "accelerator" | "enabled" | "id" | "label" | "type" | "visible"
> {
  readonly id: string;
  readonly label: string;
  readonly type: NonNullable<Options["type"]>;
  readonly role: string | undefined;
  readonly accelerator: Electron.MenuItem["accelerator"] | null;
  readonly submenu: StandInMenu | undefined;
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly click: () => void;

  constructor(options: Options, roles: Roles) {
    const { submenu } = options;
    this.id = options.id ?? "";
    this.role = options.role?.toLowerCase();
    this.label = options.label ?? options.role ?? "";
    this.type = options.type ?? (submenu ? "submenu" : "normal");
    this.accelerator = options.accelerator ?? null;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.submenu = Array.isArray(submenu) ? new StandInMenu(submenu, roles) : undefined;
    this.click = () => {
      const event = { triggeredByAccelerator: false } as Electron.KeyboardEvent;
      // With a role, Electron ignores `click`.
      if (options.role) roles(options.role);
      else options.click?.(this as unknown as Electron.MenuItem, undefined, event);
    };
  }
}

/** Does what an item's role says. */
type Roles = (role: NonNullable<Options["role"]>) => void;

/** A menu and its items. */
export class StandInMenu {
  readonly items: readonly StandInMenuItem[];

  constructor(template: readonly (Options | Electron.MenuItem)[], roles: Roles) {
    this.items = template.map((options) => new StandInMenuItem(options as Options, roles));
  }

  /** Nothing shows it. */
  popup(): void {
    return;
  }

  /** Looks through submenus too, as Electron does. */
  getMenuItemById(id: string): StandInMenuItem | null {
    return this.all().find((item) => item.id === id) ?? null;
  }

  all(): StandInMenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.all() ?? [])]);
  }
}

/** The static side of `Menu`. */
export class StandInMenus {
  #application: StandInMenu | null = null;
  readonly #roles: Roles;

  constructor(roles: Roles) {
    this.#roles = roles;
  }

  buildFromTemplate(template: readonly (Options | Electron.MenuItem)[]): StandInMenu {
    return new StandInMenu(template, this.#roles);
  }

  setApplicationMenu(menu: StandInMenu | null): void {
    this.#application = menu;
  }

  getApplicationMenu(): StandInMenu | null {
    return this.#application;
  }

  /** The keys of the application menu, for the pages to listen for. */
  shortcuts(): readonly ShortcutKey[] {
    return (this.#application?.all() ?? []).flatMap(({ accelerator, enabled }, item) =>
      accelerator !== null && enabled ? [parseAccelerator(accelerator, item, process.platform === "darwin")] : [],
    );
  }

  pressed(item: number): void {
    this.#application?.all()[item]?.click();
  }
}
