/**
 * Values on their way between a preload script and the main process. Electron clones them; here they travel as JSON,
 * with what JSON cannot say spelled out. What Electron's clone refuses is refused here with the same words.
 */

/** JSON that is read back by `readValue`. */
export function writeValue(value: unknown): string {
  return JSON.stringify(pack(value));
}

/** The value that `writeValue` wrote. */
export function readValue(text: string): unknown {
  return unpack(JSON.parse(text));
}

/** A pair `[kind, content]`; objects and arrays hold pairs in turn. */
type Packed = readonly [kind: string, content?: unknown];

function pack(value: unknown): Packed {
  switch (typeof value) {
    case "undefined":
      return ["undefined"];
    case "number":
      return Number.isFinite(value) ? ["plain", value] : ["number", String(value)];
    case "bigint":
      return ["bigint", String(value)];
    case "function":
    case "symbol":
      throw new Error("An object could not be cloned.");
    case "object":
      return packObject(value);
    case "boolean":
    case "string":
      return ["plain", value];
  }
}

function packObject(value: object | null): Packed {
  if (value === null) return ["plain", null];
  if (Array.isArray(value)) return ["array", value.map(pack)];
  if (value instanceof Date) return ["date", value.getTime()];
  if (value instanceof Uint8Array) return ["bytes", [...value]];
  return ["object", Object.entries(value).map(([key, of]) => [key, pack(of)])];
}

function unpack(packed: unknown): unknown {
  const [kind, content] = packed as Packed;
  switch (kind) {
    case "undefined":
      return undefined;
    case "number":
      return Number(content);
    case "bigint":
      return BigInt(content as string);
    case "array":
      return (content as unknown[]).map(unpack);
    case "date":
      return new Date(content as number);
    case "bytes":
      return Uint8Array.from(content as number[]);
    case "object":
      return Object.fromEntries((content as [string, unknown][]).map(([key, of]) => [key, unpack(of)]));
    default:
      return content;
  }
}
