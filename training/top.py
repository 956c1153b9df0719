"""Gives names and acts last layers of their own, and writes them into the network that is shipped.

usage: top.py MODEL --trees TREES --names LABELS --events EVENTS [--more EVENTS...] [--measure FILE...] [--learn FILE...] [--held] … --out FOLDER

MODEL   the folder of a network that export.py wrote: parser.onnx, labels.tsv, vocab.txt; names may have a last layer of their own, acts none
TREES   train.conllu, whose sentences' names were labelled
LABELS  names/labels.tsv: the names of these sentences by number
EVENTS  sentences with events by hand (events.py)
FILE    names by hand (*.iob2), to measure by (then no sentence of theirs is learnt from) or to learn from too

The encoder stays as it is, so trees and tags do too, to the last bit. The new layers begin as copies of the encoder's
last (where names have one of their own already, it is the last), the head for names as the one that there was, and all learn
from the labels: names, which word tells an act of which type, and by two biaffine forms (Dozat and Manning 2017) which words name its
sides. On two cores: an hour.
"""

import argparse
import csv
import json
import random
import shutil
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from onnx import helper, load, numpy_helper, save
from torch import nn

import data
from export import CAUTION, Graph, acts_outputs, cautious, layer, sides, words_of
from labels import is_held
from model import Encoder, Layer, Sides, ranges
from train import LABELS, Coded, batches, event_loss, inputs, masked_sides, padded

MOST_WORDS = 160
NO_NAME = 0.35  # of the sentences without a proper noun, which have no names, so many are learnt from
BATCH = 1500  # pieces


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("model", type=Path)
    p.add_argument("--trees", required=True)
    p.add_argument("--names", required=True)
    p.add_argument("--events", required=True)
    p.add_argument("--more", nargs="*", default=[], help="the same, of which nothing is held out")
    p.add_argument("--measure", nargs="*", default=[])
    p.add_argument("--learn", nargs="*", default=[])
    p.add_argument("--held", action="store_true", help="measure by the events of the reports held out, instead of learning from them")
    p.add_argument("--layers", type=int, default=2)
    p.add_argument("--epochs", type=int, default=5)
    p.add_argument("--share", type=float, default=1.0, help="of the sentences with names, so many are learnt from an epoch")
    p.add_argument("--rate", type=float, default=3e-4)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--caution", type=float, default=0.8, help='what "no name" is given beyond what was learnt')
    p.add_argument("--out", type=Path, required=True)
    return p.parse_args()


class Shipped:
    """The weights of a network in eight bits, as numbers of full length."""

    def __init__(self, folder):
        self.model = load(str(folder / "parser.onnx"))
        with open(folder / "labels.tsv", encoding="utf8", newline="") as rows:
            self.rows = list(csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE))
        if any(o.name == "acts" for o in self.model.graph.output):
            raise SystemExit(f"{folder}: has layers for names and acts")
        self.values = {i.name: numpy_helper.to_array(i) for i in self.model.graph.initializer}
        self.made = {o: n for n in self.model.graph.node for o in n.output}
        self.products = [n for n in self.model.graph.node if n.op_type == "MatMulIntegerToFloat"]
        self.norms = [n for n in self.model.graph.node if n.op_type == "SkipLayerNormalization"]
        last = next(n for n in self.model.graph.node if n.op_type == "GatherND").input[0]  # the first reads the encoder
        self.layers = (self.norms.index(self.made[last])) // 2
        self.own = (len(self.norms) - 1) // 2 - self.layers  # layers of names' own

    def linear(self, node):
        """Weight and bias; what its input is multiplied with before it is made eight bits long is part of the weight."""
        before = self.made[self.made[node.input[0]].input[0]]
        weight = self.values[node.input[1]].astype(np.float32).T * self.values[node.input[3]][:, None] * self.values[before.input[1]][None]
        return weight, self.values[node.input[6]]

    def norm(self, node):
        return self.values[node.input[2]], self.values[node.input[3]]

    def layer(self, at):
        """The linear layers and norms of one of the encoder's, by the names that model.Layer has for them; those of names' own follow."""
        first = 4 * at if at < self.layers else 4 * at + len(self.products) - 4 * (self.layers + self.own) - 1
        inward, attended, inner, outer = (self.linear(n) for n in self.products[first : first + 4])
        size = len(inward[1]) // 3
        parts = {name: tuple(x[i * size : (i + 1) * size] for x in inward) for i, name in enumerate(("query", "key", "value"))}
        norms = [self.norm(n) for n in self.norms[1 + 2 * at : 3 + 2 * at]]
        return {**parts, "attended": attended, "inner": inner, "outer": outer, "attended_norm": norms[0], "norm": norms[1]}

    def state(self, at):
        """What a layer reads."""
        return self.norms[2 * at].output[0]

    def encoder(self, layers):
        """The first so many layers, in the names that pretrained weights have."""
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
        for at in range(layers):
            named |= {f"encoder.layer.{at}.{theirs[part]}": both for part, both in self.layer(at).items()}
        for name, (weight, bias) in named.items():
            weights[name + ".weight"], weights[name + ".bias"] = weight, bias
        encoder = Encoder(weights, 0.0).eval()
        encoder.case.weight.data = torch.tensor(self.values[self.made[self.norms[0].input[1]].input[0]])
        return encoder

    def head(self, caution):
        """The head for names: among the tags' or, behind layers of its own, the last."""
        names = [r["label"] for r in self.rows if r["kind"] == "name"]
        if names != data.NAMES:
            raise SystemExit(f"the network's names are {names}, and not {data.NAMES}")
        if self.own:
            weight, bias = self.linear(self.products[-1])
            return weight, cautious(bias, names, -caution)
        weight, bias = self.linear(self.products[4 * self.layers])
        count = [sum(r["kind"] == k for r in self.rows) for k in ("upos", "xpos", "lemma", "name")]
        rows = slice(sum(count[:3]), sum(count))
        return weight[rows], cautious(bias[rows], names, -CAUTION)


class Top(nn.Module):
    """The layers of names and acts, and their heads."""

    def __init__(self, shipped, layers, caution):
        super().__init__()
        self.below = shipped.layers - layers  # layers of the encoder that both go through
        begins = [shipped.layer(at) for at in range(self.below, shipped.layers)]
        if shipped.own:
            begins[-1] = shipped.layer(shipped.layers)
        size, inner = begins[0]["norm"][0].shape[0], begins[0]["inner"][1].shape[0]
        self.layers = nn.ModuleList(Layer(size, inner, 0.1) for _ in begins)
        self.names, self.event = nn.Linear(size, len(data.NAMES)), nn.Linear(size, len(data.EVENTS))
        self.sides = Sides(size)
        given = [(getattr(mine, part), both) for mine, parts in zip(self.layers, begins) for part, both in parts.items()]
        for module, (w, b) in [*given, (self.names, shipped.head(caution))]:
            module.weight.data, module.bias.data = torch.tensor(w), torch.tensor(b)

    def forward(self, x, mask, words):
        for one in self.layers:
            x = one(x, mask[:, None, None, :])
        w = torch.gather(x, 1, words[:, :, None].expand(-1, -1, x.shape[2]))
        w = F.dropout(w, 0.2, self.training)
        return self.names(w), self.event(w), self.sides(w)


def named(trees, labels, gold, rng):
    """The sentences whose names are labelled, and some of those without a proper noun; none that is measured by."""
    rows = {}
    with open(labels, encoding="utf8", newline="") as tsv:
        for row in csv.DictReader(tsv, delimiter="\t"):
            rows[int(row["sentence"])] = row["names"]
    for number, tree in enumerate(data.conllu(trees)):
        bio = ["O"] * len(tree.forms)
        if tuple(tree.forms) in gold or (number not in rows and (len(bio) < 4 or rng.random() > NO_NAME)):
            continue
        for name in filter(None, rows.get(number, "").split()):
            kind, place = name.split(":")
            begin, end = map(int, place.split("-"))
            bio[begin:end] = ["B-" + kind] + ["I-" + kind] * (end - begin - 1)
        yield data.Sentence(forms=tree.forms, names=bio)


def seen(batch):
    """What the new layers read."""
    _, mask, _, words = inputs(batch, "cpu")
    x = np.zeros((*mask.shape, batch[0].states.shape[1]), np.float32)
    for i, c in enumerate(batch):
        x[i, : len(c.states)] = c.states
    return torch.from_numpy(x), mask, words


def in_order(coded):
    """Large batches, of which nothing is learnt."""
    return ([coded[i] for i in batch] for batch in batches(coded, 4 * BATCH, random.Random(0)))


@torch.no_grad()
def encode(encoder, coded):
    for batch in in_order(coded):
        pieces, mask, cases, _ = inputs(batch, "cpu")
        for c, x in zip(batch, encoder(pieces, mask, cases).numpy()):
            c.states = x[: len(c.pieces)].astype(np.float16)


def words_in(batch):
    return padded([[1] * len(c.words) for c in batch], 0, "cpu").bool()


@torch.no_grad()
def names_measured(top, coded, caution):
    """Best label of each word taken alone, without the reader's rules."""
    right = found = given = 0
    for batch in in_order(coded):
        scores = top(*seen(batch))[0].numpy()
        scores[..., data.NAMES.index("O")] += caution
        for c, best in zip(batch, scores.argmax(-1)):
            a, g = (data.spans([data.NAMES[k] for k in row[: len(c.words)]]) for row in (best, c.name))
            right, found, given = right + len(a & g), found + len(a), given + len(g)
    return f"F1 {2 * right / max(1, found + given):.4f} P {right / max(1, found):.4f} R {right / max(1, given):.4f}"


@torch.no_grad()
def acts_measured(top, coded):
    """Word and type: of those found at even odds, and of the sure ones; of the right ones with each side right."""
    n = dict.fromkeys(("found", "right", "sure", "met", "actor", "recipient", "both"), 0)
    for batch in in_order(coded):
        words = words_in(batch)
        _, event, whose = top(*seen(batch))
        told, whose = event.softmax(-1).numpy(), masked_sides(whose, words).argmax(-1).numpy()
        for i, c in enumerate(batch):
            given = {w: (p, heads) for w, p, heads in c.events}
            n["sure"] += sum(p[0] == 0 for p, _ in given.values())
            for w in np.flatnonzero(told[i, : len(c.words), 0] < 0.5):
                n["found"] += 1
                p, heads = given.get(w, ((1.0, *[0.0] * len(data.EVENTS)), ()))
                if p[1 + told[i, w, 1:].argmax()] > 0:
                    both = [whose[i, side, w] in heads[side] for side in (0, 1)]
                    for key, yes in zip(("right", "met", "actor", "recipient", "both"), (True, p[0] == 0, *both, all(both))):
                        n[key] += int(yes)
    of = {"P": ("right", "found"), "R": ("met", "sure"), **{k: (k, "right") for k in ("actor", "recipient", "both")}}
    return " ".join(f"{k} {n[a] / max(1, n[b]):.3f}" for k, (a, b) in of.items())


def train(top, names, acts, a, report):
    rng = random.Random(a.seed)
    torch.manual_seed(a.seed)
    heads = [p for part in (top.names, top.event, top.sides) for p in part.parameters()]
    groups = [{"params": heads, "lr": 3 * a.rate}, {"params": top.layers.parameters(), "lr": a.rate}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    rates = [g["lr"] for g in groups]
    begun = time.time()
    for epoch in range(a.epochs):
        some = rng.sample(names, round(a.share * len(names)))
        order = [(kind, batch) for kind in (some, acts) for batch in batches(kind, BATCH, rng)]
        rng.shuffle(order)
        total = {True: 0.0, False: 0.0}
        top.train()
        for turn, (kind, numbers) in enumerate(order, 1):
            batch, done = [kind[i] for i in numbers], (epoch + turn / len(order)) / a.epochs
            for group, rate in zip(optimiser.param_groups, rates):
                group["lr"] = rate * min(1.0, done / 0.05) * max(0.02, 1 - max(0.0, (done - 0.05) / 0.95))
            name, event, whose = top(*seen(batch))
            if kind is acts:
                loss = event_loss(event, whose, batch, words_in(batch))
            else:
                loss = F.cross_entropy(name.flatten(0, 1), padded([c.name for c in batch], data.IGNORED, "cpu").flatten(), ignore_index=data.IGNORED)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(top.parameters(), 1.0)
            optimiser.step()
            total[kind is acts] += float(loss)
        top.eval()
        print(f"epoch {epoch + 1}: losses {total}, {time.time() - begun:.0f} s; {report()}", flush=True)


def graft(shipped, top, coded, caution):
    """The network with the new layers beside its last, and names and acts from there."""
    graph = shipped.model.graph
    g = Graph({k: v.numpy() for k, v in top.state_dict().items()} | ranges(top, map(seen, in_order(coded))))
    g.stored["names.bias"] = cautious(g.stored["names.bias"], data.NAMES, caution)
    g.count = 10**6 * (1 + shipped.own)  # beyond the names of all that there is
    mask = next(n for n in graph.node if n.op_type == "MultiHeadAttention").input[4]
    x = shipped.state(top.below)
    for i in range(len(top.layers)):
        x = layer(g, x, mask, f"layers.{i}.")
    w = words_of(g, x)
    name, event = g.split(g.layer_of(w, "names", "event"), len(data.NAMES), len(data.EVENTS))
    g.node("Identity", name, out="names")
    g.node("Softmax", event, axis=-1, out="acts")
    sides(g, w)
    graph.initializer.extend(g.constants)
    nodes = [*(n for n in graph.node if not {"names", "acts", "actors", "recipients"} & set(n.output)), *g.nodes]
    outputs = [o for o in graph.output if o.name not in ("acts", "actors", "recipients")] + acts_outputs(len(data.EVENTS))
    needed, kept = {o.name for o in outputs}, []
    for node in reversed(nodes):  # what led to the names of before leads nowhere now
        if needed & set(node.output):
            needed |= set(node.input)
            kept.append(node)
    weights = [i for i in graph.initializer if i.name in needed]
    made = helper.make_graph(kept[::-1], graph.name, graph.input, outputs, weights)
    return helper.make_model(made, opset_imports=shipped.model.opset_import, ir_version=shipped.model.ir_version)


def coded(sentence, pieces):
    """A sentence of which no more is looked at than its first words."""
    forms = sentence.forms[:MOST_WORDS]
    events = sentence.events
    if events is not None:
        events = [
            data.Event(e.word, e.types, e.sure, *([h for h in heads if h <= len(forms)] for heads in (e.actors, e.recipients)))
            for e in events
            if e.word < len(forms)
        ]
    numbers = {k: {} for k in LABELS} | {kind: {label: i for i, label in enumerate(of)} for kind, of in (("name", data.NAMES), ("event", data.EVENTS))}
    return Coded(data.Sentence(forms=forms, names=sentence.names[:MOST_WORDS], events=events), pieces, numbers)


def main():
    a = arguments()
    torch.backends.mkldnn.enabled = False  # its kernels in Debian's PyTorch give infinite gradients now and then
    shipped = Shipped(a.model)
    pieces = data.Pieces((a.model / "vocab.txt").read_text(encoding="utf8").split("\n"), lower=True)
    gold = {path: list(data.iob2(path)) for path in a.measure}
    measured_by = {tuple(s.forms) for them in gold.values() for s in them if len(s.forms) > 4}
    names = [coded(s, pieces) for s in named(a.trees, a.names, measured_by, random.Random(a.seed))]
    names += [coded(s, pieces) for path in a.learn for s in data.iob2(path) for _ in range(2)]
    acts, held = [], []
    for path in (a.events, *a.more):
        for sentence in data.labelled(path):
            out = a.held and path == a.events and is_held(sentence.report)
            (held if out else acts).append(coded(sentence, pieces))
    measured = {Path(path).stem: [coded(s, pieces) for s in them] for path, them in gold.items()}
    top = Top(shipped, a.layers, a.caution)
    encoder = shipped.encoder(top.below)
    for them in (names, acts, held, *measured.values()):
        encode(encoder, them)

    def report():
        top.eval()
        found = [f"{name} {names_measured(top, them, a.caution)}" for name, them in measured.items()]
        return "; ".join([*found, f"acts {acts_measured(top, held)}"] if held else found)

    print(len(names), "sentences with names,", len(acts), "with acts,", len(held), "held out; before:", report(), flush=True)
    train(top, names, acts, a, report)
    some = names[::8] + acts[::8]
    a.out.mkdir(parents=True, exist_ok=True)
    save(graft(shipped, top, some, a.caution), str(a.out / "parser.onnx"))
    shutil.copy(a.model / "vocab.txt", a.out)
    with open(a.out / "labels.tsv", "w", encoding="utf8") as tsv:
        tsv.write("kind\tindex\tlabel\n")
        rows = [r for r in shipped.rows if r["kind"] != "event"] + [{"kind": "event", "index": i, "label": e} for i, e in enumerate(data.EVENTS)]
        tsv.writelines(f"{r['kind']}\t{r['index']}\t{r['label']}\n" for r in rows)
    print(json.dumps({"bytes": (a.out / "parser.onnx").stat().st_size}))


if __name__ == "__main__":
    main()
