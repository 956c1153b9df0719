#!/usr/bin/env python3
"""How sure a coded event is: a weight for each thing that is known of it, fitted to labels by hand.

usage: judge.py READINGS > judge.tsv

READINGS  what `demarche read --format ndjson` wrote for labelled reports (texts.py, events/written.jsonl)

Logistic regression over what event/Judge.java names too (Platt 1999 for the curve; ridge). An event that is right counts
one, one that is right but for a side that only one of reading and label names SHARED, any other nought. Figures on standard error are of reports
that took no part in what measured them (five folds).
"""

import collections
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
    out = ["type=" + event["type"], "status=" + event["status"], "rule=" + event["rule"]]
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


def distance(spans, trigger):
    """Doublings of the distance in letters, five at most."""
    return min(5, int(math.log2(min(abs(begin - trigger) for begin, _ in spans) + 1)))


def fit(rows):
    count = collections.Counter(f for features, _, _ in rows for f in features)
    names = ["bias", *sorted(f for f, n in count.items() if n >= LEAST)]
    place = {f: i for i, f in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    x[:, 0] = 1
    for i, (features, _, _) in enumerate(rows):
        x[i, [place[f] for f in features if f in place]] = 1
    y = np.array([worth for _, worth, _ in rows])
    ridge = np.full(len(names), RIDGE)
    ridge[0] = 1e-6
    w = np.zeros(len(names))
    for _ in range(12):  # Newton's method
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge), x.T @ (p - y) + ridge * w)
    return dict(zip(names, w))


def share(weights, features):
    return 1 / (1 + math.exp(-weights["bias"] - sum(weights.get(f, 0) for f in features)))


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
        fold = zlib.crc32(reading["report"]["id"].encode()) % FOLDS
        for event in reading["events"]:
            verdict, _ = labels.judged(event, here)
            rows.append((features(event, actors), {"right": 1.0, "part": SHARED}.get(verdict, 0.0), fold))
            before.append(event["confidence"])
    told = [0.0] * len(rows)
    for fold in range(FOLDS):
        weights = fit([r for r in rows if r[2] != fold])
        for i, row in enumerate(rows):
            if row[2] == fold:
                told[i] = share(weights, row[0])
    for name, says in (("as read", before), ("fitted", told)):
        brier = sum((p - r[1]) ** 2 for p, r in zip(says, rows)) / len(rows)
        print(f"{name}: area {area([(p, r[1] > 0.5) for p, r in zip(says, rows)]):.3f}, Brier {brier:.3f}, mean {sum(says) / len(says):.3f}", file=sys.stderr)
    for least in (0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        kept = [r[1] for p, r in zip(told, rows) if p >= least]
        print(f"from {least:.2f}: {len(kept) / len(rows):.3f} of events, {sum(kept) / len(kept):.3f} right, "
              f"{sum(kept) / sum(r[1] for r in rows):.3f} of the right ones", file=sys.stderr)
    for i in range(10):
        here = [r[1] for p, r in zip(told, rows) if i / 10 <= p < (i + 1) / 10]
        if here:
            print(f"  {i / 10:.1f} to {(i + 1) / 10:.1f}: {len(here)} events, {sum(here) / len(here):.2f} right", file=sys.stderr)
    print("# How much each thing known of an event speaks for it (log odds): training/judge.py. What is not named here weighs nothing.")
    print("feature\tweight")
    for name, weight in fit(rows).items():
        if name == "bias" or abs(weight) >= 0.01:
            print(f"{name}\t{weight:.2f}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
