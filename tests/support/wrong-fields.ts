import type { z } from 'zod'

/** The fields of a form that are to be mended, by their path, each with the reason. */
export const wrongFields = (schema: z.ZodType, typed: unknown): Record<string, string> =>
  Object.fromEntries(
    (schema.safeParse(typed).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]),
  )
