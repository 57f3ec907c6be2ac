import { createContext, use } from 'react'
import type { AppConfig } from './config'

export const ConfigContext = createContext<AppConfig | null>(null)

export function useConfig(): AppConfig {
  const config = use(ConfigContext)
  if (!config) throw new Error('useConfig is for components below App')
  return config
}
