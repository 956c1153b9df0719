"""Trains a parser: on gold trees, finders' names, a person's names and events, or as a student of other parsers on plain text too.

Each batch is of one kind: trees (with the names that finders agree on), plain text (the same), names by hand, events by hand.
The finders' weight falls to a fifth on the way, so that a person's names have the last word."""

import argparse
import dataclasses
import json
import math
import multiprocessing
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import data
import encoders
from model import Parser, ranges

LONGEST = 120
LABELS = ("upos", "xpos", "lemma", "name", "relation")
DOUBTFUL = 0.5  # how much of an event that one may leave out is one
TOLD = 0.2  # from here on an act is likely enough to ask the teachers for its sides
EVENTS_WEIGHT = 4.0  # most words tell no event


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--encoder", nargs="+", required=True, help="packed weights")
    p.add_argument("--vocabulary", required=True)
    p.add_argument("--cased", action="store_true")
    p.add_argument("--gold", required=True, help="CoNLL-U with names in the last column")
    p.add_argument("--plain", nargs="*", default=[], help="words and names")
    p.add_argument("--dev", required=True)
    p.add_argument("--names", nargs="*", default=[], help="names by hand, to measure by")
    p.add_argument("--named", nargs="*", default=[], help="names by hand, to learn from")
    p.add_argument("--events", help="sentences with events by hand, to learn from")
    p.add_argument("--events-dev", help="the same, to measure by")
    p.add_argument("--labels", required=True)
    p.add_argument("--teachers", nargs="*", default=[])
    p.add_argument("--share", type=float, default=0.6, help="of the batches that are plain text")
    p.add_argument("--share-named", type=float, default=0.1, help="of the batches that are names by hand")
    p.add_argument("--share-events", type=float, default=0.2, help="of the batches that are events by hand")
    p.add_argument("--small", type=int, default=3000, help="pieces in a batch of names or events by hand")
    p.add_argument("--steps", type=int, default=1500)
    p.add_argument("--seconds", type=float, default=1e9, help="end the schedule here whatever the steps")
    p.add_argument("--pieces", type=int, default=6000, help="pieces in a batch")
    p.add_argument("--rate", type=float, default=1e-4)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--most", type=int, default=10**9, help="read only so many sentences of each file")
    p.add_argument("--out", required=True)
    p.add_argument("--packed", help="a small copy with the ranges of the layers' inputs, for export.py")
    return p.parse_args()


def gold_sentences(path):
    for rows in data.blocks(path):
        rows = [r for r in rows if r[0].isdigit()]
        yield data.Sentence(
            [r[1] for r in rows],
            [data.script(r[1], r[2], r[3]) for r in rows],
            [r[3] for r in rows],
            [r[4] for r in rows],
            [int(r[6]) for r in rows],
            [r[7] for r in rows],
            [r[9] for r in rows],
        )


def plain_sentences(path):
    for rows in data.blocks(path):
        yield data.Sentence(forms=[r[0] for r in rows], names=[r[1] for r in rows])


class Coded:
    """A sentence as numbers, for one vocabulary."""

    def __init__(self, sentence, pieces, labels):
        self.pieces, self.cases, self.words = pieces.encode(sentence.forms)
        n = len(sentence.forms)

        def numbers(kind, values):
            return [labels[kind].get(v, data.IGNORED) for v in values] or [data.IGNORED] * n

        self.upos, self.xpos = numbers("upos", sentence.upos), numbers("xpos", sentence.xpos)
        self.lemma, self.name = numbers("lemma", sentence.lemmas), numbers("name", sentence.names)
        self.relation = numbers("relation", sentence.relations)
        self.head = sentence.heads or [data.IGNORED] * n
        self.told = sentence.events is not None
        self.events = [event(e, labels["event"]) for e in sentence.events or []]  # only with --events


def event(e, labels):
    """A word, how likely it tells what, and whose words its sides are."""
    likely = 1.0 if e.sure else DOUBTFUL
    what = [0.0] * len(labels)
    what[0] = 1 - likely
    for t in e.types:
        what[labels[t]] += likely / len(e.types)
    return e.word, what, (e.actors or [0], e.recipients or [0])


CODERS = []


def coders(views, labels):
    CODERS[:] = [(v, labels) for v in views]


def code(sentence):
    """The sentence for each vocabulary; in a process of its own."""
    return [Coded(sentence, v, labels) for v, labels in CODERS]


def lowered(sentence):
    return dataclasses.replace(sentence, forms=[f.lower() for f in sentence.forms], lemmas=[])


def padded(rows, fill, device):
    width = max(map(len, rows))
    out = np.full((len(rows), width), fill, np.int64)
    for i, r in enumerate(rows):
        out[i, : len(r)] = r
    return torch.from_numpy(out).to(device)


def inputs(batch, device):
    pieces = padded([c.pieces for c in batch], 0, device)
    mask = padded([[1] * len(c.pieces) for c in batch], 0, device).bool()
    return pieces, mask, padded([c.cases for c in batch], 0, device), padded([c.words for c in batch], 0, device)


def targets(batch, device):
    return {k: padded([getattr(c, k) for c in batch], data.IGNORED, device) for k in (*LABELS, "head")}


def batches(coded, most, rng):
    """Sentences of like length together, so many that their padded pieces stay below the limit."""
    order = sorted(range(len(coded)), key=lambda i: (len(coded[i].pieces) + rng.random() * 4))
    found, now = [], []
    for i in order:
        if now and (len(now) + 1) * len(coded[i].pieces) > most:
            found.append(now)
            now = []
        now.append(i)
    found.append(now)
    rng.shuffle(found)
    return found


def endless(coded, most, rng):
    while True:
        yield from batches(coded, most, rng)


def masked_arcs(arcs, words):
    """No head outside the sentence, no word its own head."""
    b, w, _ = arcs.shape
    valid = torch.cat([torch.ones(b, 1, dtype=torch.bool, device=arcs.device), words], 1)[:, None, :].expand(-1, w, -1).clone()
    valid[:, torch.arange(w), torch.arange(w) + 1] = False
    return arcs.float().masked_fill(~valid, -1e4)


def gold_loss(model, out, t, names=0.7):
    upos, xpos, lemma, name, arcs, dependants, heads = out[:7]
    loss = sum(
        weight * F.cross_entropy(scores.float().flatten(0, 1), t[k].flatten(), ignore_index=data.IGNORED)
        for k, scores, weight in (("upos", upos, 0.5), ("xpos", xpos, 0.5), ("lemma", lemma, 0.5), ("name", name, names))
        if (t[k] != data.IGNORED).any()
    )
    b, w = (t["head"] != data.IGNORED).nonzero(as_tuple=True)
    if len(b):
        at = t["head"][b, w]
        loss = loss + F.cross_entropy(arcs[b, w], at)
        loss = loss + F.cross_entropy(model.relations(dependants[b, w], heads[b, at]).float(), t["relation"][b, w], ignore_index=data.IGNORED)
    return loss


def event_loss(event, whose, batch, words):
    """The sides of an event share its probability where there are several."""
    b, w = words.nonzero(as_tuple=True)
    what = torch.zeros(*words.shape, event.shape[-1], device=words.device)
    what[..., 0] = 1
    acts = [(i, at, given, sides) for i, c in enumerate(batch) for at, given, sides in c.events]
    loss = 0.0
    if acts:
        rows, columns = ([a[k] for a in acts] for k in (0, 1))
        what[rows, columns] = torch.tensor([a[2] for a in acts], device=words.device)
        given = torch.zeros(len(acts), 2, whose.shape[-1], device=words.device)
        for i, a in enumerate(acts):
            for side, heads in enumerate(a[3]):
                given[i, side, heads] = 1 / len(heads)
        loss = 0.5 * soft(masked_sides(whose, words)[rows, :, columns], given)
    return EVENTS_WEIGHT * soft(event[b, w], what[b, w]) + loss


def masked_sides(sides, words):
    valid = torch.cat([torch.ones_like(words[:, :1]), words], 1)[:, None, None, :]
    return sides.float().masked_fill(~valid, -1e4)


def soft(scores, probabilities):
    return -(probabilities * F.log_softmax(scores.float(), -1)).sum(-1).mean()


@torch.no_grad()
def opinions(teachers, batch, words, device, autocast):
    """The teachers' mean probabilities; relations are given for the heads that they take together."""
    b, w = words.nonzero(as_tuple=True)
    found = []
    for teacher in teachers:
        with autocast():
            out = teacher(*inputs([c[teacher.view] for c in batch], device))
        found.append((teacher, out, masked_arcs(out[4], words)))
    tags = [sum(F.softmax(o[k].float(), -1) for _, o, _ in found)[b, w] / len(found) for k in range(4)]
    arcs = sum(F.softmax(a, -1) for _, _, a in found)[b, w] / len(found)
    at = arcs.argmax(-1)
    relations = 0
    for teacher, o, _ in found:
        with autocast():
            relations = relations + F.softmax(teacher.relations(o[5][b, w], o[6][b, at]).float(), -1) / len(found)
    if not all(t.acts for t in teachers):
        return tags, arcs, at, relations, None
    what = sum(F.softmax(o[7].float(), -1) for _, o, _ in found)[b, w] / len(found)
    told = what[:, 0] < 1 - TOLD
    whose = sum(F.softmax(masked_sides(o[8], words), -1)[b[told], :, w[told]] for _, o, _ in found) / len(found)
    return tags, arcs, at, relations, (what, told, whose)


def soft_loss(model, out, arcs, words, opinion):
    tags, probabilities, at, relations, acts = opinion
    b, w = words.nonzero(as_tuple=True)
    loss = sum(weight * soft(out[k][b, w], p) for k, (p, weight) in enumerate(zip(tags, (0.5, 0.5, 0.5, 0.7))))
    if acts is not None:
        what, told, whose = acts
        loss = loss + EVENTS_WEIGHT * soft(out[7][b, w], what)
        if told.any():
            loss = loss + 0.5 * soft(masked_sides(out[8], words)[b[told], :, w[told]], whose)
    return loss + soft(arcs[b, w], probabilities) + soft(model.relations(out[5][b, w], out[6][b, at]), relations)


@torch.no_grad()
def evaluate(model, coded, sentences, labels, device, autocast):
    """Best head of each word taken alone: the reader's tree search does a little better."""
    model.eval()
    names = {i: k.split(":")[0] for k, i in labels["relation"].items()}
    bio = {i: k for k, i in labels["name"].items()}
    n = dict.fromkeys(("all", "upos", "xpos", "lemma", "tokens", "head", "both", "tp", "found", "given"), 0)
    order = sorted(range(len(coded)), key=lambda i: len(coded[i].pieces))
    for from_ in range(0, len(order), 64):
        batch = [coded[i] for i in order[from_ : from_ + 64]]
        words = padded([[1] * len(c.words) for c in batch], 0, device).bool()
        with autocast():
            out = model(*inputs(batch, device))
            arcs = masked_arcs(out[4], words)
            at = arcs.argmax(-1)
            b, w = words.nonzero(as_tuple=True)
            relation = torch.zeros_like(at)
            relation[b, w] = model.relations(out[5][b, w], out[6][b, at[b, w]]).argmax(-1)
        best = [x.argmax(-1).cpu().numpy() for x in out[:4]]
        at, relation = at.cpu().numpy(), relation.cpu().numpy()
        for row, i in enumerate(order[from_ : from_ + 64]):
            c, s = coded[i], sentences[i]
            size = len(c.words)
            if s.heads:
                n["all"] += size
                for k, kind in enumerate(("upos", "xpos", "lemma")):
                    n[kind] += int((best[k][row, :size] == np.array(getattr(c, kind))).sum())
                for j in range(size):
                    if s.upos[j] != "PUNCT":
                        head = at[row, j] == s.heads[j]
                        n["tokens"] += 1
                        n["head"] += int(head)
                        n["both"] += int(head and names[int(relation[row, j])] == s.relations[j].split(":")[0])
            else:
                a, g = data.spans([bio[int(x)] for x in best[3][row, :size]]), data.spans(s.names)
                n["tp"] += len(a & g)
                n["found"] += len(a)
                n["given"] += len(g)
    model.train()
    out = {}
    if n["all"]:
        out = {k: n[k] / n["all"] for k in ("upos", "xpos", "lemma")} | {"UAS": n["head"] / n["tokens"], "LAS": n["both"] / n["tokens"]}
    if n["given"]:
        out["names"] = 2 * n["tp"] / (n["found"] + n["given"])
        out["precision"], out["recall"] = n["tp"] / max(1, n["found"]), n["tp"] / n["given"]
    return {k: round(float(v), 4) for k, v in out.items()}


@torch.no_grad()
def evaluate_events(model, coded, device, autocast):
    """Of the sure events and those found at several thresholds: word and type, and with each side right."""
    model.eval()
    n = {t: dict.fromkeys(("found", "right", "sure", "met", "actor", "recipient", "all"), 0) for t in (0.3, 0.4, 0.5, 0.6)}
    for c in coded:
        with autocast():
            out = model(*inputs([c], device))
        what, whose = F.softmax(out[7].float(), -1)[0].cpu().numpy(), out[8][0].float().cpu().numpy()
        given = {w: (p, sides) for w, p, sides in c.events}
        for threshold, m in n.items():
            for w in range(len(c.words)):
                sure = w in given and given[w][0][0] == 0
                m["sure"] += sure
                if what[w, 0] > 1 - threshold:
                    continue
                m["found"] += 1
                if w in given and given[w][0][1 + what[w, 1:].argmax()] > 0:
                    m["right"] += 1
                    m["met"] += sure
                    a, r = (int(whose[k, w].argmax()) in given[w][1][k] for k in (0, 1))
                    m["actor"] += a
                    m["recipient"] += r
                    m["all"] += a and r
    model.train()
    return {
        t: {"P": m["right"] / max(1, m["found"]), "R": m["met"] / max(1, m["sure"])}
        | {k: m[k] / max(1, m["right"]) for k in ("actor", "recipient", "all")}
        | {"found": m["found"]}
        for t, m in n.items()
    }


def save(path, model, reached, figures):
    """Half precision, the word embeddings in eight bits: what the export needs, in files that travel well."""
    out = dict(reached)
    for name, value in model.state_dict().items():
        value = value.float().cpu().numpy()
        if name == "encoder.word.weight":
            out |= encoders.packed({name: value})
        else:
            out[name] = value.astype(np.float16)
    np.savez(path, **out)
    print(figures, file=open(str(path) + ".txt", "w"))


def load_teacher(path, labels):
    stored = torch.load(path, map_location="cpu", weights_only=False)
    teacher = Parser(stored["shape"], labels)
    teacher.load_state_dict(stored["model"])
    teacher.eval()
    for p in teacher.parameters():
        p.requires_grad_(False)
    teacher.cased, teacher.vocabulary = stored["cased"], stored["vocabulary"]
    return teacher


def main():
    a = arguments()
    start = time.time()
    rng = random.Random(a.seed)
    torch.manual_seed(a.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.set_float32_matmul_precision("high")

    def autocast():
        return torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda")

    labels = {k: {x: i for i, x in enumerate(v)} for k, v in json.load(open(a.labels)).items() if k != "event" or a.events}

    def short(files, read):
        return [s for f in files for s in read(f) if len(s.forms) <= LONGEST][: a.most]

    gold, plain = short([a.gold], gold_sentences), short(a.plain, plain_sentences)
    by_hand = {"named": short(a.named, data.iob2), "events": short([a.events] if a.events else [], data.labelled)}
    events_dev = short([a.events_dev] if a.events_dev else [], data.labelled)
    dev, names = list(data.conllu(a.dev))[: a.most], [s for f in a.names for s in data.iob2(f)][: a.most]
    vocabulary = open(a.vocabulary, encoding="utf8").read().rstrip("\n").split("\n")
    teachers = [load_teacher(t, labels) for t in a.teachers]
    views = [data.Pieces(vocabulary, not a.cased)]
    for t in teachers:
        t.view = len(views)
        views.append(data.Pieces(t.vocabulary, not t.cased))

    def coded(sentences, views=views):
        with multiprocessing.get_context("fork").Pool(initializer=coders, initargs=(views, labels)) as pool:
            return pool.map(code, sentences, 500)

    golds, lows, plains = coded(gold), coded([lowered(s) for s in gold]), coded(plain)
    by_hand = {k: coded(v) for k, v in by_hand.items()}
    devs, measured, events_dev = ([c[0] for c in coded(x, views[:1])] for x in (dev, names, events_dev))
    weights = encoders.unpacked(a.encoder)
    for t in teachers:  # only now, since the coders are forks of this process
        t.to(device)
    model = Parser(weights, labels).to(device)
    encoder = list(model.encoder.parameters())
    own = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": a.rate, "base": a.rate}, {"params": own, "lr": 1e-3, "base": 1e-3}], betas=(0.9, 0.98), weight_decay=0.01
    )
    print(f"{len(gold)} gold, {len(plain)} plain, {len(weights)} weights, ready after {time.time() - start:.0f} s on {device}", flush=True)
    sources = {"gold": golds, "plain": plains, **by_hand}
    shares = {"plain": a.share, "named": a.share_named, "events": a.share_events}
    shares = {k: v for k, v in shares.items() if sources[k]}
    shares["gold"] = 1 - sum(shares.values())
    turns = {k: endless([c[0] for c in sources[k]], a.small if k in by_hand else a.pieces, rng) for k in shares}
    begun, step, total = time.time(), 0, 0.0
    model.train()
    while True:
        done = max(step / a.steps, (time.time() - start) / a.seconds)
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * (min(1, done / 0.06) * max(0.02, 0.5 * (1 + math.cos(math.pi * done))))
        which = rng.choices(list(shares), shares.values())[0]
        source = lows if which == "gold" and rng.random() < 0.06 else sources[which]
        batch = [source[i] for i in next(turns[which])]
        mine = [c[0] for c in batch]
        words = padded([[1] * len(c.words) for c in mine], 0, device).bool()
        t = targets(mine, device)
        with autocast():
            out = list(model(*inputs(mine, device)))
            out[4] = masked_arcs(out[4], words)
            finders = 0.7 * max(0.2, 1 - done)
            loss = gold_loss(model, out, t, 0.7 if which == "named" else finders) if which != "plain" or not teachers else 0.0
            if which == "events":
                loss = loss + event_loss(out[7], out[8], mine, words)
            if teachers:
                loss = loss + soft_loss(model, out, out[4], words, opinions(teachers, batch, words, device, autocast))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        step += 1
        if step % 50 == 0:
            total = loss.item()
            if not math.isfinite(total):
                sys.exit("the loss is no number any more")
        if step % 300 == 0:
            print(f"step {step} of {a.steps}, {time.time() - begun:.0f} s, loss {total:.3f} {evaluate(model, devs, dev, labels, device, autocast)}", flush=True)
    figures = evaluate(model, devs, dev, labels, device, autocast)
    if names:
        figures |= evaluate(model, measured, names, labels, device, autocast)
    if events_dev:
        figures |= evaluate_events(model, events_dev, device, autocast)
    print(f"{Path(a.out).name}: {step} steps, {time.time() - start:.0f} s, {figures}", flush=True)
    if a.packed:
        save(a.packed, model, ranges(model, (inputs([c[0]], device) for c in golds[:: max(1, len(golds) // 1500)])), figures)
    shape = {k: np.zeros(v.shape, np.float32) for k, v in weights.items()}
    torch.save({"model": model.state_dict(), "shape": shape, "cased": a.cased, "vocabulary": vocabulary, "figures": figures}, a.out)


if __name__ == "__main__":
    main()
