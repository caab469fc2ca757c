/**
 * A clock in the browser that goes on from a moment that the server said: the domain's time, whatever the phone's own
 * clock shows. Call it once the page is there.
 */
export function clockFrom(said: Date): () => Date {
  const since = performance.now()
  return () => new Date(said.getTime() + performance.now() - since)
}
