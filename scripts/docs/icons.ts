type Picture = readonly (readonly [string, Readonly<Record<string, string | number | undefined>>])[]

/** The sheet of all pictures: a symbol each, which a page draws by its name (components/ui/icon.tsx). */
export function writeIcons(pictures: Readonly<Record<string, Picture>>): string {
  const symbols = Object.entries(pictures).map(
    ([name, shapes]) => `<symbol id="${name}" viewBox="0 0 24 24">${shapes.map(writeShape).join('')}</symbol>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n${symbols.join('\n')}\n</svg>\n`
}

function writeShape([shape, attributes]: Picture[number]): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<${shape}${written.join('')}/>`
}
