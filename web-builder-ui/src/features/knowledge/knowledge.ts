import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { LocalizedText } from '@/api/localized'
import { usePages } from '@/api/page'

export interface Entry {
  id: string
  question: LocalizedText
  answer: LocalizedText
  /** Where the answer comes from; shown to the shopper. */
  source: string
  changedAt: string
}

export type EntryText = Pick<Entry, 'question' | 'answer' | 'source'>

const knowledge = '/api/v1/knowledge'

export const languages = ['fr', 'ar', 'en', 'ar-DZ', 'dz-latn'] as const

export function useKnowledge() {
  return usePages<Entry>(knowledge)
}

/** Adds without an id, changes with one. */
export function useSaveEntry() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, text }: { id: string | undefined; text: EntryText }) =>
      id ? api.put<Entry>(`${knowledge}/${id}`, text) : api.create<Entry>(knowledge, text),
    onSuccess: () => queries.invalidateQueries({ queryKey: [knowledge] }),
  })
}

export function useDeleteEntry() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.delete(`${knowledge}/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: [knowledge] }),
  })
}

/** Empty languages are left out: the service stores what there is, and the bot falls back. */
export function withoutBlanks(text: LocalizedText): LocalizedText {
  return Object.fromEntries(
    Object.entries(text).flatMap(([language, words]) => (words.trim() ? [[language, words.trim()]] : [])),
  )
}

/** A question without its answer in the same language would be found and answered in another one. */
export function languagesWithout(text: EntryText): string[] {
  return languages.filter((language) => !!text.question[language]?.trim() !== !!text.answer[language]?.trim())
}
