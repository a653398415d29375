"""Rebates of stepped ladders in exact decimals (fractions), worked out slice by slice. Writes rebate.json beside this file."""

import json
from fractions import Fraction
from pathlib import Path

QUARTER = [(900, "0.005"), (1000, "0.01"), (1100, "0.015")]
YEAR = [(3600, "0.01"), (4000, "0.015"), (4400, "0.02"), (4800, "0.025")]


def exact(number):
    return None if number is None else Fraction(str(number))


def rebate(amount, ladder, mode):
    """Of an amount; steps without a beginning or a rate are none."""
    steps = [(exact(start), exact(rate)) for start, rate in ladder if start is not None and rate is not None]
    reached = [(start, rate) for start, rate in steps if start <= amount]
    if not reached:
        return Fraction(0)
    if mode == "whole":
        return amount * reached[-1][1]
    ends = [start for start, _ in reached[1:]] + [amount]
    return sum(((end - start) * rate for (start, rate), end in zip(reached, ends)), Fraction(0))


def to_next(amount, ladder):
    above = [exact(start) for start, _ in ladder if start is not None and exact(start) > amount]
    return min(above) - amount if above else None


def total(amounts):
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Fraction(0)) if known else None


def answer(case):
    mode, gate, pay = case["mode"], exact(case["gate"]), exact(case["pay"])
    targets = [exact(each) for each in case["targets"]]
    quarters = [total([exact(each) for each in months]) for months in case["months"]]

    def of(target, actual, ladder):
        is_ladder = any(start is not None and rate is not None for start, rate in ladder)
        planned = pay * rebate(target, ladder, mode) if is_ladder else None
        earned = None
        if actual is not None and is_ladder:
            earned = Fraction(0) if actual / target < gate else pay * rebate(actual, ladder, mode)
        return planned, earned, None if actual is None else to_next(actual, ladder)

    results = [of(target, actual, case["quarter"]) for target, actual in zip(targets, quarters)]
    results.append(of(total(targets), total(quarters), case["year"]))
    number = lambda each: None if each is None else float(each)
    return {name: [number(each[at]) for each in results] for at, name in enumerate(["planned", "earned", "next"])}


def case(name, mode="whole", gate=0, pay=1, targets=(1000, 1000, 1000, 1000), months=(), quarter=QUARTER, year=YEAR):
    """Each quarter's actuals are the amounts of its first months."""
    filled = [list(each) for each in months] + [[]] * (4 - len(months))
    ladder = lambda steps: [list(step) for step in steps] + [[None, None]] * (5 - len(steps))
    made = {
        "name": name,
        "mode": mode,
        "gate": gate,
        "pay": pay,
        "targets": list(targets),
        "months": filled,
        "quarter": [[start, None if rate is None else float(rate)] for start, rate in ladder(quarter)],
        "year": [[start, None if rate is None else float(rate)] for start, rate in ladder(year)],
    }
    return {**made, "answer": answer(made)}


edges = ([899.99], [900], [1050.5], [1100])
gaps = [(900, "0.005"), (None, None), (1000, "0.01"), (None, None), (1100, "0.02")]
halves = [(900, "0.005"), (1000, None), (None, "0.01"), (1100, "0.03"), (None, None)]
full = [(800, "0.001"), (900, "0.0025"), (1000, "0.004"), (1100, "0.0075"), (1200, "0.01")]
cases = [
    case(f"{name}, {mode}", mode=mode, **rest)
    for mode in ["whole", "step"]
    for name, rest in {
        "below, on and between the steps": {"months": edges},
        "above the last step, in millions": {
            "targets": (12345678.9, 2000000, 3000000, 4000000),
            "months": ([23456789.01], [2000000.01], [1], [4400000, 0.5, 0.25]),
            "quarter": [(2000000, "0.005"), (4000000, "0.0125"), (9999999.99, "0.02")],
            "year": [(20000000, "0.01"), (25000000, "0.0175")],
        },
        "decimals that add up to a step": {
            "targets": (0.3, 0.7, 1.1, 1.9),
            "months": ([0.1, 0.1, 0.1], [0.1, 0.2, 0.4], [0.4, 0.3, 0.4], [0.7, 0.6, 0.6]),
            "quarter": [(0.3, "0.1"), (0.7, "0.2"), (1.1, "0.3"), (1.9, "0.4")],
            "year": [(4, "0.1"), (5, "0.2")],
        },
        "a gate that some miss, and half paid": {
            "gate": 1,
            "pay": 0.5,
            "months": ([999.99], [1000], [600, 500], [3000]),
        },
        "a gate met exactly": {"gate": 0.9, "months": ([900], [899.99], [450, 450], [0.01])},
        "steps left out": {"months": edges, "quarter": gaps, "year": gaps},
        "steps half filled": {"months": edges, "quarter": halves, "year": halves},
        "five steps": {"months": ([1199.99], [1200], [5000], [799]), "quarter": full, "year": full},
        "no steps": {"months": edges, "quarter": [], "year": []},
        "returns and quarters without data": {"months": ([-50], [0], [], [1300])},
        "only the year": {"months": ([1000], [1000], [1000], [1200]), "quarter": []},
    }.items()
]
text = ",\n".join(f"  {json.dumps(each)}" for each in cases)
Path(__file__).with_suffix(".json").write_text(f"[\n{text}\n]\n", encoding="utf-8")
