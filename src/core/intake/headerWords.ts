const list = (terms: string): readonly string[] => terms.split(', ');

/**
 * What people call the columns of a sales sheet. English terms match whole words ("margin" is not in "marginal"; a plural s
 * is allowed), Chinese terms match anywhere. Where a list is a ranking, the first term that matches decides how well a
 * column fits. To teach the guess a word, add it here and a line to the test.
 */
export const headerWords = {
  /** Who is judged; terms of one line are about the same party, and earlier lines are preferred. */
  parties: [
    list('客户, 客商, 顾客, 买方, 购方, 购货单位, 往来单位, 会员, customer, cust, client, buyer, sold to'),
    list('经销商, 代理商, 分销商, 加盟商, dealer, distributor, reseller'),
    list('account'),
    list('门店, 店铺, 终端, 网点, store, shop, outlet, retailer'),
    list('公司, 单位, 企业, company'),
  ],
  id: list('编号, 编码, 代码, 代号, id, no, nr, number, code, key, num'),
  name: list('名称, 姓名, 名字, 简称, 全称, name'),
  /** A header with one of these is about something else, whatever party it mentions. */
  notParty: [
    ...list(
      '类型, 类别, 分类, 级别, 等级, 经理, 负责, 经办, 电话, 地址, 区域, 地区, 大区, 省份, 城市, 渠道, 业态, 行业, 性质, 来源, 状态',
    ),
    ...list('数量, 人数, 回款, 金额, 销售, 毛利, 利润, 占比, 日期, 时间, 备注, 产品, 商品, 订单'),
    ...list('type, class, category, segment, group, tier, level, manager, owner, rep, phone, email, address'),
    ...list('city, country, region, state, zip, since, status, count, date, sales, revenue, amount, profit, margin'),
    ...list('balance, order, product, item, invoice, row, rating, share, payment, value, description, note, remark'),
  ],
  /** A ranking: payments, then sales, then amounts of any kind. */
  scale: [
    ...list('回款额, 回款金额, 回款, 实收, 收款, 到账, 到款'),
    ...list('payment, paid, collected, collection, receipt, received'),
    ...list('含税销售额, 销售额, 销售金额, 销售收入, 销额, 营业额, 营收'),
    ...list('net sales, sales amount, revenue, turnover, sales, sale'),
    ...list('含税金额, 价税合计, 成交额, 开票金额, 收入, 金额, 销售'),
    ...list('net amount, amount, amt, order value, gmv, value, spend'),
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
  /** Beside money, and not the money itself. */
  notAmount: [
    ...list('率, 占比, 比例, 比重, 份额, 同比, 环比, 单价, 价格, 均价, 成本, 折扣, 税额, 目标, 计划, 预算'),
    ...list('未回, 未收, 欠, 应收, 逾期, 额度, 授信, 去年, 上年, 数量, 件数, 次数, 天数, 人数, 人均, 人员, 业务员'),
    ...list('编号, 编码, 序号, 日期, 时间'),
    ...list('rate, ratio, share, proportion, percentage, percent, pct, %, price, unit, cost, discount, tax'),
    ...list('target, plan, budget, unpaid, outstanding, overdue, due, receivable, limit, last year, growth'),
    ...list('quantity, qty, count, days, number, no, id, code, zip, postal, rank, rep, person, manager, date'),
  ],
  /** A ranking. */
  date: [
    ...list(
      '回款日期, 收款日期, 到账日期, 销售日期, 订单日期, 下单日期, 开票日期, 发票日期, 交易日期, 单据日期, 业务日期',
    ),
    ...list('payment date, order date, sales date, sale date, invoice date, transaction date, posting date'),
    ...list('日期, date, 时间, day, 年月, 月份, time, month, period'),
  ],
  notDate: [
    ...list('到期, 生日, 出生, 建档, 注册, 截止, 有效, 创建, 更新, 入职, 天数, 发货'),
    ...list('due, birth, created, updated, modified, expiry, expiration, since, until, days, ship, delivery'),
  ],
  /** A number that only says when. */
  year: list('年份, 年度, year, fiscal'),
} as const;
