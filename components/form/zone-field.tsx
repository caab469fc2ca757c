import type { Locale } from '@/lib/i18n/define'
import { zoneChoices, zoneLabel } from '@/lib/i18n/zones'
import { Field } from './field'
import type { FieldProps } from './field-frame'

const listId = 'all-zones'
/** Every zone, once on a page, for the fields that ask for one; each takes a city or WIB without it as well. */
export const ZoneList = ({ locale }: { locale: Locale }) => (
  <datalist id={listId}>
    {zoneChoices(locale).map((choice) => (
      <option key={choice} value={choice} />
    ))}
  </datalist>
)

/** A zone by its short name or a city. The page shows one `ZoneList`. */
export const ZoneField = ({
  value,
  locale,
  ...field
}: FieldProps & { value: Parameters<typeof zoneLabel>[1]; locale: Locale }) => (
  <Field {...field} list={listId} value={zoneLabel(locale, value)} maxLength={120} />
)
