import type { Routes } from './mockServices'

const fashion = { id: 'shop-1', name: 'Boutique Yasmine', demo: true, role: 'owner' }
const electronics = { id: 'shop-2', name: 'TechDz', demo: true, role: 'owner' }

export function shopRoutes(): Routes {
  const shops = [fashion, electronics]
  let active = fashion
  return {
    'GET /me': () => ({
      body: {
        user: { name: 'Amina B.', email: 'amina@example.test' },
        shop: { ...active, industry: 'fashion', defaultLanguage: 'fr', currency: 'DZD', timeZone: 'Africa/Algiers' },
        role: active.role,
        shops,
        tokenOutdated: false,
      },
    }),
    'PUT /me/active-shop': ({ body }) => {
      active = shops.find(({ id }) => id === (body as { shopId: string }).shopId) ?? active
      return { status: 204 }
    },
    'POST /shops': ({ body }) => {
      const { name } = body as { name: string }
      active = { id: 'shop-3', name, demo: false, role: 'owner' }
      shops.push(active)
      return { status: 201, body: active }
    },
  }
}

/** Somebody who has signed in for the first time. */
export function newcomerRoutes(): Routes {
  const routes = shopRoutes()
  let registered = false
  return {
    ...routes,
    'GET /me': (call, parameters) =>
      registered
        ? (routes['GET /me']?.(call, parameters) ?? {})
        : {
            body: {
              user: { name: 'Nadir K.', email: 'nadir@example.test' },
              shop: null,
              role: null,
              shops: [],
              tokenOutdated: false,
            },
          },
    'POST /shops': (call, parameters) => {
      registered = true
      return routes['POST /shops']?.(call, parameters) ?? {}
    },
  }
}

/** Somebody who looks at bots and answers shoppers, and changes neither bots nor settings. */
export function asAgent(): Routes {
  return {
    'GET /me': () => ({
      body: {
        user: { name: 'Karim D.', email: 'karim@example.test' },
        shop: { ...fashion, industry: 'fashion', defaultLanguage: 'fr', currency: 'DZD', timeZone: 'Africa/Algiers' },
        role: 'agent',
        shops: [{ ...fashion, role: 'agent' }],
        tokenOutdated: false,
      },
    }),
  }
}
