import { describe, expect, it } from 'vitest'
import { linkified } from './linkify'
import { phonesOf, type SandboxMessage } from './sandbox'

const message = (messageId: string, phone: string): SandboxMessage => ({
  messageId,
  phone,
  purpose: 'VERIFICATION',
  language: 'fr',
  text: messageId,
  choices: [],
  at: '2026-11-22T10:00:00Z',
  replies: [],
  orderNumber: null,
})

describe('phones', () => {
  it('come with the last one that rang first, and each reads from old to new', () => {
    const phones = phonesOf([message('3', '0550'), message('2', '0770'), message('1', '0550')])
    expect(phones.map(({ number, messages }) => [number, messages.map(({ messageId }) => messageId)])).toEqual([
      ['0550', ['1', '3']],
      ['0770', ['2']],
    ])
  })
})

describe('links in messages', () => {
  it('are found, without the full stop behind them', () => {
    expect(linkified('Votre panier : http://localhost:8090/?restore=abc. À bientôt')).toEqual([
      { text: 'Votre panier : ' },
      { link: 'http://localhost:8090/?restore=abc' },
      { text: '. À bientôt' },
    ])
  })

  it('are never anything but web addresses', () => {
    expect(linkified('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)' }])
  })
})
