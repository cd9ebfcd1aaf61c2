// Electron's checklist, point by point: what protects, how it is taken away, and the check that has to fail then.
// `from` stands once in `file`; a check is a unit test's file, or an end-to-end spec, with words of the test's name.

const unit = (file, name) => ({ kind: "unit", file, name });
const spec = (file, name) => ({ kind: "spec", file, name });
const lint = (file) => ({ kind: "lint", file });

const SECURITY = "main/electron/security.ts";
const SECURITY_TEST = "main/electron/security.test.ts";
const FILES = "main/electron/app-files.ts";
const FILES_TEST = "main/electron/app-files.test.ts";
const FLAGS = "main/electron/window/web-preferences.ts";
const FLAGS_TEST = "main/electron/window/web-preferences.test.ts";
const ADDRESSES = "main/electron/window/timeline-addresses.ts";
const ADDRESSES_TEST = "main/electron/window/timeline-addresses.test.ts";
const MAIN = "main/electron/main.ts";
const SPEC = "e2e/program/security.spec.ts";
const REFUSALS = "e2e/program/refusals.spec.ts";

const row = (point, what, file, from, to, check) => ({ point, what, file, from, to, check });

/** A flag of the window's page, turned round. */
const flag = (point, name, value) =>
  row(
    point,
    `${name}: ${!value}`,
    FLAGS,
    `${name}: ${value},`,
    `${name}: ${!value},`,
    unit(FLAGS_TEST, "every protection"),
  );

/** A listener that stops a page, taken away. */
const stays = (point, name) =>
  row(point, `no ${name}`, SECURITY, `contents.on("${name}", stay);`, "", unit(SECURITY_TEST, name));

/** A header, taken away. */
const header = (point, name, value) =>
  row(
    point,
    `no ${name}`,
    FILES,
    `  "${name}": "${value}",\n`,
    "",
    unit(FILES_TEST, "keeps to its type and its origin"),
  );

/** What the browser is given, without a check before. */
const opens = (what, from, to, name) =>
  row(
    15,
    `${what} is opened`,
    "main/electron/window/open-address.ts",
    from,
    to,
    spec("e2e/program/addresses.spec.ts", name),
  );

const refused = unit(SECURITY_TEST, "every request is refused");

export const POINTS = [
  row(1, "no request filter", SECURITY, "cancel: !mayRequest(url, isPackaged)", "cancel: false", refused),
  row(1, "only http is refused", SECURITY, "!mayRequest(url, isPackaged)", "/^https?:/.test(url)", refused),
  row(
    1,
    "WebRTC may connect",
    SECURITY,
    "appendSwitch(name, WITHOUT_UDP)",
    'appendSwitch("x", "")',
    spec(SPEC, "reaches no other browser"),
  ),
  row(
    1,
    "hosts are looked up",
    SECURITY,
    'commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");',
    "",
    unit(SECURITY_TEST, "finds no host"),
  ),
  row(1, "the network is not closed", MAIN, "closeNetwork(app);", "", spec(SPEC, "reaches no other browser")),
  row(
    1,
    "the session is not locked",
    MAIN,
    "lockSession(session.defaultSession, app.isPackaged);",
    "",
    spec(REFUSALS, "nothing reaches the network"),
  ),
  flag(2, "nodeIntegration", false),
  flag(2, "nodeIntegrationInWorker", false),
  flag(2, "nodeIntegrationInSubFrames", false),
  flag(3, "contextIsolation", true),
  flag(4, "sandbox", true),
  row(4, "no app.enableSandbox()", MAIN, "sandboxEverything(app);", "", spec(SPEC, "every renderer is in the sandbox")),
  row(
    "2-11",
    "the flags reach no window",
    "main/electron/window.ts",
    'webPreferences(path.join(shipped, "preload.cjs"), app.isPackaged)',
    '{ preload: path.join(shipped, "preload.cjs"), webSecurity: false }',
    spec(SPEC, "made with every protection"),
  ),
  row(
    5,
    "no request handler",
    SECURITY,
    "decide(false);",
    "decide(true);",
    unit(SECURITY_TEST, "the request handler alone"),
  ),
  row(
    5,
    "no check handler",
    SECURITY,
    "setPermissionCheckHandler(() => false)",
    "setPermissionCheckHandler(() => true)",
    unit(SECURITY_TEST, "the check handler alone"),
  ),
  row(
    5,
    "no device handler",
    SECURITY,
    "session.setDevicePermissionHandler(() => false);",
    "",
    unit(SECURITY_TEST, "no device"),
  ),
  row(
    5,
    "screens are given",
    SECURITY,
    "decide({});",
    'decide({ video: { id: "1", name: "x" } });',
    unit(SECURITY_TEST, "no device"),
  ),
  row(
    5,
    "the spell checker is on",
    SECURITY,
    "setSpellCheckerEnabled(false)",
    "setSpellCheckerEnabled(true)",
    unit(SECURITY_TEST, "no device"),
  ),
  flag(6, "webSecurity", true),
  row(7, "scripts from anywhere", FILES, "script-src 'self'", "script-src *", spec(SPEC, "every answer carries")),
  row(
    7,
    "no Trusted Types",
    FILES,
    "  \"require-trusted-types-for 'script'\",\n",
    "",
    spec(SPEC, "cannot make code or markup"),
  ),
  header(7, "X-Content-Type-Options", "nosniff"),
  header(7, "Cross-Origin-Opener-Policy", "same-origin"),
  header(7, "Cross-Origin-Resource-Policy", "same-origin"),
  header(7, "Referrer-Policy", "no-referrer"),
  flag(8, "allowRunningInsecureContent", false),
  flag(9, "experimentalFeatures", false),
  row(
    10,
    "a Blink feature",
    FLAGS,
    "safeDialogs: true,",
    'safeDialogs: true, enableBlinkFeatures: "CSSVariables",',
    unit(FLAGS_TEST, "every protection"),
  ),
  flag(11, "webviewTag", false),
  row(
    12,
    "no will-attach-webview",
    SECURITY,
    "    event.preventDefault();\n  });\n  contents.setWindowOpenHandler",
    "  });\n  contents.setWindowOpenHandler",
    unit(SECURITY_TEST, "no webview"),
  ),
  stays(13, "will-navigate"),
  stays(13, "will-frame-navigate"),
  stays(13, "will-redirect"),
  row(
    13,
    "only http is stopped",
    SECURITY,
    "event.url !== PAGE_URL",
    "/^https?:/.test(event.url)",
    unit(SECURITY_TEST, "lets no page go elsewhere"),
  ),
  row(13, "pages are not locked", MAIN, "lockContents(app);", "", spec(SPEC, "cannot navigate away")),
  flag(13, "navigateOnDragDrop", false),
  row(
    14,
    "windows are opened",
    SECURITY,
    '{ action: "deny" }',
    '{ action: "allow" }',
    unit(SECURITY_TEST, "no window is opened"),
  ),
  row(
    15,
    "openExternal is called",
    "main/electron/export/print-picture.ts",
    "shell.openPath(file)",
    "shell.openExternal(file)",
    lint("main/electron/export/print-picture.ts"),
  ),
  opens("an address of the page's own", "!timelineAddresses(open.timeline).has(address)", "!address", "made up"),
  opens("any text", ', v.check(isWebAddress, "no web address")', "", "made up"),
  opens("an address unasked", 'chosen === "Open" && ', "", "only when confirmed"),
  row(15, "any scheme is opened", ADDRESSES, "isWeb && ", "", unit(ADDRESSES_TEST, "file:///etc/passwd is")),
  row(15, "a user looks like a host", ADDRESSES, "isPlain && ", "", unit(ADDRESSES_TEST, "bank.example@")),
  row(
    16,
    "an old Electron",
    "package.json",
    /"electron": "\d+/,
    '"electron": "40',
    unit("e2e/checks/electron-version.test.ts", "supported"),
  ),
  row(
    17,
    "no sender is asked for",
    "main/electron/ipc.ts",
    "!window || !isOwnFrame(event.senderFrame)",
    "!window",
    spec(REFUSALS, "a page of somebody else"),
  ),
  row(
    17,
    "frames in the page are heard",
    FILES,
    " && frame.parent === null",
    "",
    unit(FILES_TEST, "only the page itself"),
  ),
  row(
    17,
    "any address is heard",
    FILES,
    ' && frame.url.split("#", 1)[0] === PAGE_URL',
    "",
    unit(FILES_TEST, "only the page itself"),
  ),
  row(
    17,
    "arguments are not looked at",
    "main/electron/ipc.ts",
    "if (!parsed.success)",
    "if (parsed.issues?.length === -1)",
    spec(REFUSALS, "a path of its own"),
  ),
  row(
    17,
    "arguments of any size",
    "main/electron/ipc.ts",
    "!isSmall(args, LARGEST[channel] ?? USUAL)",
    "args.length > 9",
    spec(SPEC, "too large"),
  ),
  row(
    18,
    "file: is ours, too",
    FILES,
    "protocol === `${SCHEME}:`",
    "protocol.length > 0",
    unit(FILES_TEST, "another origin is refused"),
  ),
  row(
    20,
    "ipcRenderer for the page",
    "main/electron/preload.ts",
    'exposeInMainWorld("sourceline", bridge)',
    'exposeInMainWorld("sourceline", { ...bridge, ipcRenderer })',
    spec(SPEC, "sees the bridge and nothing else"),
  ),
  row(
    20,
    "a path for the page",
    "main/electron/opening/timeline-input.ts",
    'return { kind: "file", name: path.basename(file),',
    'return { kind: "file", name: file,',
    spec("e2e/program/open.spec.ts", "learns names of files, and no paths"),
  ),
  flag("-", "safeDialogs", true),
  flag("-", "spellcheck", false),
  row(
    "-",
    "developer tools in a package",
    FLAGS,
    "devTools: !isPackaged",
    "devTools: true",
    unit(FLAGS_TEST, "every protection"),
  ),
];
