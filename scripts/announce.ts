import { existsSync } from 'node:fs'
import { inProject } from './paths.ts'

type Account = { email: string; role: string; government: string; post: string }

/** What a demo database lets you sign in as: one line an account, with its role, under its government. */
export async function describeDemoAccounts() {
  const file = inProject('prisma/demo/accounts.ts')
  if (!existsSync(file)) return ''
  const { demoAccounts, demoPassword }: { demoAccounts: Account[]; demoPassword: string } = await import(file)
  const width = Math.max(...demoAccounts.map(({ email }) => email.length))
  const roles = Math.max(...demoAccounts.map(({ role }) => role.length))
  const governments = [...new Set(demoAccounts.map(({ government }) => government))]
  const lines = governments.flatMap((government) => [
    `  ${government || 'Installation'}`,
    ...demoAccounts
      .filter((account) => account.government === government)
      .map(({ email, role, post }) => `    ${email.padEnd(width)}  ${role.padEnd(roles)}  ${post}`),
  ])
  return [`Demo accounts, all with the password ${demoPassword}`, ...lines].join('\n')
}
