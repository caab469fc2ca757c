import { createHash, createHmac } from 'node:crypto'

/** The secret of an activation link, made from its id under the key of the installation: it is stored nowhere. */
export const secretOfActivation = (sessionSecret: string, activationId: string) =>
  createHmac('sha256', sessionSecret).update(`activation:${activationId}`).digest('base64url')

/** What the database keeps of a secret. */
export const hashOfSecret = (secret: string) => createHash('sha256').update(secret).digest('hex')
