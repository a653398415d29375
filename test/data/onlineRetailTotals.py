"""Sums of Quantity x UnitPrice and of Quantity by customer of onlineRetail.csv.gz as exact decimals, with the number of rows
and of different invoices. Writes onlineRetailTotals.json beside this file; the rows without a customer are under ""."""

import csv
import gzip
import json
from collections import defaultdict
from decimal import Decimal, getcontext
from pathlib import Path

getcontext().prec = 50
here = Path(__file__).parent
totals = defaultdict(lambda: {"amount": Decimal(0), "quantity": 0, "rows": 0, "invoices": set()})
with gzip.open(here / "onlineRetail.csv.gz", "rt", encoding="utf-8", newline="") as file:
    for line in csv.DictReader(file):
        customer = totals[line["CustomerID"]]
        customer["amount"] += int(line["Quantity"]) * Decimal(line["UnitPrice"])
        customer["quantity"] += int(line["Quantity"])
        customer["rows"] += 1
        customer["invoices"].add(line["InvoiceNo"])

answer = {
    key: {**each, "amount": f"{each['amount']:f}", "invoices": len(each["invoices"])} for key, each in totals.items()
}
rows = ",\n".join(f"{json.dumps(key)}: {json.dumps(each)}" for key, each in answer.items())
(here / "onlineRetailTotals.json").write_text("{\n" + rows + "\n}\n", encoding="utf-8")
print(len(answer), sum(each["rows"] for each in answer.values()))
