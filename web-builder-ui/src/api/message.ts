import type { Money } from './money'

/** One message of a conversation, as the widget, the test pane and the transcripts get it. */
export interface Message {
  id: string
  sequence: number
  from: 'bot' | 'shopper'
  at: string
  language: string
  direction: 'ltr' | 'rtl'
  text?: string | null
  choices?: Choice[] | null
  cards?: ProductCard[] | null
  cart?: { lines: CartLine[]; totalText: string } | null
}

export interface Choice {
  id: string
  label: string
}

export interface ProductCard {
  productId: string
  variantId: string
  title: string
  price: Money
  priceText: string
  stockText: string
  available: boolean
  imageUrl?: string | null
  options: Record<string, string>
  choices: Choice[]
}

export interface CartLine {
  variantId: string
  title: string
  quantity: number
  priceText: string
}

/** What the model read in a shopper's message. */
export interface Understood {
  intent: string
  confidence: number
  /** Sure enough to act upon; otherwise the bot asks. */
  certain: boolean
  language: string
  script?: string | null
  /** How the message is worded. */
  register?: 'formal' | 'neutral' | 'casual'
  /** The model that chose the intent. */
  decidedBy?: 'built_in' | 'merchant'
  entities: Entity[]
}

export interface Entity {
  type: string
  /** As written. */
  value: string
  /** As the system reads it: a whole price, a wilaya's code, a phone number. */
  norm?: string | null
}
