/** Codes worth knowing beside an amount: ISO 4217, as they are written. */
const codes =
  'CNY USD EUR HKD JPY GBP TWD MOP KRW SGD AUD CAD NZD CHF INR THB MYR IDR PHP VND RUB BRL MXN ARS CLP COP PEN ZAR SEK ' +
  'NOK DKK ISK PLN CZK HUF RON BGN TRY AED SAR QAR KWD BHD OMR JOD ILS EGP KZT UZS UAH GEL PKR BDT LKR NPR MMK KHR LAK ' +
  'MNT BND NGN KES GHS TZS UGX ETB MAD TND DZD';

/** Other ways to write them; of those that several countries use ("¥", "$"), the one meant most often. */
const others: Readonly<Record<string, string>> = {
  CNY: '¥ CN¥ RMB RMB¥ CNH YUAN 元 圆 元整 圆整 人民币 人民币元 元人民币',
  USD: '$ US$ USD$ U$ $US 美元 美金',
  EUR: '€ EURO EUROS 欧元',
  HKD: 'HK$ HKD$ $HK 港币 港元 港幣',
  JPY: 'JP¥ JPY¥ 円 日元 日圆',
  GBP: '£ GB£ £GB 英镑',
  TWD: 'NT$ TW$ $TW 台币 新台币 新台幣',
  MOP: 'MOP$ 澳门元 澳门币',
  KRW: '₩ 韩元 韩币',
  SGD: 'S$ SG$ $SG 新加坡元 新币',
  AUD: 'A$ AU$ $AU 澳元 澳大利亚元',
  CAD: 'C$ CA$ $CA 加元 加拿大元',
  NZD: 'NZ$ $NZ 新西兰元',
  CHF: '瑞士法郎',
  INR: '₹ 印度卢比',
  THB: '฿ 泰铢',
  MYR: 'RM 马币 林吉特',
  VND: '₫ 越南盾',
  RUB: '₽ 卢布',
  BRL: 'R$ 巴西雷亚尔',
  MXN: 'MX$ 墨西哥比索',
  PHP: '₱ 菲律宾比索',
  TRY: '₺ 里拉',
  UAH: '₴',
  ILS: '₪',
  NGN: '₦',
  KZT: '₸',
  PLN: 'ZŁ',
  CZK: 'KČ',
  AED: '迪拉姆',
};

/** What may stand for a currency, in half-width capitals, and the ISO 4217 code it means. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ...codes.split(' ').map((code) => [code, code] as const),
  ...Object.entries(others).flatMap(([code, signs]) => signs.split(' ').map((sign) => [sign, code] as const)),
]);
