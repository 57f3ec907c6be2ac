import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { isNotFound, ofBot, understandingOf } from './understanding'

export interface Suspicious {
  exampleId: string
  text: string
  label: string
  reason: 'CONTRADICTION' | 'READS_LIKE' | 'REPETITION'
  otherLabel: string | null
}

export interface TrainingReport {
  trainingId: string
  trainedAt: string
  examples: number
  labels: number
  accuracy: number
  seconds: number
  fingerprint: string
  suspicions: Suspicious[]
}

export interface Training {
  trainingId: string
  state: 'waiting' | 'training' | 'trained' | 'failed'
  examples: number
  requestedAt: string
  problem: string | null
  /** The model in use, perhaps of a training before. */
  model: TrainingReport | null
}

export interface LanguageScore {
  language: string
  messages: number
  intentAccuracy: number
  languageRight: number
}

export interface Score {
  name: string
  cases: number
  f1: number
}

export interface ModelFigures {
  corpusHash: string
  trainedOn: number
  heldOut: number
  intentAccuracy: number
  inScopeAccuracy: number
  outOfScopeF1: number
  entityF1: number
  languages: LanguageScore[]
  intents: Score[]
  entities: Score[]
}

const POLL = 1_500

/** Polls while a training is under way; null for a bot that was never trained, published or not. */
export function useTraining(botId: string, awaited: string | undefined) {
  return useQuery({
    queryKey: [understandingOf(botId)],
    queryFn: async () => {
      try {
        return (await api.get<{ training: Training | null }>(understandingOf(botId))).training
      } catch (error) {
        if (isNotFound(error)) return null
        throw error
      }
    },
    refetchInterval: ({ state }) => (isUnderWay(state.data ?? null, awaited) ? POLL : false),
  })
}

/** A training that was just asked for may not have reached its service yet. */
export function isUnderWay(training: Training | null, awaited: string | undefined): boolean {
  if (awaited !== undefined && training?.trainingId !== awaited) return true
  return training?.state === 'waiting' || training?.state === 'training'
}

export function useTrain(botId: string) {
  return useMutation({ mutationFn: () => api.post<{ trainingId: string }>(`${ofBot(botId)}/trainings`) })
}

export function useModelFigures() {
  return useQuery({
    queryKey: ['/api/v1/understanding/model-card'],
    queryFn: () => api.get<ModelFigures>('/api/v1/understanding/model-card'),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
