/** Every page: what `npm run screenshots` takes pictures of, and what axe looks at in each language. */
export const pages = [
  { name: 'home', path: '/' },
  { name: 'bots', path: '/bots' },
  { name: 'bot-editor', path: '/bots/bot-1' },
  { name: 'bot-versions', path: '/bots/bot-1/versions' },
  { name: 'bot-install', path: '/bots/bot-1/install' },
] as const

export const languages = ['en', 'fr', 'ar'] as const
