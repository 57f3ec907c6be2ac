import { expect, it } from 'vitest'
import { readEvents } from './eventStream'

function response(...chunks: (string | Uint8Array)[]): Response {
  const encoder = new TextEncoder()
  return new Response(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk)
        controller.close()
      },
    }),
  )
}

async function read(...chunks: (string | Uint8Array)[]) {
  const events: [string, string][] = []
  await readEvents(response(...chunks), (event, data) => events.push([event, data]))
  return events
}

it('reads events that arrive in pieces', async () => {
  expect(await read('event: mess', 'age\ndata: {"a"', ':1}\n', '\nevent: done\ndata: {}\n\n')).toEqual([
    ['message', '{"a":1}'],
    ['done', '{}'],
  ])
})

it('passes over pings and understands carriage returns', async () => {
  expect(await read(': ping\r\n\r\ndata: x\r\n\r\n')).toEqual([['message', 'x']])
})

it('joins a letter whose bytes arrive apart', async () => {
  const bytes = new TextEncoder().encode('data: صباط\n\n')
  expect(await read(bytes.slice(0, 7), bytes.slice(7))).toEqual([['message', 'صباط']])
})

it('does not hand out half an event', async () => {
  expect(await read('data: whole\n\ndata: hal')).toEqual([['message', 'whole']])
})
