'use client'
import { MessageCircle, Phone } from 'lucide'
import { Picture } from '@/components/ui/picture'
import type { BoardPerson } from './board-person'

/** The ways to reach somebody who is missing. */
export function CallLink({ person, text }: { person: BoardPerson; text: string }) {
  if (!person.phone) return null
  return (
    <a className="btn !min-h-13" href={`tel:${person.phone}`} aria-label={person.labels.call}>
      <Picture of={Phone} />
      {text}
    </a>
  )
}

export function WhatsappLink({ person }: { person: BoardPerson }) {
  if (!person.phone) return null
  return (
    <a
      className="btn !min-h-13"
      href={`https://wa.me/${person.phone.slice(1)}`}
      aria-label={person.labels.whatsapp}
      rel="noreferrer"
    >
      <Picture of={MessageCircle} />
    </a>
  )
}
