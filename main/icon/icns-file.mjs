// Icon files of macOS: pictures by a code of four letters that says how large each is.

/** The two smallest as pixels: as PNG, the Finder does not show them. Px. */
const AS_PIXELS = [
  ["ic04", 16],
  ["ic05", 32],
];

/** The others as PNG, for plain displays and for those of twice the density. Px. */
const AS_PNG = [
  ["ic07", 128],
  ["ic08", 256],
  ["ic09", 512],
  ["ic10", 1024],
  ["ic11", 32],
  ["ic12", 64],
  ["ic13", 256],
  ["ic14", 512],
];

/** @param {(size: number) => { png: Uint8Array, pixels: Uint8Array }} draw a picture of a size in px */
export function icnsFile(draw) {
  return element("icns", [
    ...AS_PIXELS.map(([code, size]) => element(code, [Buffer.from("ARGB"), packed(draw(size).pixels)])),
    ...AS_PNG.map(([code, size]) => element(code, [draw(size).png])),
  ]);
}

/** A code, the length with these eight bytes, and what it is about. */
function element(code, parts) {
  const content = Buffer.concat(parts);
  const head = Buffer.alloc(8, code);
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}

/** Opacity, red, green and blue, one after the other, in runs of at most 128 bytes as they are. */
function packed(pixels) {
  const planes = [3, 0, 1, 2].map((channel) => pixels.filter((_value, index) => index % 4 === channel));
  return Buffer.concat(
    planes.flatMap((plane) =>
      Array.from({ length: Math.ceil(plane.length / 128) }, (_, run) => {
        const bytes = plane.subarray(run * 128, run * 128 + 128);
        return Buffer.from([bytes.length - 1, ...bytes]);
      }),
    ),
  );
}
