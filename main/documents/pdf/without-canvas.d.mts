import type { Plugin } from "esbuild";

export declare const withoutCanvas: Plugin;
