import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { wilayaName } from './Wilaya'

const table = '../ml-models/retail-text/src/main/resources/com/retailbot/text/wilayas.tsv'

it('names each wilaya as the rest of the system does', () => {
  const rows = readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
  expect(rows.length).toBeGreaterThanOrEqual(58)
  for (const row of rows) {
    const [code = '', french, arabic] = row.split('\t')
    expect([wilayaName(code, 'fr'), wilayaName(code, 'ar')]).toEqual([french, arabic])
  }
})

it('shows a code that it does not know', () => {
  expect(wilayaName('99', 'fr')).toBe('99')
})
