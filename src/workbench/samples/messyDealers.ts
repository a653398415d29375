/** A dealer as the sheet has it: id, name, channel, and six months as they were typed. All are invented. */
export type MessyDealer = readonly [id: string, name: string, channel: string, ...months: (number | string | null)[]];

/** The words of a sheet that grew by hand, and its dealers by region. */
export interface MessySheet {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly headers: readonly [region: string, id: string, name: string, channel: string];
  readonly year: string;
  readonly months: readonly string[];
  readonly sum: string;
  readonly subtotal: (region: string) => string;
  readonly total: string;
  readonly regions: readonly { readonly name: string; readonly dealers: readonly MessyDealer[] }[];
}

export const messyEnglish: MessySheet = {
  sheet: 'Dealers H1',
  title: 'Dealer sales, first half of 2025',
  note: 'Prepared by sales operations. Amounts in CNY; figures of June are not complete.',
  headers: ['Region', 'Dealer no.', 'Dealer', 'Channel'],
  year: '2025',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  sum: 'Half-year',
  subtotal: (region) => `Subtotal ${region}`,
  total: 'Grand total',
  regions: [
    {
      name: 'East',
      dealers: [
        ['006215580001234567801', 'Harbor Lane Supply', 'Wholesale', 128400, 119250, 131080, 126900, 140210, 68200],
        ['006215580001234567802', 'Quill & Anchor', 'Retail', '￥36,200', '￥31,980', '￥40,115', 38650, 37420, 15200],
        ['006215580001234567803', 'harbor lane supply ', 'Wholesale', null, 8200, null, 9100, null, 4050],
        [
          '006215580001234567804',
          'Bright Fern Trading',
          'Online',
          '22,480.50',
          '19,975.00',
          24310,
          23880,
          26405,
          11900,
        ],
        ['006215580001234567805', 'Total Garden Centre', 'Retail', 18250, 17640, 19330, 18810, 20120, 9400],
        ['006215580001234567806', 'Copper Kettle Co.', 'Retail', 9400, '(1,250)', 8800, 9150, 9620, 3900],
        ['006215580001234567807', 'Old Mill Depot', 'Wholesale', 6120, 0, 0, 7400, 0, 0],
        ['006215580001234567808', 'Pebble & Pine', 'Online', 4880, 5210, 4960, 5340, '１２３４', 2300],
      ],
    },
    {
      name: 'South',
      dealers: [
        ['006215580001234567811', 'Lantern Street Goods', 'Wholesale', 97300, 88420, 101560, 95870, 104330, 49800],
        ['006215580001234567812', 'Blue Heron Outfitters', 'Online', 42150, 39870, 45220, 43980, 47110, 20900],
        ['006215580001234567813', 'Ｂｌｕｅ Heron Outfitters', 'Online', null, null, 3150, null, 2980, null],
        [
          '006215580001234567814',
          'Saffron Market',
          'Retail',
          '15,320',
          '14,870',
          '16,010',
          '15,640',
          '16,480',
          '7,200',
        ],
        ['006215580001234567815', 'Tidewater Tools', 'Wholesale', 27650, 25980, '#N/A', 28110, 29460, 13050],
        ['006215580001234567816', 'Clover & Rye', 'Retail', 7280, 6940, 7510, 7350, 7890, 3600],
        ['006215580001234567817', '=Kite Street', 'Online', 5150, 4980, 5330, 5210, 5470, 2500],
        ['006215580001234567818', 'Marble Arch Foods', 'Retail', -3200, 4100, 4350, 4200, 4480, 2050],
      ],
    },
    {
      name: 'North',
      dealers: [
        ['006215580001234567821', 'Granite Peak Supply', 'Wholesale', 84120, 79350, 88640, 83970, 91280, 42600],
        ['006215580001234567822', 'Willow & Wren', 'Retail', 31480, 29760, 33250, 32190, 34870, 16100],
        ['006215580001234567823', 'Frostline Hardware', 'Wholesale', 19850, 18420, 20930, 20110, 21640, 9900],
        ['006215580001234567824', 'Amber Row', 'Retail', 'n/a', 8120, 8640, 8390, 8870, 4100],
        ['006215580001234567825', 'Northgate Stationery', 'Online', 12760, 11980, 13420, 12890, 13950, 6300],
        ['006215580001234567826', 'Juniper House', 'Retail', 5640, 5320, 5910, 5780, 6150, 2800],
        ['006215580001234567827', 'Stone Bridge Mart', 'Retail', '3 450 ', 3280, 3610, 3520, 3740, 1700],
        ['006215580001234567828', 'Willow & Wren', 'Online', 2150, 2040, 2290, 2210, 2380, 1050],
      ],
    },
    {
      name: 'West',
      dealers: [
        ['006215580001234567831', 'Red Canyon Partners', 'Wholesale', 66380, 61940, 69720, 65480, 72150, 33700],
        ['006215580001234567832', 'Sunset Cycle Works', 'Retail', 24190, 22780, 25610, 24830, 26940, 12200],
        ['006215580001234567833', 'Maple Crossing', 'Retail', 14870, 13920, 15680, 15140, 16390, 7500],
        ['006215580001234567834', 'Echo Valley Foods', 'Wholesale', 10420, 9780, 11030, 10650, 11490, 5200],
        ['006215580001234567835', 'Paper Crane Studio', 'Online', 6310, 5890, 6620, 6440, 6980, '12%'],
        ['006215580001234567836', 'Silver Birch', 'Retail', 4270, 3980, 4510, 4360, 4720, 2100],
        ['006215580001234567837', 'Summit 360', 'Online', 2890, 2710, 3040, 2950, 3180, 1400],
        ['006215580001234567838', 'Dusty Road Garage', 'Retail', 1120, null, null, null, null, null],
      ],
    },
  ],
};

const chineseNames: readonly (readonly string[])[] = [
  [
    '苏州恒信商贸有限公司',
    '杭州云栖家居',
    '苏州恒信商贸有限公司 ',
    '宁波海棠百货',
    '总计划商贸（上海）',
    '绍兴老灶台食品',
    '南京旧磨坊仓储',
    '无锡松石电商',
  ],
  [
    '广州灯街贸易',
    'ABC户外用品',
    'ＡＢＣ户外用品',
    '深圳藏红花超市',
    '珠海潮汐工具',
    '佛山三叶草商行',
    '=东莞风筝文具',
    '厦门石拱门食品',
  ],
  [
    '北京花岗岩物资',
    '天津柳燕百货',
    '哈尔滨霜线五金',
    '大连琥珀行',
    '沈阳北门文具',
    '青岛杜松子生活馆',
    '太原石桥便利',
    '天津柳燕百货',
  ],
  [
    '成都红谷商贸',
    '重庆落日单车行',
    '昆明枫渡家居',
    '贵阳回声谷食品',
    '西安纸鹤工作室',
    '兰州银桦百货',
    '拉萨顶峰360',
    '乌鲁木齐远路汽配',
  ],
];

const chineseChannels: Readonly<Record<string, string>> = { Wholesale: '批发', Retail: '零售', Online: '电商' };
const chineseRegions = ['华东', '华南', '北方', '西部'];

export const messyChinese: MessySheet = {
  sheet: '上半年回款',
  title: '经销商回款表（2025 年上半年）',
  note: '制表：销售运营部　单位：元　6 月数据未完整',
  headers: ['大区', '客户编号', '客户名称', '渠道'],
  year: '2025年',
  months: ['1月', '2月', '3月', '4月', '5月', '6月'],
  sum: '上半年',
  subtotal: (region) => `${region}小计`,
  total: '总计',
  regions: messyEnglish.regions.map(({ dealers }, region) => ({
    name: chineseRegions[region] ?? '',
    dealers: dealers.map(([id, , channel, ...months], place) => [
      id,
      chineseNames[region]?.[place] ?? '',
      chineseChannels[channel] ?? channel,
      ...months.map((each) => (each === 'n/a' ? '无' : each)),
    ]),
  })),
};
