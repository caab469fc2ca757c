import { PlainForm } from '@/components/form/plain-form'
import type { FrameProps } from './frame-props'

/** Changes the language and comes back to this page: a form, so that it works without JavaScript. */
export function LanguageSwitch({
  locale,
  t,
  path,
  setLocale,
}: Pick<FrameProps, 'locale' | 't' | 'path' | 'setLocale'>) {
  const other = locale === 'id' ? 'en' : 'id'
  return (
    <PlainForm action={setLocale} locale={locale} className="langform">
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="next" value={path} />
      <button type="submit" lang={other}>
        {other === 'en' ? t('shell.inEnglish') : t('shell.inIndonesian')}
      </button>
    </PlainForm>
  )
}
