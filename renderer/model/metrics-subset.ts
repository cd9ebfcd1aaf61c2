/** The part of a font's metrics that a given text needs, for a page that brings its metrics along. */

/** As `source-sans-3.json` has them: runs of advances, and kerning between classes of characters. */
interface FaceTable {
  /** Each a code point and the widths of the characters from there on. */
  readonly advances: readonly (readonly number[])[];
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** A row for each class on the left, a column for each on the right. */
  readonly kerning: readonly (readonly number[])[];
}

/** The table with the characters that `has` accepts, and no others: it measures them as the whole one does. */
export function metricsSubset<Table extends { readonly faces: Readonly<Record<string, FaceTable>> }>(
  table: Table,
  has: (code: number) => boolean,
): Table {
  const faces = Object.entries(table.faces).map(([weight, face]) => [weight, { ...face, ...faceSubset(face, has) }]);
  return { ...table, faces: Object.fromEntries(faces) as Table["faces"] };
}

function faceSubset({ advances, left, right, kerning }: FaceTable, has: (code: number) => boolean): FaceTable {
  const rows = classSubset(left, has);
  const columns = classSubset(right, has);
  return {
    advances: advances.flatMap((run) => runSubset(run, has)),
    left: rows.map(({ members }) => members),
    right: columns.map(({ members }) => members),
    kerning: rows.map((row) => columns.map((column) => kerning[row.index]?.[column.index] ?? 0)),
  };
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
    .map((members, index) => ({ index, members: [...members].filter((one) => has(one.codePointAt(0) ?? 0)).join("") }))
    .filter(({ members }) => members !== "");
}
