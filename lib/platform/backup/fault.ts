/** Why a backup could not be made, or one that was made is not to be believed: a word, and a sentence for the command. */
export type BackupFaultKind = keyof typeof sentences

const sentences = {
  noKey: 'This installation has no backup key yet, and no backup is made without one: npm run backup:key makes it.',
  noRole: 'No role may read everything for a backup: set DATABASE_BACKUP_URL.',
  nothing: 'There is nothing to back up yet: this database has no tables of Angkatan.',
  busy: 'A backup is being made at this moment.',
  folder: 'The folder for backups cannot be written to',
  noRoom: 'The disk has too little room for a backup, so none was begun',
  diskFull: 'The disk became full while the backup was written, so nothing of it was kept',
  notVerified: 'The backup that was written could not be read back, so it was not kept',
  notBackup: 'This file is no backup of Angkatan.',
  otherKey: 'This key does not open this backup: it was made for another one, or its head is damaged.',
  damaged: 'This backup is damaged or was cut short, so nothing of it is used',
  newerFormat: 'This backup was written by a newer Angkatan, in a way that this one does not know.',
} as const

/** A backup that was refused or not made; its message is the sentence. */
export class BackupFault extends Error {
  override name = 'BackupFault'
  readonly kind: BackupFaultKind

  /** `detail` stands in brackets behind the sentence of the kind: a figure, a folder, what the system said. */
  constructor(kind: BackupFaultKind, detail?: string) {
    const sentence = sentences[kind].replace(/\.$/, '')
    super(`${sentence}${detail ? ` (${detail})` : ''}.`)
    this.kind = kind
  }
}

/** What a failing disk says, as a fault of backups; anything else as it is. */
export function asBackupFault(error: unknown): unknown {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new BackupFault('diskFull')
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST')
    return new BackupFault('folder', `${path ?? ''} ${code}`.trim())
  return error
}
