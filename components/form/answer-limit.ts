/** Longer than any door takes: it waits 5 seconds for a connection and works for 10. */
const longest = 40_000
let isLimited = false

/**
 * Ends the wait for an answer that will never come. A browser waits for minutes, and Next, which sends one action after
 * the other and takes no signal, would hold every later press back behind it: so the limit is put on `fetch` itself, for
 * requests that carry an action and no others.
 */
export function limitAnswers() {
  if (isLimited) return
  isLimited = true
  const plain = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    if (!new Headers(init?.headers).has('next-action') || init?.signal) return plain(input, init)
    const limit = new AbortController()
    const timer = setTimeout(() => limit.abort(), longest)
    return plain(input, { ...init, signal: limit.signal }).finally(() => clearTimeout(timer))
  }
}
