/** What waits for a worker: the row of the queue. */
export type Waiting = { id: string; data: unknown }

type Asked = { actorId: string | null; input: unknown; stop: boolean }

/** Who asked, as the database let it in, and with what; the clock asks with neither. And whether it is to stop. */
export function readWaiting({ data }: Waiting): Asked {
  const { actorId = null, input = {}, stop = false } = (data ?? {}) as Partial<Asked>
  return { actorId, input, stop }
}
