import { expect, it } from 'vitest'
import { languagesWithout, withoutBlanks } from './knowledge'

it('stores no empty language', () => {
  expect(withoutBlanks({ fr: ' Livrez-vous à Oran ? ', ar: '  ', en: '' })).toEqual({ fr: 'Livrez-vous à Oran ?' })
})

it('misses an answer where only the question is there, and the other way round', () => {
  expect(languagesWithout({ question: { fr: 'Q', ar: 'س' }, answer: { fr: 'R', en: 'A' }, source: '' })).toEqual([
    'ar',
    'en',
  ])
})
