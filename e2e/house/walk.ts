import type { APIRequestContext } from 'playwright/test'
import { noteNew } from '../support/notebook.ts'
import { expect } from '../support/world.ts'
import { partsOf } from './parts.ts'

/** So many addresses of one shape are fetched for one account: a list of a hundred people is one page many times. */
const mostOfAShape = 3

type Visit = { address: string; path: string; parts: string[] }

/**
 * Follows every link from the start pages as whoever is signed in, without drawing anything. Each page must answer, and
 * say what it is: language, title, one h1. Then calls `look` for each page that shows something which no page of its
 * path showed before, whichever way of asking for it, those that show most first: so few looks see everything.
 */
export async function walk(
  request: APIRequestContext,
  { starts, lang, look }: { starts: string[]; lang: string; look: (address: string) => Promise<void> },
) {
  const known = new Set<string>()
  const counts = new Map<string, number>()
  const waiting = starts.map((start) => ({ address: start, from: 'the start' }))
  const visits: Visit[] = []
  for (const { address, from } of waiting) {
    const shape = shapeOf(address)
    const count = counts.get(shape) ?? 0
    if (known.has(address) || count >= mostOfAShape) continue
    known.add(address)
    counts.set(shape, count + 1)
    const html = await fetchPage(request, address, from)
    if (html === null) continue
    expectToSayWhatItIs({ address, html }, lang)
    visits.push({ address, path: shape.split(' ')[0]!, parts: partsOf(html) })
    waiting.push(...linksIn(html).map((href) => ({ address: href, from: address })))
  }
  for (const { address, path, parts } of visits.toSorted((a, b) => b.parts.length - a.parts.length))
    if (await noteNew(path, parts)) await look(address)
  return visits.length
}

/** The document at an address, without scripts; null where it is a file. */
async function fetchPage(request: APIRequestContext, address: string, from: string) {
  const answer = await request.get(address)
  expect(answer.status(), `${address}, linked from ${from}, answers`).toBe(200)
  if (!answer.headers()['content-type']?.includes('text/html')) return null
  return (await answer.text()).replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
}

function expectToSayWhatItIs({ address, html }: { address: string; html: string }, lang: string) {
  expect.soft(html.match(/<html lang="(\w+)"/)?.[1], `language of ${address}`).toBe(lang)
  expect.soft(html.match(/<title>([^<]*)</)?.[1], `title of ${address}`).toMatch(/^\S.+ · Angkatan$/)
  expect.soft(html.match(/<h1\b/g)?.length, `${address} has one h1`).toBe(1)
}

/** An address without what differs from one thing to another: ids, and the values of its query. */
function shapeOf(address: string) {
  const { pathname, searchParams } = new URL(address, 'http://walk')
  const path = pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
  return [path, ...[...searchParams.keys()].sort()].join(' ')
}

const linksIn = (html: string) =>
  [...html.matchAll(/<a\s([^>]*)>/g)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => !/\bdownload\b/.test(attributes))
    .flatMap((attributes) => attributes.match(/\bhref="(\/[^"#]*)/)?.[1] ?? [])
    .map((href) => href.replaceAll('&amp;', '&'))
