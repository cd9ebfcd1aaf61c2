/** The custom scheme that the window is loaded from, instead of `file://` with its wide rights. */
import { protocol } from "electron";
import { SCHEME, answer } from "./app-files.ts";

/** Has to be called once, before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the window's files from the folder `shipped`. Has to be called after the app is ready. */
export function serveAppFiles(shipped: string): void {
  protocol.handle(SCHEME, (request) => answer(request, shipped));
}
