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
import type { WindowPart } from "../state/store.ts";
import { claimedPassages } from "./claimed-passages.ts";
import { documentList } from "./document-list.ts";
import { documentView, type DocumentView, type WordsAt } from "./document-view.ts";
import { furnishPanel } from "./panel-buttons.ts";
import { chosenPassage, type ClaimFrom } from "./passage.ts";
import { paneFrame } from "./pane-frame.ts";
import { takeTexts } from "./take-texts.ts";

/** Where documents come from. */
export type ReadingBridge = Pick<Bridge, "listDocuments" | "openDocument" | "readDocumentContents" | "chooseDocuments">;

/** The pane, and what opens it. */
export interface ReadingPane {
  readonly part: WindowPart;
  /** Shows the list of documents, or the one that was read last. */
  readonly open: () => void;
}

interface OpenDocument {
  readonly document: OpenedDocument;
  readonly view: DocumentView;
  words: WordsAt | undefined;
}

/** Puts the pane beside the panel. `claimFrom` gets the words that a claim is to be made from. */
export function readingPane(workspace: Workspace, bridge: ReadingBridge, claimFrom: ClaimFrom): ReadingPane {
  const { store, panel } = workspace;
  const frame = paneFrame(panel);
  let reading: OpenDocument | undefined;
  const tell = (message: string): void => store.dispatch({ type: "answered", message });
  const sourceOf = (name: string): string | undefined =>
    store.state().timeline?.sources.find(({ custom }) => custom.document?.file === name)?.id;
  const mark = (): void => {
    const { timeline } = store.state();
    if (!reading || !timeline) return;
    const { document, view } = reading;
    view.mark(claimedPassages(timeline, sourceOf(document.name), document.paragraphs));
  };
  const claim = (): void => {
    if (!reading) return;
    const { document, words } = reading;
    const passage = words && chosenPassage(document, words.paragraph, words.span, sourceOf(document.name));
    if (passage) claimFrom(passage);
    else tell("Choose words of the document first: with the mouse, or with the arrow keys and Shift");
  };
  const showDocument = (answer: DocumentAnswer, paragraph?: number): void => {
    if ("reason" in answer) return tell(asSentence(`not opened: ${answer.reason}`));
    const chose = (words: WordsAt | undefined): void => {
      if (reading) reading.words = words;
      frame.canClaim(words !== undefined);
    };
    const view = documentView(answer, { chose, entered: claim });
    reading = { document: answer, view, words: undefined };
    frame.showDocument(printable(answer.name), view.root);
    mark();
    tell("");
    if (paragraph === undefined) headingOf(frame.root)?.focus();
    else view.goTo(paragraph - 1);
  };
  const showList = async (): Promise<void> => {
    reading = undefined;
    const list = await bridge.listDocuments();
    const codes = new Map(store.state().timeline?.sources.map(({ id, custom }) => [id, custom.code]));
    frame.showList(documentList(list, (id) => codes.get(id)));
    headingOf(frame.root)?.focus();
  };
  const openNamed = async (name: string, paragraph?: number): Promise<void> => {
    store.dispatch({ type: "asked" });
    frame.show();
    if (reading?.document.name === name) {
      tell("");
      return void (paragraph !== undefined && reading.view.goTo(paragraph - 1));
    }
    const answer = await bridge.openDocument(name);
    if ("reason" in answer && !reading) await showList();
    showDocument(answer, paragraph);
  };
  const openSource = (id: string, paragraph?: number): void => {
    const name = store.state().timeline?.sources.find((source) => source.id === id)?.custom.document?.file;
    if (name !== undefined) void openNamed(name, paragraph);
  };
  hearClicks(frame.root, {
    document: (name) => void openNamed(name),
    list: () => void showList(),
    close: () => frame.hide(),
    claim,
    folder: () => void bridge.chooseDocuments().then((chosen) => (chosen === null ? undefined : showList())),
    event: (id) => {
      frame.hide();
      store.dispatch({ type: "selected", selection: { kind: "event", id } });
    },
  });
  takeTexts(frame.root, tell, async (name, bytes) => showDocument(await bridge.readDocumentContents(name, bytes)));
  const furnish = furnishPanel(panel, openSource);
  return {
    open() {
      frame.show();
      if (!reading) void showList();
      else headingOf(frame.root)?.focus();
    },
    part: ({ state, before }) => {
      furnish(state);
      if (state.timeline !== before?.timeline) mark();
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
