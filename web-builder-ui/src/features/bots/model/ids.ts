/** Short, unique within one flow, and never starting with a digit. */
export function freshId(prefix: string): string {
  return `${prefix}-${crypto.randomUUID().slice(0, 8)}`
}
