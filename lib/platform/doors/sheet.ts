import 'server-only'
import { z } from 'zod'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { writeSheet } from '../sheet-files'
import { type Sheet, sheetFormats } from '../sheets'
import { type DownloadDoor, defineDownload } from './download'

type Door<S extends z.ZodType, D> = Omit<DownloadDoor<S, D>, 'write'> & {
  /** What leaves, whichever file was asked for. */
  sheet: (data: NoInfer<D>, go: { t: Translate; locale: Locale; now: Date }) => Sheet
}

/** The way out for a list, at an address that ends in [format]: CSV and XLSX of the same rows. */
export function defineSheet<S extends z.ZodType, D extends object>({
  params,
  load,
  trail,
  sheet,
  ...door
}: Door<S, D>) {
  return defineDownload({
    ...door,
    params: z.intersection(z.object({ format: z.enum(sheetFormats) }), params),
    load: async (tx, actor, asked, go) => {
      const data = await load(tx, actor, asked as z.output<S>, go)
      return data && { data, format: asked.format }
    },
    trail: ({ data }) => trail(data),
    write: ({ data, format }, go) => writeSheet(sheet(data, go), format),
  })
}
