#!/usr/bin/env python3
"""How sure a coded event is: a weight for each thing that is known of it, fitted to labels by hand.

usage: judge.py READINGS > judge.tsv

READINGS  what `demarche read --explain --format ndjson` wrote for labelled reports (texts.py, events/written.jsonl), with nothing
          left out for being unsure: --knowledge with a folder whose least.tsv has noughts

Logistic regression over what event/Judge.java names too (Platt 1999 for the curve; ridge), in two steps: first over all that
is known of an event that a rule codes but what the network says, on all labelled reports; then over the sum of that and what the network says, on those
reports that the network did not learn from (labels.is_held), since of the others it knows too much. An event that is right counts
one, one that is right but for a side that only one of reading and label names SHARED, any other nought. Figures on standard error are of reports
that took no part in what measured them (five folds).
"""

import collections
import dataclasses
import math
import sys
import zlib

import numpy as np

import labels

SHARED = 0.6
RIDGE = 1.0
LEAST = 4  # events with a feature
FOLDS = 5


def features(event, actors):
    """The same, in the same words, as event/Judge.java."""
    out = ["type=" + event["type"], "status=" + event["status"]]
    if not event["rule"].startswith("learned-"):
        out.append("rule=" + event["rule"])
    for side, ids, spans in (("actor", event["actors"], event["actor_spans"]), ("recipient", event["recipients"], event["recipient_spans"])):
        if not spans:
            out.append(side + "=none")
            continue
        out.append(f"{side} distance={distance(spans, event['trigger'][0])}")
        if not ids:
            out.append(side + "=thing")
            continue
        actor = actors[ids[0]]
        out += [f"{side}={actor['kind']}", f"{side} country={'yes' if actor['country'] else 'no'}"]
        out += [f"{side} sector={s}" for s in actor["sectors"][:1]]
    return out


def network(event):
    """How likely the network takes the words to tell the event, which its reasons say, in whole log odds."""
    share = next(float(r.split()[1]) for r in event["reasons"] if r.startswith("network "))
    odds = -6 if share <= 0 else 6 if share >= 1 else max(-6, min(6, math.floor(math.log(share / (1 - share)) + 0.5)))
    learned = event["rule"].startswith("learned-")
    return [f"{'learned ' if learned else ''}network={odds}", *(["rule=" + event["rule"]] if learned else [])]


def distance(spans, trigger):
    """Doublings of the distance in letters, five at most."""
    return min(5, int(math.log2(min(abs(begin - trigger) for begin, _ in spans) + 1)))


@dataclasses.dataclass
class Row:
    features: list
    network: list
    worth: float
    fold: int
    held: bool


def fitted(x, y, ridge):
    """Newton's method."""
    w = np.zeros(x.shape[1])
    for _ in range(15):
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge), x.T @ (p - y) + ridge * w)
    return w


def fit(rows):
    """A weight for each thing that enough events have."""
    count = collections.Counter(f for r in rows for f in r.features)
    names = ["bias", *sorted(f for f, n in count.items() if n >= LEAST)]
    place = {f: i for i, f in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    x[:, 0] = 1
    for i, r in enumerate(rows):
        x[i, [place[f] for f in r.features if f in place]] = 1
    ridge = np.full(len(names), RIDGE)
    ridge[0] = 1e-6
    return dict(zip(names, fitted(x, np.array([r.worth for r in rows]), ridge)))


def known(weights, features):
    return weights["bias"] + sum(weights.get(f, 0) for f in features)


def fit_network(rows, sums):
    """How much the sum of the rest counts, and what the network says."""
    names = sorted({f for r in rows for f in r.network})
    x = np.zeros((len(rows), 2 + len(names)))
    for i, r in enumerate(rows):
        x[i, 0], x[i, 1] = 1, sums[i]
        x[i, [2 + names.index(f) for f in r.network]] = 1
    ridge = np.array([1e-6, 1e-6, *[RIDGE] * len(names)])
    return dict(zip(["bias", "known", *names], fitted(x, np.array([r.worth for r in rows]), ridge)))


def share(network, sum_, row):
    return 1 / (1 + math.exp(-network["bias"] - network["known"] * sum_ - sum(network.get(f, 0) for f in row.network)))


def area(pairs):
    """Under the curve: how often a right event is surer than a wrong one."""
    order = sorted(pairs)
    below = wins = 0
    for i, (_, right) in enumerate(order):
        if right:
            wins += below
        else:
            below += 1
    return wins / max(1, below * (len(order) - below))


def main(path):
    rows, before = [], []
    for reading, here in labels.readings(path):
        actors = {a["id"]: a for a in reading["actors"]}
        report = reading["report"]["id"]
        fold = zlib.crc32(report.encode()) % FOLDS
        for event in reading["events"]:
            verdict, _ = labels.judged(event, here)
            worth = {"right": 1.0, "part": SHARED}.get(verdict, 0.0)
            rows.append(Row(features(event, actors), network(event), worth, fold, labels.is_held(report)))
            before.append(event["confidence"])
    by_rule = [r for r in rows if not any(f.startswith("learned") for f in r.network)]
    apart = [fit([r for r in by_rule if r.fold != fold]) for fold in range(FOLDS)]
    sums = [known(apart[r.fold], r.features) for r in rows]
    held = [i for i, r in enumerate(rows) if r.held]
    told = {}
    for fold in range(FOLDS):
        others = [i for i in held if rows[i].fold != fold]
        weights = fit_network([rows[i] for i in others], [sums[i] for i in others])
        told |= {i: share(weights, sums[i], rows[i]) for i in held if rows[i].fold == fold}
    alone = {i: 1 / (1 + math.exp(-sums[i])) for i in held}
    for name, says in (("as read", {i: before[i] for i in held}), ("without the network", alone), ("fitted", told)):
        brier = sum((says[i] - rows[i].worth) ** 2 for i in held) / len(held)
        print(f"{name}: area {area([(says[i], rows[i].worth > 0.5) for i in held]):.3f}, Brier {brier:.3f}, mean {sum(says.values()) / len(held):.3f}", file=sys.stderr)
    worth = sum(rows[i].worth for i in held)
    for least in (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7):
        kept = [rows[i].worth for i in held if told[i] >= least]
        print(f"from {least:.2f}: {len(kept) / len(held):.3f} of events, {sum(kept) / len(kept):.3f} right, "
              f"{sum(kept) / worth:.3f} of the right ones", file=sys.stderr)
    for tenth in range(10):
        here = [rows[i].worth for i in held if tenth / 10 <= told[i] < (tenth + 1) / 10]
        if here:
            print(f"  {tenth / 10:.1f} to {(tenth + 1) / 10:.1f}: {len(here)} events, {sum(here) / len(here):.2f} right", file=sys.stderr)
    beside = fit_network([rows[i] for i in held], [sums[i] for i in held])
    weights = {name: beside["known"] * weight for name, weight in fit(by_rule).items()}
    weights["bias"] += beside.pop("bias")
    weights |= {name: weight for name, weight in beside.items() if name != "known"}
    print("# How much each thing known of an event speaks for it (log odds): training/judge.py. What is not named here weighs nothing.")
    print("feature\tweight")
    for name, weight in weights.items():
        if name == "bias" or abs(weight) >= 0.01:
            print(f"{name}\t{weight:.2f}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
