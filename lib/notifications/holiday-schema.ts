import { z } from 'zod'
import { wantedDay, wantedLine } from '@/lib/i18n/typed'

/** The last year whose national holidays the database knows by itself (prisma/walls/notifications.sql). */
export const knownUntil = 2026

export const holidayInput = z.strictObject({
  day: wantedDay('notifications.holidayDayMissing'),
  name: wantedLine(80, 'notifications.holidayNameMissing'),
})
export const oneHoliday = z.strictObject({ day: wantedDay('notifications.holidayDayMissing') })
