/** Text as it stands in an HTML file. Whatever it is, it stays text. */

/** Characters that HTML calls an error to write, however they are escaped. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For content and for values in double quotes. Forbidden characters become U+FFFD. */
export function htmlText(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** JSON for a `<script type="application/json">`: without "<", neither "</script" nor "<!--" can end or change it. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
