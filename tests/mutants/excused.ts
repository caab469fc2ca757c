/** Faults that change nothing anybody could see, each with the reason. */
export const excused: { file: string; from: string; to: string; why: string }[] = [
  ...[
    ['5000', '5001'],
    ['10_000', '10001'],
  ].map(([from, to]) => ({
    file: 'lib/platform/doors/transaction.ts',
    from: from!,
    to: to!,
    why: 'A thousandth of a second more until a request is given up.',
  })),
  ...['action', 'denial', 'endpoint', 'upload', 'download', 'visitor-action'].map((door) => ({
    file: `lib/platform/doors/${door}.ts`,
    from: "'write'",
    to: "'~'",
    why: 'A transaction writes unless it is told to read; no other word has a meaning, and types let none through.',
  })),
  {
    file: 'lib/platform/doors/endpoint.ts',
    from: '0',
    to: '1',
    why: 'A body of which nothing is said is under the limit, whether it is taken for none or for one byte.',
  },
  {
    file: 'lib/platform/doors/endpoint.ts',
    from: "typeof reason === 'string'",
    to: 'true',
    why: 'A sentence is no key of the table either, and so is answered with 409 on both ways.',
  },
  {
    file: 'lib/platform/move.ts',
    from: 'reason',
    to: 'true',
    why: 'A reason that is undefined is none: the trail keeps null of both.',
  },
  {
    file: 'lib/platform/move.ts',
    from: 'rows.length > 0',
    to: '(rows.length) >= (0)',
    why: 'Of no rows the database moves none, and none is what was asked; the statement is spared.',
  },
  {
    file: 'lib/platform/doors/transaction.ts',
    from: '0.5 + Math.random() / 2',
    to: '(0.5) - (Math.random() / 2)',
    why: 'Chance spreads the tries that meet, above the half or below it.',
  },
]
