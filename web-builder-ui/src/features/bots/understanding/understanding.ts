import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { type Page, usePages } from '@/api/page'
import { ApiProblem } from '@/api/problem'
import { intents } from '../model/intents'

export interface Example {
  id: string
  text: string
  label: string
  language: string | null
  createdAt: string
}

export type ExampleText = Pick<Example, 'text' | 'label' | 'language'>

export interface LabelCount {
  label: string
  examples: number
}

export interface NotUnderstood {
  id: string
  text: string
  times: number
  language: string
  /** Built-in intents that come near, the likeliest first. */
  suggestions: string[]
  lastAt: string
}

export const ofBot = (botId: string) => `/api/v1/bots/${botId}`
export const understandingOf = (botId: string) => `/api/v1/understanding/bots/${botId}`

export const languages = ['ar', 'ar-DZ', 'dz-latn', 'fr', 'en', 'kab', 'mixed'] as const

export function useExamples(botId: string, label: string) {
  return usePages<Example>(`${ofBot(botId)}/examples`, { label })
}

/** An example as it is now, never as it was: it may be gone since the training that speaks of it. */
export function useExample(botId: string, id: string) {
  const path = `${ofBot(botId)}/examples`
  return useQuery({ queryKey: [path, id], queryFn: () => api.get<Example>(`${path}/${id}`), gcTime: 0 })
}

export function useLabels(botId: string | undefined) {
  return useQuery({
    queryKey: [`${ofBot(botId ?? '')}/labels`],
    queryFn: () => api.get<Page<LabelCount>>(`${ofBot(botId ?? '')}/labels`),
    enabled: botId !== undefined,
  })
}

/** Labels of the merchant's own, of the bot whose page is open. */
export function useOwnLabels(): readonly string[] {
  const { botId } = useParams({ strict: false })
  return ownLabels(useLabels(botId).data?.items ?? [])
}

export function ownLabels(labels: readonly LabelCount[]): readonly string[] {
  return labels.map(({ label }) => label).filter((label) => !(intents as readonly string[]).includes(label))
}

/** Our words for a built-in intent; the merchant's own label as it is. */
export function useLabelName(): (label: string) => string {
  const { t } = useTranslation('app')
  return (label) =>
    (intents as readonly string[]).includes(label) ? t(`app:intents.${label}`, { defaultValue: label }) : label
}

function useExampleChange<Input, Output>(botId: string, change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: [`${ofBot(botId)}/examples`] }),
        queries.invalidateQueries({ queryKey: [`${ofBot(botId)}/labels`] }),
      ]),
  })
}

/** Adds without an id, changes with one. */
export function useSaveExample(botId: string) {
  return useExampleChange(botId, ({ id, content }: { id: string | undefined; content: ExampleText }) =>
    id
      ? api.put<Example>(`${ofBot(botId)}/examples/${id}`, content)
      : api.create<Example>(`${ofBot(botId)}/examples`, content),
  )
}

export function useDeleteExample(botId: string) {
  return useExampleChange(botId, (id: string) => api.delete(`${ofBot(botId)}/examples/${id}`))
}

export function useImportExamples(botId: string) {
  return useExampleChange(botId, (table: string) =>
    api.post<{ added: number; repeated: number }>(`${ofBot(botId)}/example-imports`, { table }),
  )
}

export function useNotUnderstood(botId: string) {
  const pages = usePages<NotUnderstood>(`${understandingOf(botId)}/not-understood`, { limit: 20 })
  return { ...pages, unpublished: isNotFound(pages.error) }
}

/** A label makes an example of the message; without one it is dismissed. Either way it leaves the list. */
export function useSettleMessage(botId: string) {
  const queries = useQueryClient()
  return useExampleChange(botId, async ({ message, label }: { message: NotUnderstood; label: string | null }) => {
    if (label !== null) {
      await api.create<Example>(`${ofBot(botId)}/examples`, {
        text: message.text,
        label,
        language: languageOrNothing(message.language),
      })
    }
    await api.put(`${understandingOf(botId)}/not-understood/${message.id}`, {
      outcome: label === null ? 'DISMISSED' : 'LABELLED',
    })
    await queries.invalidateQueries({ queryKey: [`${understandingOf(botId)}/not-understood`] })
  })
}

export function languageOrNothing(language: string): string | null {
  return (languages as readonly string[]).includes(language) ? language : null
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 404
}
