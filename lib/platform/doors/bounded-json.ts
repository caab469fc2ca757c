/** So deep do things stand in each other that a phone sends; what is deeper was made to be taken apart. */
const deepest = 16

/** JSON as it was sent, or undefined where it is none, or nested deeper than anything a door takes. */
export function parseBounded(text: string): unknown {
  if (depthOf(text) > deepest) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How deep brackets stand in each other, outside of texts: counted, so that nothing is called as often as it is deep. */
function depthOf(text: string): number {
  let [depth, most, isText] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (isText && sign === '\\') at++
    else if (sign === '"') isText = !isText
    else if (!isText && (sign === '[' || sign === '{')) most = Math.max(most, ++depth)
    else if (!isText && (sign === ']' || sign === '}')) depth--
  }
  return most
}
