"""Sentences, word pieces, letter cases and lemma scripts, as the reader's Java code has them too."""

import functools
import gzip
import json
import unicodedata
from dataclasses import dataclass, field

MOST_PIECES_OF_A_WORD = 8
MOST_PIECES = 510
IGNORED = -100
EVENTS = "none AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
TYPOGRAPHIC = str.maketrans("’‘“”–—", "''\"\"--")


@dataclass
class Sentence:
    """One sentence; a list that is empty was not given."""

    forms: list
    lemmas: list = field(default_factory=list)  # scripts
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    heads: list = field(default_factory=list)  # 0 is the root, 1 the first word
    relations: list = field(default_factory=list)
    names: list = field(default_factory=list)  # BIO labels, "?" where the teachers disagree
    events: list = None  # an empty list: somebody looked and saw none; None: nobody looked
    report: str = ""


@dataclass
class Event:
    """What one word tells: types that are equally right, and by whose and to whose words (0 is nobody, 1 the first word)."""

    word: int
    types: list
    sure: bool
    actors: list
    recipients: list


def opened(path):
    return gzip.open(path, "rt", encoding="utf8") if str(path).endswith(".gz") else open(path, encoding="utf8")


def blocks(path):
    """The rows of each sentence, without comments, ranges and empty nodes."""
    rows = []
    with opened(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield rows
                rows = []
            elif "\t" in line:
                rows.append(line.split("\t"))
    if rows:
        yield rows


def conllu(path):
    for rows in blocks(path):
        rows = [r for r in rows if r[0].isdigit()]
        yield Sentence(
            forms=[r[1] for r in rows],
            lemmas=[script(r[1], r[2], r[3]) for r in rows],
            upos=[r[3] for r in rows],
            xpos=[r[4] for r in rows],
            heads=[int(r[6]) for r in rows],
            relations=[r[7] for r in rows],
        )


def iob2(path):
    """Names that are not of our kinds count as none, as score.py has it."""
    for rows in blocks(path):
        yield Sentence(forms=[r[0] for r in rows], names=[r[1] if r[1] in NAMES else "O" for r in rows])


def labelled(path):
    """Sentences whose events somebody labelled: a line of JSON each."""
    for line in opened(path):
        row = json.loads(line)
        yield Sentence(forms=row["forms"], events=[Event(**e) for e in row["events"]], report=row["report"])


def script(form, lemma, upos):
    """How the lemma comes from the form: "=be", "l-3+y" (lower case), "k-0+" (case kept)."""
    for mark, base in (("k", form), ("l", form.lower())) if upos == "PROPN" else (("l", form.lower()), ("k", form)):
        common = 0
        while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
            common += 1
        if common and len(base) - common <= 5:
            return f"{mark}-{len(base) - common}+{lemma[common:]}"
    return "=" + lemma


def spans(tags):
    """The names of a row of BIO labels: first word, the word after the last, kind."""
    found, start = set(), None
    for i, tag in enumerate([*tags, "O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == tags[start][2:]):
            found.add((start, i, tags[start][2:]))
            start = None
        if tag.startswith("B-"):
            start = i
    return found


@functools.lru_cache(maxsize=None)
def letter_case(word):
    """The class of a word's letters, see the README."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 6
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 1
    if len(letters) == 1:
        return 4
    if all(upper):
        return 3
    return 2 if upper[0] and not any(upper[1:]) else 5


def is_punctuation(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c)[0] == "P"


def is_cjk(c):
    o = ord(c)
    return 0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0xF900 <= o <= 0xFAFF or 0x20000 <= o <= 0x2FA1F


class Pieces:
    """BERT's word pieces of single words (Devlin et al. 2019)."""

    def __init__(self, vocabulary, lower):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.lower = lower
        self.unknown = self.ids["[UNK]"]
        self.known = {}

    def of(self, word):
        found = self.known.get(word)
        if found is None:
            found = self.known[word] = self.find(word)
        return found

    def find(self, word):
        text = word.translate(TYPOGRAPHIC)
        text = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co"))
        if self.lower:
            text = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
        parts = [""]
        for c in text:
            if is_punctuation(c) or is_cjk(c) or c.isspace():
                parts += [c, ""]
            else:
                parts[-1] += c
        ids = [i for part in parts if part.strip() for i in self.greedy(part)]
        return ids[:MOST_PIECES_OF_A_WORD] or [self.unknown]

    def greedy(self, part):
        ids, at = [], 0
        if len(part) > 100:
            return [self.unknown]
        while at < len(part):
            end = len(part)
            while end > at and ("##" if at else "") + part[at:end] not in self.ids:
                end -= 1
            if end == at:
                return [self.unknown]
            ids.append(self.ids[("##" if at else "") + part[at:end]])
            at = end
        return ids

    def encode(self, forms):
        """Piece numbers, case classes and the place of each word's first piece."""
        words = [self.of(f) for f in forms]
        most = MOST_PIECES_OF_A_WORD
        while sum(min(len(w), most) for w in words) > MOST_PIECES:
            most -= 1
        pieces, cases, starts = [self.ids["[CLS]"]], [0], []
        for form, word in zip(forms, words):
            starts.append(len(pieces))
            pieces += word[:most]
            cases += [letter_case(form)] * len(word[:most])
        return pieces + [self.ids["[SEP]"]], cases + [0], starts
