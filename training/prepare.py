"""Joins trees and the teachers' names into training data, and lists the labels.

usage: prepare.py TREES NAMES_OF_TREES OUT PLAIN_NAMES...

TREES            CoNLL-U (gold)
NAMES_OF_TREES   the words of TREES with the answers of three name finders (Label.java)
PLAIN_NAMES      the same for plain text
OUT              a folder: gold.conllu, plain.tsv, labels.json
"""

import collections
import json
import sys
from pathlib import Path

import data

KINDS = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC"}
SELDOM = {"lemma": 3, "relation": 3, "xpos": 1, "upos": 1}


def kinds(row):
    return [KINDS.get(answer, "O") for answer in row[1:4]]


def agreed(row):
    """The first finder is the best of the three; where it sees nothing and another does, nobody knows."""
    first, *others = kinds(row)
    if first != "O":
        return others[0] if others[0] == others[1] != "O" else first
    return "O" if others == ["O", "O"] else "?"


def bio(types):
    return [
        t if t in "O?" else ("I-" if i and types[i - 1] == t else "B-") + t
        for i, t in enumerate(types)
    ]


def with_tags(types, upos):
    """A name holds a proper noun and ends with a noun; a proper noun that no finder took is left open."""
    out, i = list(types), 0
    while i < len(types):
        j = i + 1
        while j < len(types) and types[j] == types[i]:
            j += 1
        if types[i] not in "O?" and "PROPN" not in upos[i:j]:
            out[i:j] = ["O"] * (j - i)
        i = j
    for i, tag in enumerate(upos):
        if tag == "PROPN" and out[i] == "O":
            out[i] = "?"
        if tag not in ("PROPN", "NOUN", "X", "ADJ") and out[i] == "?":
            out[i] = "O"
    return out


def main(trees, names_of_trees, out, *plain):
    out = Path(out)
    counts = {k: collections.Counter() for k in SELDOM}
    named = data.blocks(names_of_trees)
    with open(out / "gold.conllu", "w", encoding="utf8") as f:
        for rows in data.blocks(trees):
            answers = next(named)
            rows = [r for r in rows if r[0].isdigit()]
            if [r[1] for r in rows] != [a[0] for a in answers]:
                sys.exit(f"trees and names differ at: {' '.join(r[1] for r in rows)}")
            for row, name in zip(rows, bio(with_tags([agreed(x) for x in answers], [r[3] for r in rows]))):
                counts["upos"][row[3]] += 1
                counts["xpos"][row[4]] += 1
                counts["relation"][row[7]] += 1
                counts["lemma"][data.script(row[1], row[2], row[3])] += 1
                f.write("\t".join([*row[:9], name]) + "\n")
            f.write("\n")
    seen = set()
    with open(out / "plain.tsv", "w", encoding="utf8") as f:
        for path in plain:
            for rows in data.blocks(path):
                text = " ".join(r[0] for r in rows)
                if text in seen or sum(r[0].isalpha() for r in rows) < len(rows) / 2:
                    continue
                seen.add(text)
                for row, name in zip(rows, bio([agreed(r) for r in rows])):
                    f.write(f"{row[0]}\t{name}\n")
                f.write("\n")
    labels = {k: sorted(x for x, n in c.items() if n >= SELDOM[k]) for k, c in counts.items()}
    labels["name"], labels["event"] = data.NAMES, data.EVENTS
    json.dump(labels, open(out / "labels.json", "w"), indent=0)
    print({k: len(v) for k, v in labels.items()}, len(seen), "plain sentences")


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
