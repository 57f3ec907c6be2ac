import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Choice } from '@/api/message'
import { usePages } from '@/api/page'

export interface SandboxMessage {
  messageId: string
  phone: string
  purpose: 'VERIFICATION' | 'CART_REMINDER'
  language: string
  text: string
  choices: Choice[]
  at: string
  replies: { replyId: string; text: string; choice: string | null; at: string }[]
  orderNumber: string | null
}

/** One simulated phone with everything that arrived on it, oldest first. */
export interface Phone {
  number: string
  messages: SandboxMessage[]
}

const messages = '/api/v1/sandbox/messages'

export function useSandboxMessages() {
  return usePages<SandboxMessage>(messages, {}, { refetchInterval: 3_000 })
}

export function useReply() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ messageId, ...reply }: { messageId: string; text?: string; choice?: string }) =>
      api.create<SandboxMessage>(`${messages}/${messageId}/replies`, reply),
    onSettled: () => queries.invalidateQueries({ queryKey: [messages] }),
  })
}

/** Phones in the order of their newest message; the service lists messages newest first. */
export function phonesOf(newestFirst: readonly SandboxMessage[]): Phone[] {
  const phones = new Map<string, SandboxMessage[]>()
  for (const message of newestFirst) phones.set(message.phone, [message, ...(phones.get(message.phone) ?? [])])
  return [...phones].map(([number, list]) => ({ number, messages: list }))
}
