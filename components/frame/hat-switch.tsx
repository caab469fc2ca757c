import { PlainForm } from '@/components/form/plain-form'
import { Icon } from '@/components/ui/icon'
import type { FrameProps } from './frame-props'

/** In which role somebody acts, and the others that they hold: chosen for this session. */
export function HatSwitch({
  t,
  locale,
  path,
  hats,
  switchHat,
}: Pick<FrameProps, 't' | 'locale' | 'path' | 'hats' | 'switchHat'>) {
  if (!hats || !switchHat) return null
  return (
    <PlainForm action={switchHat} locale={locale} label={t('shell.hats')}>
      <p className="px-3 pt-2 small soft">{t('shell.hats')}</p>
      <input type="hidden" name="next" value={path} />
      {hats.map(({ id, words, isWorn }) => (
        <button key={id} type="submit" name="hat" value={id} {...(isWorn && { 'aria-current': true })}>
          <Icon name={isWorn ? 'check' : 'user'} />
          {words}
        </button>
      ))}
      <hr />
    </PlainForm>
  )
}
