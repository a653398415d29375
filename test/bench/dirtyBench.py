"""The totals of a typed ledger by customer with pandas, for dirtyBench.ts: text numbers, text dates and stray spaces are
read first; the last day comes behind the totals."""

import pandas as pd
from timedWork import serve

epoch = pd.Timestamp("1899-12-30")


def totals(columns):
    customer = pd.Series(columns["customer"]).str.strip()
    amount = pd.Series(columns["amount"], dtype=object)
    texts = amount.map(type) == str
    amount[texts] = pd.to_numeric(amount[texts].str.replace("[￥,]", "", regex=True))
    day = pd.Series(columns["day"], dtype=object)
    texts = day.map(type) == str
    iso = day[texts].str.replace("[年月]", "-", regex=True).str.replace("日", "")
    day[texts] = (pd.to_datetime(iso, format="%Y-%m-%d") - epoch).dt.days
    frame = pd.DataFrame({"customer": customer, "amount": amount.astype(float), "day": day.astype(int)})
    return frame.groupby("customer")["amount"].sum(), frame["day"].max()


def answer(result):
    sums, last = result
    return sums.sort_index().tolist() + [int(last)]


serve({"pandas": (dict, totals, answer)})
