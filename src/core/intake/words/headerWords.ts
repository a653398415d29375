const list = (terms: string): readonly string[] => terms.split(', ');

/** Payments, then sales, then amounts of any kind, and at last totals of who knows what. */
const scaleLines = [
  [
    ...list('回款额, 回款金额, 回款, 回笼, 实收, 收款, 到账, 到款, 交款'),
    ...list('payment, paid, collected, collection, receipt, received'),
  ],
  [
    ...list('含税销售额, 销售额, 销售金额, 销售收入, 销额, 营业额, 营收'),
    ...list('net sales, sales amount, revenue, turnover, sales, sale'),
  ],
  [
    ...list('含税金额, 价税合计, 成交额, 成交金额, 订单金额, 开票金额, 开票额, 发货额, 出货额, 流水, 收入, 金额, 销售'),
    ...list('invoiced, billed, billing, net amount, amount, amt, order value, gmv, value, spend, spending'),
  ],
  list('合计, 总计, 总额, grand total, total'),
];

/** What was due, planned or grown, or was paid long ago: of amounts and shares alike. */
const notActual = [
  ...list('去年, 上年, 上期, 前年, 同期, 往年, 上月, 上季, 上周, 应回, 应交, 应缴, 应付, 待回, 待收, 预计, 预估, 预测'),
  ...list('增长, 增幅, 增减, 增量, 增加, 下降, 差额, 差异, 变化, 变动, 同比, 环比, 目标, 计划, 预算, 任务, 指标'),
  ...list('last year, last month, last quarter, prior, previous, prev, py, ly, growth, yoy, mom, change, variance'),
  ...list('delta, difference, diff, target, plan, budget, quota, forecast, expected, projected'),
];

/**
 * What people call the columns of a sales sheet. English terms match whole words ("margin" is not in "marginal"; a plural s
 * is allowed), Chinese terms match anywhere. A term that ends in "$" matches only at the
 * end of a header. Where a list is a ranking, the first term that matches decides how well a column fits. To teach the guess a word, add it here and a line to the test.
 */
export const headerWords = {
  /** Who is judged; terms of one line are about the same party, and earlier lines are preferred. */
  parties: [
    list(
      '客户, 客商, 顾客, 买方, 购方, 购货单位, 往来单位, 往来户, 会员, 付款单位, 交款单位, customer, cust, client, buyer, debtor',
    ),
    list('sold to, bill to, payer'),
    list('经销商, 代理商, 分销商, 加盟商, 批发商, 二批商, dealer, distributor, reseller, wholesaler, agent'),
    list('account'),
    list('门店, 店铺, 店名, 终端, 网点, store, shop, outlet, retailer, branch'),
    list('公司, 单位, 企业, company, end user, consignee, ship to, 收货方, 收货单位'),
    list('billing name, shipping name, recipient name, recipient, 收货人, 收件人'),
    list('行标签, row label'),
  ],
  id: list('编号, 编码, 代码, 代号, id, no, nr, number, code, key, num'),
  name: list('名称, 姓名, 名字, 简称, 全称, name'),
  /** A header with one of these is about something else, whatever party it mentions. */
  notParty: [
    ...list(
      '类型, 类别, 分类, 级别, 等级, 经理, 负责, 经办, 电话, 地址, 区域, 地区, 大区, 省份, 省区, 城市, 渠道, 业态, 行业, 性质, 来源, 状态',
    ),
    ...list(
      '数量, 人数, 回款, 金额, 销售, 毛利, 利润, 占比, 日期, 时间, 备注, 产品, 商品, 订单, 单价, 品牌, 业务员, 币',
    ),
    ...list('type, class, category, segment, group, tier, level, manager, owner, rep, phone, email, address, currency'),
    ...list('city, country, region, state, province, district, area, territory, channel, industry, zip, brand, since'),
    ...list(
      'status, count, date, sales, revenue, amount, profit, margin, balance, order, product, item, invoice, rating',
    ),
    ...list('row id, row no, row number, share, payment, value, description, note, remark, order id, sku, contact'),
  ],
  /** A ranking, line by line. */
  scaleLines,
  scale: scaleLines.flat(),
  /** Amounts of less than the others are of: a month among those of a year, without the tax, before what was taken off. */
  lesser: [
    ...list('本月, 当月, 本日, 当日, 今日, 本周, 当周, 本季, 当季, 不含税, 未税, 除税, 去税'),
    ...list(
      'pretax, mtd, wtd, qtd, this month, this week, this quarter, today, gross sale, gross revenue, gross amount',
    ),
  ],
  /** A ranking. */
  contribution: [
    ...list('毛利额, 毛利润, 毛利, gross margin, gross profit'),
    ...list('利润额, 净利润, 净利, 利润, profit, margin, 边际贡献, 贡献额, 贡献, contribution'),
  ],
  /** Words for a share, and what it must be a share of; a ratio of our brand may be called less plainly. */
  share: list('占比, 比重, 份额, share, proportion'),
  shareOf: list('品牌, 利润, 毛利, 本品, 我司, 我方, 钱包, brand, profit, margin, our, wallet'),
  ratio: list('比例, 比率, percentage, percent, pct, %, ratio'),
  brand: list('品牌, 本品, 我司, 我方, brand, our'),
  notActual,
  /** Beside money, and not the money itself. */
  notAmount: [
    ...notActual,
    ...list('率, 占比, 比例, 比重, 份额, 单价, 价格, 均价, 成本, 折扣, 税额, 退款, 退货'),
    ...list(
      '未回, 未收, 欠, 应收, 逾期, 额度, 授信, 数量, 件数, 箱数, 销量, 销售量, 订货量, 重量, 次数, 笔数, 天数, 人数, 人均',
    ),
    ...list('人员, 业务员, 编号, 编码, 序号, 单号, 日期, 时间, 计数项, 平均, 最大值, 最小值, 排名, 电话, 邮编'),
    ...list(
      '号码, 凭证, 号$, 单$, 单据$, 账户$, 帐户$, 周期$, 账期$, 帐期$, 期限$, 条件$, 方式$, 组织$, 部门$, 年度$, 年份$, 月份$',
    ),
    ...list(
      'rate, ratio, share, proportion, percentage, percent, pct, %, price, unit, cost, discount, tax, vat, refund',
    ),
    ...list(
      'refunded, returned, sales return, unpaid, outstanding, overdue, due, receivable, limit, quantity, qty, volume',
    ),
    ...list(
      'count, days, number, no, id, code, zip, postal, rank, rep, sales year, sales month, billing year, invoice year',
    ),
    ...list('fiscal year, payment year, collection period, payment period, order$, document$, doc$, item$, invoice$'),
    ...list(
      'reference$, ref$, account$, term$, method$, type$, org$, organization$, office$, group$, district$, team$',
    ),
    ...list('费用, 运费, 返利, 余额, 库存, fee, freight, rebate, balance, stock, inventory, age, weight'),
    ...list('person, manager, date, average, avg, mean, max, min, phone'),
  ],
  /** Numbers below one of these are money, however much they look like codes. */
  money: list('额, 回款, 销售, 收入, 毛利, 利润, amount, amt, sale, revenue, turnover, paid, profit, margin'),
  /** Columns that add up others. */
  total: list('合计, 总计, 小计, 汇总, 累计, total, subtotal'),
  /** A ranking. */
  date: [
    ...list(
      '回款日期, 收款日期, 到账日期, 交款日期, 销售日期, 订单日期, 下单日期, 开票日期, 发票日期, 交易日期, 单据日期, 业务日期',
    ),
    ...list('回款时间, 收款时间, 到账时间, 下单时间, 交易时间, 记账日期, 过账日期'),
    ...list('payment date, order date, sales date, sale date, invoice date, transaction date, posting date'),
    ...list('日期, date, 时间, day, 年月, 月份, 月度, 期间, time, month, period'),
  ],
  notDate: [
    ...list('到期, 生日, 出生, 建档, 注册, 截止, 有效, 创建, 更新, 入职, 天数, 发货, 合作, 开户'),
    ...list('due, birth, created, updated, modified, expiry, expiration, since, until, days, ship, delivery, shipping'),
  ],
  /** A number that only says when. */
  year: list('年份, 年度, year, fiscal'),
  currency: list('币种, 币别, 货币, currency, currencies, curr, ccy'),
} as const;
