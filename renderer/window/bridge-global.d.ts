import type { Bridge } from "../../data/ipc/channels.ts";

declare global {
  interface Window {
    /** Put here by the preload script; the shape is the contract itself, so the two cannot drift apart. */
    readonly sourceline: Bridge;
  }
}
