import type { Locale } from '@/lib/i18n/define'
import { zoneNames, zones } from '@/lib/platform/dates'

/** The time zones to choose from, as they stand behind every time. */
export const zoneOptions = (locale: Locale) =>
  zones.map((zone) => ({ value: zone, label: zoneNames[zone][locale].short }))

/** How many empty rows stand below the filled ones; saving brings as many again. */
export const emptyRows = 3
