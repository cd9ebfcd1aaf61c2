/** Stand-ins for what pdf.js draws with, which it asks for as it starts and never uses for words. */

function NoDrawing(): void {
  // Nothing is drawn.
}

for (const name of ["DOMMatrix", "ImageData", "Path2D"]) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: NoDrawing, configurable: true });
}
