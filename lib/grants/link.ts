import 'server-only'
import { activationSecret } from '@/lib/platform/session'
import { settings } from '@/lib/platform/settings'

/** Whether links can go by mail. */
export const isMailSet = () => settings().smtp !== null

/** The whole address of an activation link, to be handed to its owner and to nobody else. */
export const linkOf = (activationId: string) => `${settings().publicUrl}/activate/${activationSecret(activationId)}`
