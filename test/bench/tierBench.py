"""The tiers of a column with pandas and numpy, for tierBench.ts: letters by a 1:2:2 of the customers, no equal values
across a cut; for "value" by 80:15:5 of the sum of the positive values, whoever crosses a cut going up."""

import numpy as np
import pandas as pd
from timedWork import serve

letters = np.array(["C", "B", "A"])


def by_rank(values):
    ranks = pd.Series(values).rank(ascending=False, method="first").to_numpy()
    return np.where(ranks <= 0.2 * len(values), "A", np.where(ranks <= 0.6 * len(values), "B", "C"))


def by_quantile(values):
    return pd.qcut(pd.Series(values), [0, 0.4, 0.8, 1], labels=["C", "B", "A"])


def by_partition(values):
    """numpy alone: selection instead of sorting."""
    count = len(values)
    border_b, border_a = np.partition(values, [int(0.4 * count), int(0.8 * count)])[[int(0.4 * count), int(0.8 * count)]]
    return letters[(values >= border_b).astype(np.int8) + (values >= border_a)]


def by_running_sum(values):
    order = pd.Series(values).sort_values(ascending=False)
    positive = order.clip(lower=0)
    before = positive.cumsum() - positive
    tiers = np.where(before < 0.8 * positive.sum(), "A", np.where(before < 0.95 * positive.sum(), "B", "C"))
    return pd.Series(np.where(order > 0, tiers, "C"), index=order.index).reindex(range(len(values))).to_numpy()


serve(
    {
        "pandas rank": (np.array, by_rank, "".join),
        "pandas qcut": (np.array, by_quantile, "".join),
        "numpy partition": (np.array, by_partition, "".join),
        "pandas running sum": (np.array, by_running_sum, "".join),
    }
)
