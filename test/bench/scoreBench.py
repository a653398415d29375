"""The tiers of the mean rank score of several columns with pandas, for scoreBench.ts: equal values share their mid-rank,
nothing above zero scores 0, a blank is left out; A are the first fifth, B the next two."""

import numpy as np
import pandas as pd
from timedWork import serve


def tiers(indicators):
    counts = indicators.count()
    scores = ((counts - indicators.rank(ascending=False) + 0.5) / counts).mask(indicators <= 0, 0)
    # Rounded, so that equal scores stay equal however their parts were added.
    ranks = scores.mean(axis=1).round(12).rank(ascending=False, method="min")
    judged = ranks.count()
    letters = np.where(ranks <= 0.2 * judged, "A", np.where(ranks <= 0.6 * judged, "B", "C"))
    return np.where(ranks.isna(), "-", letters)


def frame(cells):
    return pd.DataFrame(cells, dtype=float)


serve(
    {
        "pandas, from the cells": (list, lambda cells: tiers(frame(cells)), "".join),
        "pandas, its frame ready": (frame, tiers, "".join),
    }
)
