/** Puts the parts together to what `require("electron")` returns. */
import { once } from "node:events";
import Module from "node:module";
import { StandInApp } from "./app.ts";
import type { StartedProgram } from "./app.ts";
import type { BrowserProcess } from "../browser/browser-process.ts";
import { browserWindowClass } from "./browser-window.ts";
import type { BrowserWindowClass } from "./browser-window.ts";
import { StandInClipboard, StandInClipboardItem } from "./stand-in-clipboard.ts";
import { standInDialog } from "./dialog.ts";
import type { Host } from "./host.ts";
import { StandInIpcMain } from "./ipc-main.ts";
import { StandInMenus } from "./stand-in-menu.ts";
import { menuRoles } from "./menu-roles.ts";
import { StandInNativeTheme } from "./native-theme.ts";
import { StandInProtocol } from "./protocol.ts";
import { StandInSession } from "./session.ts";
import { Targets } from "../browser/targets.ts";
import { STAND_IN_SCREEN } from "./screen.ts";
import { StandInShell } from "./shell.ts";
import type { StandInWebContents } from "./web-contents.ts";

/** A program's stand-in, before and after its browser is connected. */
export interface StandIn {
  readonly app: StandInApp;
  readonly electron: object;
  /** Whether the program has quit already, as a second instance does. */
  readonly ended: () => boolean;
  /** From now on windows can be opened. */
  readonly connect: (browser: BrowserProcess) => Promise<void>;
}

/** What is there once the browser is. */
interface Connected {
  readonly browser: BrowserProcess;
  readonly targets: Targets;
}

/** Makes the stand-in for a program; its browser is connected later. */
export function createElectron(program: StartedProgram, headed: boolean): StandIn {
  let connected: Connected | undefined;
  let ended = false;
  const app = new StandInApp(program, (status) => {
    ended = true;
    void endProcess(connected?.browser, status);
  });
  const host = createHost(app, { headed, strict: program.strict }, () => {
    if (!connected) throw new Error("stand-in: the app is not ready");
    return connected;
  });
  const windows = browserWindowClass(host);
  const contents = (): StandInWebContents[] => windows.getAllWindows().map(({ webContents }) => webContents);
  return {
    app,
    ended: () => ended,
    async connect(browser) {
      const targets = new Targets(browser.cdp);
      connected = { browser, targets };
      await targets.start(
        (opener, url) =>
          contents()
            .find(({ targetId }) => targetId === opener)
            ?.mayOpen(url) ?? true,
      );
      void browser.cdp.closed.then(() => {
        for (const page of contents()) page.gone();
        if (!ended) app.exit(app.windows.size === 0 ? 0 : 1);
      });
    },
    electron: { ...electronModule(host, windows, contents), app },
  };
}

function createHost(app: StandInApp, manner: Pick<Host, "headed" | "strict">, connected: () => Connected): Host {
  return {
    app,
    ...manner,
    cdp: () => connected().browser.cdp,
    targets: () => connected().targets,
    ipcMain: new StandInIpcMain(),
    menus: new StandInMenus((role) => {
      // The window that was opened last has the focus.
      menuRoles(app, () => [...app.windows].at(-1) ?? null)[role]?.();
    }),
    nativeTheme: new StandInNativeTheme(),
    protocol: new StandInProtocol(() => app.isReady()),
    session: new StandInSession(),
  };
}

function electronModule(host: Host, windows: BrowserWindowClass, contents: () => StandInWebContents[]): object {
  return {
    BrowserWindow: windows,
    Menu: host.menus,
    ClipboardItem: StandInClipboardItem,
    clipboard: new StandInClipboard(host.strict, async (text) => {
      if (host.headed) await windows.getFocusedWindow()?.webContents.copyText(text);
    }),
    dialog: standInDialog(host, () => windows.getFocusedWindow()),
    ipcMain: host.ipcMain,
    nativeTheme: host.nativeTheme,
    protocol: host.protocol,
    screen: STAND_IN_SCREEN,
    shell: new StandInShell(host),
    session: {
      get defaultSession() {
        if (!host.app.isReady()) throw new Error("Session can only be received when app is ready");
        return host.session;
      },
    },
    webContents: {
      getAllWebContents: contents,
      fromDevToolsTargetId: (id: string) => contents().find(({ targetId }) => targetId === id),
    },
  };
}

/** Answers `require("electron")`, also in modules that are read later and in the debugger's console. */
export function answerRequire(electron: object): void {
  // Node's loader for CommonJS has no other place to do this, and no type for it.
  const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
  const load = loader._load;
  loader._load = (request, ...rest) =>
    request === "electron" || request === "electron/main" ? electron : Reflect.apply(load, loader, [request, ...rest]);
}

async function endProcess(browser: BrowserProcess | undefined, status: number): Promise<void> {
  if (browser) {
    await browser.cdp.browser.send("Browser.close").catch(() => undefined);
    await browser.cdp.closed;
    // It goes on writing into its profile after it has hung up, and whoever waits for this process may remove that.
    const { exitCode, signalCode } = browser.process;
    if (exitCode === null && signalCode === null) await once(browser.process, "exit");
  }
  process.exit(status);
}
