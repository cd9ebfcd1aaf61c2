// A part of the build: pdf.js without the drawing library that it would look for in folders around the program.
import { readFile } from "node:fs/promises";

const ASKED = 'require("@napi-rs/canvas")';

/** @type {import("esbuild").Plugin} */
export const withoutCanvas = {
  name: "without-canvas",
  setup({ onLoad }) {
    onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      if (!text.includes(ASKED))
        throw new Error(`${file} asks for its drawing library in another way: see without-canvas`);
      return { contents: text.replaceAll(ASKED, "undefined"), loader: "js" };
    });
  },
};
