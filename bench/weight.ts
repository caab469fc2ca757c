import { gzipSync } from 'node:zlib'

/** What a first visit of a page weighs, in bytes after gzip. */
export type Weight = { html: number; script: number; style: number }

/** Fetches a page and every script and style sheet that its HTML names. */
export async function weigh(url: string, path: string, cookie: string): Promise<Weight> {
  const html = await (await fetch(url + path, { headers: { cookie } })).text()
  const sizeOf = async (pattern: RegExp) => {
    const files = [...new Set([...html.matchAll(pattern)].map((match) => match[1]!))]
    let bytes = 0
    for (const file of files) bytes += gzipSync(Buffer.from(await (await fetch(url + file)).arrayBuffer())).length
    return bytes
  }
  return {
    html: gzipSync(html).length,
    // Scripts for browsers without modules are not loaded by the others.
    script: await sizeOf(/<script[^>]+src="(\/_next\/[^"]+\.js[^"]*)"(?![^>]*nomodule)/gi),
    style: await sizeOf(/<link[^>]+href="(\/_next\/[^"]+\.css[^"]*)"/gi),
  }
}
