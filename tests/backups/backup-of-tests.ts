import '../../prisma/demo/resolve.ts'

// A backup in a process of its own, to be killed, or to be run where the disk is small. Says what became of it.
const { makeBackup } = await import('../../lib/platform/backup/make.ts')
const go = JSON.parse(process.env.ANGKATAN_TEST_BACKUP!)
await makeBackup(go).then(
  ({ name }) => console.log(name),
  (error: Error) => console.log(error.message),
)
