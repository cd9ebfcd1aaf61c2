/**
 * The one script that a page has in plain text: inflates the style, and the other script, and runs that. The page's policy knows
 * both scripts by their hashes, so that nothing else can be run in this way.
 */
import { PAGE_DATA, PAGE_POLICY } from "../../data/export/page-contract.ts";
import { inflatedText } from "./inflated.ts";

/** Browsers without Trusted Types take a text as it is. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScript: (text: string) => string },
  ) => { readonly createScript: (text: string) => string };
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${await inflatedText(PAGE_DATA.style)} body { visibility: visible; }`);
document.adoptedStyleSheets.push(sheet);
const text = await inflatedText(PAGE_DATA.script);
const { trustedTypes } = window as unknown as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(PAGE_POLICY, { createScript: (script) => script });
const script = document.createElement("script");
script.type = "module";
script.text = policy?.createScript(text) ?? text;
document.body.append(script);
