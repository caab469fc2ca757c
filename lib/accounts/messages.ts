import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  signIn: { id: 'Masuk', en: 'Sign in' },
  email: { id: 'Surel', en: 'E-mail' },
  emailWrong: {
    id: 'Tulis alamat surel seperti nama@jambi.example.',
    en: 'Write an e-mail address such as name@jambi.example.',
  },
  password: { id: 'Kata sandi', en: 'Password' },
  passwordMissing: { id: 'Isi kata sandi.', en: 'Enter the password.' },
  wrong: { id: 'Surel atau kata sandi salah.', en: 'Wrong e-mail or password.' },
  limited: {
    id: 'Terlalu banyak percobaan. Tunggu 15 menit, lalu coba lagi.',
    en: 'Too many tries. Wait 15 minutes, then try again.',
  },

  demoClock: { id: 'Data contoh. Hari ini di aplikasi: {day}.', en: 'Example data. Today in the app: {day}.' },
  goToDay: { id: 'Pindah ke {day}', en: 'Go to {day}' },
})
