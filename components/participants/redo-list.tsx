import type { Translate } from '@/lib/i18n/server'
import { redoKinds, redoOrder } from '@/lib/participants/redo'

/** What names a person outside the app and has to be redone for a successor. */
export function RedoList({ t }: { t: Translate }) {
  return (
    <ul className="list-disc pl-5 mt-1">
      {redoOrder.map((kind) => (
        <li key={kind}>{t(redoKinds[kind].label)}</li>
      ))}
    </ul>
  )
}
