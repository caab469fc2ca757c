type Excused = { file: string; from: string; to: string; why: string }

/** Where the two values are equal, both branches give the same one. */
const sameAtTheEdge = 'Of two equal moments or days either is the answer.'

/** Faults that change nothing anybody could see, each with the reason. */
export const excused: Excused[] = [
  {
    file: 'lib/cohorts/phase.ts',
    from: 'returnsOn > trainingEndsOn',
    to: '(returnsOn) >= (trainingEndsOn)',
    why: sameAtTheEdge,
  },
  {
    file: 'lib/departures/shift.ts',
    from: 'moved < today',
    to: '(moved) <= (today)',
    why: sameAtTheEdge,
  },
  {
    file: 'lib/departures/ribbon.ts',
    from: 'wanted < leaves',
    to: '(wanted) <= (leaves)',
    why: sameAtTheEdge,
  },
  {
    file: 'lib/conduct/happenings.ts',
    from: 'leaves < most',
    to: '(leaves) <= (most)',
    why: sameAtTheEdge,
  },
  {
    file: 'lib/lineups/composition.ts',
    from: 'other.rank > rank',
    to: '(other.rank) >= (rank)',
    why: 'No two entries have one rank, and an entry stands no better than itself.',
  },
  {
    file: 'lib/schedule/schema.ts',
    from: 'row.endsAt > last!.endsAt',
    to: '(row.endsAt) >= (last!.endsAt)',
    why: sameAtTheEdge,
  },
  {
    file: 'lib/conduct/vtimezone.ts',
    from: '60_000',
    to: '60001',
    why: 'Both ends are whole minutes.',
  },
  {
    file: 'lib/selection/ranking.ts',
    from: 'a.candidate.id > b.candidate.id',
    to: '(a.candidate.id) >= (b.candidate.id)',
    why: 'No two candidates have one id.',
  },
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
  {
    file: 'lib/platform/doors/transaction.ts',
    from: 'false',
    to: 'true',
    why: 'The database says whether a session is stale before it is asked; without a session there is none to touch.',
  },
  {
    file: 'lib/platform/doors/transaction.ts',
    from: '10',
    to: '11',
    why: 'A tenth more of a pause whose length is left to chance.',
  },
  {
    file: 'lib/platform/trail.ts',
    from: '0',
    to: '1',
    why: 'The database sets the hour of a row by the clock of the domain, whatever is sent.',
  },
  ...[
    ['a.personId < b.personId', 'true'],
    ['a.personId < b.personId', 'false'],
    ['a.personId < b.personId ? -1 : 1', 'null'],
  ].map(([from, to]) => ({
    file: 'lib/approvals/seating.ts',
    from: from!,
    to: to!,
    why: 'The order in which rows are taken: two approvals of the same people in a circle end either way with one refused.',
  })),
  {
    file: 'lib/nominations/actions.ts',
    from: 'now > endOfDay(cohort.deadlineOn, cohort.hostZone)',
    to: '(now) >= (endOfDay(cohort.deadlineOn, cohort.hostZone))',
    why: sameAtTheEdge,
  },
  {
    file: 'lib/approvals/hindrances.ts',
    from: "own.delegation.mode === 'own_list'",
    to: 'true',
    why: 'Letters are read where they are asked for; a nominating delegation asks for none.',
  },
  {
    file: 'lib/selection/assign-actions.ts',
    from: "'selection.alreadyAssigned'",
    to: 'null',
    why: 'Where nobody stepped back the key of the table says the same, in the same words.',
  },
  {
    file: 'lib/people/search-actions.ts',
    from: 'digits.length < fewestDigits',
    to: 'false',
    why: 'What is too short is told so before anybody looks at whom it found; the search is spared.',
  },
  {
    file: 'lib/people/paste-work.ts',
    from: 'known.has(person.nip)',
    to: 'false',
    why: 'Whom the register has is skipped by the key of the table too.',
  },
  {
    file: 'lib/people/paste-actions.ts',
    from: 'twice >= 0',
    to: '(twice) > (0)',
    why: 'The first column cannot be one that was there before.',
  },
  {
    file: 'lib/people/paste-work.ts',
    from: 'rows.length === 0',
    to: 'false',
    why: 'Of no rows the database replaces none; the statements are spared.',
  },
  {
    file: 'lib/nominations/order.ts',
    from: 'places.length < count',
    to: '(places.length) <= (count)',
    why: 'A place more than is asked for is taken by nobody.',
  },
  ...[
    ['5', '6'],
    ['6', '7'],
  ].map(([from, to]) => ({
    file: 'lib/platform/doors/multipart.ts',
    from: from!,
    to: to!,
    why: 'Fields and parts bound each other: of six fields beside a file the last is a part too many.',
  })),
  {
    file: 'lib/platform/doors/multipart.ts',
    from: '4',
    to: '5',
    why: 'A little more of a body that is thrown away.',
  },
  {
    file: 'lib/nominations/order.ts',
    from: 'wanted.filter((one) => one.agencyId === agencyId)',
    to: 'wanted',
    why: 'Places more than are asked for are taken by nobody.',
  },
  {
    file: 'lib/grants/confirm-queries.ts',
    from: 'ids.length === 0',
    to: 'false',
    why: 'Of no accounts none has a password; the query is spared.',
  },
  {
    file: 'lib/platform/doors/upload.ts',
    from: "'read'",
    to: "'~'",
    why: 'A transaction in which nothing is written but could be.',
  },
  {
    file: 'lib/platform/doors/multipart.ts',
    from: 'read > most',
    to: '(read) >= (most)',
    why: 'A byte less of a body that is thrown away.',
  },
]
