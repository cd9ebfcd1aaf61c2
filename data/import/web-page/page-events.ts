/** Events of a web page without tables: dates that stand alone in a block, and lines that begin with one. */
import type { DraftEvent } from "../import-draft.ts";
import { withoutRepeats } from "../fields/claims-of-text.ts";
import { datedLine } from "../reading/date-lines.ts";
import type { Dating } from "../reading/dating.ts";
import { siteName, webAddressIn } from "../text/addresses-in-text.ts";
import { readHtml } from "../text/html-tokens.ts";

/** Words of a page between two ends of lines. */
interface Block {
  /** Level of a heading, 1 to 6; 0 for other words. */
  readonly level: number;
  readonly text: string;
  readonly links: readonly string[];
}

/** What a page holds that is read by its blocks. */
export interface PageEvents {
  readonly title?: string;
  readonly lanes: readonly string[];
  readonly events: readonly DraftEvent[];
  /** How many blocks are no part of an event. */
  readonly others: number;
}

const INLINE: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo big cite code data dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** What leads through a page, and is none of what it tells. */
const AROUND: ReadonlySet<string> = new Set("nav footer form select button svg noscript template head".split(" "));

/** @param dating of the page; its dates that can be read in two ways are asked for by who calls */
export function pageEvents(html: string, dating: Dating): PageEvents {
  const { blocks, title } = blocksIn(html);
  const dates = blocks.map(({ text }) => (text.length <= 60 && /\d{3}/u.test(text) ? dating.look(text) : undefined));
  const places = [...dates.keys()].filter((index) => dates[index] !== undefined);
  // Who puts the name above its date does so for most: "<h4>First Crusade</h4><h5>1096-1099</h5>".
  const named = places.filter((index) => isNameAbove(blocks, dates, index));
  const state: State = { lanes: new Set(), events: [], others: 0 };
  const names = new Set(named.length * 2 > places.length ? named.map((index) => index - 1) : []);
  for (const [index, block] of blocks.entries()) {
    if (names.has(index)) {
      delete state.current;
      continue;
    }
    const when = dates[index];
    if (when) begin(state, { when, title: names.has(index - 1) ? blocks[index - 1]!.text : "" });
    else readBlock(block, state, dating);
  }
  const events = state.events.flatMap((building, index) => eventOf(building, index));
  const used = new Set(events.map(({ lane }) => lane));
  return {
    ...(title !== "" && { title }),
    lanes: [...state.lanes].filter((lane) => used.has(lane)),
    events,
    others: state.others,
  };
}

interface Building {
  readonly when: NonNullable<DraftEvent["when"]>;
  readonly title: string;
  readonly lane?: string;
  readonly lines: string[];
  readonly links: string[];
}

interface State {
  readonly lanes: Set<string>;
  readonly events: Building[];
  lane?: string;
  current?: Building;
  others: number;
}

function begin(state: State, { when, title }: Pick<Building, "when" | "title">): void {
  state.current = { when, title, ...(state.lane !== undefined && { lane: state.lane }), lines: [], links: [] };
  state.events.push(state.current);
}

function readBlock({ level, text, links }: Block, state: State, dating: Dating): void {
  const line = datedLine(text, dating);
  if (line && !line.isBareYear && line.rest !== "") begin(state, { when: line.when, title: line.rest });
  else if (level > 0 && (level < 4 || !state.current || state.current.lines.length > 0 || state.current.title !== "")) {
    state.lane = text.slice(0, 100);
    state.lanes.add(state.lane);
    delete state.current;
    return;
  } else if (state.current) state.current.lines.push(text);
  else state.others += 1;
  state.current?.links.push(...links);
}

function isNameAbove(blocks: readonly Block[], dates: readonly unknown[], index: number): boolean {
  const above = blocks[index - 1];
  return above !== undefined && above.level > 0 && dates[index - 1] === undefined;
}

function eventOf({ when, title, lane, lines, links }: Building, index: number): readonly DraftEvent[] {
  const [first = "", ...others] = lines;
  const [shown, body] = title === "" ? [first, others] : [title, lines];
  if (shown === "") return [];
  return [
    {
      at: `date ${String(index + 1)}`,
      title: shown,
      ...(body.length > 0 && { summary: body.join("\n") }),
      ...(lane !== undefined && { lane }),
      when,
      claims: withoutRepeats(
        links.map((url) => ({
          source: siteName(url),
          url,
          inferred: "a link in the text",
        })),
      ),
    },
  ];
}

function blocksIn(html: string): { readonly blocks: readonly Block[]; readonly title: string } {
  const blocks: Block[] = [];
  let [words, title, level, around]: [string[], string, number, string[]] = [[], "", 0, []];
  let links: string[] = [];
  let isTitle = false;
  const end = (next = 0) => {
    const text = words.join("").replace(/\s+/gu, " ").trim();
    if (text !== "") blocks.push({ level, text, links });
    words = [];
    links = [];
    level = next;
  };
  readHtml(html, {
    opened(name, attributes) {
      if (name === "title") isTitle = true;
      if (AROUND.has(name)) around.push(name);
      const heading = /^h([1-6])$/u.exec(name);
      if (!INLINE.has(name)) end(heading ? Number(heading[1]) : 0);
      const link = name === "a" && around.length === 0 ? webAddressIn(attributes.get("href") ?? "") : undefined;
      if (link !== undefined) links.push(link);
    },
    closed(name) {
      if (name === "title") isTitle = false;
      if (around.at(-1) === name) around = around.slice(0, -1);
      if (!INLINE.has(name)) end();
    },
    text(found) {
      if (isTitle) title += found;
      else if (around.length === 0) words.push(found);
    },
  });
  end();
  return { blocks, title: title.replace(/\s+/gu, " ").trim() };
}
