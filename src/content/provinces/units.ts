// The 34 provincial units of today. Codes: Decision 19/2025/QĐ-TTg; mergers: Resolution 202/2025/QH15 (in force
// 01/07/2025); cities since: Resolutions 30, 36 and 39/2026/QH16. Checked 2026-11-21, confidence high. A change of
// status after about 10/10/2026 could not be checked, which is why `type` is data.

/** A province's name, in both languages. */
export interface ProvinceName {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

/** A province or a city of that rank, with the units it was made from. */
export interface Province extends ProvinceName {
  /** Two digits, Decision 19/2025/QĐ-TTg. */
  readonly code: string;
  /** `city`: thành phố trực thuộc trung ương. */
  readonly type: 'province' | 'city';
  /** ISO date, where the unit became a city after the mergers. */
  readonly citySince?: string;
  /** Whether the former name is of the same unit, which was never merged. */
  readonly renamed?: true;
  /** Former provinces that are part of it now, other than one of its own name: people still look for them. */
  readonly from: readonly ProvinceName[];
}

/** In the order of their codes: north to south. */
export const provinces = [
  { id: 'ha-noi', code: '01', type: 'city', vi: 'Hà Nội', en: 'Ha Noi', from: [] },
  { id: 'cao-bang', code: '04', type: 'province', vi: 'Cao Bằng', en: 'Cao Bang', from: [] },
  {
    id: 'tuyen-quang',
    code: '08',
    type: 'province',
    vi: 'Tuyên Quang',
    en: 'Tuyen Quang',
    from: [{ id: 'ha-giang', vi: 'Hà Giang', en: 'Ha Giang' }],
  },
  { id: 'dien-bien', code: '11', type: 'province', vi: 'Điện Biên', en: 'Dien Bien', from: [] },
  { id: 'lai-chau', code: '12', type: 'province', vi: 'Lai Châu', en: 'Lai Chau', from: [] },
  { id: 'son-la', code: '14', type: 'province', vi: 'Sơn La', en: 'Son La', from: [] },
  {
    id: 'lao-cai',
    code: '15',
    type: 'province',
    vi: 'Lào Cai',
    en: 'Lao Cai',
    from: [{ id: 'yen-bai', vi: 'Yên Bái', en: 'Yen Bai' }],
  },
  {
    id: 'thai-nguyen',
    code: '19',
    type: 'province',
    vi: 'Thái Nguyên',
    en: 'Thai Nguyen',
    from: [{ id: 'bac-kan', vi: 'Bắc Kạn', en: 'Bac Kan' }],
  },
  { id: 'lang-son', code: '20', type: 'province', vi: 'Lạng Sơn', en: 'Lang Son', from: [] },
  { id: 'quang-ninh', code: '22', type: 'city', citySince: '2026-09-01', vi: 'Quảng Ninh', en: 'Quang Ninh', from: [] },
  {
    id: 'bac-ninh',
    code: '24',
    type: 'city',
    citySince: '2026-09-20',
    vi: 'Bắc Ninh',
    en: 'Bac Ninh',
    from: [{ id: 'bac-giang', vi: 'Bắc Giang', en: 'Bac Giang' }],
  },
  {
    id: 'phu-tho',
    code: '25',
    type: 'province',
    vi: 'Phú Thọ',
    en: 'Phu Tho',
    from: [
      { id: 'vinh-phuc', vi: 'Vĩnh Phúc', en: 'Vinh Phuc' },
      { id: 'hoa-binh', vi: 'Hòa Bình', en: 'Hoa Binh' },
    ],
  },
  {
    id: 'hai-phong',
    code: '31',
    type: 'city',
    vi: 'Hải Phòng',
    en: 'Hai Phong',
    from: [{ id: 'hai-duong', vi: 'Hải Dương', en: 'Hai Duong' }],
  },
  {
    id: 'hung-yen',
    code: '33',
    type: 'province',
    vi: 'Hưng Yên',
    en: 'Hung Yen',
    from: [{ id: 'thai-binh', vi: 'Thái Bình', en: 'Thai Binh' }],
  },
  {
    id: 'ninh-binh',
    code: '37',
    type: 'province',
    vi: 'Ninh Bình',
    en: 'Ninh Binh',
    from: [
      { id: 'ha-nam', vi: 'Hà Nam', en: 'Ha Nam' },
      { id: 'nam-dinh', vi: 'Nam Định', en: 'Nam Dinh' },
    ],
  },
  { id: 'thanh-hoa', code: '38', type: 'province', vi: 'Thanh Hóa', en: 'Thanh Hoa', from: [] },
  { id: 'nghe-an', code: '40', type: 'province', vi: 'Nghệ An', en: 'Nghe An', from: [] },
  { id: 'ha-tinh', code: '42', type: 'province', vi: 'Hà Tĩnh', en: 'Ha Tinh', from: [] },
  {
    id: 'quang-tri',
    code: '44',
    type: 'province',
    vi: 'Quảng Trị',
    en: 'Quang Tri',
    from: [{ id: 'quang-binh', vi: 'Quảng Bình', en: 'Quang Binh' }],
  },
  {
    id: 'hue',
    code: '46',
    type: 'city',
    vi: 'Huế',
    en: 'Hue',
    renamed: true,
    from: [{ id: 'thua-thien-hue', vi: 'Thừa Thiên Huế', en: 'Thua Thien Hue' }],
  },
  {
    id: 'da-nang',
    code: '48',
    type: 'city',
    vi: 'Đà Nẵng',
    en: 'Da Nang',
    from: [{ id: 'quang-nam', vi: 'Quảng Nam', en: 'Quang Nam' }],
  },
  {
    id: 'quang-ngai',
    code: '51',
    type: 'province',
    vi: 'Quảng Ngãi',
    en: 'Quang Ngai',
    from: [{ id: 'kon-tum', vi: 'Kon Tum', en: 'Kon Tum' }],
  },
  {
    id: 'gia-lai',
    code: '52',
    type: 'province',
    vi: 'Gia Lai',
    en: 'Gia Lai',
    from: [{ id: 'binh-dinh', vi: 'Bình Định', en: 'Binh Dinh' }],
  },
  {
    id: 'khanh-hoa',
    code: '56',
    type: 'province',
    vi: 'Khánh Hòa',
    en: 'Khanh Hoa',
    from: [{ id: 'ninh-thuan', vi: 'Ninh Thuận', en: 'Ninh Thuan' }],
  },
  {
    id: 'dak-lak',
    code: '66',
    type: 'province',
    vi: 'Đắk Lắk',
    en: 'Dak Lak',
    from: [{ id: 'phu-yen', vi: 'Phú Yên', en: 'Phu Yen' }],
  },
  {
    id: 'lam-dong',
    code: '68',
    type: 'province',
    vi: 'Lâm Đồng',
    en: 'Lam Dong',
    from: [
      { id: 'dak-nong', vi: 'Đắk Nông', en: 'Dak Nong' },
      { id: 'binh-thuan', vi: 'Bình Thuận', en: 'Binh Thuan' },
    ],
  },
  {
    id: 'dong-nai',
    code: '75',
    type: 'city',
    citySince: '2026-04-30',
    vi: 'Đồng Nai',
    en: 'Dong Nai',
    from: [{ id: 'binh-phuoc', vi: 'Bình Phước', en: 'Binh Phuoc' }],
  },
  {
    id: 'ho-chi-minh',
    code: '79',
    type: 'city',
    vi: 'TP. Hồ Chí Minh',
    en: 'Ho Chi Minh City',
    from: [
      { id: 'binh-duong', vi: 'Bình Dương', en: 'Binh Duong' },
      { id: 'ba-ria-vung-tau', vi: 'Bà Rịa – Vũng Tàu', en: 'Ba Ria – Vung Tau' },
    ],
  },
  {
    id: 'tay-ninh',
    code: '80',
    type: 'province',
    vi: 'Tây Ninh',
    en: 'Tay Ninh',
    from: [{ id: 'long-an', vi: 'Long An', en: 'Long An' }],
  },
  {
    id: 'dong-thap',
    code: '82',
    type: 'province',
    vi: 'Đồng Tháp',
    en: 'Dong Thap',
    from: [{ id: 'tien-giang', vi: 'Tiền Giang', en: 'Tien Giang' }],
  },
  {
    id: 'vinh-long',
    code: '86',
    type: 'province',
    vi: 'Vĩnh Long',
    en: 'Vinh Long',
    from: [
      { id: 'ben-tre', vi: 'Bến Tre', en: 'Ben Tre' },
      { id: 'tra-vinh', vi: 'Trà Vinh', en: 'Tra Vinh' },
    ],
  },
  {
    id: 'an-giang',
    code: '91',
    type: 'province',
    vi: 'An Giang',
    en: 'An Giang',
    from: [{ id: 'kien-giang', vi: 'Kiên Giang', en: 'Kien Giang' }],
  },
  {
    id: 'can-tho',
    code: '92',
    type: 'city',
    vi: 'Cần Thơ',
    en: 'Can Tho',
    from: [
      { id: 'soc-trang', vi: 'Sóc Trăng', en: 'Soc Trang' },
      { id: 'hau-giang', vi: 'Hậu Giang', en: 'Hau Giang' },
    ],
  },
  {
    id: 'ca-mau',
    code: '96',
    type: 'province',
    vi: 'Cà Mau',
    en: 'Ca Mau',
    from: [{ id: 'bac-lieu', vi: 'Bạc Liêu', en: 'Bac Lieu' }],
  },
] as const satisfies readonly Province[];

/**
 * Today's unit for an id of today or of a former province; `undefined` when there is no such unit.
 *
 * @example provinceOf('hau-giang').id //=> 'can-tho'
 */
export const provinceOf = (id: string): Province | undefined =>
  (provinces as readonly Province[]).find((unit) => unit.id === id || unit.from.some((former) => former.id === id));
