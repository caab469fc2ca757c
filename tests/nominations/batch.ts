/** The form that drafts several nominations at once, each at its place, with one motivation for all. */
export const batchOf = (cohortId: string, people: readonly string[], motivation: string) => ({
  cohortId,
  ...Object.fromEntries(
    people.flatMap((id, n) => [
      [`rows[${n}].personId`, id],
      [`rows[${n}].place`, String(n + 1)],
      [`rows[${n}].motivation`, motivation],
    ]),
  ),
})
