/** The icon's files by their names. */
export function drawIcons(): Promise<ReadonlyMap<string, Uint8Array>>;
