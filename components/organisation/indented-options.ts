/** The active agencies as choices of a list, moved in by their depth with spaces that a list keeps. */
export const indentedOptions = (agencies: readonly { id: string; name: string; depth: number; active: boolean }[]) =>
  agencies
    .filter(({ active }) => active)
    .map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` }))
