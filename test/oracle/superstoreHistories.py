"""Quarterly sums of Sales by customer of the Superstore sample from the customer's first quarter on, with numpy's coefficient
of variation, the number of days with sales above 0 and the median gap between them. Writes superstoreHistories.json beside
this file."""

import json
from pathlib import Path

import numpy as np
import pandas as pd

here = Path(__file__).parent
lines = pd.read_csv(here / "../../src/workbench/samples/superstore.csv", parse_dates=["Order Date"])
quarters = lines["Order Date"].dt.to_period("Q")
table = lines.groupby(["Customer ID", quarters])["Sales"].sum().unstack(fill_value=0).sort_index(axis=1)
answer = {}
for customer, rows in lines.groupby("Customer ID"):
    history = table.loc[customer, rows["Order Date"].min().to_period("Q") :].to_numpy()
    days = np.sort(rows.loc[rows["Sales"] > 0, "Order Date"].unique())
    gaps = np.diff(days) / np.timedelta64(1, "D")
    answer[customer] = {
        "history": [round(float(value), 6) for value in history],
        "cv": round(float(np.std(history, ddof=1) / np.mean(history)), 12) if len(history) > 2 else None,
        "orderDays": len(days),
        "cycle": float(np.median(gaps)) if len(days) > 2 else None,
    }
rows = ",\n".join(f"{json.dumps(key)}: {json.dumps(each)}" for key, each in answer.items())
(here / "superstoreHistories.json").write_text("{\n" + rows + "\n}\n", encoding="utf-8")
print(len(answer), list(table.columns[[0, -1]]))
