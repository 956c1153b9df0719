"""Gives names a last layer of their own, and writes it into the network that is shipped.

usage: top.py MODEL TREES LABELS NAMES... [--learn FILE] [--runs N] [--epochs N] [--rate R] [--seed N] --out ONNX

MODEL   the folder of a network that export.py wrote: parser.onnx, labels.tsv, vocab.txt
TREES   train.conllu, whose sentences were labelled
LABELS  names/labels.tsv: the names of these sentences by number
NAMES   names by hand to measure by (*.iob2); no sentence of theirs is learnt from, but of the FILE to learn from too

The encoder stays as it is, so trees and tags do too, to the last bit. The new layer begins as a copy of the encoder's
last, its head as the head for names that there was, and both learn from the labels; with --runs several times, in
other orders, of which the mean is taken (Wortsman et al. 2022, "Model soups"). On two cores: ten minutes a run.
"""

import argparse
import csv
import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from onnx import load, numpy_helper, save
from torch import nn

import data
from export import CAUTION, HEADS, Graph
from model import Encoder, Layer

MOST_WORDS = 160
NO_NAME = 0.35  # of the sentences without a proper noun, which have no names, so many are learnt from
BATCH = 1500  # pieces


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("model", type=Path)
    p.add_argument("trees")
    p.add_argument("labels")
    p.add_argument("names", nargs="*")
    p.add_argument("--learn", nargs="*", default=[], help="more names by hand (*.iob2), learnt from twice an epoch")
    p.add_argument("--runs", type=int, default=1)
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--rate", type=float, default=3e-4)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--caution", type=float, default=0.8, help='what "no name" is given beyond what was learnt')
    p.add_argument("--out", required=True)
    return p.parse_args()


class Shipped:
    """The weights of a network in eight bits, as numbers of full length."""

    def __init__(self, model):
        self.model = model
        self.values = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
        self.made = {o: n for n in model.graph.node for o in n.output}
        self.products = [n for n in model.graph.node if n.op_type == "MatMulIntegerToFloat"]
        self.norms = [n for n in model.graph.node if n.op_type == "SkipLayerNormalization"]
        self.layers = len(self.norms) // 2

    def linear(self, node):
        """Weight and bias; what its input is multiplied with before it is made eight bits long is part of the weight."""
        before = self.made[self.made[node.input[0]].input[0]]
        weight = self.values[node.input[1]].astype(np.float32).T * self.values[node.input[3]][:, None] * self.values[before.input[1]][None]
        return weight, self.values[node.input[6]]

    def norm(self, node):
        return self.values[node.input[2]], self.values[node.input[3]]

    def layer(self, at):
        """The linear layers and norms of one of the encoder's, by the names that model.Layer has for them."""
        inward, attended, inner, outer = (self.linear(n) for n in self.products[4 * at : 4 * at + 4])
        size = len(inward[1]) // 3
        parts = {name: tuple(x[i * size : (i + 1) * size] for x in inward) for i, name in enumerate(("query", "key", "value"))}
        norms = [self.norm(n) for n in self.norms[1 + 2 * at : 3 + 2 * at]]
        return {**parts, "attended": attended, "inner": inner, "outer": outer, "attended_norm": norms[0], "norm": norms[1]}

    def encoder(self):
        """All but its last layer, in the names that pretrained weights have."""
        first = self.made[self.norms[0].input[0]]  # word + position
        word, position = (self.made[i] for i in first.input)
        number, scale = (self.made[i] for i in word.input)
        numbers = self.values[self.made[number.input[0]].input[0]].astype(np.float32) * self.values[scale.input[0]]
        places = self.values[position.input[0]]
        weights = {
            "embeddings.word_embeddings.weight": numbers,
            "embeddings.position_embeddings.weight": places,
            "embeddings.token_type_embeddings.weight": np.zeros((1, places.shape[1]), np.float32),
        }
        theirs = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "attended": "attention.output.dense",
            "attended_norm": "attention.output.LayerNorm", "inner": "intermediate.dense", "outer": "output.dense", "norm": "output.LayerNorm",
        }  # fmt: skip
        named = {"embeddings.LayerNorm": self.norm(self.norms[0])}
        for at in range(self.layers - 1):
            named |= {f"encoder.layer.{at}.{theirs[part]}": both for part, both in self.layer(at).items()}
        for name, (weight, bias) in named.items():
            weights[name + ".weight"], weights[name + ".bias"] = weight, bias
        encoder = Encoder(weights, 0.0).eval()
        encoder.case.weight.data = torch.tensor(self.values[self.made[self.norms[0].input[1]].input[0]])
        return encoder

    def head(self, label_rows):
        """The head for names among the tags'."""
        weight, bias = self.linear(self.products[4 * self.layers])
        count = [sum(r["kind"] == k for r in label_rows) for k in ("upos", "xpos", "lemma", "name")]
        rows = slice(sum(count[:3]), sum(count))
        none = np.array([r["label"] == "O" for r in label_rows if r["kind"] == "name"], np.float32)
        return weight[rows], bias[rows] - CAUTION * none


class Top(nn.Module):
    def __init__(self, shipped, label_rows):
        super().__init__()
        parts = shipped.layer(shipped.layers - 1)
        size, inner = parts["norm"][0].shape[0], parts["inner"][1].shape[0]
        self.layer = Layer(size, inner, 0.1)
        weight, bias = shipped.head(label_rows)
        self.names = nn.Linear(size, len(bias))
        for module, (w, b) in [(getattr(self.layer, part), both) for part, both in parts.items()] + [(self.names, (weight, bias))]:
            module.weight.data, module.bias.data = torch.tensor(w), torch.tensor(b)

    def forward(self, x, mask, words):
        x = self.layer(x, mask[:, None, None, :])
        w = torch.gather(x, 1, words[:, :, None].expand(-1, -1, x.shape[2]))
        return self.names(F.dropout(w, 0.2, self.training))


class Coded:
    """A sentence: what the encoder makes of its pieces, the first piece of each word, the labels."""

    def __init__(self, forms, names, pieces):
        self.pieces, self.cases, self.words = pieces.encode(forms[:MOST_WORDS])
        self.bio = names[:MOST_WORDS]
        self.names = [data.NAMES.index(n) for n in self.bio]
        self.states = None


def sentences(trees, labels, gold, rng):
    """The labelled ones, and some of those without a proper noun; none that is measured by."""
    named = {}
    with open(labels, encoding="utf8", newline="") as rows:
        for row in csv.DictReader(rows, delimiter="\t"):
            named[int(row["sentence"])] = row["names"]
    for number, tree in enumerate(data.conllu(trees)):
        bio = ["O"] * len(tree.forms)
        if tuple(tree.forms) in gold or (number not in named and (len(bio) < 4 or rng.random() > NO_NAME)):
            continue
        for name in filter(None, named.get(number, "").split()):
            kind, place = name.split(":")
            begin, end = map(int, place.split("-"))
            bio[begin:end] = ["B-" + kind] + ["I-" + kind] * (end - begin - 1)
        yield tree.forms, bio


def padded(batch):
    width, words = max(len(c.pieces) for c in batch), max(len(c.words) for c in batch)
    shape = (len(batch), width)
    pieces, cases, mask = np.zeros(shape, np.int64), np.zeros(shape, np.int64), np.zeros(shape, bool)
    firsts, names = np.zeros((len(batch), words), np.int64), np.full((len(batch), words), data.IGNORED, np.int64)
    for i, c in enumerate(batch):
        pieces[i, : len(c.pieces)], cases[i, : len(c.pieces)], mask[i, : len(c.pieces)] = c.pieces, c.cases, True
        firsts[i, : len(c.words)], names[i, : len(c.names)] = c.words, c.names
    return [torch.from_numpy(a) for a in (pieces, mask, cases, firsts, names)]


def states(batch):
    width = max(len(c.pieces) for c in batch)
    x = np.zeros((len(batch), width, batch[0].states.shape[1]), np.float32)
    for i, c in enumerate(batch):
        x[i, : len(c.states)] = c.states
    return torch.from_numpy(x)


def by_length(coded, most, rng=None):
    order = sorted(range(len(coded)), key=lambda i: len(coded[i].pieces) + (rng.random() * 4 if rng else 0))
    now = []
    for i in order:
        if now and (len(now) + 1) * len(coded[i].pieces) > most:
            yield now
            now = []
        now.append(coded[i])
    if now:
        yield now


@torch.no_grad()
def encode(encoder, coded):
    for batch in by_length(coded, 4 * BATCH):
        pieces, mask, cases, _, _ = padded(batch)
        for c, x in zip(batch, encoder(pieces, mask, cases).numpy()):
            c.states = x[: len(c.pieces)].astype(np.float16)


@torch.no_grad()
def measured(top, coded, caution):
    """Best label of each word taken alone, without the reader's rules."""
    top.eval()
    right = found = given = 0
    for batch in by_length(coded, 4 * BATCH):
        _, mask, _, words, _ = padded(batch)
        scores = top(states(batch), mask, words).numpy()
        scores[..., data.NAMES.index("O")] += caution
        for c, best in zip(batch, scores.argmax(-1)):
            a, g = data.spans([data.NAMES[k] for k in best[: len(c.words)]]), data.spans(c.bio)
            right, found, given = right + len(a & g), found + len(a), given + len(g)
    top.train()
    return f"F1 {2 * right / max(1, found + given):.4f} P {right / max(1, found):.4f} R {right / max(1, given):.4f}"


def train(top, coded, a, rng):
    decayed = [{"params": top.names.parameters(), "lr": 3 * a.rate}, {"params": top.layer.parameters(), "lr": a.rate}]
    optimiser = torch.optim.AdamW(decayed, weight_decay=0.01)
    rates = [g["lr"] for g in decayed]
    steps, step, begun = a.epochs * sum(1 for _ in by_length(coded, BATCH)), 0, time.time()
    for epoch in range(a.epochs):
        batches, total = list(by_length(coded, BATCH, rng)), 0.0
        rng.shuffle(batches)
        for batch in batches:
            step += 1
            done = step / steps
            for group, rate in zip(optimiser.param_groups, rates):
                group["lr"] = rate * min(1.0, done / 0.05) * max(0.02, 1 - max(0.0, (done - 0.05) / 0.95))
            _, mask, _, words, names = padded(batch)
            loss = F.cross_entropy(top(states(batch), mask, words).flatten(0, 1), names.flatten(), ignore_index=data.IGNORED)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(top.parameters(), 1.0)
            optimiser.step()
            total += float(loss)
        print(f"epoch {epoch + 1}: loss {total / len(batches):.4f}, {time.time() - begun:.0f} s", flush=True)


@torch.no_grad()
def ranges(top, coded):
    """The least and greatest value of each input of each linear layer."""
    found, hooks = {}, []

    def watch(name):
        def hook(_, args):
            x = args[0].flatten(0, -2)
            low, high = x.amin(0), x.amax(0)
            if name in found:
                low, high = torch.minimum(low, found[name][0]), torch.maximum(high, found[name][1])
            found[name] = low, high

        return hook

    for name, module in top.named_modules():
        if isinstance(module, nn.Linear):
            hooks.append(module.register_forward_pre_hook(watch(name)))
    top.eval()
    for batch in by_length(coded, 4 * BATCH):
        _, mask, _, words, _ = padded(batch)
        top(states(batch), mask, words)
    for hook in hooks:
        hook.remove()
    return {f"range.{n}.{end}": v[i].numpy() for n, v in found.items() for i, end in enumerate(("low", "high"))}


def graft(shipped, top, coded, caution, out):
    """The network with the new layer beside its last, and names from there."""
    graph = shipped.model.graph
    g = Graph({k: v.numpy() for k, v in top.state_dict().items()} | ranges(top, coded))
    g.stored["names.bias"] = g.stored["names.bias"] + np.float32(caution) * np.array([n == "O" for n in data.NAMES], np.float32)
    g.count = 10**6  # beyond the names of all that there is
    x = shipped.norms[-2].input[1]  # what the last layer reads
    mask = next(n for n in graph.node if n.op_type == "MultiHeadAttention").input[4]
    size = len(g.stored["layer.norm.weight"])
    here = "layer."
    q, k, v = g.split(g.layer_of(x, here + "query", here + "key", here + "value"), size, size, size)
    attended = g.node("MultiHeadAttention", q, k, v, "", mask, domain="com.microsoft", num_heads=HEADS)
    x = g.norm(g.layer_of(attended, here + "attended"), x, here + "attended_norm")
    x = g.norm(g.layer_of(g.gelu(g.layer_of(x, here + "inner")), here + "outer"), x, here + "norm")
    w = g.node("GatherND", x, g.node("Unsqueeze", "words", g.ints(-1)), batch_dims=1)
    g.node("Identity", g.layer_of(w, "names"), out="names")
    nodes = [n for n in graph.node if list(n.output) != ["names"]]
    del graph.node[:]
    graph.node.extend([*nodes, *g.nodes])
    graph.initializer.extend(g.constants)
    save(shipped.model, out)


def main():
    a = arguments()
    torch.backends.mkldnn.enabled = False  # its kernels in Debian's PyTorch give infinite gradients now and then
    rng = random.Random(a.seed)
    shipped = Shipped(load(str(a.model / "parser.onnx")))
    with open(a.model / "labels.tsv", encoding="utf8", newline="") as rows:
        label_rows = list(csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE))
    pieces = data.Pieces((a.model / "vocab.txt").read_text(encoding="utf8").split("\n"), lower=True)
    gold = {path: list(data.iob2(path)) for path in a.names}
    measured_by = {tuple(s.forms) for them in gold.values() for s in them if len(s.forms) > 4}
    learnt = [Coded(forms, bio, pieces) for forms, bio in sentences(a.trees, a.labels, measured_by, rng)]
    learnt += [Coded(s.forms, s.names, pieces) for path in a.learn for s in data.iob2(path) for _ in range(2)]
    held = {Path(path).stem: [Coded(s.forms, s.names, pieces) for s in them] for path, them in gold.items()}
    encoder = shipped.encoder()
    for coded in (learnt, *held.values()):
        encode(encoder, coded)
    top = Top(shipped, label_rows)

    def report():
        return "; ".join(f"{name} {measured(top, coded, a.caution)}" for name, coded in held.items())

    print(len(learnt), "sentences; before:", report(), flush=True)
    begin = {k: v.clone() for k, v in top.state_dict().items()}
    mean = {k: torch.zeros_like(v) for k, v in begin.items()}
    for run in range(a.runs):
        torch.manual_seed(a.seed + run)
        top.load_state_dict(begin)
        train(top, learnt, a, random.Random(a.seed + run))
        print(f"run {run + 1}:", report(), flush=True)
        for k, v in top.state_dict().items():
            mean[k] += v / a.runs
    top.load_state_dict(mean)
    print("mean:", report(), flush=True)
    graft(shipped, top, learnt, a.caution, a.out)


if __name__ == "__main__":
    main()
