/** The part of the WebAssembly API that is used here; Node has it, its types at this version do not. */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  function instantiate(module: Uint8Array): Promise<{ readonly instance: { readonly exports: object } }>;
}
