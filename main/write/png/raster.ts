/** SVG to PNG with resvg compiled to WebAssembly: one file for all systems, no browser, no system fonts. */
import { initWasm, Resvg } from "@resvg/resvg-wasm";

export interface RasterOptions {
  /** Pixels across; its height keeps the proportions. */
  readonly width: number;
  /** Font files (TTF) that the picture's families and weights are looked up in; nothing else is. */
  readonly fonts: readonly Uint8Array[];
  /** resvg's WebAssembly module. */
  readonly wasm: Uint8Array<ArrayBuffer>;
}

/** The bytes of a PNG. Throws what resvg says of an SVG that it cannot read. */
export async function rasterise(svg: string, { width, fonts, wasm }: RasterOptions): Promise<Uint8Array> {
  await initialise(wasm);
  const resvg = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers: [...fonts], defaultFontFamily: "Source Sans 3", sansSerifFamily: "Source Sans 3" },
  });
  const image = resvg.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    resvg.free();
  }
}

/** resvg is initialised once in a process and refuses a second time. */
async function initialise(wasm: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    await initWasm(wasm);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith("Already initialized"))) throw error;
  }
}
