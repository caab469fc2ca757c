import type { MessageKey } from '@/lib/i18n/catalogue'

/** What a column of a pasted list may be, in the order in which the page offers it. */
export const pasteFields = [
  ...(['nip', 'name', 'titleFront', 'titleBack', 'agency', 'kind', 'sex', 'birthDate', 'grade', 'rank'] as const),
  ...(['post', 'postLevel', 'serviceSince', 'contractEndsOn', 'phone', 'email'] as const),
  ...(['discipline', 'passportKind', 'passportIssuedOn', 'passportExpiresOn'] as const),
] as const
type PlainField = (typeof pasteFields)[number]
/** A plain field, or the performance of one year: skp2023. */
export type PasteField = PlainField | `skp${number}`

const labels: Record<PlainField, MessageKey> = {
  nip: 'people.nip',
  name: 'people.fullName',
  titleFront: 'people.titleFront',
  titleBack: 'people.titleBack',
  agency: 'people.agency',
  kind: 'people.kind',
  sex: 'people.sex',
  birthDate: 'people.birthDate',
  grade: 'people.grade',
  rank: 'people.pasteRank',
  post: 'people.post',
  postLevel: 'people.postLevel',
  serviceSince: 'people.serviceSince',
  contractEndsOn: 'people.contractEndsOn',
  phone: 'people.phone',
  email: 'people.email',
  discipline: 'people.sectionDiscipline',
  passportKind: 'people.passportKind',
  passportIssuedOn: 'people.pastePassportIssued',
  passportExpiresOn: 'people.pastePassportExpires',
}
/** The words for a field, or the year whose performance it is. */
export const labelOfField = (field: PasteField): MessageKey | { year: string } =>
  isPlain(field) ? labels[field] : { year: field.slice(3) }
const isPlain = (field: string): field is PlainField => pasteFields.includes(field as PlainField)
export const isPasteField = (text: string): text is PasteField => isPlain(text) || /^skp20\d\d$/.test(text)

type Finder = { field: PlainField | null; if: RegExp; unless?: RegExp }
/** Which heading means which field; the first that fits wins, and null is read by nobody. Written as `plainHeading` leaves it. */
const finders: readonly Finder[] = [
  {
    field: null,
    if: /^(no|nomor|nr|urut|no urut)$|\bnik\b|\bktp\b|nip lama|karpeg|pendidikan|ijazah|usia|umur|masa kerja|agama/,
  },
  { field: 'titleFront', if: /gelar (di )?depan/ },
  { field: 'titleBack', if: /gelar (di )?belakang/ },
  { field: 'passportKind', if: /(jenis|kind).*(paspor|passport)/ },
  {
    field: 'passportIssuedOn',
    if: /(paspor|passport).*(terbit|keluar|issue)|(terbit|keluar|issue).*(paspor|passport)/,
  },
  { field: null, if: /\b(no|nomor|number)\b.*(paspor|passport)|(paspor|passport).*\b(no|nomor|number)\b/ },
  { field: 'passportExpiresOn', if: /paspor|passport/ },
  { field: 'discipline', if: /disiplin|hukdis|discipline/ },
  { field: 'contractEndsOn', if: /kontrak|contract/, unless: /mulai|awal|tmt|start/ },
  { field: 'serviceSince', if: /kontrak|contract/ },
  { field: null, if: /^tempat lahir$|tmt (pangkat|gol|jabatan|pns$|skp|eselon)/ },
  { field: 'birthDate', if: /lahir|^ttl$|birth/ },
  { field: 'sex', if: /^l p$|^p l$|^j ?k$|kelamin|^sex$|gender/ },
  {
    field: 'kind',
    if: /(jenis|status) (kepegawaian|pegawai|asn)|^(status|jenis|kepegawaian|asn|pns pppk|kind)$|kind of employment/,
  },
  {
    field: 'serviceSince',
    if: /^tmt( cpns| capeg| pppk| kerja| masuk| pengangkatan)?$|bekerja sejak|mulai bekerja|in service/,
  },
  { field: 'postLevel', if: /eselon|jenjang|jenis jabatan|level/ },
  { field: 'grade', if: /\bgol|\bgrade\b/ },
  { field: 'rank', if: /pangkat|^rank/ },
  { field: 'post', if: /jabatan|^post$|position/ },
  {
    field: 'agency',
    if: /\bopd\b|skpd|perangkat daerah|unit|unor\b|satuan kerja|satker|instansi|^dinas|agency|office/,
  },
  { field: 'phone', if: /telepon|telp|\bhp\b|handphone|whatsapp|\bwa\b|phone/ },
  { field: 'email', if: /e ?mail|surel/ },
  { field: 'nip', if: /\bnip\b|\bni pppk\b|nomor induk/ },
  { field: 'name', if: /\bnama\b|^(full )?name\b/ },
]

const plainHeading = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/**
 * What a heading says that its column is, or null. A bare "TMT" beside the rank or the post is theirs, not that of the
 * service; performance without a year is that of the last one.
 */
export function fieldOfHeading(heading: string, before: PasteField | null, lastYear: number): PasteField | null {
  const plain = plainHeading(heading)
  if (/\bskp\b|kinerja|predikat|performance/.test(plain))
    return `skp${Number(/\b20\d\d\b/.exec(plain)?.[0] ?? lastYear)}`
  if (plain === 'tmt' && (before === 'grade' || before === 'rank')) return null
  return finders.find((one) => one.if.test(plain) && !one.unless?.test(plain))?.field ?? null
}
