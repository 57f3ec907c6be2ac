export type Piece = { text: string } | { link: string }

const address = /https?:\/\/[^\s<>"'،]+[^\s<>"'،.,;:!?)]/g

/** Splits a text at web addresses. Only http(s) becomes a link, whatever a message says. */
export function linkified(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(address)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) })
    pieces.push({ link: match[0] })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}
