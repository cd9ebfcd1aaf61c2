/** How many sources tell an event, how many of them independently, and from which texts they have it. */
import { corroborationOf } from "../../../data/accounts/corroboration.ts";
import { originsOf } from "../../../data/accounts/origins.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { chipsOf, type Coded } from "../dom/chips.ts";
import { element, type Content } from "../dom/element.ts";
import { rootName } from "../../../data/source-name.ts";
import { counted } from "../../../data/words.ts";

/** One line that counts, and below it who speaks in its own voice and who carries which text. */
export function corroboration(event: TimelineEvent, { sources }: Timeline, coded: Coded): Content {
  const { sources: telling, independent } = corroborationOf(event, sources);
  const told = `${counted(telling, "source")}, ${counted(independent, "independent origin")}`;
  const why = independent < telling ? " – copies of one text count once" : "";
  return [element("p", { class: "corroboration" }, told + why), origins(event, sources, coded)];
}

/** Undefined where every source speaks in its own voice. */
function origins(event: TimelineEvent, sources: Timeline["sources"], coded: Coded): Content {
  const found = originsOf(event, sources);
  const own = found.filter(({ id, carriers }) => carriers.includes(id));
  const roots = found.filter(({ id, carriers }) => !carriers.includes(id));
  if (roots.length === 0) return undefined;
  const voices = own.map(({ id }) => id);
  const item = (carriers: readonly string[], text: string): HTMLElement =>
    element("li", {}, chipsOf(carriers, coded), element("span", {}, ` ${text}`));
  return element(
    "ul",
    { class: "origins", "data-role": "origins" },
    voices.length === 0 ? undefined : item(voices, voices.length === 1 ? "in its own voice" : "in their own voice"),
    roots.map(({ id, carriers }) => {
      const root = sources.find((source) => source.id === id);
      return item(carriers, `from ${root ? rootName(root) : id}`);
    }),
  );
}
