/** The part of a font's metrics that a given text needs, for a page that brings its metrics along. */

import type { FaceTable, JoiningClass } from "../../data/font-table.ts";

/** The table with the characters that `has` accepts, and no others: it measures them as the whole one does. */
export function metricsSubset<Table extends { readonly faces: Readonly<Partial<Record<string, FaceTable>>> }>(
  table: Table,
  has: (code: number) => boolean,
): Table {
  const faces = Object.entries(table.faces).map(([weight, face]) => [
    weight,
    face && { ...face, ...faceSubset(face, has) },
  ]);
  return { ...table, faces: Object.fromEntries(faces) as Table["faces"] };
}

function faceSubset(face: FaceTable, has: (code: number) => boolean): FaceTable {
  const { advances = [], left = [], right = [], kerning = [], joining } = face;
  const rows = classSubset(left, has);
  const columns = classSubset(right, has);
  return {
    advances: advances.flatMap((run) => runSubset(run, has)),
    left: rows.map(({ members }) => members),
    right: columns.map(({ members }) => members),
    kerning: rows.map((row) => columns.map((column) => kerning[row.index]?.[column.index] ?? 0)),
    ...(joining && { joining: joining.flatMap((joined) => joiningSubset(joined, has)) }),
  };
}

function joiningSubset(joined: JoiningClass, has: (code: number) => boolean): readonly JoiningClass[] {
  const members = membersOf(joined.members, has);
  return members === "" ? [] : [{ ...joined, members }];
}

function membersOf(members: string, has: (code: number) => boolean): string {
  return [...members].filter((one) => has(one.codePointAt(0) ?? 0)).join("");
}

function runSubset([first = 0, ...widths]: readonly number[], has: (code: number) => boolean): readonly number[][] {
  const runs: number[][] = [];
  let open: number[] | undefined;
  for (const [index, width] of widths.entries()) {
    if (!has(first + index)) open = undefined;
    else if (open) open.push(width);
    else runs.push((open = [first + index, width]));
  }
  return runs;
}

function classSubset(classes: readonly string[], has: (code: number) => boolean) {
  return classes
    .map((members, index) => ({ index, members: membersOf(members, has) }))
    .filter(({ members }) => members !== "");
}
