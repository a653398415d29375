"""The sums of a ledger by customer and month with pandas, for aggregationBench.ts: from raw columns to a table of
customers x months for each of three amounts; rows without a customer left out."""

import pandas as pd
from timedWork import serve

amounts = ["amount", "quantity", "price"]


def sums(columns):
    named = columns[columns["customer"] != ""]
    moments = pd.to_datetime(named["day"], unit="D", origin="1899-12-30").dt
    months = (12 * moments.year + moments.month).rename("month")
    return named.groupby(["customer", months])[amounts].sum().unstack(fill_value=0)


def answer(table):
    """By ascending customer."""
    return [table[amount].to_numpy().ravel().tolist() for amount in amounts]


serve(
    {
        "pandas, from the cells": (dict, lambda columns: sums(pd.DataFrame(columns)), answer),
        "pandas, its frame ready": (pd.DataFrame, sums, answer),
    }
)
