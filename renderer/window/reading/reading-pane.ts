/**
 * Documents beside the picture, in the panel's place: which there are, and one of them. Its text is held by what shows it,
 * and is gone with that.
 */
import type { Bridge } from "../../../data/ipc/channels.ts";
import type { DocumentAnswer, OpenedDocument } from "../../../data/ipc/documents.ts";
import { printable } from "../../../data/printable.ts";
import { asSentence } from "../../../data/words.ts";
import { headingOf } from "../dom/parts.ts";
import type { Workspace } from "../dom/workspace.ts";
import type { Store, WindowPart } from "../state/store.ts";
import { claimedPassages } from "./claimed-passages.ts";
import { documentList } from "./document-list.ts";
import { documentView, type DocumentView, type WordsAt } from "./document-view.ts";
import { furnishPanel } from "./panel-buttons.ts";
import { chosenPassage, type ClaimFrom } from "./chosen-passage.ts";
import { paneFrame, type PaneFrame } from "./pane-frame.ts";
import { takeTexts } from "./take-texts.ts";

/** Where documents come from. */
export type ReadingBridge = Pick<Bridge, "listDocuments" | "openDocument" | "readDocumentContents" | "chooseDocuments">;

/** The pane, and what opens it. */
export interface ReadingPane {
  readonly part: WindowPart;
  /** Shows the list of documents, or the one that was read last. */
  readonly open: () => void;
  /** Makes room for what the panel is to show; what is read stays as it is. */
  readonly stepAside: () => void;
}

/** Puts the pane beside the panel. `claimFrom` gets the words that a claim is to be made from. */
export function readingPane(workspace: Workspace, bridge: ReadingBridge, claimFrom: ClaimFrom): ReadingPane {
  const { store, panel } = workspace;
  const frame = paneFrame(panel);
  const reading = shownDocument(store, frame, claimFrom);
  const { open, openNamed, showList, tell } = waysIn(store, bridge, { frame, reading });
  let goesToPanel = false;
  hearClicks(frame.root, {
    document: (name) => void openNamed(name),
    list: () => void showList(),
    close: () => frame.hide(),
    claim: () => reading.claim(),
    folder: () => void bridge.chooseDocuments().then((chosen) => (chosen === null ? undefined : showList())),
    event: (id) => {
      frame.hide();
      goesToPanel = true;
      store.dispatch({ type: "selected", selection: { kind: "event", id } });
      // Where it is chosen already, nothing is drawn anew.
      store.redraw();
    },
  });
  takeTexts(frame.root, tell, async (name, bytes) =>
    reading.show(await bridge.readDocumentContents(name, bytes), { isInFolder: false }),
  );
  const furnish = furnishPanel(panel, (id, paragraph) => {
    const name = store.state().timeline?.sources.find((source) => source.id === id)?.custom.document?.file;
    if (name !== undefined) void openNamed(name, paragraph);
  });
  return {
    open,
    stepAside: () => frame.hide(),
    part: ({ state, before }) => {
      furnish(state);
      // What was chosen in the picture, or is written now, stands in the panel.
      const isChosen = state.selection !== before?.selection || state.comparing !== before?.comparing;
      if (before && (isChosen || (state.form && state.form !== before.form))) frame.hide();
      if (state.timeline !== before?.timeline) reading.mark();
      if (goesToPanel) headingOf(panel)?.focus({ preventScroll: true });
      goesToPanel = false;
    },
  };
}

type Shown = ReturnType<typeof shownDocument>;

/** How documents come into the pane. */
function waysIn(
  store: Store,
  bridge: ReadingBridge,
  { frame, reading }: { readonly frame: PaneFrame; readonly reading: Shown },
) {
  const tell = (message: string): void => store.dispatch({ type: "answered", message });
  const showList = async (): Promise<void> => {
    reading.forget();
    const list = await bridge.listDocuments();
    const codes = new Map(store.state().timeline?.sources.map(({ id, custom }) => [id, custom.code]));
    frame.showList(documentList(list, (id) => codes.get(id)));
    headingOf(frame.root)?.focus();
  };
  const openNamed = async (name: string, paragraph?: number): Promise<void> => {
    store.dispatch({ type: "asked" });
    frame.show();
    const isShown = reading.name() === name;
    const answer = isShown ? undefined : await bridge.openDocument(name);
    tell("");
    if (answer && "reason" in answer && reading.name() === undefined) await showList();
    if (answer) reading.show(answer, { isInFolder: true, ...(paragraph !== undefined && { paragraph }) });
    else if (paragraph !== undefined) reading.goTo(paragraph);
  };
  const open = (): void => {
    if (document.documentElement.dataset["panel"] === "closed") store.dispatch({ type: "panel-switched" });
    frame.show();
    if (reading.name() === undefined) void showList();
    else headingOf(frame.root)?.focus();
  };
  return { open, openNamed, showList, tell };
}

interface OpenDocument {
  readonly document: OpenedDocument;
  readonly view: DocumentView;
  /** Whether it lies in the folder of documents, and not in the window alone. */
  readonly isInFolder: boolean;
  words: WordsAt | undefined;
}

/** From where a document comes, and which paragraph is gone to, from 1. */
interface Arrival {
  readonly isInFolder: boolean;
  readonly paragraph?: number;
}

/** The document that the pane shows, at most one. */
function shownDocument({ dispatch, state }: Store, frame: PaneFrame, claimFrom: ClaimFrom) {
  let reading: OpenDocument | undefined;
  const tell = (message: string): void => dispatch({ type: "answered", message });
  const sourceOf = (name: string): string | undefined =>
    state().timeline?.sources.find(({ custom }) => custom.document?.file === name)?.id;
  const mark = (): void => {
    const { timeline } = state();
    if (!reading || !timeline) return;
    const { document, view } = reading;
    view.mark(claimedPassages(timeline, sourceOf(document.name), document.paragraphs));
  };
  const claim = (): void => {
    if (!reading) return;
    const { document, words, isInFolder } = reading;
    const passage =
      words && chosenPassage(document, words.paragraph, words.span, { source: sourceOf(document.name), isInFolder });
    if (passage) claimFrom(passage);
    else tell("Choose words of the document first: with the mouse, or with the arrow keys and Shift");
  };
  const chose = (words: WordsAt | undefined): void => {
    if (reading) reading.words = words;
    frame.canClaim(words !== undefined);
  };
  return {
    mark,
    claim,
    name: () => reading?.document.name,
    forget: () => void (reading = undefined),
    goTo: (paragraph: number) => reading?.view.goTo(paragraph - 1),
    show(answer: DocumentAnswer, { isInFolder, paragraph }: Arrival) {
      if ("reason" in answer) {
        tell(asSentence(`not opened: ${answer.reason}`));
        return;
      }
      const view = documentView(answer, { chose, entered: claim });
      reading = { document: answer, view, isInFolder, words: undefined };
      frame.showDocument(printable(answer.name), view.root);
      mark();
      if (paragraph === undefined) headingOf(frame.root)?.focus();
      else view.goTo(paragraph - 1);
    },
  };
}

interface PaneActs {
  readonly document: (name: string) => void;
  readonly event: (id: string) => void;
  readonly list: () => void;
  readonly close: () => void;
  readonly claim: () => void;
  readonly folder: () => void;
}

function hearClicks(root: HTMLElement, acts: PaneActs): void {
  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    if (!button) return;
    const { document: name, claimingEvent, act } = button.dataset;
    if (name !== undefined) acts.document(name);
    else if (claimingEvent !== undefined) acts.event(claimingEvent);
    else if (button.hasAttribute("data-choose-folder")) acts.folder();
    else if (act === "list" || act === "close" || act === "claim") acts[act]();
  });
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    acts.close();
  });
}
