/** A government that joins, with its administrator, as the form sends it. */
export const umpama = {
  'government.name': 'Pemerintah Kabupaten Umpama',
  'government.shortName': 'Kabupaten Umpama',
  'government.kind': 'kabupaten',
  'government.zone': 'Asia/Jakarta',
  'government.city': 'Umpama',
  'government.cooperationUnit': 'Bagian Kerja Sama',
  'government.personnelUnit': 'BKPSDM',
  'administrator.name': 'Joko Teladan',
  'administrator.post': 'Administrator',
  'administrator.email': 'admin@umpama.example',
}
