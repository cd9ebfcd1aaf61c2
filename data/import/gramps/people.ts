/** Who took part in the events of a family tree of Gramps. */
import { append } from "../../grouped.ts";
import type { XmlNode } from "../xml/xml-tree.ts";

/** By the handle of an event: whose it is, and who else took part; names in the order of the file. */
export type Roles = (handle: string) => { readonly who: readonly string[]; readonly others: readonly string[] };

/** Reads people and families, each of whom refers to the events. An event of a family is its parents'. */
export function rolesIn(root: XmlNode): Roles {
  const parts = (section: string) =>
    root.children.filter(({ name }) => name === section).flatMap(({ children }) => children);
  const names = new Map<string, string>();
  const who = new Map<string, string[]>();
  const others = new Map<string, string[]>();
  const tell = (part: XmlNode, called: readonly string[]): void => {
    for (const { name, attributes } of part.children) {
      if (name !== "eventref") continue;
      const role = attributes.get("role") ?? "Primary";
      const group = /^(?:primary|family)$/iu.test(role) ? who : others;
      for (const one of called) append(group, attributes.get("hlink") ?? "", one);
    }
  };
  for (const person of parts("people")) {
    const name = nameOf(person);
    if (name === "") continue;
    names.set(person.attributes.get("handle") ?? "", name);
    tell(person, [name]);
  }
  for (const family of parts("families")) {
    const parents = family.children.filter(({ name }) => name === "father" || name === "mother");
    tell(
      family,
      parents.flatMap(({ attributes }) => names.get(attributes.get("hlink") ?? "") ?? []),
    );
  }
  return (handle) => ({ who: who.get(handle) ?? [], others: others.get(handle) ?? [] });
}

/** The name that is no other one of the same person; its parts in the order in which they are spoken. */
function nameOf({ children }: XmlNode): string {
  const all = children.filter(({ name }) => name === "name");
  const own = all.find(({ attributes }) => attributes.get("alt") !== "1") ?? all[0];
  const parts = own?.children.filter(({ name }) => name === "first" || name === "surname") ?? [];
  const first = parts.filter(({ name }) => name === "first");
  const last = parts.filter(({ name }) => name === "surname");
  return [...first, ...last]
    .map(({ text, attributes }) => [attributes.get("prefix") ?? "", text.trim()].filter(Boolean).join(" "))
    .filter((part) => part !== "")
    .join(" ");
}
