"""Tiers and rank scores of the Superstore sample, computed with pandas alone and by another road than the program's:
an index sort and group-wise shares instead of borders. Writes superstoreTiers.json beside this file."""

import json
import math
from pathlib import Path

import pandas as pd

here = Path(__file__).parent
lines = pd.read_csv(here / "../../src/workbench/samples/superstore.csv")
totals = lines.groupby("Customer ID", sort=True)[["Sales", "Profit"]].sum()


def count_tiers(values, ratio):
    """Letters by position; a cut inside equal values moves to the nearest place where the value changes, downwards when
    two are equally near (so that the equal values go up)."""
    order = values.round(12).sort_values(ascending=False, kind="stable")
    n, total = len(order), sum(ratio)
    edges = [0] + [int(size) for size in order.value_counts().sort_index(ascending=False).cumsum()]
    cuts = [math.floor(n * sum(ratio[: k + 1]) / total + 0.5) for k in range(len(ratio) - 1)]
    ends = [max((edge for edge in edges), key=lambda edge: (-abs(edge - cut), edge)) for cut in cuts]
    assert order.iloc[ends[-1] - 1] > 0
    letters = pd.Series("C", index=order.index)
    letters.iloc[: ends[1]] = "B"
    letters.iloc[: ends[0]] = "A"
    return letters


def value_tiers(values, ratio):
    order = values.sort_values(ascending=False, kind="stable")
    positive = order.clip(lower=0)
    before = (positive.cumsum() - positive) / positive.sum()
    first, second = ratio[0] / sum(ratio), (ratio[0] + ratio[1]) / sum(ratio)
    letters = before.map(lambda share: "A" if share < first - 1e-9 else "B" if share < second - 1e-9 else "C")
    return letters.where(order > 0, "C")


def rank_score(table):
    n = len(table)
    ranks = table.rank(ascending=False, method="average")
    parts = ((n - ranks + 0.5) / n).where(table > 0, 0)
    return parts.mean(axis=1)


scores = rank_score(totals)
by_count = count_tiers(totals["Sales"], [1, 2, 2])
by_value = value_tiers(totals["Sales"], [80, 15, 5])
by_score = count_tiers(scores, [1, 2, 2])
ids = list(totals.index)
answer = {
    "customers": ids,
    "sales": [round(float(v), 9) for v in totals["Sales"]],
    "profit": [round(float(v), 9) for v in totals["Profit"]],
    "countOfSales": "".join(by_count[ids]),
    "valueOfSales": "".join(by_value[ids]),
    "scores": [float(v) for v in scores],
    "countOfScores": "".join(by_score[ids]),
}
(here / "superstoreTiers.json").write_text(json.dumps(answer) + "\n", encoding="utf-8")
print(len(ids), by_count.value_counts().to_dict(), by_value.value_counts().to_dict(), by_score.value_counts().to_dict())
