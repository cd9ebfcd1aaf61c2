/** See `pack-script.mjs`. */
export function base85(bytes: Uint8Array): string;
export function packedScript(text: Uint8Array): { readonly data: string; readonly hash: string };
