/** Joins class names and drops what is absent, so that conditions read inline. */
export function cx(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
