'use server'
import { refuse } from '@/lib/platform/doors/refusal'
import { defineVisitorAction } from '@/lib/platform/doors/visitor-action'
import { newKey } from '@/lib/platform/ids'
import { activationSecret, sha256 } from '@/lib/platform/session'
import { settings } from '@/lib/platform/settings'
import { forgetPassword } from './forgotten'
import { forgotInput } from './schema'
import { whereFrom } from './sign-in'

/** So long the answer takes whatever was found: what is written for an account would tell by its time. */
const answerAfter = 500

/** A link by mail for whoever has forgotten a password. The answer is the same for every address. */
export const askNewPassword = defineVisitorAction({
  permission: 'account.forgot',
  input: forgotInput,
  run: async ({ transact, input: { email } }) => {
    if (settings().smtp === null) return refuse('accounts.forgotNoMail')
    const answer = new Promise((resolve) => setTimeout(resolve, answerAfter))
    const activationId = newKey()
    const tokenHash = sha256(activationSecret(activationId))
    const place = await whereFrom()
    const asked = { email, accountHash: sha256(email), activationId, tokenHash, ...place }
    const said = await transact((tx) => forgetPassword(tx, asked))
    await answer
    if (said === 'limited') return refuse('accounts.forgotLimited')
    return { next: '/sign-in/forgotten?sent=1' }
  },
})
