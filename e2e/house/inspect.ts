import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright/test'
import { noteNew } from '../support/notebook.ts'
import { expect } from '../support/world.ts'
import { partsOf } from './parts.ts'

/** Its small form: it is read into every page that is looked at. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const wide = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }
const narrow = { width: 320, height: 640 }

/** Structure differs by width and colour by scheme: each is seen by every rule once, in all four what needs both. */
type Look = { size: typeof wide; scheme: 'light' | 'dark'; rules: string[] }
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const visual = ['color-contrast', 'link-in-text-block', 'target-size']
const looks: Look[] = [
  { size: wide, scheme: 'light', rules: standards },
  { size: wide, scheme: 'dark', rules: visual },
  { size: phone, scheme: 'dark', rules: standards },
  { size: phone, scheme: 'light', rules: visual },
]

/** Holds the page as it stands against the house's rules: light and dark, desk and phone, all that is folded too. */
export async function inspect(page: Page, name: string) {
  await expect.soft(page, `title of ${name}`).toHaveTitle(/^\S.+ · Angkatan$/)
  await expect.soft(page.locator('h1'), `${name} has one h1`).toHaveCount(1)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(axeSource)
  await markAlike(page)
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.scheme })
    const place = `${name} at ${look.size.width} px, ${look.scheme}`
    await unfold(page)
    await stretch(page, look.size)
    expect.soft(await violations(page, look), place).toEqual([])
    await inspectPanels(page, look, place)
  }
  expect.soft(await undrawn(page), `pictures of states on ${name}`).toEqual([])
  for (const size of [wide, phone, narrow]) {
    await page.setViewportSize(size)
    expect.soft(await overflows(page), `${name} at ${size.width} px scrolls sideways`).toEqual([])
  }
}

/** States whose picture takes no room, so that colour and word stand alone: what is around them made it no box. */
const undrawn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.pic')]
      .filter((state) => state.checkVisibility())
      .filter((state) => !(Number.parseFloat(getComputedStyle(state, '::before').width) >= 8))
      .map((state) => state.outerHTML.slice(0, 200)),
  )

/** Panels that lie over the page are looked at one by one, since an open one covers others. */
const panel = 'details[data-dismiss], details.ask'

/** Of rows or cards that are built alike, the rules look at so many. */
const enoughAlike = 4

/** Marks what repeats what stands before it, element by element; a row that is built in another way is looked at. */
const markAlike = (page: Page) =>
  page.evaluate((enough) => {
    const builtAs = (element: Element) =>
      [element, ...element.querySelectorAll('*')]
        .map((one) => [one.tagName, one.getAttribute('class'), ...one.getAttributeNames()].join(' '))
        .join('|')
    for (const parent of document.querySelectorAll('tbody, ul, ol, dl, section, div')) {
      if (parent.childElementCount <= enough) continue
      const counts = new Map<string, number>()
      for (const child of parent.children) {
        const built = builtAs(child)
        const count = (counts.get(built) ?? 0) + 1
        counts.set(built, count)
        child.toggleAttribute('data-alike', count > enough)
      }
    }
  }, enoughAlike)

/** Opens whatever is folded within the page's flow. */
const unfold = (page: Page) =>
  page.evaluate((panel) => {
    for (const box of document.querySelectorAll('details')) if (!box.matches(panel)) box.open = true
  }, panel)

/** As high as the page is long: else axe takes what a bar at the foot of the screen covers for out of reach. */
async function stretch(page: Page, { width, height }: Look['size']) {
  await page.setViewportSize({ width, height })
  const length = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.max(height, length) })
}

/** What axe finds on the page or within a part of it, as lines that name rule and place. */
const violations = (page: Page, { rules }: Look, within?: string) =>
  page.evaluate(
    async ({ within, rules }) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
        { include: [within ?? 'html'], exclude: ['[data-alike]'] },
        {
          runOnly: rules,
          resultTypes: ['violations'],
          // No rule of ours reads the stylesheets themselves, and the policy of the pages lets nobody fetch them again.
          preload: false,
        },
      )
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 200)}`),
      )
    },
    { within, rules },
  )

/** Each panel that can be opened at this size, once for each way it can look. */
async function inspectPanels(page: Page, look: Look, place: string) {
  for (const [index, html] of (await listPanels(page)).entries()) {
    if (!html || !(await isNewPanel(html, look))) continue
    const box = page.locator(panel).nth(index)
    await box.evaluate((element: HTMLDetailsElement) => {
      for (const folded of [element, ...element.querySelectorAll('details')]) folded.open = true
      element.setAttribute('data-looked-at', '')
    })
    const words = await box.locator('> summary').textContent()
    expect.soft(await violations(page, look, '[data-looked-at]'), `${place}, panel "${words}" open`).toEqual([])
    await box.evaluate((element: HTMLDetailsElement) => {
      for (const folded of [element, ...element.querySelectorAll('details')]) folded.open = false
      element.removeAttribute('data-looked-at')
    })
  }
}

const isNewPanel = (html: string, { size, scheme }: Look) =>
  noteNew(`panel at ${size.width} px, ${scheme}`, partsOf(`<body>${html}`))

/** The panels of a page in their order; null for those whose button this size does not show. */
const listPanels = (page: Page) =>
  page.evaluate(
    (panel) =>
      [...document.querySelectorAll(panel)].map((box) =>
        box.querySelector('summary')?.checkVisibility() ? box.outerHTML : null,
      ),
    panel,
  )

/** What makes the page wider than its screen, as it stands and with each panel open. */
const overflows = (page: Page) =>
  page.evaluate((panel) => {
    const root = document.documentElement
    const isWide = () => root.scrollWidth > root.clientWidth
    const beyond = () =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > root.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120))
    if (isWide()) return ['as it stands', ...beyond().slice(0, 5)]
    return [...document.querySelectorAll<HTMLDetailsElement>(panel)].flatMap((box) => {
      box.open = true
      const found = isWide() ? [`open: ${box.querySelector('summary')?.textContent}`, ...beyond().slice(0, 3)] : []
      box.open = false
      return found
    })
  }, panel)
