import { describe, expect, it } from 'vitest'
import { house, isIn, type Source } from './house'
import { houseRule } from './house-rule'

const tokensFile = 'app/styles/tokens.css'
const literal =
  /(?<!href=["'{`]{1,2})(?<![\w}/?&])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?!-)|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(|(?:color|background|border|fill|stroke)(?:-color)?:\s*(?:white|black|red|green|blue|gr[ae]y|orange|yellow)\b/gi

function colours(sources: readonly Source[]) {
  return sources
    .filter(({ path }) => isIn(path, 'app', 'components', 'lib') && /\.(?:css|tsx?)$/.test(path) && path !== tokensFile)
    .flatMap(({ path, text }) =>
      text
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .split('\n')
        .filter((line) => /\.css$/.test(path) || !/^\s*(?:\/\/|\*)/.test(line))
        .flatMap((line) => [...line.matchAll(literal)].map(([found]) => `${path}: ${found}`)),
    )
}

type Palette = ReadonlyMap<string, string>
/** The colours of tokens.css in the light scheme, and in the dark one over it. */
function palettesOf(css: string): { light: Palette; dark: Palette } {
  const [first = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)')
  const dark = rest.split('@media')[0]!
  const read = (text: string) =>
    [...text.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, value]) => [name!, value!] as const)
  return { light: new Map(read(first)), dark: new Map([...read(first), ...read(dark)]) }
}

/** WCAG's contrast of two colours, 1 to 21. */
function contrastOf(one: string, other: string) {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
function luminanceOf(colour: string) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

type Pair = { ink: string; on: string; needs: number }
const plain = ['canvas', 'surface', 'sunken']
const pair = (needs: number, inks: string[], grounds: string[]): Pair[] =>
  inks.flatMap((ink) => grounds.map((on) => ({ ink, on, needs })))
const states = ['good', 'wait', 'stop', 'info']
/** Which ink is read on which ground: 4.5 for text, 3 for what is only to be seen. */
const pairs: Pair[] = [
  ...pair(4.5, ['ink', 'ink-soft', ...states], plain),
  ...pair(4.5, ['ink-faint', 'brand'], [...plain, 'brand-soft']),
  ...pair(4.5, ['on-brand'], ['brand', 'brand-strong']),
  ...pair(4.5, ['on-header', 'on-header-soft'], ['header']),
  ...[...states, 'idle'].flatMap((state) => [
    ...pair(4.5, [state], [`${state}-soft`]),
    ...pair(3, [`${state}-solid`], [`${state}-soft`, 'surface']),
  ]),
  ...pair(3, ['control', 'focus'], plain),
  ...pair(3, ['focus-on-header'], ['header']),
  ...pair(3, ['chart-1', 'chart-2', 'chart-3'], ['surface']),
  ...pair(4.5, ['paper-ink'], ['paper', 'paper-mark']),
]

/** The pairs that cannot be read well enough, with their contrast. */
function faintPairs(css: string) {
  return Object.entries(palettesOf(css)).flatMap(([scheme, palette]) =>
    pairs.flatMap(({ ink, on, needs }) => {
      const [one, other] = [palette.get(ink), palette.get(on)]
      if (!one || !other) return [`${scheme}: ${one ? on : ink} is no token`]
      const contrast = contrastOf(one, other)
      return contrast < needs ? [`${scheme}: ${ink} on ${on} has ${contrast.toFixed(2)}, needs ${needs}`] : []
    }),
  )
}

describe('colours', () => {
  const tokens = house.find(({ path }) => path === tokensFile)!.text

  houseRule('A colour is named in tokens.css and nowhere written out', {
    check: colours,
    broken: [
      { 'app/styles/app.css': 'a { color: #fff }' },
      { 'app/styles/screens.css': 'a { background: rgb(0 0 0 / .5) }' },
      { 'app/styles/screens.css': 'a { color: red }' },
      { 'components/ui/card.tsx': '<path fill="#0a5866" />' },
    ],
    kept: {
      'app/styles/app.css': 'a { color: var(--color-ink); background: transparent } /* #fff */',
      [tokensFile]: '--color-ink: #10201f;',
      'components/ui/card.tsx': '<a href="#add">{text}</a>',
    },
  })

  it('Every ink can be read on every ground that it stands on, in both schemes', () => {
    expect(faintPairs(tokens)).toEqual([])
  })
  it('… and an ink that is too faint in one scheme is found out', () => {
    expect(faintPairs(tokens.replace('--color-ink-faint: #566562', '--color-ink-faint: #8a9a97')).join()).toContain(
      'light: ink-faint on canvas',
    )
    expect(faintPairs(tokens.replace('--color-ink-faint: #9caca9', '--color-ink-faint: #4c5c59')).join()).toContain(
      'dark: ink-faint',
    )
  })
  it('Contrast is what WCAG calculates', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})
