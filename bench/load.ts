import autocannon from 'autocannon'

/** One page to ask for (by its path, or a whole address elsewhere), as whom, and a text that its body must hold. */
export type Target = { name: string; path: string; cookies: string[]; expects: string }
export type Round = {
  target: string
  round: number
  requestsPerSecond: number
  p50: number
  p99: number
  max: number
  errors: number
  wrongBodies: number
}

/** Asks one target for some seconds at 8 connections; each request as the next of its sessions. */
export async function runRound(url: string, target: Target, round: number, seconds: number): Promise<Round> {
  let wrongBodies = 0
  let next = 0
  const result = await autocannon({
    url: new URL(target.path, url).href,
    connections: 8,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => {
          const cookie = target.cookies[next++ % Math.max(target.cookies.length, 1)]
          return { ...request, headers: { ...request.headers, ...(cookie ? { cookie } : {}) } }
        },
        onResponse: (_status, body) => {
          if (!body.includes(target.expects)) wrongBodies++
        },
      },
    ],
  })
  return {
    target: target.name,
    round,
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    max: result.latency.max,
    errors: result.errors + result.non2xx,
    wrongBodies,
  }
}
