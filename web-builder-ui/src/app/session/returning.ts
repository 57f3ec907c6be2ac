/*
 * A second tab, or a morning after: the identity provider still knows the person, so asking "sign in?" is one press too
 * many. Tried once a tab, so that a provider that says no does not send the page round in circles.
 */
const known = 'retailbot.known'
const tried = 'retailbot.returning'

export function isKnownHere(): boolean {
  return localStorage.getItem(known) !== null && sessionStorage.getItem(tried) === null
}

export function startReturning(): void {
  sessionStorage.setItem(tried, 'yes')
}

export function rememberSignIn(): void {
  localStorage.setItem(known, 'yes')
  sessionStorage.removeItem(tried)
}

/** Who signs out means it: the next visit begins at the door. */
export function forgetSignIn(): void {
  localStorage.removeItem(known)
}
