import type { Bridge } from "../../data/ipc/ipc.ts";

declare global {
  interface Window {
    /** Put here by the preload script; the shape is the contract itself, so the two cannot drift apart. */
    readonly sourceline: Bridge;
  }
}
