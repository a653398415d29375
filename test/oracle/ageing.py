"""Totals by age bucket with pandas: cut(right=True) and groupby.sum. The amounts are whole quarters, so
that the sums are exact in any order. Writes ageing.json beside this file."""

import json
import random
from pathlib import Path

import pandas as pd

random.seed(20260402)
limits = [0, 30, 60, 90, 180]
ages = [random.choice([0, 30, 31, 60, 61, 90, 91, 180, 181]) if random.random() < 0.3 else random.randint(0, 400) for _ in range(300)]
amounts = [random.randint(-20000, 200000) / 4 for _ in ages]
buckets = pd.cut(pd.Series(ages), [-1, *limits, float("inf")], right=True)
totals = pd.Series(amounts).groupby(buckets, observed=False).sum()
answer = {"ages": ages, "amounts": amounts, "limits": limits, "totals": totals.tolist()}
Path(__file__).with_suffix(".json").write_text(json.dumps(answer) + "\n", encoding="utf-8")
