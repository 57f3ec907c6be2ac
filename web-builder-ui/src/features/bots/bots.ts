import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { LocalizedText } from '@/api/localized'
import { type Page, usePages } from '@/api/page'
import { lastSaveOf } from './editor/unsaved'
import type { Flow } from './model/flow'

export interface Bot {
  id: string
  botKey: string
  name: string
  languages: string[]
  defaultLanguage: string
  allowedOrigins: string[]
  theme: Record<string, string>
  liveVersion: number | null
  publishedAt: string | null
  unpublishedChanges: boolean
  draftChangedAt: string
}

export interface Template {
  id: string
  industry: string
  name: LocalizedText
  description: LocalizedText
  blocks: number
}

export interface Version {
  number: number
  publishedAt: string
  publishedBy: string
  restoredFrom: number | null
}

export interface FlowProblem {
  code: string
  blockId: string | null
  port: string | null
  language: string | null
  value: string | null
  message: string
}

export interface Installation {
  botKey: string
  snippet: string
}

export type BotSettings = Pick<Bot, 'name' | 'languages' | 'defaultLanguage' | 'allowedOrigins' | 'theme'>

const bots = '/api/v1/bots'
const botKey = (id: string) => [bots, id]

export function useBots() {
  return useQuery({ queryKey: [bots], queryFn: () => api.get<Page<Bot>>(bots) })
}

/** With its ETag, which a change of the settings must send back. */
export function useBot(id: string) {
  return useQuery({ queryKey: botKey(id), queryFn: () => api.getVersioned<Bot>(`${bots}/${id}`) })
}

export function useTemplates() {
  return useQuery({
    queryKey: ['/api/v1/templates'],
    queryFn: () => api.get<Template[]>('/api/v1/templates'),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function useCreateBot() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (bot: { name: string; templateId?: string }) => api.create<Bot>(bots, bot),
    onSuccess: () => queries.invalidateQueries({ queryKey: [bots] }),
  })
}

export function useDraft(id: string) {
  return useQuery({
    queryKey: [...botKey(id), 'draft'],
    queryFn: () => lastSaveOf(id).then(() => readDraft(id)),
    // The editor owns the draft from here on; a fresh copy behind its back would undo somebody's typing.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}

export async function saveDraft(id: string, flow: Flow, etag: string | undefined): Promise<string | undefined> {
  return (await api.putVersioned<Flow>(`${bots}/${id}/draft`, flow, { ifMatch: etag })).etag
}

export async function readDraft(id: string) {
  return api.getVersioned<Flow>(`${bots}/${id}/draft`)
}

export async function validateDraft(id: string): Promise<FlowProblem[]> {
  return (await api.post<{ problems: FlowProblem[] }>(`${bots}/${id}/validation`)).problems
}

export function usePublish(id: string) {
  return useBotChange(id, () => api.post<Version>(`${bots}/${id}/publish`))
}

export function useVersions(id: string) {
  return usePages<Version>(`${bots}/${id}/versions`)
}

export function useRollback(id: string) {
  return useBotChange(id, (version: number) => api.post<Version>(`${bots}/${id}/versions/${version}/rollback`))
}

export function useInstallation(id: string) {
  return useQuery({
    queryKey: [...botKey(id), 'installation'],
    queryFn: () => api.get<Installation>(`${bots}/${id}/installation`),
  })
}

export function useChangeSettings(id: string) {
  return useBotChange(id, ({ settings, etag }: { settings: BotSettings; etag: string | undefined }) =>
    api.putVersioned<Bot>(`${bots}/${id}/settings`, settings, { ifMatch: etag }),
  )
}

function useBotChange<Input, Output>(id: string, change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: [bots], exact: true }),
        queries.invalidateQueries({ queryKey: botKey(id), exact: true }),
        queries.invalidateQueries({ queryKey: [`${bots}/${id}/versions`] }),
      ]),
  })
}
