import { z } from 'zod'

/** Which of several trips a page of the phone area shows; whatever is no id is as if nothing was asked for. */
export const tripParams = z.object({ trip: z.uuid().optional().catch(undefined) })

/** The address of a page of the phone area that stays with the trip that was asked for. */
export const tripAddress = (path: string, trip: string | null) => (trip ? `${path}?trip=${trip}` : path)
