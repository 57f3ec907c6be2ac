/** People paste addresses of pages; what the browser sends, and the gateway compares, is the origin alone. */
export function originOf(typed: string): string | undefined {
  const address = typed.trim()
  if (address === '' || /\s/.test(address)) return undefined
  try {
    const { protocol, origin, hostname } = new URL(/^https?:\/\//i.test(address) ? address : `https://${address}`)
    const isName = hostname === 'localhost' || hostname.includes('.')
    return (protocol === 'https:' || protocol === 'http:') && isName ? origin : undefined
  } catch {
    return undefined
  }
}
