/** Paragraphs that are no part of an account, told by their words: what pages say of themselves and ask of readers. */

/** UTF-16 units of the longest line that is looked at: longer ones say something. */
const LONGEST = 200;

/** Whole lines. */
const LINES = [
  String.raw`share(?: (?:this|on|via|article|story|page)\b.{0,40})?`,
  "tweet|e-?mail|print|copy link|link copied|whatsapp|facebook|twitter|x|telegram|linkedin|pinterest|reddit|flipboard",
  "(?:advertisement|advert|sponsored(?: content| links?)?|promoted(?: content)?|story continues below.{0,40})",
  "(?:article|story) continues (?:below|after)(?: .{0,40})?",
  "subscribe(?: (?:now|today|here|to .{1,60}))?|log ?in|sign ?in|register|my account",
  "sign up(?: (?:now|here|to .{1,80}|for .{1,80}))?|newsletters?|get the (?:app|newsletter)|download (?:our|the) app",
  "related(?: (?:articles?|stories|content|topics?|news|links?|posts?|coverage))?",
  "(?:more|most) (?:from|on|read|popular|viewed|shared|news|stories)(?: .{0,60})?",
  "read (?:more|next|also)(?:: .{0,150})?|see also(?:: .{0,150})?|also read(?:: .{0,150})?",
  "recommended(?: for you)?|you (?:may|might) also like|trending(?: now)?|don.t miss|up next|editor.?s picks?",
  String.raw`(?:view |show |see |load )?(?:all )?(?:\d+ )?comments?(?: \(\d+\))?|(?:leave|post|add) a (?:comment|reply)|join the conversation`,
  "skip to (?:main )?(?:content|navigation)|back to (?:top|home.{0,10})|menu|search|home|close|next|previous|sections",
  "follow us(?: .{0,60})?|contact us|about us|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|notice)",
  "(?:accept|reject|allow)(?: all)?(?: cookies)?|manage (?:cookies|preferences|consent)",
  String.raw`(?:©|\(c\)|copyright\b).{0,120}|.{0,80}all rights reserved.{0,60}`,
  "loading(?: .{0,20})?|play(?: video)?|listen(?: to (?:this )?(?:article|story))?(?: .{0,20})?|tags?:?(?: .{0,100})?",
];
const LINE = new RegExp(String.raw`^(?:${LINES.join("|")})[\s:.…»›→>|!]*$`, "iu");

/** Beginnings of longer lines. */
const BEGINNING =
  /^(?:(?:we|this (?:web)?site|our partners|we and our partners) uses? cookies|by (?:continuing|using|clicking)\b.{0,80}\bcookies|please enable (?:javascript|cookies)|(?:your browser|this page) (?:does not|requires?)|you need to enable javascript|sign up (?:for|to) .{0,60}newsletter|this (?:page|site) is protected by recaptcha)/iu;

/** Whether a line is none of the account, as far as its words tell. Words of English alone are known. */
export function isFurnitureLine(text: string): boolean {
  return text.length <= LONGEST ? LINE.test(text) || BEGINNING.test(text) : BEGINNING.test(text.slice(0, LONGEST));
}
