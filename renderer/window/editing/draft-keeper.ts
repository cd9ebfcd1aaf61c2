/**
 * Keeps what is typed in forms over a crash: a moment after a key press the main process has it on the disk. Suggestions
 * that nobody changed are left out, and so are the words of passages: they are a document's, and stay in the window.
 */
import type { Bridge } from "../../../data/ipc/channels.ts";
import { NO_DRAFTS, type KeptDrafts, type KeptPassage } from "../../../data/ipc/drafts.ts";
import { outcomeOf } from "../export/export-outcome.ts";
import type { FormSubject, FormValues, PassageSubject } from "../state/form-subject.ts";
import type { State } from "../state/state.ts";
import type { Frame, Store } from "../state/store.ts";

/** How long after a key press it is kept, ms: a second may be lost, and no more. */
const SOON = 300;

/** A form that stands open. */
export interface TypedForm {
  readonly draft: string;
  readonly subject: FormSubject;
  /** What stood in its fields before anybody typed. */
  readonly before: FormValues;
  readonly values: () => FormValues;
}

export interface DraftKeeper {
  /** A form is open from now on, or with undefined none any more. */
  readonly opened: (form: TypedForm | undefined) => void;
  /** Something was typed in it. */
  readonly typed: () => void;
  /** Hears of every frame. */
  readonly part: (frame: Frame) => void;
}

type DraftsAsked = Pick<Bridge, "loadDrafts" | "keepDrafts">;

/** A keeper for the timeline that a store shows. */
export function draftKeeper({ state, dispatch }: Pick<Store, "state" | "dispatch">, bridge: DraftsAsked): DraftKeeper {
  const before = new Map<string, FormValues>();
  let form: TypedForm | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The timeline whose drafts are kept; undefined until those of before are here. */
  let key: string | undefined;
  const keep = keeping(dispatch, bridge);
  const send = (of = key, from = state()): void => {
    clearTimeout(timer);
    timer = undefined;
    if (of === undefined) return;
    void keep(of, keptOf(from, form, before));
  };
  const soon = (): void => void (timer ??= setTimeout(() => send(), SOON));
  const load = async (of: string): Promise<void> => {
    const kept = await bridge.loadDrafts(of).catch(() => NO_DRAFTS);
    if (state().key !== of) return;
    key = of;
    takeUp(kept, { state, dispatch });
    soon();
  };
  const part = ({ state: now, before: last }: Frame): void => {
    const change = changeOfTimeline(now, last);
    if (change === "none") {
      if (now.drafts !== last?.drafts) soon();
      return;
    }
    const left = key;
    if (change === "name" && left !== undefined) {
      key = now.key;
      send();
      void keep(left, NO_DRAFTS);
      return;
    }
    if (last && left !== undefined) send(left, last);
    key = undefined;
    before.clear();
    if (now.key !== undefined) void load(now.key);
  };
  return {
    opened(next) {
      form = next;
      if (next) before.set(next.draft, next.before);
      // What is done is a draft no more.
      soon();
    },
    typed: soon,
    part,
  };
}

/** Keeps drafts of a timeline by its key, and tells why they cannot be: of a disk that is full not with every key. */
function keeping(dispatch: Store["dispatch"], bridge: DraftsAsked): (key: string, drafts: KeptDrafts) => Promise<void> {
  let [sent, told] = ["", ""];
  return async (key, drafts) => {
    const text = JSON.stringify([key, drafts]);
    if (text === sent) return;
    sent = text;
    const answer = await outcomeOf(bridge.keepDrafts(key, drafts));
    const remark = answer.outcome === "failed" ? answer.reason : (answer.remark ?? "");
    if (remark !== "" && remark !== told) dispatch({ type: "answered", message: remark });
    told = remark;
  };
}

/** Whether the timeline is another one than in the frame before, or has another name alone. */
function changeOfTimeline(now: State, last: State | undefined): "none" | "name" | "all" {
  // The same file was opened again: what waits in its other forms comes back with it.
  const isAgain = last?.drafts !== undefined && now.drafts === undefined;
  if (now.key === last?.key) return isAgain ? "all" : "none";
  return last !== undefined && last.timeline === now.timeline && now.key !== undefined ? "name" : "all";
}

/** What was typed of all forms: where it is as it was before, nothing was. */
function keptOf(
  { drafts = {}, passages = {} }: State,
  form: TypedForm | undefined,
  before: ReadonlyMap<string, FormValues>,
): KeptDrafts {
  const all = form ? { ...drafts, [form.draft]: form.values() } : drafts;
  const values = Object.entries(all).flatMap(([draft, typed]) => {
    const first = before.get(draft) ?? {};
    const changed = Object.entries(typed).filter(([name, text]) => text !== (first[name] ?? ""));
    return changed.length === 0 ? [] : [[draft, Object.fromEntries(changed)] as const];
  });
  const open = form?.subject.kind === "passage" ? { [form.draft]: form.subject.passage } : {};
  const begun = Object.entries({ ...passages, ...open }).filter(([draft]) => values.some(([name]) => name === draft));
  return {
    values: Object.fromEntries(values),
    passages: Object.fromEntries(
      begun.flatMap(([draft, passage]) => {
        const kept = withoutWords(passage);
        return kept ? [[draft, kept] as const] : [];
      }),
    ),
  };
}

function withoutWords({ source, at, span, origin }: PassageSubject): KeptPassage | undefined {
  const { paragraph, hash, locator } = at;
  if (paragraph === undefined || hash === undefined) return undefined;
  return {
    ...(source !== undefined && { source }),
    at: { paragraph, hash, ...(locator !== undefined && { locator, label: "page" }) },
    span,
    ...(origin?.document && { document: origin.document }),
  };
}

/** What is typed since comes first. */
function takeUp({ values, passages }: KeptDrafts, { state, dispatch }: Pick<Store, "state" | "dispatch">): void {
  const { drafts = {}, message } = state();
  const found = Object.entries(values).filter(([draft]) => drafts[draft] === undefined);
  for (const [draft, { document, ...place }] of Object.entries(passages)) {
    const passage = { ...place, words: "", ...(document && { origin: { told: {}, document } }) };
    dispatch({ type: "passage-left", draft, passage });
  }
  const here = "What was typed and not done waits in the panel as unfinished";
  for (const [draft, typed] of found)
    dispatch({
      type: "drafted",
      draft,
      values: typed,
      message: message === "" ? here : `${message}; ${here.charAt(0).toLowerCase()}${here.slice(1)}`,
    });
}
