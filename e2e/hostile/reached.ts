/** What an exported file would do: elements, attributes, addresses and actions that no honest one has. */

/** Elements and attributes by name, and addresses that are asked for, of a picture or page as it is written. */
export function reachedInMarkup(markup: string): readonly string[] {
  const found = new Set<string>();
  for (const [tag] of markup.matchAll(/<[!?/]?[a-z][^>]*>/gi)) {
    const bare = tag.replace(/"[^"]*"/g, '""');
    found.add(/^<[!?/]?[\w:-]+/.exec(bare)?.[0].toLowerCase() ?? bare);
    for (const [, name = "", value = ""] of tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
      found.add(name);
      if (/href|src/i.test(name)) found.add(`${name}=${/^(?:#|data:[\w/+-]+)/.exec(value)?.[0] ?? value}`);
    }
  }
  return [...found].sort();
}

/** Names in the dictionaries of a PDF that make a reader act, fetch or start something. ISO 32000-1, 12.6 (actions). */
export function reachedInPdf(pdf: Uint8Array): readonly string[] {
  const structure = Buffer.from(pdf)
    .toString("latin1")
    .replace(/\bstream\r?\n[\s\S]*?endstream/g, "")
    .replace(/\((?:\\[\s\S]|[^\\()])*\)/g, "")
    .replace(/<[0-9a-f\s]*>/gi, "");
  const acting = /\/(?:JavaScript|JS|OpenAction|AA|URI|Launch|GoToR|SubmitForm|ImportData|RichMedia|XFA)\b/g;
  return [...structure.matchAll(acting)].map(([name]) => name);
}
