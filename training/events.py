"""Events by hand, as training data: a line of JSON for each sentence of the labelled reports.

usage: events.py LABELS REPORTS PARSED > EVENTS

LABELS   events/labels.tsv or another: offsets (code points) into the reports' texts
REPORTS  JSON Lines with id and text
PARSED   the same reports in CoNLL-U, as `demarche parse` divides them into sentences and words
"""

import collections
import csv
import json
import sys

import data


def sentences(parsed, texts):
    """Report, words, and the offsets of each word."""
    report, at, rows = None, 0, []
    for line in [*data.opened(parsed), ""]:
        line = line.rstrip("\n")
        if line.startswith("# newdoc id = "):
            report, at = line[len("# newdoc id = ") :], 0
        elif line and line[0] != "#":
            rows.append(line.split("\t")[1])
        elif not line and rows:
            places = []
            for form in rows:
                begin = texts[report].find(form, at) if report in texts else -1
                if begin < 0:
                    break
                at = begin + len(form)
                places.append((begin, at))
            if len(places) == len(rows):
                yield report, rows, places
            rows = []


def main(labels, reports, parsed):
    texts = {r["id"]: r["text"] for r in map(json.loads, data.opened(reports))}
    rows = collections.defaultdict(dict)
    for row in csv.DictReader(data.opened(labels), delimiter="\t"):
        here = rows[row["report"]]  # a report without events has one row of dashes
        if row["trigger"] != "-":
            here.setdefault(int(row["trigger"]), row)
    for report, forms, places in sentences(parsed, texts):
        if report not in rows:
            continue
        word = {begin: i for i, (begin, _) in enumerate(places)}

        def heads(offsets):
            return [word[int(o)] + 1 for o in offsets.split("+") if o.isdigit() and int(o) in word]

        events = [
            {"word": word[at], "types": row["types"].split("/"), "sure": row["mark"] == "sure"}
            | {side + "s": heads(row[side]) for side in ("actor", "recipient")}
            for at, row in rows[report].items()
            if at in word
        ]
        print(json.dumps({"report": report, "forms": forms, "events": events}, ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
