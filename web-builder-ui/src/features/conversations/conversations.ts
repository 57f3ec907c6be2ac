import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Message, Understood } from '@/api/message'
import { usePages } from '@/api/page'

export interface Conversation {
  id: string
  botId: string
  visitorId: string
  language: string
  startedAt: string
  lastMessageAt: string
  messages: number
  /** Messages of the shopper, and how many of these the bot had to fall back on. */
  received: number
  notUnderstood: number
}

export interface Transcript {
  conversation: Conversation
  messages: (Message & { understood?: Understood | null })[]
}

const conversations = '/api/v1/conversations'

export function useConversations() {
  return usePages<Conversation>(conversations, { limit: 30 }, { refetchInterval: 8_000 })
}

export function useTranscript(id: string) {
  return useQuery({
    queryKey: [conversations, 'one', id],
    queryFn: () => api.get<Transcript>(`${conversations}/${id}`),
    refetchInterval: 5_000,
  })
}
