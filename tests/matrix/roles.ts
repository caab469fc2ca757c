/** Who plays a role: the account of the demo's host, and its twin in the joined government. */
type Players = { home: string; twin: string | null }
const both = (name: string, twin = name): Players => ({ home: `${name}@jambi.example`, twin: `${twin}@sumut.example` })

/** One column of the table each, in this order. Agency heads have no screen yet, and no account. */
export const players: Record<string, Players | null> = {
  agency_hr: both('hr'),
  verifier: both('verifikator'),
  assessor: both('penilai1'),
  cohort_officer: { home: 'staf@jambi.example', twin: null },
  cooperation_head: both('kabag'),
  leadership: both('asisten', 'pimpinan'),
  liaison_officer: { home: 'penghubung@sumut.example', twin: null },
  auditor: both('auditor'),
  administrator: both('admin'),
  participant: both('peserta'),
  delegation_head: { home: 'ketua@sumut.example', twin: null },
  nobody: null,
}
export const roleNames = Object.keys(players)

/** The government that an account belongs to. */
export const governmentOf = (email: string) => (email.endsWith('@sumut.example') ? 'sumut' : 'jambi')
