/** Takes documents apart on a thread of its own, one after the other; becomes dist/document-worker.cjs. */
import type { ReadDocument } from "../../data/document/document-text.ts";
import { answerOrders } from "../threads/answer-orders.ts";
import type { DocumentOrder } from "./extract-apart.ts";
import type { Unextracted } from "./document-kind.ts";
import { extractDocument } from "./extract-document.ts";

answerOrders<DocumentOrder, never, ReadDocument | Unextracted>(
  ({ name, bytes }) => extractDocument(name, bytes),
  () => new Error("given up"),
);
