"""Coefficients of variation of a few histories with numpy: std(ddof=1)/mean, and the residuals of polyfit with T-2 degrees
of freedom. Writes stability.json beside this file."""

import json
from pathlib import Path

import numpy as np

histories = [
    [12.5, 13.1, 11.9, 12.0, 14.2, 12.8],
    [10, 20, 30, 40, 50.5],
    [100, 0, 0, 250, 0, 0, 90, 0],
    [5, -1, 4, 7, 3, 2, 8.25],
    [1e9, 1.1e9, 0.9e9, 1.05e9],
]


def detrended(values):
    times = np.arange(len(values))
    residuals = values - np.polyval(np.polyfit(times, values, 1), times)
    return float(np.sqrt((residuals**2).sum() / (len(values) - 2)) / np.mean(values))


answer = [
    {"history": values, "cv": float(np.std(values, ddof=1) / np.mean(values)), "detrended": detrended(np.array(values))}
    for values in histories
]
Path(__file__).with_suffix(".json").write_text(json.dumps(answer) + "\n", encoding="utf-8")
