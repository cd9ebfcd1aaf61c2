/**
 * Whether a value that has come from a page is of reasonable size, found out in time that depends on `most` alone: a
 * schema would look at all of it first. Every value counts 1, every UTF-16 code unit of a text or a key 1, every byte 1.
 */
export function isSmall(value: unknown, most: number): boolean {
  const waiting = [value];
  let left = most;
  while (waiting.length > 0 && left >= 0) {
    const next = waiting.pop();
    left -= 1;
    if (typeof next === "string") left -= next.length;
    else if (ArrayBuffer.isView(next) || next instanceof ArrayBuffer) left -= next.byteLength;
    else if (next instanceof Map || next instanceof Set) return false;
    else if (typeof next === "object" && next !== null) {
      if (Array.isArray(next) && next.length > left) return false;
      for (const [key, part] of Object.entries(next)) {
        left -= key.length;
        waiting.push(part);
      }
    }
  }
  return left >= 0;
}
