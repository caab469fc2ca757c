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
    file: 'lib/selection/ranking.ts',
    from: 'a.candidate.id > b.candidate.id',
    to: '(a.candidate.id) >= (b.candidate.id)',
    why: 'No two candidates have one id.',
  },
]
