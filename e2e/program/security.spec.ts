/** Electron's security checklist, as far as behaviour shows it. What only the package shows is checked there. */
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { WebPreferences } from "electron";
import { expect, test } from "../helpers/fixture.ts";
import type { PageWindow } from "../helpers/fixture.ts";
import { ROOT, program } from "../helpers/program.ts";

test("the window is made with every protection on", async ({ electronApp, page }) => {
  const window = await electronApp.browserWindow(page);
  const preferences = await window.evaluate(({ webContents }) => {
    // Electron has it and uses it itself, but does not document it.
    const contents = webContents as unknown as { getLastWebPreferences(): WebPreferences };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
  });
  expect([preferences.enableBlinkFeatures ?? "", preferences.disableBlinkFeatures ?? ""]).toEqual(["", ""]);
});

/** Written out here, so that a change of the program's own constant is noticed. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

test("every answer carries the content security policy, also a refusal", async ({ page, complaints }) => {
  const policies = await page.evaluate(async () => {
    const answers = await Promise.all(["/index.html", "/app.js", "/missing"].map((url) => fetch(url)));
    return answers.map((answer) => [answer.status, answer.headers.get("content-security-policy")]);
  });
  expect(policies).toEqual([
    [200, CONTENT_SECURITY_POLICY],
    [200, CONTENT_SECURITY_POLICY],
    [404, CONTENT_SECURITY_POLICY],
  ]);
  complaints.length = 0;
});

test("a page script cannot make code or markup from text", async ({ page, complaints }) => {
  const outcomes = await page.evaluate(async () => {
    // The debugger lifts the policy for the code that it runs itself, not for what that code starts later.
    await new Promise((resolve) => setTimeout(resolve));
    const attempt = (action: () => unknown): string => {
      try {
        return `ran: ${String(action())}`;
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      attempt(() => (0, eval)("1 + 1")),
      attempt(() => Reflect.construct(Function, ["return 1"])),
      attempt(() => {
        document.createElement("div").innerHTML = "<b>text</b>";
      }),
      attempt(() => {
        document.createElement("script").text = "globalThis.ran = true";
      }),
    ];
  });
  expect(outcomes).toEqual(["EvalError", "EvalError", "TypeError", "TypeError"]);
  complaints.length = 0;
});

test("no channel takes what is too large, however it is nested", async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const { sourceline } = window as unknown as PageWindow;
    const large = "x".repeat(2_000_000) as never;
    const asked = [
      sourceline.saveLook("0", { look: { search: large } } as never),
      sourceline.exportPicture({ furniture: [[large]] } as never),
      sourceline.readParagraph({ source: large } as never),
      sourceline.openDocument(large),
      sourceline.keepLetterKeys(large),
      sourceline.copyText("x".repeat(10_000_200)),
    ];
    const settled = await Promise.allSettled(asked);
    return settled.map((answer) => (answer.status === "rejected" ? String(answer.reason) : "answered"));
  });
  for (const answer of answers) expect(answer).toMatch(/refused [a-z-]+: arguments: too large/u);
});

test("every renderer is in the sandbox, when nobody says otherwise", async ({ folder }) => {
  const module = path.join(folder, "ask.cjs");
  await writeFile(
    module,
    `const { app } = require("electron");
     app.on("web-contents-created", (_event, contents) => contents.once("did-finish-load", () => {
       console.log(JSON.stringify(["enable-sandbox", "no-sandbox"].map((name) => app.commandLine.hasSwitch(name))));
       app.exit();
     }));`,
  );
  const args = [`--user-data-dir=${path.join(folder, "data")}`, "-r", module, ROOT];
  const child = spawn(program().executable, args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await new Promise((resolve) => child.once("close", resolve));
  expect(said.trim()).toBe("[true,false]");
});

test("the page sees the bridge and nothing else of the program", async ({ page }) => {
  const seen = await page.evaluate(() => {
    const { sourceline } = window as unknown as PageWindow;
    const names = ["require", "process", "module", "exports", "Buffer", "global", "electron", "ipcRenderer", "standIn"];
    return {
      globals: names.filter((name) => name in window),
      suspicious: Object.getOwnPropertyNames(window).filter((name) => /electron|standin|^__pre/i.test(name)),
      bridge: Object.entries(sourceline).map(([name, value]) => `${name}: ${typeof value}`),
      frozen: Object.isFrozen(sourceline),
      replaced: Reflect.set(window, "sourceline", {}),
    };
  });
  expect(seen).toEqual({
    globals: [],
    suspicious: [],
    bridge: [
      "loadTimeline: function",
      "openTimeline: function",
      "newTimeline: function",
      "timelineAhead: function",
      "saveTemplate: function",
      "openDropped: function",
      "readWith: function",
      "cancelReading: function",
      "saveTimeline: function",
      "editTimeline: function",
      "saveEdits: function",
      "loadDrafts: function",
      "keepDrafts: function",
      "exportPicture: function",
      "cancelExport: function",
      "copyPicture: function",
      "printPicture: function",
      "copyText: function",
      "saveLook: function",
      "chooseDocuments: function",
      "loadFonts: function",
      "chooseFonts: function",
      "forgetFonts: function",
      "loadLetterKeys: function",
      "keepLetterKeys: function",
      "readParagraph: function",
      "listDocuments: function",
      "openDocument: function",
      "readDocumentContents: function",
      "verifyDocuments: function",
      "openAddress: function",
      "onTimelineReading: function",
      "onTimelineLoaded: function",
      "onTimelineNamed: function",
      "onTimelinePart: function",
      "onTimelineAhead: function",
      "onReadingProgress: function",
      "onExportProgress: function",
      "onViewLink: function",
      "onMenuCommand: function",
      "onProgramRemark: function",
    ],
    frozen: true,
    replaced: false,
  });
});

test("the page reaches no other browser, and tells none of this machine's addresses", async ({ page }) => {
  const found = await page.evaluate(async () => {
    const [near, far] = [new RTCPeerConnection(), new RTCPeerConnection()];
    const candidates: string[] = [];
    const pass = (from: RTCPeerConnection, to: RTCPeerConnection): Promise<void> =>
      new Promise((resolve) => {
        from.addEventListener("icecandidate", ({ candidate }) => {
          if (!candidate) {
            resolve();
            return;
          }
          candidates.push(candidate.candidate);
          void to.addIceCandidate(candidate);
        });
      });
    const gathered = Promise.all([pass(near, far), pass(far, near)]);
    near.createDataChannel("x");
    await near.setLocalDescription();
    await far.setRemoteDescription(near.localDescription!);
    await far.setLocalDescription();
    await near.setRemoteDescription(far.localDescription!);
    await gathered;
    return { candidates: candidates.filter((candidate) => candidate !== ""), state: near.connectionState };
  });
  expect(found).toEqual({ candidates: [], state: "new" });
});

test("the page cannot navigate away", async ({ electronApp, page }) => {
  const before = page.url();
  await electronApp.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    Object.assign(globalThis, {
      // Added after the program's own listener, so it sees what that one decided.
      navigation: new Promise((resolve) => {
        contents?.once("will-navigate", (event) => {
          resolve([event.url, event.defaultPrevented]);
        });
      }),
    });
  });
  await page.evaluate(() => {
    location.href = "https://example.com/";
  });
  const decided = await electronApp.evaluate(() => (globalThis as unknown as { navigation: unknown }).navigation);
  expect(decided).toEqual(["https://example.com/", true]);
  await expect(page.locator("html")).toHaveAttribute("data-state", "idle");
  expect(page.url()).toBe(before);
});

test("the page cannot open a window", async ({ electronApp, page }) => {
  await page.evaluate(() => {
    Object.assign(globalThis, { opened: window.open("about:blank") });
  });
  const gone = (): Promise<boolean> =>
    page.evaluate(() => (globalThis as unknown as { opened: Window | null }).opened?.closed ?? true);
  await expect.poll(gone).toBe(true);
  expect(electronApp.windows()).toHaveLength(1);
});

test("the page gets no permission", async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ["geolocation", "notifications", "camera", "microphone", "midi"] as PermissionName[];
    const answers = names.map(async (name) => [name, (await navigator.permissions.query({ name })).state]);
    return Promise.all([...answers, Notification.requestPermission().then((state) => ["asked", state])]);
  });
  expect(states).toEqual([
    ["geolocation", "denied"],
    ["notifications", "denied"],
    ["camera", "denied"],
    ["microphone", "denied"],
    ["midi", "denied"],
    ["asked", "denied"],
  ]);
});

test("the page's scheme serves the shipped files and no others", async ({ page, complaints }) => {
  const statuses = await page.evaluate(async () => {
    const ask = async (url: string, method = "GET"): Promise<number> => (await fetch(url, { method })).status;
    return {
      page: await ask("/index.html"),
      font: await ask("/fonts/SourceSans3_400Regular.ttf"),
      others: await Promise.all(
        [
          "/",
          "/main.cjs",
          "/../main.cjs",
          "/..%2fmain.cjs",
          "/..%2f..%2fpackage.json",
          "/%2e%2e/%2e%2e/package.json",
          "/fonts/..%2f..%2fmain.cjs",
          String.raw`/..\main.cjs`,
          "/index.html%00",
          "/%",
          "/data/syria-2016.json",
          "//etc/passwd".slice(1),
        ].map((url) => ask(url)),
      ),
      posted: await ask("/index.html", "POST"),
    };
  });
  expect(statuses).toEqual({ page: 200, font: 200, others: Array<number>(12).fill(404), posted: 405 });
  complaints.length = 0;
});
