/** The list of what there is to check, in the overview of the program's window. */
import { atOnce, type Steps } from "../../../data/memo.ts";
import { missingInSteps, type Missing, type MissingItem } from "../../../data/missing/missing.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { counted } from "../../../data/words.ts";
import { numberText } from "../../../data/wording.ts";
import { TOLD } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";
import type { Furnish } from "../panel/panel.ts";
import type { State } from "../state/state.ts";
import { checkGroups, PASSAGES, type CheckGroup } from "./to-check-items.ts";

/** More than anybody goes through before some of them are done. */
const MOST_LISTED = 200;

/** The list, and what finds out ahead what is in it. */
export interface ToCheckList {
  /** Puts the line "9 things to check" into the overview, and the list below it while it is open. */
  readonly put: Furnish;
  /** Afterwards it is put there at once. */
  readonly ahead: (timeline: Timeline) => Steps<void>;
}

/** The list, which remembers what it has found out. */
export function toCheckList(): ToCheckList {
  const known = new WeakMap<Timeline, readonly Missing[]>();
  function* missingOf(timeline: Timeline): Steps<readonly Missing[]> {
    const missing = known.get(timeline) ?? (yield* missingInSteps(timeline));
    known.set(timeline, missing);
    return missing;
  }
  const put: Furnish = (panel, state) => {
    const { timeline, look, toCheck = {} } = state;
    const place = panel.querySelector("[data-role=overview] > .edits");
    if (!timeline || !place || look.knownOn !== undefined) return;
    const groups = checkGroups(timeline, atOnce(missingOf(timeline)), toCheck.verified);
    const count = groups.reduce((sum, { items }) => sum + items.length, 0);
    const isOpen = toCheck.isOpen === true;
    place.after(
      element("p", { class: "edits" }, switchButton(count, isOpen)),
      ...(isOpen ? [list(groups, count, state, timeline)] : []),
    );
  };
  return {
    put,
    *ahead(timeline) {
      yield* missingOf(timeline);
    },
  };
}

function switchButton(count: number, isOpen: boolean): HTMLElement {
  return element(
    "button",
    {
      type: "button",
      class: "link",
      "data-check": "switch",
      "data-focus": "to-check",
      "aria-expanded": String(isOpen),
    },
    count === 0 ? "Nothing to check" : `${counted(count, "thing")} to check`,
  );
}

function list(groups: readonly CheckGroup[], count: number, state: State, timeline: Timeline): HTMLElement {
  const coded = new Set(timeline.sources.flatMap(({ id, custom }) => (custom.code === undefined ? [] : [id])));
  return element(
    "section",
    { class: "to-check", "data-role": "to-check", "aria-label": "Things to check" },
    groups.map((group) => groupPart(group, state, coded)),
    element("p", { class: "edits" }, count === 0 ? undefined : act("copy", "Copy list")),
  );
}

/** A heading with its count, and what it is about while it is unfolded. */
function groupPart(
  { name, heading, items }: CheckGroup,
  { toCheck = {} }: State,
  coded: ReadonlySet<string>,
): HTMLElement {
  const isUnfolded = toCheck.unfolded?.includes(name) === true;
  const verified = name === PASSAGES ? toCheck.verified?.status === "verified" : true;
  const button = element(
    "button",
    {
      type: "button",
      class: "fold",
      "data-check": "fold",
      "data-group": name,
      "data-focus": `fold-${name}`,
      "aria-expanded": String(isUnfolded),
    },
    verified ? `${heading} (${numberText(items.length)})` : heading,
  );
  const rest = items.length - MOST_LISTED;
  return element(
    "div",
    { class: "check-group" },
    element("h3", {}, button),
    isUnfolded
      ? [
          element(
            "ul",
            { class: "links" },
            items.slice(0, MOST_LISTED).map((item, index) => entry(item, { name, index, coded })),
          ),
          rest > 0
            ? element("p", { class: "hint" }, `And ${numberText(rest)} more: “Copy list” takes all of them.`)
            : undefined,
          name === PASSAGES ? passages(toCheck.verified) : undefined,
        ]
      : undefined,
  );
}

interface Place {
  /** Of the group, and where in it the entry stands. */
  readonly name: string;
  readonly index: number;
  /** Ids of the sources that have a card. */
  readonly coded: ReadonlySet<string>;
}

function entry(item: MissingItem, { name, index, coded }: Place): HTMLElement {
  const { event, era, source, words } = item;
  const key = `${name} ${event ?? era ?? source ?? ""} ${String(item.claim ?? "")}`;
  const leads =
    event !== undefined
      ? { "data-event-link": event }
      : era !== undefined || source === undefined
        ? undefined
        : coded.has(source)
          ? { "data-source-id": source }
          : { "data-check": "edit-source", "data-source": source };
  const title = leads
    ? element("button", { type: "button", class: "link", ...leads, ...TOLD, "data-entry": key }, item.name)
    : element("span", TOLD, item.name);
  const seen =
    name === "not-looked-at" && event !== undefined
      ? act("seen", "Seen", { "data-event": event, "data-at": String(index), "aria-label": `Seen: ${item.name}` })
      : undefined;
  const lacks = words === "" ? undefined : element("span", { class: "lacks" }, ` ${words}`);
  return element("li", {}, element("span", {}, title, lacks), seen);
}

function passages(verified: NonNullable<State["toCheck"]>["verified"]): Content {
  const check = act("verify", verified === undefined ? "Check them against the documents" : "Check again");
  if (verified?.status === "no-folder")
    return [
      element("p", { class: "hint" }, "No folder with the documents was chosen."),
      element("p", { class: "edits" }, act("documents", "Choose documents…")),
    ];
  const told =
    verified?.status === "verified"
      ? `${counted(verified.claims, "passage")} of ${counted(verified.documents, "document")} checked.`
      : undefined;
  return [
    told === undefined ? undefined : element("p", { class: "hint" }, told),
    element("p", { class: "edits" }, check),
  ];
}

function act(name: string, label: string, more: Readonly<Record<string, string>> = {}): HTMLElement {
  const focus = `check-${name} ${more["data-event"] ?? ""}`.trimEnd();
  return element("button", { type: "button", class: "link", "data-check": name, "data-focus": focus, ...more }, label);
}
