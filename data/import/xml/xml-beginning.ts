/** How an XML text begins: by that its format is told. */

/** What stands before the first element of a text, and its name. */
interface XmlBeginning {
  /** Undefined where the text is no XML. */
  readonly root: string | undefined;
  /** Where a DOCTYPE begins, UTF-16 units from the start of the text; undefined where there is none. */
  readonly doctype: number | undefined;
}

/** UTF-16 units within which the first element begins. */
const LOOKED_AT = 20_000;

/** The name of the element that a text begins with, after what may stand before one; undefined where it is no XML. */
export function rootElementName(text: string): string | undefined {
  return xmlBeginning(text).root;
}

/** Where a text has a DOCTYPE before its first element, in UTF-16 units from its start; undefined where it has none. */
export function doctypeOffset(text: string): number | undefined {
  return xmlBeginning(text).doctype;
}

function xmlBeginning(text: string): XmlBeginning {
  const beginning = text.slice(0, LOOKED_AT);
  let at = 0;
  let doctype: number | undefined;
  for (;;) {
    at += /^\s*/u.exec(beginning.slice(at))![0].length;
    const found = BEFORE.find(({ opening }) => beginning.startsWith(opening, at));
    if (found === undefined) {
      const root = /^<([A-Za-z][\w:.-]*)(?=[\s/>])/u.exec(beginning.slice(at, at + 200))?.[1];
      return { root, doctype };
    }
    if (found.opening === DOCTYPE) doctype ??= at;
    const end = endOf(found, beginning, at);
    if (end < 0) return { root: undefined, doctype };
    at = end;
  }
}

const DOCTYPE = "<!DOCTYPE";

const BEFORE = [
  { opening: "<?", closing: "?>" },
  { opening: "<!--", closing: "-->" },
  { opening: DOCTYPE, closing: ">" },
] as const;

/** Where what begins at a place ends; -1 where it does not. Definitions in brackets belong to a DOCTYPE. */
function endOf({ opening, closing }: (typeof BEFORE)[number], text: string, at: number): number {
  const plain = text.indexOf(closing, at);
  const hasDefinitions = opening === DOCTYPE && text.slice(at, Math.max(plain, at)).includes("[");
  const sign = hasDefinitions ? "]>" : closing;
  const end = hasDefinitions ? text.indexOf(sign, at) : plain;
  return end < 0 ? -1 : end + sign.length;
}
