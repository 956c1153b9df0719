#!/usr/bin/env python3
"""Coded events against labels by hand (events/): how many are right, how many labels are found, and where not.

usage: labels.py READINGS [--labels FILE] [--held] [--rules | --rule NAME | --missed TYPE]

READINGS  what `demarche read --format ndjson` wrote for labelled reports (texts.py, events/written.jsonl)
FILE      whose labels (events/labels.tsv unless it is given); of these with --held only those held out from rules and training

A coded event is judged by the label whose word its trigger holds, or by one of the same type and actor in its sentence:
right; part (as right, but for a side that only one of the two names); type, actor or recipient (the first that is wrong);
none (no label). A label is found by an event that is right or right in part. Only sure labels have to be found.
"""

import argparse
import collections
import csv
import hashlib
import json
from pathlib import Path

LABELS = Path(__file__).parent / "events" / "labels.tsv"
FOUND = ("right", "part")


def is_held(report):
    """Whether a report is held out from those who mend rules and from training: three of ten, by its id."""
    return int(hashlib.sha256(("x" + report).encode()).hexdigest(), 16) % 100 >= 70


def labels(path=LABELS):
    """For each report its labels by the offset of the trigger; reports in which nobody saw an event have none."""
    found = collections.defaultdict(dict)
    with open(path, encoding="utf8", newline="") as rows:
        for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
            here = found[row["report"]]
            if row["trigger"] != "-":
                at = int(row["trigger"])
                sides = {s: [int(w) for w in row[s].split("+") if w != "-"] for s in ("actor", "recipient")}
                here[at] = {"at": at, "types": row["types"].split("/"), "sure": row["mark"] == "sure", **sides}
    return found


def readings(path, labelled=LABELS, held=False):
    """The readings of labelled reports, each with its labels."""
    known = {report: here for report, here in labels(labelled).items() if not held or is_held(report)}
    with open(path, encoding="utf8") as lines:
        for reading in map(json.loads, lines):
            if reading["report"]["id"] in known:
                yield reading, known[reading["report"]["id"]]


def side(spans, words):
    if not words or not spans:
        return "right" if not words and not spans else "part"
    return "right" if any(b <= w < e for b, e in spans for w in words) else "wrong"


def judged(event, here):
    """How an event stands to the labels of its report, and the label."""
    (begin, end), (first, last) = event["trigger"], event["sentence"]
    best = (-1, "none", None)
    for at, label in here.items():
        if not first <= at < last:
            continue
        of_type = event["type"] in label["types"]
        actor, recipient = (side(event[f"{s}_spans"], label[s]) for s in ("actor", "recipient"))
        own = begin <= at < end
        if not own and not (of_type and actor == "right" and recipient != "wrong"):
            continue
        worth = {"right": 2, "part": 1, "wrong": 0}
        score = 6 * of_type + 2 * worth[actor] + 2 * worth[recipient] + own
        if score > best[0]:
            wrong = "type" if not of_type else "actor" if actor == "wrong" else "recipient" if recipient == "wrong" else None
            best = (score, wrong or ("right" if actor == recipient == "right" else "part"), label)
    return best[1:]


def shown(reading, event, verdict, label):
    names = {a["id"]: a["name"] for a in reading["actors"]}
    (b, e), (first, last), text = event["trigger"], event["sentence"], reading["report"]["text"]
    who = " -> ".join(", ".join(names[a] for a in event[side]) or "-" for side in ("actors", "recipients"))
    told = "/".join(label["types"]) if label else "-"
    sentence = f"{text[first:b]}**{text[b:e]}**{text[e:last]}".replace("\n", " ")
    return f"{verdict}\t{event['type']} (label {told})\t{who}\t{reading['report']['id']}\t{sentence}"


def main(path, labelled, held, rules, rule, missed):
    all_, rules, sure, found, by_type = (collections.Counter() for _ in range(5))
    by_rule = collections.defaultdict(collections.Counter)
    for reading, here in readings(path, labelled, held):
        met = set()
        for event in reading["events"]:
            verdict, label = judged(event, here)
            all_[verdict] += 1
            by_rule[event["rule"]][verdict] += 1
            if verdict in FOUND:
                met.add(label["at"])
            if event["rule"] == rule:
                print(shown(reading, event, verdict, label))
        for label in here.values():
            if label["sure"]:
                sure[label["types"][0]] += 1
                found[label["types"][0]] += label["at"] in met
                if label["types"][0] == missed and label["at"] not in met:
                    text, at = reading["report"]["text"], label["at"]
                    print(f"{reading['report']['id']}\t{at}\t{text[max(0, at - 120):at]}**{text[at:at + 120]}".replace("\n", " "))
    count = sum(all_.values())
    if rules:
        for rule, verdicts in sorted(by_rule.items(), key=lambda x: (-sum(x[1].values()), x[0])):
            print(rule, sum(verdicts.values()), *(f"{k} {n}" for k, n in verdicts.most_common()), sep="\t")
    if not (rules or rule or missed):
        right = [all_["right"] / count, (all_["right"] + all_["part"]) / count]
        print(f"{count} coded events: {right[0]:.3f} right, {right[1]:.3f} with those right in part; " + ", ".join(f"{k} {n}" for k, n in all_.most_common()))
        print(f"{sum(sure.values())} sure labels: {sum(found.values()) / sum(sure.values()):.3f} found")
        print(", ".join(f"{t} {found[t] / n:.2f} of {n}" for t, n in sorted(sure.items())))


if __name__ == "__main__":
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("path")
    p.add_argument("--labels", dest="labelled", default=LABELS)
    p.add_argument("--held", action="store_true")
    p.add_argument("--rules", action="store_true")
    p.add_argument("--rule")
    p.add_argument("--missed")
    main(**vars(p.parse_args()))
