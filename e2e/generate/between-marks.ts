/** A part of a document that is generated, where the rest is written by hand. */

/**
 * The document with `text` as a paragraph of its own between `<!-- name -->` and `<!-- /name -->`, in the place of what
 * stood there.
 *
 * @throws when the document does not have the two marks, once each and in this order
 */
export function betweenMarks(document: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest, ...more] = document.split(begin);
  const [old, after, ...others] = rest?.split(end) ?? [];
  if (before === undefined || old === undefined || after === undefined || more.length + others.length > 0)
    throw new Error(`the document needs ${begin} and, after it, ${end}, once each`);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}
