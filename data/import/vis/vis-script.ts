/** Items and groups in a script. */
import { fieldsOf, itemsIn, textIn } from "../fields/json-fields.ts";
import { jsLiterals } from "../javascript/literals.ts";

/** What a script holds, and names of what is no data. */
export interface VisScript {
  readonly items: readonly unknown[];
  readonly groups: readonly unknown[];
  readonly dropped: readonly string[];
}

/**
 * All items of a script in their order, and its groups.
 *
 * @param areItems whether a list is one of items
 */
export function visScript(text: string, areItems: (value: unknown) => boolean): VisScript {
  const { literals, others } = jsLiterals(text);
  const lists = literals.flatMap(({ name, value }) => {
    const data = fieldsOf(value);
    if (!data) return [{ name, list: itemsIn(value) }];
    return [
      { name: "items", list: itemsIn(data["items"]) },
      { name: "groups", list: itemsIn(data["groups"]) },
      // `items.add({…})`
      ...(areItems([data]) ? [{ name: "items", list: [data] }] : []),
    ];
  });
  return {
    items: lists.filter(({ list }) => areItems(list)).flatMap(({ list }) => list),
    groups: lists
      .filter(({ name, list }) => /groups?/iu.test(name) && list.some(isGroup) && !areItems(list))
      .flatMap(({ list }) => list),
    dropped: others.filter((name) => name !== ""),
  };
}

function isGroup(value: unknown): boolean {
  const group = fieldsOf(value);
  return group !== undefined && textIn(group["id"]) !== "";
}
