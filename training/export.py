"""Writes a trained parser as an ONNX graph in eight bits.

usage: export.py PACKED LABELS VOCABULARY OUT

Activations have fixed ranges, measured in training (train.py --packed): what a sentence gets does not depend on the
sentences beside it, as it would with ranges taken from each batch. Weights stay within seven bits, since processors
without VNNI add pairs of products in sixteen bits and would overflow. Channels whose values are far greater than the
others' hand their range to the weights first (SmoothQuant, Xiao et al. 2023).
"""

import json
import shutil
import sys
from pathlib import Path

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save

LEVELS = 63
# Words of which the teachers did not know whether they are names were left open in training, which makes the parser
# too bold: what it must have over "no name", chosen on gold/names.
CAUTION = 2.0
SHARE = 0.6
HEADS = 12
OURS = "com.microsoft"
NEVER = -1e4


class Graph:
    def __init__(self, stored):
        self.stored, self.nodes, self.constants, self.count = stored, [], [], 0

    def constant(self, value, name=None):
        name = name or self.name("c")
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def name(self, stem):
        self.count += 1
        return f"{stem}{self.count}"

    def node(self, kind, *inputs, domain="", out=None, **attributes):
        outputs = [out] if isinstance(out, str) else out or [self.name(kind.lower())]
        self.nodes.append(helper.make_node(kind, list(inputs), outputs, domain=domain, **attributes))
        return outputs[0] if len(outputs) == 1 else outputs

    def weight(self, name):
        return self.stored[name].astype(np.float32)

    def ints(self, *values):
        return self.constant(np.array(values, np.int64))

    def quantised(self, x, names, extra=()):
        """The inputs of several linear layers that read the same: in eight bits, with what each channel was divided by."""
        lows, highs = (np.min([self.stored[f"range.{n}.low"] for n in names], 0), np.max([self.stored[f"range.{n}.high"] for n in names], 0))
        most = np.maximum(np.abs(np.concatenate([self.weight(n + ".weight") for n in names])).max(0), 1e-5)
        reach = np.maximum(np.maximum(np.abs(lows), np.abs(highs)), 1e-5)
        divisor = (reach**SHARE / most ** (1 - SHARE)).astype(np.float32)
        divisor /= np.exp(np.log(divisor).mean())
        low, high = min(0.0, float((lows / divisor).min())), max(0.0, float((highs / divisor).max()))
        scale = np.float32((high - low) / 255)
        zero = np.uint8(round(-low / float(scale)))
        scale, zero = self.constant(scale), self.constant(zero)
        x = self.node("Mul", x, self.constant((1 / divisor).astype(np.float32)))
        return self.node("QuantizeLinear", x, scale, zero), scale, zero, divisor

    def linear(self, quantised, weights, biases):
        """Linear layers side by side, as one product of eight-bit matrices."""
        x, scale, zero, divisor = quantised
        w = np.concatenate(weights) * divisor
        steps = np.maximum(np.abs(w).max(1), 1e-9) / LEVELS
        rows = np.rint(w / steps[:, None]).astype(np.int8)
        inputs = [x, self.constant(rows.T), scale, self.constant(steps.astype(np.float32)), zero, ""]
        if biases is not None:
            inputs.append(self.constant(np.concatenate(biases)))
        return self.node("MatMulIntegerToFloat", *inputs, domain=OURS)

    def layer_of(self, x, *names):
        return self.linear(self.quantised(x, names), [self.weight(n + ".weight") for n in names], [self.weight(n + ".bias") for n in names])

    def split(self, x, *sizes):
        return self.node("Split", x, self.ints(*sizes), axis=-1, out=[self.name("split") for _ in sizes])

    def gelu(self, x):
        return self.node("Gelu", x, domain=OURS)

    def norm(self, x, skip, name):
        return self.node(
            "SkipLayerNormalization", x, skip, self.constant(self.weight(name + ".weight")), self.constant(self.weight(name + ".bias")), domain=OURS, epsilon=1e-12
        )


def encoder(g):
    word = g.node("Gather", g.constant(g.stored["encoder.word.weight"]), "pieces")
    word = g.node("Mul", g.node("Cast", word, to=TensorProto.FLOAT), g.node("Gather", g.constant(g.stored["encoder.word.weight.scale"]), "pieces"))
    length = g.node("Slice", g.node("Shape", "pieces"), g.ints(1), g.ints(2))
    position = g.node("Slice", g.constant(g.weight("encoder.position.weight")), g.ints(0), length, g.ints(0))
    case = g.node("Gather", g.constant(g.weight("encoder.case.weight")), "cases")
    x = g.norm(g.node("Add", word, position), case, "encoder.norm")
    mask = g.node("Cast", "mask", to=TensorProto.INT32)
    layers = sum(k.endswith(".attended.weight") for k in g.stored)
    for i in range(layers):
        x = layer(g, x, mask, f"encoder.layers.{i}.")
    return x


def layer(g, x, mask, here):
    """One of the encoder's layers, by the beginning of its weights' names."""
    size = len(g.stored[here + "norm.weight"])
    q, k, v = g.split(g.layer_of(x, here + "query", here + "key", here + "value"), size, size, size)
    a = g.node("MultiHeadAttention", q, k, v, "", mask, domain=OURS, num_heads=HEADS)
    x = g.norm(g.layer_of(a, here + "attended"), x, here + "attended_norm")
    y = g.layer_of(g.gelu(g.layer_of(x, here + "inner")), here + "outer")
    return g.norm(y, x, here + "norm")


def words_of(g, x):
    """What the encoder makes of the first piece of each word."""
    return g.node("GatherND", x, g.node("Unsqueeze", "words", g.ints(-1)), batch_dims=1)


def cautious(bias, names, caution):
    """The bias of the head for names, with what "no name" is given beyond what was learnt."""
    return bias.astype(np.float32) + np.float32(caution) * (np.array(names) == "O").astype(np.float32)


def with_first(g, w, first):
    """The words of each sentence with something before them."""
    shape = g.node("Concat", g.node("Slice", g.node("Shape", w), g.ints(0), g.ints(1)), g.ints(1, len(first)), axis=0)
    return g.node("Concat", g.node("Expand", g.constant(first[None, None]), shape), w, axis=1)


def biaffine(g, left, right, weights, out):
    left = g.node("Add", g.node("MatMul", left, g.constant(weights[:-1])), g.constant(weights[-1]))
    return g.node("MatMul", left, g.node("Transpose", right, perm=[0, 2, 1]), out=out)


def sides(g, w):
    """Whose act it is and whose words name whom it is done to: scores of nobody and of each word."""
    size = len(g.stored["sides.act.bias"]) // 2
    act = g.split(g.gelu(g.layer_of(w, "sides.act")), size, size)
    word = g.split(g.gelu(g.layer_of(with_first(g, w, g.weight("sides.nobody")), "sides.word")), size, size)
    for i, out in enumerate(("actors", "recipients")):
        biaffine(g, act[i], word[i], g.weight("sides.weight")[i], out)


def acts_outputs(types):
    """What a network that finds acts gives besides."""
    shapes = (("acts", types), ("actors", "H"), ("recipients", "H"))
    return [helper.make_tensor_value_info(name, TensorProto.FLOAT, ("B", "W", last)) for name, last in shapes]


def heads(g, x, labels):
    w = words_of(g, x)
    acts = "event.bias" in g.stored
    tagged = ("upos", "xpos", "lemma", "names", *(["event"] if acts else []))
    tags = g.split(g.layer_of(w, *tagged), *(len(g.stored[t + ".bias"]) for t in tagged))
    for tag, scores in zip(tagged[:3], tags):
        g.node("ArgMax", scores, axis=-1, keepdims=0, out=tag)
    g.node("Identity", tags[3], out="names")
    if acts:
        g.node("Softmax", tags[4], axis=-1, out="acts")

        sides(g, w)

    h = with_first(g, w, g.weight("root"))
    arc, relation = len(g.stored["arc_head.bias"]), len(g.stored["relation_head.bias"])
    dependant, dependant_relation = g.split(g.gelu(g.layer_of(w, "arc_dependant", "relation_dependant")), arc, relation)
    head, head_relation = g.split(g.gelu(g.layer_of(h, "arc_head", "relation_head")), arc, relation)
    biaffine(g, dependant, head, g.weight("arc"), "arcs")

    # For each word all kinds of relation at once, [B, W, R, E + 1], then each head: [B, W, R, W + 1].
    kinds = g.weight("relation")
    count = kinds.shape[0]
    kinds = kinds.transpose(1, 0, 2).reshape(relation + 1, -1)
    left = g.node("Add", g.node("MatMul", dependant_relation, g.constant(kinds[:-1])), g.constant(kinds[-1]))
    left = g.node("Reshape", left, g.ints(0, 0, count, relation + 1))
    left, constant = g.split(left, relation, 1)
    right = g.node("Unsqueeze", g.node("Transpose", head_relation, perm=[0, 2, 1]), g.ints(1))
    scores = g.node("Add", g.node("MatMul", left, right), constant)
    never = np.zeros((count, 1), np.float32)
    never[labels["relation"].index("root")] = NEVER
    g.node("ArgMax", g.node("Add", scores, g.constant(never)), axis=2, keepdims=0, out="relations")


def main(packed, labels_file, vocabulary, out):
    with np.load(packed) as z:
        g = Graph({k: z[k] for k in z.files})
    labels = json.load(open(labels_file))
    g.stored["names.bias"] = cautious(g.stored["names.bias"], labels["name"], CAUTION)
    x = encoder(g)
    heads(g, x, labels)

    def value(name, kind, *shape):
        return helper.make_tensor_value_info(name, kind, shape)

    i, f = TensorProto.INT64, TensorProto.FLOAT
    graph = helper.make_graph(
        g.nodes,
        "parser",
        [value("pieces", i, "B", "T"), value("mask", i, "B", "T"), value("cases", i, "B", "T"), value("words", i, "B", "W")],
        [
            *(value(t, i, "B", "W") for t in ("upos", "xpos", "lemma")),
            value("names", f, "B", "W", len(labels["name"])),
            value("arcs", f, "B", "W", "H"),
            value("relations", i, "B", "W", "H"),
            *(acts_outputs(len(labels["event"])) if "event.bias" in g.stored else []),
        ],
        g.constants,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(OURS, 1)], ir_version=8)
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    save(model, str(out / "parser.onnx"))
    with open(out / "labels.tsv", "w", encoding="utf8") as tsv:
        tsv.write("kind\tindex\tlabel\n")
        kinds = ("upos", "xpos", "lemma", "name", "relation", *(["event"] if "event.bias" in g.stored else []))
        for kind in kinds:
            for index, label in enumerate(labels[kind]):
                tsv.write(f"{kind}\t{index}\t{label}\n")
    shutil.copy(vocabulary, out / "vocab.txt")
    print(f"{(out / 'parser.onnx').stat().st_size / 2**20:.1f} MiB, {len(g.nodes)} nodes")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
