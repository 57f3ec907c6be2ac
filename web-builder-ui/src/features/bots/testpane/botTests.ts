import { useMutation } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Message, Understood } from '@/api/message'
import type { Flow } from '../model/flow'

export interface TestStart {
  testId: string
  messages: Message[]
}

export interface TestAnswer {
  messages: Message[]
  understood?: Understood | null
  blockPath: string[]
}

export type ShopperInput = { text: string } | { choice: string }

/** Runs the flow that is on the screen, published or not; nothing that happens in a test is counted or ordered. */
export function useStartTest() {
  return useMutation({
    mutationFn: (test: { botId: string; flow: Flow; language: string }) =>
      api.create<TestStart>('/api/v1/bot-tests', test),
  })
}

export function useTestMessage() {
  return useMutation({
    mutationFn: ({ testId, input }: { testId: string; input: ShopperInput }) =>
      api.post<TestAnswer>(`/api/v1/bot-tests/${testId}/messages`, input),
  })
}
