/** The fields of an object that are there: those whose value is not `undefined`. */
export function filled<T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const there: Record<string, unknown> = {};
  const all = fields as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(all)) if (all[name] !== undefined) there[name] = all[name];
  return there as { readonly [K in keyof T]?: Exclude<T[K], undefined> };
}
