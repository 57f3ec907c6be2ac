/** What the gateway tells the page at run time, so that one build serves every installation. */
export interface AppConfig {
  oidcAuthority: string
  oidcClientId: string
  demo: boolean
}

export async function loadConfig(): Promise<AppConfig> {
  const response = await fetch('/config.json', { headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(`GET /config.json answered ${response.status}`)
  return (await response.json()) as AppConfig
}
