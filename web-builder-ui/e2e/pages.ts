/** Every page: what `npm run screenshots` takes pictures of, and what axe looks at in each language. */
export const pages = [
  { name: 'home', path: '/' },
  { name: 'bots', path: '/bots' },
  { name: 'bot-editor', path: '/bots/bot-1' },
  { name: 'bot-understanding', path: '/bots/bot-1/understanding' },
  { name: 'bot-versions', path: '/bots/bot-1/versions' },
  { name: 'bot-install', path: '/bots/bot-1/install' },
  { name: 'knowledge', path: '/knowledge' },
  { name: 'catalogue', path: '/catalogue' },
  { name: 'catalogue-import', path: '/catalogue/import' },
  { name: 'stock', path: '/stock' },
  { name: 'orders', path: '/orders' },
  { name: 'orders-review', path: '/orders/review' },
  { name: 'carts', path: '/carts' },
  { name: 'conversations', path: '/conversations' },
  { name: 'conversation', path: '/conversations/cv-1' },
  { name: 'insights', path: '/insights' },
  { name: 'sandbox', path: '/sandbox' },
] as const

export const languages = ['en', 'fr', 'ar'] as const
