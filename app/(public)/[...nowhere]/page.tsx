import { z } from 'zod'
import { definePage } from '@/lib/platform/doors/page'

/** Every address that no other page has: through a door too, so that the refusal stands in the reader's own frame. */
export default definePage({
  permission: 'public.see',
  params: z.object({}),
  load: async () => null,
  title: ({ t }) => t('shell.notFoundTitle'),
  view: () => null,
})
