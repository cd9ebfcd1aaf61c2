/** Web addresses in texts. */

/** The address, where a text is one of the web (https or http) and nothing else; others, as of scripts, are none. */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  return /^https?:\/\/[^\s<>"\\^`{|}/?#][^\s<>"\\^`{|}]*$/iu.test(trimmed) ? trimmed : undefined;
}

/** The site of a web address, as sources are named where nothing else names them. @example "example.org" */
export function siteOf(address: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(address)?.[1] ?? address;
  return host.toLowerCase().replace(/^www\./u, "");
}
