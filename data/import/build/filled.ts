/** What an object is without its fields that are `undefined`: those that may be so may be missing. */
type Filled<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The fields of an object that are there: those whose value is not `undefined`. */
export function filled<T extends object>(fields: T): Filled<T> {
  const there: Record<string, unknown> = {};
  const all = fields as Readonly<Record<string, unknown>>;
  // Object.keys would make a list for each of a hundred thousand objects.
  for (const name in all) if (all[name] !== undefined) there[name] = all[name];
  return there as Filled<T>;
}
