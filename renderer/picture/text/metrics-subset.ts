/** The part of a font's metrics that a given text needs, for a page that brings its metrics along. */

import type { FaceTable, JoiningClass } from "../../../data/font-table.ts";

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
  const columns = classSubset(right, has);
  const rows = classSubset(left, has).map(({ index, members }) => ({
    members,
    values: columns.map((column) => kerning[index]?.[column.index] ?? 0),
  }));
  const kept = merged(rows);
  const across = merged(
    columns.map(({ members }, index) => ({ members, values: kept.map(({ values }) => values[index] ?? 0) })),
  );
  return {
    advances: advances.flatMap((run) => runSubset(run, has)),
    left: kept.map(({ members }) => members),
    right: across.map(({ members }) => members),
    kerning: kept.map((_, index) => withoutLastZeros(across.map(({ values }) => values[index] ?? 0))),
    ...(joining && { joining: joining.flatMap((joined) => joiningSubset(joined, has)) }),
  };
}

/** Most pairs do not kern, and a row that ends early says so of the rest. */
function withoutLastZeros(row: readonly number[]): readonly number[] {
  return row.slice(0, row.findLastIndex((value) => value !== 0) + 1);
}

interface KerningClass {
  readonly members: string;
  readonly values: readonly number[];
}

/** Fewer characters leave classes that kern alike, or not at all. */
function merged(classes: readonly KerningClass[]): readonly KerningClass[] {
  const alike = new Map<string, KerningClass>();
  for (const { members, values } of classes) {
    if (values.every((value) => value === 0)) continue;
    const key = values.join();
    alike.set(key, { members: (alike.get(key)?.members ?? "") + members, values });
  }
  return [...alike.values()];
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
