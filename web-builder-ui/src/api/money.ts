/** A decimal string with its currency, never a float: `{amount: "1250.00", currency: "DZD"}`. */
export interface Money {
  amount: string
  currency: string
}
