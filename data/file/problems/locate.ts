import type { JSONVisitor } from "jsonc-parser";
import type { JsonPath } from "./json-path.ts";
import { type OriginalOffset, visitJson } from "./visit-json.ts";

/** A place in a text for people: both from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Something in a JSON text: the value at a path, or its key. */
export interface Place {
  readonly path: JsonPath;
  readonly atKey?: boolean;
}

/**
 * The UTF-16 offsets at which values, or their keys, stand in a JSON text; for what is not there, the offset of what
 * it is missing from. Reads the text once, however many places are asked for. The text may be broken and must not be
 * nested deeper than some hundred levels.
 */
export function locate(text: string, places: readonly Place[]): readonly number[] {
  const root = wantedNodes(places);
  visitJson(text, (original) => locatingVisitor(root, original));
  return places.map((place) => offsetOf(root, place));
}

/** Lines and columns of UTF-16 offsets, in the order given. Linear in the text, whatever ends its lines. */
export function textPositions(text: string, offsets: readonly number[]): readonly TextPosition[] {
  const ascending = offsets.map((offset, index) => ({ offset, index })).sort((a, b) => a.offset - b.offset);
  const positions: TextPosition[] = offsets.map(() => ({ line: 1, column: 1 }));
  const lineEnd = /\r\n|\n|\r/g;
  let line = 1;
  let lineStart = 0;
  let next = lineEnd.exec(text);
  for (const { offset, index } of ascending) {
    while (next !== null && lineEnd.lastIndex <= offset) {
      line += 1;
      lineStart = lineEnd.lastIndex;
      next = lineEnd.exec(text);
    }
    positions[index] = { line, column: offset - lineStart + 1 };
  }
  return positions;
}

/** What is looked for, as a tree, so that a walk through the text finds all of it at once. */
interface WantedNode {
  readonly children: Map<string | number, WantedNode>;
  keyOffset?: number;
  valueOffset?: number;
}

function wantedNodes(places: readonly Place[]): WantedNode {
  const root: WantedNode = { children: new Map() };
  for (const { path } of places) {
    let node = root;
    for (const segment of path) {
      const child = node.children.get(segment) ?? { children: new Map() };
      node.children.set(segment, child);
      node = child;
    }
  }
  return root;
}

function offsetOf(root: WantedNode, { path, atKey }: Place): number {
  let node = root;
  let offset = root.valueOffset ?? 0;
  for (const segment of path) {
    const child = node.children.get(segment);
    if (child?.valueOffset === undefined) break;
    node = child;
    offset = child.valueOffset;
    if (atKey && segment === path.at(-1)) offset = child.keyOffset ?? offset;
  }
  return offset;
}

/** The object or list that the walk is in. */
interface Frame {
  readonly node: WantedNode | undefined;
  /** Index of the next item of a list; undefined in an object. */
  nextIndex: number | undefined;
}

function locatingVisitor(root: WantedNode, original: OriginalOffset): JSONVisitor {
  const frames: Frame[] = [];
  let atProperty: WantedNode | undefined;
  const arrive = (offset: number): WantedNode | undefined => {
    const frame = frames.at(-1);
    const node = frame === undefined ? root : frame.nextIndex === undefined ? atProperty : itemNode(frame);
    if (node) node.valueOffset = original(offset);
    return node;
  };
  return {
    onObjectBegin: (offset) => void frames.push({ node: arrive(offset), nextIndex: undefined }),
    onArrayBegin: (offset) => void frames.push({ node: arrive(offset), nextIndex: 0 }),
    onObjectEnd: () => void frames.pop(),
    onArrayEnd: () => void frames.pop(),
    onLiteralValue: (_value, offset) => void arrive(offset),
    onObjectProperty: (key, offset) => {
      atProperty = frames.at(-1)?.node?.children.get(key);
      if (atProperty) atProperty.keyOffset = original(offset);
    },
  };
}

function itemNode(frame: Frame): WantedNode | undefined {
  const index = frame.nextIndex ?? 0;
  frame.nextIndex = index + 1;
  return frame.node?.children.get(index);
}
