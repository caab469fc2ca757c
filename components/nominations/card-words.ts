import type { Translate } from '@/lib/i18n/server'
import { type FullName, writeName } from '@/lib/people/names'

/** What a card says of its person, and of each of its buttons. */
export function cardWords(person: FullName, t: Translate) {
  const name = writeName(person)
  return {
    name,
    question: t('nominations.whyName', { name: person.name }),
    up: t('nominations.moveUp', { name }),
    down: t('nominations.moveDown', { name }),
    remove: t('nominations.leaveOut', { name }),
    moved: t('nominations.movedTo', { name, place: '#' }),
  }
}
