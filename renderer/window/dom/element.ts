/** HTML from data, without markup strings: the page's policy forbids them, and a title can then never be a tag. */

export type Content = Node | string | undefined | readonly Content[];

/** An element with attributes and content; undefined content is left out. @example element("p", { class: "note" }, "as worded") */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...flatten(content));
  return made;
}

function flatten(content: readonly Content[]): (Node | string)[] {
  return content.flatMap((part) => (part === undefined ? [] : isList(part) ? flatten(part) : [part]));
}

function isList(part: Node | string | readonly Content[]): part is readonly Content[] {
  return Array.isArray(part);
}
