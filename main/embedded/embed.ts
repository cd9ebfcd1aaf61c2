import type { Embedded } from "./embedded.ts";
import { embedInSvg } from "./embedded-svg.ts";
import type { PictureFormat } from "../../data/export/picture-options.ts";

/** A picture with a timeline in its metadata. A PDF has it already, see `attachEmbedded`, and a page is made of one. */
export async function withEmbedded(
  bytes: Uint8Array,
  format: PictureFormat,
  embedded: Embedded | undefined,
): Promise<Uint8Array> {
  if (!embedded) return bytes;
  if (format === "svg") return new TextEncoder().encode(embedInSvg(new TextDecoder().decode(bytes), embedded));
  if (format !== "png") return bytes;
  const { embeddedChunks } = await import("./embedded-png.ts");
  const { withChunks } = await import("../write/png/png-chunks.ts");
  return withChunks(bytes, embeddedChunks(embedded));
}
