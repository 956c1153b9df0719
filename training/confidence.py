#!/usr/bin/env python3
"""How sure events are, against what a person found: a table, and the curve of event/Confidence.java fitted anew.

usage: confidence.py [--plain] READING JUDGED [READING JUDGED ...]

READING  what `demarche read --format ndjson` wrote
JUDGED   tab-separated: report, begin, end, type, actors, recipients, judgement (right, status, actor, recipient,
         type, none) of an event with this trigger and type; `status` is right in all that confidence speaks of
--plain  the reading's confidence is the plainness itself, before any curve
"""
import collections, json, math, os, re, sys

SOURCE = os.path.join(os.path.dirname(__file__), "../reading/src/main/java/org/demarche/reading/event/Confidence.java")


def constants():
    """Intercept and slope of the curve in use."""
    text = open(SOURCE, encoding="utf8").read()
    return [float(re.search(rf"double {name} = (-?[\d.]+);", text).group(1)) for name in ("INTERCEPT", "SLOPE")]


def judged(reading, table):
    """Pairs of confidence and whether it was right; events that nobody judged are counted and left out."""
    said = collections.defaultdict(list)
    for line in open(table, encoding="utf8"):
        row = line.rstrip("\n").split("\t")
        if not line.startswith("#") and row[1:2] and row[1].isdigit():
            said[row[0], int(row[1]), int(row[2]), row[3]].append(row[6])
    pairs, unjudged = [], 0
    for line in open(reading, encoding="utf8"):
        report = json.loads(line)
        for e in report["events"]:
            found = said[report["report"]["id"], *e["trigger"], e["type"]]
            if found:
                pairs.append((e["confidence"], found.pop(0) in ("right", "status")))
            else:
                unjudged += 1
    return pairs, unjudged


def logistic(pairs, pull=1.0):
    """Newton's method; the slope is pulled to nought as by one observation's worth (ridge)."""
    a = b = 0.0
    centre = sum(x for x, _ in pairs) / len(pairs)
    for _ in range(50):
        ga, gb, haa, hab, hbb = 0.0, pull * b / 25, 0.0, 0.0, pull / 25
        for x, y in pairs:
            p = 1 / (1 + math.exp(-(a + b * (x - centre))))
            w, d = p * (1 - p), x - centre
            ga, gb = ga + p - y, gb + (p - y) * d
            haa, hab, hbb = haa + w, hab + w * d, hbb + w * d * d
        det = haa * hbb - hab * hab
        a, b = a - (hbb * ga - hab * gb) / det, b - (haa * gb - hab * ga) / det
    return a - b * centre, b


def main(args):
    plain = "--plain" in args
    files = [a for a in args if a != "--plain"]
    if not files or len(files) % 2:
        sys.exit(__doc__)
    pairs, unjudged = [], 0
    for reading, table in zip(files[::2], files[1::2]):
        here, left = judged(reading, table)
        pairs, unjudged = pairs + here, unjudged + left
    print(f"{len(pairs)} judged events, {unjudged} unjudged, {sum(y for _, y in pairs) / len(pairs):.3f} right, "
          f"mean confidence {sum(x for x, _ in pairs) / len(pairs):.3f}, "
          f"Brier score {sum((x - y) ** 2 for x, y in pairs) / len(pairs):.3f}")
    by = collections.defaultdict(list)
    for x, y in pairs:
        by[x].append(y)
    for x in sorted(by):
        print(f"  {x:.2f}  {len(by[x]):4} events  {sum(by[x]) / len(by[x]):.2f} right")
    if not plain:
        a, b = constants()
        pairs = [(round(((math.log(x / (1 - x)) - a) / b) * 20) / 20, y) for x, y in pairs]
    print("INTERCEPT = %.2f, SLOPE = %.2f" % logistic(pairs))


if __name__ == "__main__":
    main(sys.argv[1:])
