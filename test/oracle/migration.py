"""Migration counts of 200 drawn customers with pandas crosstab. Writes migration.json beside this file."""

import json
import random
from pathlib import Path

import pandas as pd

random.seed(20260401)
names = ["A", "B", "C", ""]
before = random.choices(names, [3, 5, 5, 1], k=200)
after = [tier if random.random() < 0.6 else random.choice(names) for tier in before]
counts = pd.crosstab(
    pd.Categorical(before, categories=names), pd.Categorical(after, categories=names), dropna=False
).reindex(index=names, columns=names, fill_value=0)
answer = {"before": before, "after": after, "counts": counts.to_numpy().tolist()}
Path(__file__).with_suffix(".json").write_text(json.dumps(answer) + "\n", encoding="utf-8")
