import { keepBackupKey, makeKeyPair, recipientOf } from '../lib/platform/backup/key.ts'
import { markOf, readBackupKey } from '../lib/platform/backup/key-file.ts'
import { readSettings } from '../lib/platform/settings.ts'
import { makeDataFolder } from './data-folder.ts'
import { enterProject } from './environment.ts'
import { readSecretKey } from './key-reading.ts'
import { Refusal, runCommand } from './refusal.ts'

/**
 * npm run backup:key: makes the key of this installation's backups and shows it once. `-- age1…` seals them for keys
 * that the office has already, `-- --check` says whether a key opens them, `-- --new` makes another one for what comes.
 */
async function main() {
  enterProject()
  const { dataFolder } = readSettings(process.env)
  makeDataFolder(dataFolder)
  const said = process.argv.slice(2)
  const recipients = said.filter((one) => one.startsWith('age1'))
  const there = readBackupKey(dataFolder)
  if (said.includes('--check')) return check(there)
  if (there && !said.includes('--new'))
    throw new Refusal(
      `There is a key already, ${markOf(there.recipients)} of ${there.since.slice(0, 10)}. It is shown nowhere again. ` +
        '-- --check says whether the one that you have is it; -- --new makes another one, and older backups still need the old one.',
    )
  if (recipients.length > 0) return keep(dataFolder, recipients)
  const { secret, recipient } = await makeKeyPair()
  keep(dataFolder, [recipient])
  console.log(`
The key that opens the backups of this installation, shown this once:

  ${secret}

WITHOUT THIS KEY NO BACKUP CAN BE OPENED, by nobody, and nothing in Angkatan or on this server can make it again.
Write it down or print it, twice, and keep it where the server is not: one with the head of the section, one in the safe.
Then see that you have it right: npm run backup:key -- --check
`)
}

function keep(dataFolder: string, recipients: string[]) {
  try {
    keepBackupKey(dataFolder, recipients, new Date())
  } catch {
    throw new Refusal('That is no public key of age: it begins with age1.')
  }
  console.log(`Backups are sealed for the key ${markOf(recipients)} from now on.`)
}

async function check(there: { recipients: string[] } | null) {
  if (!there) throw new Refusal('There is no backup key yet: npm run backup:key makes it.')
  const recipient = await recipientOf(await readSecretKey())
  if (!recipient || !there.recipients.includes(recipient))
    throw new Refusal(
      `This key does NOT open what is backed up here now: that needs the key ${markOf(there.recipients)}.`,
    )
  console.log(`This key opens the backups that are made here now (${markOf(there.recipients)}).`)
}

await runCommand(main)
process.exit(0)
