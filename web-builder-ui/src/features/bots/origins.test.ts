import { expect, it } from 'vitest'
import { originOf } from './origins'

it.each([
  ['https://boutique.example/fr/accueil?x=1', 'https://boutique.example'],
  ['boutique.example', 'https://boutique.example'],
  ['  http://localhost:8090 ', 'http://localhost:8090'],
  ['HTTPS://Boutique.Example', 'https://boutique.example'],
])('%s is the site %s', (typed, origin) => {
  expect(originOf(typed)).toBe(origin)
})

it.each(['', 'ma boutique', 'ftp://files.example', 'javascript:alert(1)', 'boutique', 'https://'])(
  '“%s” is no site',
  (typed) => {
    expect(originOf(typed)).toBeUndefined()
  },
)
