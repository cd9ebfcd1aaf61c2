/** Whether a text is meant as a timeline of our own. */

/** As much of a text as is looked at for the fields that a timeline of ours begins with; UTF-16 units. */
const LOOKED_AT = 65_536;

/** Fields that say, beside a version, whose format it is. */
const OURS: readonly string[] = ["lanes", "extent", "sources"];

/**
 * Whether a text is surely meant as a timeline of ours, also a broken one, so that its mistakes are told and nobody
 * guesses at it: an object that has itself, and not in something that it holds, the version 1 or 2 and a list of ours.
 */
export function isOwnTimeline(text: string): boolean {
  let [hasVersion, hasList] = [false, false];
  for (const [name, value] of ownFields(text.slice(0, LOOKED_AT))) {
    if (name === "version" && !/^[12](?![\d.])/u.test(value)) return false;
    hasVersion ||= name === "version";
    hasList ||= OURS.includes(name);
    if (hasVersion && hasList) return true;
  }
  return false;
}

/** As `isOwnTimeline`, of a file's bytes. */
export function isOwnFile(bytes: Buffer): boolean {
  // Four bytes a character at the most.
  return isOwnTimeline(bytes.toString("utf8", 0, 4 * LOOKED_AT));
}

/** Fields of the object that a text is, each with the beginning of its value; of broken text those that can be told. */
function* ownFields(text: string): Generator<readonly [name: string, value: string]> {
  let [depth, at] = [0, 0];
  const parts = /[[\]{}]|"((?:[^"\\\n]|\\.)*)"?(\s*:\s*)?/gu;
  for (let found = parts.exec(text); found; found = parts.exec(text)) {
    const [part, key, colon] = found as unknown as readonly [string, string?, string?];
    if (at === 0 && part !== "{") return;
    at = parts.lastIndex;
    if (part === "{" || part === "[") depth += 1;
    else if (part === "}" || part === "]") depth -= 1;
    else if (depth === 1 && key !== undefined && colon !== undefined) yield [key, text.slice(at, at + 20)];
  }
}
