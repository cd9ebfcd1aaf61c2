/** The browser's own dialog for opening a file: a page of it cannot see the path, the debugger can. */
import type { CdpSession } from "./cdp.ts";
import type { PreloadChannel } from "../page/preload-channel.ts";

/** Asks for a file; `accept` as in HTML (".json,.csv"). Undefined when the user gives up. */
export async function chooseFile(
  session: CdpSession,
  channel: PreloadChannel,
  accept: string,
): Promise<string | undefined> {
  const file = await channel.evaluate(`new Promise((resolve) => {
    const input = Object.assign(document.createElement("input"), { type: "file", accept: ${JSON.stringify(accept)} });
    input.addEventListener("change", () => resolve(input.files[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  })`);
  if (file?.objectId === undefined) return undefined;
  return (await session.send("DOM.getFileInfo", { objectId: file.objectId })).path;
}
