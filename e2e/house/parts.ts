/**
 * What a document is made of: elements with their classes and attributes, and the order of headings. What it says does
 * not count, so a person's page counts once for each way it can look.
 */
export function partsOf(html: string): string[] {
  const body = html.slice(html.indexOf('<body'))
  const tags = [...body.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/g)]
  const headings = tags.flatMap(([, tag]) => (/^h[1-6]$/.test(tag!) ? [tag!] : []))
  const order = headings.filter((tag, index) => tag !== headings[index - 1])
  return [...new Set([order.join(' '), ...tags.map(([, tag, attributes]) => `${tag} ${traitsOf(attributes!)}`)])]
}

/** Which attributes there are, and the value of those that decide how an element looks or what it is. */
const traitsOf = (attributes: string) =>
  [...attributes.matchAll(/([^\s=>"]+)(?:="([^"]*)")?/g)]
    .map(([, name, value]) => (telling.has(name!) ? `${name}=${value?.replaceAll(placed, '')}` : name))
    .sort()
    .join(' ')

const telling = new Set(['class', 'role', 'type', 'scope', 'lang', 'aria-current', 'aria-sort', 'aria-pressed'])
/** Where something stands in a grid of hours. */
const placed = /\b(row|col)-(start|span|end)-\d+/g
