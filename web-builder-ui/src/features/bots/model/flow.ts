/** A bot's graph as the builder edits it, bot-config stores it and conversation runs it. Values are never changed in place. */
export interface Flow {
  startBlockId: string
  blocks: readonly Block[]
  edges: readonly Edge[]
}

export interface Block {
  id: string
  type: string
  position: Position
  /** slot → language → text */
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>
  settings: Readonly<Record<string, unknown>>
}

export interface Position {
  x: number
  y: number
}

export interface Edge {
  id: string
  from: string
  port: string
  to: string
}

/** Languages in which no text may be missing; the two ways of writing Darija are optional and fall back. */
export const requiredLanguages = ['fr', 'ar', 'en'] as const
export const optionalLanguages = ['ar-DZ', 'dz-latn'] as const

export type BotLanguage = (typeof requiredLanguages)[number] | (typeof optionalLanguages)[number]

const fallbacks: Record<string, string> = { 'ar-DZ': 'ar', 'dz-latn': 'fr' }

export function isRequiredLanguage(language: string): boolean {
  return (requiredLanguages as readonly string[]).includes(language)
}

export function fallbackOf(language: string): string | undefined {
  return fallbacks[language]
}

/** What the shopper would read: the text itself, or the one that stands in for it. */
export function textIn(block: Block, slot: string, language: string): string {
  const texts = block.texts[slot] ?? {}
  const own = texts[language]
  if (own?.trim()) return own
  const fallback = fallbacks[language]
  return (fallback && texts[fallback]) || ''
}

export function findBlock(flow: Flow, id: string | null | undefined): Block | undefined {
  return flow.blocks.find((block) => block.id === id)
}
