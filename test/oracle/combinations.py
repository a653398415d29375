"""Scores, letters and verdicts of several indicators together, and the gaps of one, computed with pandas alone on the
Superstore and Wholesale samples. Writes combinations.json beside this file."""

import json
from pathlib import Path

import numpy as np
import pandas as pd

from superstoreTiers import count_tiers, totals, value_tiers

here = Path(__file__).parent
samples = here / "../../src/workbench/samples"
ratio = [1, 2, 2]
weights = [2, 1, 3]


def rank_shares(column):
    n = len(column)
    return ((n - column.rank(ascending=False, method="average") + 0.5) / n).where(column > 0, 0)


def minmax_shares(column):
    gains = column.clip(lower=0)
    return (gains - gains.min()) / (gains.max() - gains.min())


def weighted(shares):
    own = weights[: shares.shape[1]]
    return (shares * own).sum(axis=1) / sum(own)


def ordered(shares):
    """Ng's score: the best of the running means along the columns by falling weight."""
    order = np.argsort([-weight for weight in weights[: shares.shape[1]]], kind="stable")
    return shares.iloc[:, order].T.expanding().mean().max()


def text(letters):
    return "".join(letters)


def joined(letters, how):
    places = letters.apply(lambda column: column.map("ABC".index))
    found = {"median": np.ceil(places.median(axis=1)), "best": places.min(axis=1), "worst": places.max(axis=1)}[how]
    return text("ABC"[int(place)] for place in found)


def judge(table):
    answer = {"columns": [[round(float(v), 9) for v in table[name]] for name in table], "weights": weights[: table.shape[1]]}
    scores = {
        "rank": weighted(table.apply(rank_shares)),
        "minmax": weighted(table.apply(minmax_shares)),
        "ordered": ordered(table.apply(minmax_shares)),
    }
    answer["scores"] = {name: [float(v) for v in score] for name, score in scores.items()}
    answer["tiers"] = {name: text(count_tiers(score, ratio)[table.index]) for name, score in scores.items()}
    for method, letters in {
        "count": table.apply(lambda column: count_tiers(column, ratio)[table.index]),
        "value": table.apply(lambda column: value_tiers(column, [80, 15, 5])[table.index]),
    }.items():
        answer[method] = {how: joined(letters, how) for how in ["median", "best", "worst"]}
        answer[method]["profiles"] = [text(row) for row in letters.to_numpy()]
    values = table.iloc[:, 0]
    tiers = count_tiers(values, ratio)[table.index]
    least, most = values.groupby(tiers).min(), values.groupby(tiers).max()
    answer["up"] = [float(least["AB"["BC".index(tier)]] - value) if tier != "A" else None for value, tier in zip(values, tiers)]
    answer["down"] = [float(value - most["BC"["AB".index(tier)]]) if tier != "C" else None for value, tier in zip(values, tiers)]
    return answer


wholesale = pd.read_csv(samples / "wholesale.csv")[["Fresh", "Milk", "Grocery"]]
answer = {"superstore": judge(totals), "wholesale": judge(wholesale)}
(here / "combinations.json").write_text(json.dumps(answer) + "\n", encoding="utf-8")
for name, part in answer.items():
    print(name, {key: {letter: tiers.count(letter) for letter in "ABC"} for key, tiers in part["tiers"].items()})
