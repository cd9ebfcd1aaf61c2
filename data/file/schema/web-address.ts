/** Web addresses: those that the format of a timeline takes. */

/** https or http; letters of all scripts may stand in it, blanks and control characters may not. */
export const WEB_ADDRESS = /^https?:\/\/[!-~\u00A1-\uD7FF\uE000-\uFFFD]{1,2000}$/;

export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}
