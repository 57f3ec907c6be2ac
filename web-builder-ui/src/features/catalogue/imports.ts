import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'

export interface ImportPreview {
  importId: string
  status: 'PREVIEWED' | 'APPLIED' | 'EXPIRED'
  encoding: string
  delimiter: string
  rows: number
  creates: number
  updates: number
  unchanged: number
  refused: number
  unknownColumns: string[]
  expiresAt: string
  appliedAt: string | null
  changes: RowChange[]
  refusals: Refusal[]
  next: string | null
}

export interface RowChange {
  line: number
  sku: string
  kind: 'CREATE' | 'UPDATE'
  fields: { field: string; before: string | null; after: string | null }[]
}

export interface Refusal {
  line: number
  sku: string | null
  field: string | null
  value: string | null
  code: string
  message: string
}

export const encodings = ['utf-8', 'windows-1256', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

const imports = '/api/v1/catalogue-imports'

/** Nothing is applied by this: the answer says what would be. */
export function usePreview() {
  return useMutation({
    mutationFn: ({ file, encoding }: { file: File; encoding?: Encoding }) => {
      const form = new FormData()
      form.append('file', file)
      return api.create<ImportPreview>(imports, form, { query: { encoding } })
    },
  })
}

/** One more page of a long preview. */
export function useMoreChanges(importId: string) {
  return useMutation({
    mutationFn: (cursor: string) => api.get<ImportPreview>(`${imports}/${importId}`, { query: { cursor } }),
  })
}

export function useConfirm() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (importId: string) => api.post<ImportPreview>(`${imports}/${importId}/confirmation`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['/api/v1/products'] }),
  })
}

export function useImportTemplate() {
  return useQuery({ queryKey: [imports, 'template'], queryFn: () => api.text(`${imports}/template`), enabled: false })
}
