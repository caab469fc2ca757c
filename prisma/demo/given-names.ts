import type { Sex } from '@/lib/people/kinds'

/** Invented people: a common given name and one of the six surnames that all mean "sample". */
const surnames = ['Contoh', 'Peraga', 'Rekaan', 'Misalan', 'Umpama', 'Teladan']

const given: Record<Sex, readonly string[]> = {
  l: 'Adi Agus Ahmad Aldi Andika Anton Arif Bagas Bambang Bayu Budi Candra Danu Darma Dedi Deni Dodi Eko Fadli Faisal Ferdi Galih Gilang Guntur Hadi Hafiz Hamdan Hendra Heru Ilham Imam Indra Irfan Irwan Iwan Jaka Joko Kurnia Lukman Mahdi Mulyadi Nanda Naufal Okta Pandu Rahmat Raka Rama Rangga Rendra Reza Ridwan Rizki Rudi Sandi Satria Sigit Slamet Syahrul Teguh Tono Umar Wahyu Wawan Wira Yadi Yogi Yudha Zaki Zulfan'.split(
    ' ',
  ),
  p: 'Aisyah Alya Amelia Anggun Anisa Aria Astri Aulia Bunga Cahya Dahlia Desi Dewi Dian Diah Dina Dinda Eka Elsa Endah Erna Fatma Febri Fitri Gita Hana Hesti Ida Indah Ira Isma Jelita Kartika Kirana Laila Lastri Lestari Lia Lina Lusi Maya Mega Mira Mutia Nabila Nadia Niken Nina Novi Nurul Okti Permata Puspa Putri Rahma Rani Ratih Rika Rina Rosa Sari Sinta Siska Sri Suci Tari Tia Ulfa Vina Widya Winda Yanti Yulia Yuni Zahra'.split(
    ' ',
  ),
}

/** The n-th invented name of a sex: no two alike for more than four hundred. */
export function inventName(sex: Sex, n: number): string {
  const names = given[sex]
  const place = n % names.length
  return `${names[place]} ${surnames[(place + Math.floor(n / names.length)) % surnames.length]}`
}
