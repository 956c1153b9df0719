"""The reports whose events are labelled (events/*.tsv), from public collections, as JSON Lines with id, published and text.

usage: texts.py CORPORA GOLD > REPORTS

CORPORA  guardian-syria-2017-2019.jsonl and reuters-1987.jsonl.gz
GOLD     time/*.tml (TimeBank), attribution/*.txt
"""

import json
import re
import sys
from pathlib import Path

import data

EVENTS = Path(__file__).parent / "events"


def timebank(path):
    text = path.read_text(encoding="utf8")
    inside = re.search(r"<TEXT>(.*?)</TEXT>", text, re.S)
    plain = re.sub(r"<[^>]+>", "", inside.group(1) if inside else text).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    paragraphs = (re.sub(r"\s+", " ", p).strip() for p in re.split(r"\n\s*\n|\n    |\n\t", plain))
    return "\n\n".join(p for p in paragraphs if p)


def reports(corpora, gold):
    for name in ("guardian-syria-2017-2019.jsonl", "reuters-1987.jsonl.gz"):
        for row in map(json.loads, data.opened(corpora / name)):
            yield {"id": row["id"], "published": row["published"], "text": row["text"]}
    for path in sorted((gold / "time").glob("*.tml")):
        yield {"id": "time-" + path.stem, "published": "1998-01-01", "text": timebank(path)}
    for path in sorted((gold / "attribution").glob("*.txt")):
        yield {"id": "att-" + path.stem, "published": "2016-09-01", "text": path.read_text(encoding="utf8")}


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    labelled = {line.split("\t")[0] for path in EVENTS.glob("*.tsv") for line in data.opened(path)}
    for report in reports(Path(sys.argv[1]), Path(sys.argv[2])):
        if report["id"] in labelled:
            print(json.dumps(report, ensure_ascii=False))
