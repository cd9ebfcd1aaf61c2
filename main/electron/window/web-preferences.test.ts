import { expect, test } from "vitest";
import { webPreferences } from "./web-preferences.ts";

test.each([true, false])("every protection is on, and nothing else is set (packaged: %s)", (isPackaged) => {
  // Written out here, so that a change of the program's own list is noticed.
  expect(webPreferences("/program/preload.cjs", isPackaged)).toStrictEqual({
    preload: "/program/preload.cjs",
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
    devTools: !isPackaged,
  });
});
