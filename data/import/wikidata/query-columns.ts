/** Which variable of a query is what, by its name and by what it holds. */
import { isItem, type QueryRow } from "./query-rows.ts";

/** Names of variables. */
export interface QueryColumns {
  /** What the rows are about. */
  readonly item?: string;
  readonly title?: string;
  readonly description?: string;
  readonly start?: string;
  readonly end?: string;
  readonly precision?: string;
  readonly endPrecision?: string;
  readonly place?: string;
  readonly image?: string;
  readonly point?: string;
}

const DATE = /^[+-]?\d{4,16}-\d{2}-\d{2}(?:T|$)/u;
const POINT = /^Point\(/iu;
const ENDS = /end|until|dissol|abolish|death|died/iu;

/** Looks at the first rows. */
export function queryColumns(rows: readonly (QueryRow | undefined)[]): QueryColumns {
  const first = rows.slice(0, 50).flatMap((row) => row ?? []);
  const names = [...new Set(first.flatMap((row) => [...row.keys()]))];
  const holding = (is: (value: string) => boolean) =>
    names.filter((name) => first.some((row) => is(row.get(name) ?? "")));
  const named = (pattern: RegExp) => names.find((name) => pattern.test(name));
  const items = holding(isItem);
  const item = items.find((name) => names.includes(`${name}Label`)) ?? items[0];
  const dates = holding((value) => DATE.test(value));
  const start = dates.find((name) => !ENDS.test(name)) ?? dates[0];
  const precisions = names.filter((name) => /precision/iu.test(name));
  return {
    ...found("item", item),
    ...found(
      "title",
      names.find((name) => name === `${item ?? "item"}Label`) ?? named(/^(?:label|title|name)$/iu) ?? named(/Label$/u),
    ),
    ...found("description", named(/^(?:description|desc)$|Description$/iu)),
    ...found("start", start),
    ...found(
      "end",
      dates.find((name) => name !== start && ENDS.test(name)),
    ),
    ...found(
      "precision",
      precisions.find((name) => !ENDS.test(name)),
    ),
    ...found(
      "endPrecision",
      precisions.find((name) => ENDS.test(name)),
    ),
    ...found("place", named(/^(?:location|place|where)(?:Label)?$/iu)),
    ...found("image", named(/^(?:image|pic|picture|photo)$/iu)),
    ...found("point", holding((value) => POINT.test(value))[0]),
  };
}

function found(what: keyof QueryColumns, name: string | undefined): QueryColumns {
  return name === undefined ? {} : { [what]: name };
}
