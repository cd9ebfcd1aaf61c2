/** The fields of an object that are there: those whose value is not `undefined`. */
export function filled<T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const there: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields as Readonly<Record<string, unknown>>))
    if (value !== undefined) there[name] = value;
  return there as { readonly [K in keyof T]?: Exclude<T[K], undefined> };
}
