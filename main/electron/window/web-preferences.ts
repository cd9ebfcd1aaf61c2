/** What a page of the program may and may not: points 2, 3, 4, 6, 8 to 11 of Electron's checklist. */
import type { WebPreferences } from "electron";

/**
 * Electron's own values are written out: a default can change. Nothing else may be set, and no Blink feature; a test
 * compares the whole.
 *
 * @param preload absolute path of the preload script
 */
export function webPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
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
  };
}
