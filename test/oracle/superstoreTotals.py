"""Sums of Sales and Profit by Customer ID of the Superstore sample as exact decimals: no binary fraction is involved.
Writes superstoreTotals.json beside this file."""

import csv
import json
from collections import defaultdict
from decimal import Decimal, getcontext
from pathlib import Path

getcontext().prec = 50
here = Path(__file__).parent
totals = defaultdict(lambda: {"name": "", "rows": 0, "sales": Decimal(0), "profit": Decimal(0)})
with open(here / "../../src/workbench/samples/superstore.csv", encoding="utf-8", newline="") as file:
    for line in csv.DictReader(file):
        customer = totals[line["Customer ID"]]
        customer["name"] = customer["name"] or line["Customer Name"]
        customer["rows"] += 1
        customer["sales"] += Decimal(line["Sales"])
        customer["profit"] += Decimal(line["Profit"])

answer = {
    key: {**each, "sales": f"{each['sales']:f}", "profit": f"{each['profit']:f}"} for key, each in totals.items()
}
(here / "superstoreTotals.json").write_text(json.dumps(answer, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
print(len(answer), sum(each["rows"] for each in answer.values()))
