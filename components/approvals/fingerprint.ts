/** 7C1E 9A40 D2B8 05F3: the first sixteen signs, in groups of four. */
export const fingerprintOf = (hash: string) => (hash.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ')
