/** Names of fields that may be absent. */
type Optional<T> = {
  [Key in keyof T]-?: undefined extends T[Key] ? Key : T extends Record<Key, T[Key]> ? never : Key;
}[keyof T];

/** The same object when the optional field is absent already, otherwise a copy without it. */
export function without<T extends object>(record: T, key: Optional<T>): T {
  if (record[key] === undefined) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as T;
}
