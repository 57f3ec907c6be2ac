// @vitest-environment jsdom

import { readFileSync } from 'node:fs'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ApiProblem, Unreachable } from '@/api/problem'
import { TextField } from './Field'
import { ErrorState } from './states'

beforeAll(async () => {
  const app = JSON.parse(readFileSync('src/app/locales/en.json', 'utf8')) as object
  await i18next.use(initReactI18next).init({ lng: 'en', defaultNS: 'app', resources: { en: { app } } })
})
afterEach(cleanup)

describe('an error', () => {
  it('offers the trace id and another try', () => {
    const retry = vi.fn()
    render(<ErrorState error={new ApiProblem(500, { code: 'internal-error', traceId: 'abc123' })} onRetry={retry} />)
    expect(screen.getByText('abc123')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('says that the connection is gone when it is', () => {
    render(<ErrorState error={new Unreachable(new Error())} />)
    expect(screen.getByRole('alert').textContent).toContain('No connection')
  })
})

it('says in the page’s language that the sign-in has ended', () => {
  render(<ErrorState error={new ApiProblem(401, { title: 'Unauthorized' })} />)
  expect(screen.getByRole('alert').textContent).toContain('Sign in again')
})

describe('a field', () => {
  it('reads out its error', () => {
    render(<TextField label="Name" error="Give the shop a name." value="" onChange={() => undefined} />)
    const input = screen.getByLabelText('Name')
    const note = document.getElementById(input.getAttribute('aria-describedby') ?? '')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(note?.textContent).toBe('Give the shop a name.')
  })
})
