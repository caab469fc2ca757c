import '../../prisma/demo/resolve.ts'

// A postman in a process of its own, to be killed.
const { openSmtp } = await import('../../lib/platform/smtp.ts')
const { employPostman } = await import('../../lib/platform/postman.ts')
const { composing } = await import('../../lib/notifications/letters.ts')
const server = {
  host: '127.0.0.1',
  port: Number(process.argv[2]),
  secure: false,
  plain: true,
  user: null,
  password: null,
}
employPostman({
  smtp: openSmtp({ ...server, from: 'Angkatan <angkatan@jambi.example>' }),
  compose: composing({ publicUrl: 'https://angkatan.example', sessionSecret: process.env.NEXTAUTH_SECRET! }),
  every: 50,
})
process.send?.('works')
