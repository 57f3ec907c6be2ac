/** One comparison as the form builds it; anything richer is typed as an expression. */
export interface Comparison {
  variable: Variable
  operator: Operator
  value: string
}

export const variables = ['language', 'intent', 'confidence', 'cart_total', 'cart_size'] as const
export type Variable = (typeof variables)[number]

export const operators = ['==', '!=', '>', '>=', '<', '<='] as const
export type Operator = (typeof operators)[number]

const textVariables: readonly Variable[] = ['language', 'intent']
/** CEL knows no equality of a decimal and a whole number: `cart_total == 5000` must be written `5000.0`. */
const decimalVariables: readonly Variable[] = ['confidence', 'cart_total']

export function isText(variable: Variable): boolean {
  return textVariables.includes(variable)
}

export function operatorsFor(variable: Variable): readonly Operator[] {
  return isText(variable) ? ['==', '!='] : operators
}

/** Undefined when the expression is more than the form can show. */
export function readComparison(expression: string): Comparison | undefined {
  const match = /^\s*(\w+)\s*(==|!=|>=|<=|>|<)\s*("[\w-]*"|-?\d+(?:\.\d+)?)\s*$/.exec(expression)
  const [, variable, operator, literal] = match ?? []
  if (!variable || !operator || !literal || !variables.includes(variable as Variable)) return undefined
  const quoted = literal.startsWith('"')
  if (quoted !== isText(variable as Variable)) return undefined
  const value = quoted ? literal.slice(1, -1) : literal.replace(/\.0$/, '')
  return { variable: variable as Variable, operator: operator as Operator, value }
}

export function writeComparison({ variable, operator, value }: Comparison): string {
  return `${variable} ${operator} ${literalOf(variable, value)}`
}

function literalOf(variable: Variable, value: string): string {
  if (isText(variable)) return `"${value.replace(/[^\w-]/g, '')}"`
  const number = Number(value.replace(',', '.'))
  const text = Number.isFinite(number) ? String(number) : '0'
  return decimalVariables.includes(variable) && !text.includes('.') ? `${text}.0` : text
}
