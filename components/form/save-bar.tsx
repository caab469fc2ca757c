import { LinkButton } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n/server'
import { SubmitButton } from './submit-button'

/** Under a form with rows: save and be done, save and get more empty rows, or leave. */
export function SaveBar({ save, add, back, t }: { save: string; add: string; back: string; t: Translate }) {
  return (
    <div className="row">
      <SubmitButton name="intent" value="save">
        {save}
      </SubmitButton>
      <SubmitButton name="intent" value="add" tone="plain">
        {add}
      </SubmitButton>
      <LinkButton href={back} tone="quiet">
        {t('shell.cancel')}
      </LinkButton>
    </div>
  )
}
