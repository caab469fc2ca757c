'use client'
import { CloudOff } from 'lucide'
import { Picture } from '@/components/ui/picture'
import type { BoardTexts } from './board-person'

/** Taps that have not arrived yet, and why some were not taken. */
export function QueueNotices({
  waiting,
  refused,
  texts,
}: {
  waiting: number
  refused: string | null
  texts: BoardTexts
}) {
  return (
    <>
      <div role="status">
        {waiting > 0 && (
          <div className="notice mt-4" data-tone="wait">
            <Picture of={CloudOff} />
            <div>
              <b>{waiting === 1 ? texts.waitingOne : texts.waitingMany.replace('#', String(waiting))}</b>
              {texts.waitingNote}
            </div>
          </div>
        )}
      </div>
      {refused && (
        <div className="notice mt-4" data-tone="stop" role="alert">
          <Picture of={CloudOff} />
          <div>
            <b>{texts.refused}</b>
            {refused}
          </div>
        </div>
      )}
    </>
  )
}
