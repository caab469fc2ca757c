import { wordsFor } from '@/lib/i18n/action-words'
import type { MessageKey } from '@/lib/i18n/catalogue'

type Row = { action: string; outcome: string; subjectId: string | null; nominationId: string | null }

/** What a row says was done or tried; no row shows the name that the program gives it. */
export const actWords = ({ action, outcome }: Row): MessageKey =>
  wordsFor(action) ?? (outcome === 'denied' ? 'trail.deniedDoor' : 'trail.otherAct')

/** How what a row is about is called: by its subject, else by whoever was nominated. */
export const subjectOf = ({ subjectId, nominationId }: Row, names: ReadonlyMap<string, string>) =>
  names.get(subjectId ?? '') ?? names.get(nominationId ?? '') ?? null
