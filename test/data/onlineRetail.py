"""Keeps of the Online Retail data set what the tests need: every line in its order, with invoice, customer, day (an Excel
serial), quantity and unit price. Writes onlineRetail.csv.gz beside this file.

Call: python3 onlineRetail.py online-retail.csv.gz, the whole data set as the CRAN package onlineretail 0.1.2 holds it."""

import csv
import gzip
import sys
from datetime import date
from pathlib import Path

here = Path(__file__).parent
before_first_day = date(1899, 12, 30)
lines = ["InvoiceNo,CustomerID,InvoiceDay,Quantity,UnitPrice"]
with gzip.open(sys.argv[1], "rt", encoding="utf-8", newline="") as file:
    for line in csv.DictReader(file):
        day = (date.fromisoformat(line["InvoiceDate"][:10]) - before_first_day).days
        lines.append(f"{line['InvoiceNo']},{line['CustomerID']},{day},{line['Quantity']},{line['UnitPrice']}")
packed = gzip.compress(("\n".join(lines) + "\n").encode(), compresslevel=9, mtime=0)
(here / "onlineRetail.csv.gz").write_bytes(packed)
print(len(lines) - 1, len(packed))
