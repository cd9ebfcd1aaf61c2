// A part of packaging: the program's icon in the sizes and containers that desktops ask for. Same drawing, same bytes.
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { icnsFile } from "./icns-file.mjs";
import { icoFile } from "./ico-file.mjs";

/** Sizes on Linux, px: one file each, as the hicolor icon theme has them. */
const PNG_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

/** Sizes in the icon file of Windows, px. */
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

/** From here on the large drawing can be read, px. */
const LARGE = 32;

/** macOS sets a tile of 824 px into an icon of 1024, and leaves the rest to its shadow. */
const MAC_TILE = 824 / 1024;

/** It can be started once in a process, however often icons are drawn, and whoever else draws pictures there. */
const renderer = readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"))
  .then(initWasm)
  .catch((error) => {
    if (!error.message.startsWith("Already initialized")) throw error;
  });

/**
 * The icon's files by their names: `icons/16x16.png` and so on, `icon.png`, `icon.ico`, `icon.icns`.
 *
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function drawIcons() {
  await renderer;
  const [large, small] = await Promise.all(
    ["icon.svg", "icon-small.svg"].map((name) => readFile(path.join(import.meta.dirname, name), "utf8")),
  );
  const plain = (size) => draw(size < LARGE ? small : large, size);
  const mac = (size) => draw(size < LARGE ? small : withMargin(large), size);
  return new Map([
    ...PNG_SIZES.map((size) => [`icons/${String(size)}x${String(size)}.png`, plain(size).png]),
    ["icon.png", plain(1024).png],
    ["icon.ico", icoFile(ICO_SIZES.map(plain))],
    ["icon.icns", icnsFile(mac)],
  ]);
}

/** The drawing as a PNG and as its pixels: four bytes each (red, green, blue, opacity), rows from the top. */
function draw(svg, size) {
  const image = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render();
  return { size, png: image.asPng(), pixels: withoutPremultiplying(image.pixels) };
}

/** The renderer's colours are multiplied by their opacity; icon files have them as they are. */
function withoutPremultiplying(pixels) {
  return pixels.map((value, index) => {
    const opacity = pixels[index - (index % 4) + 3];
    return index % 4 === 3 || opacity === 0 ? value : Math.min(255, Math.round((value * 255) / opacity));
  });
}

function withMargin(svg) {
  const [, side] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? [];
  if (side === undefined) throw new Error("icon.svg has no square viewBox");
  const whole = Number(side) / MAC_TILE;
  const margin = (whole - Number(side)) / 2;
  return svg.replace(/viewBox="[^"]*"/, `viewBox="${[-margin, -margin, whole, whole].join(" ")}"`);
}
