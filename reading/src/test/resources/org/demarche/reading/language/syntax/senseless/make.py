#!/usr/bin/env python3
"""Writes parser.onnx: a network of a few operations, with the inputs and outputs of the real one, whose scores have no sense.

Each word's scores depend on its first piece and letter case alone. Takes Debian's python3-onnx.
"""
from onnx import TensorProto as T, checker, helper as h, save

INT, FLOAT = T.INT64, T.FLOAT


def constant(name, kind, values, shape):
    return h.make_tensor(name, kind, shape, values)


nodes = [
    h.make_node("GatherElements", ["pieces", "words"], ["piece"], axis=1),
    h.make_node("GatherElements", ["cases", "words"], ["case"], axis=1),
    h.make_node("Add", ["piece", "case"], ["word"]),
    h.make_node("Mod", ["word", "three"], ["upos"]),
    h.make_node("Mod", ["word", "four"], ["xpos"]),
    h.make_node("Mod", ["word", "five"], ["lemma"]),
    h.make_node("Pad", ["word", "left"], ["head"]),
    h.make_node("Unsqueeze", ["word", "last"], ["dependants"]),
    h.make_node("Unsqueeze", ["head", "middle"], ["heads"]),
    h.make_node("Add", ["dependants", "heads"], ["pairs"]),
    h.make_node("Mod", ["pairs", "four"], ["relations"]),
    h.make_node("Mul", ["dependants", "heads"], ["products"]),
    h.make_node("Add", ["products", "heads"], ["mixed"]),
    h.make_node("Cast", ["mixed"], ["angles"], to=FLOAT),
    h.make_node("Sin", ["angles"], ["arcs"]),
    h.make_node("Cast", ["dependants"], ["wide"], to=FLOAT),
    h.make_node("Mul", ["wide", "steps"], ["turned"]),
    h.make_node("Sin", ["turned"], ["names"]),
    h.make_node("Mul", ["wide", "paces"], ["bent"]),
    h.make_node("Softmax", ["bent"], ["acts"], axis=-1),
    h.make_node("Cos", ["angles"], ["actors"]),
    h.make_node("Neg", ["arcs"], ["recipients"]),
]
constants = [
    constant("three", INT, [3], [1]),
    constant("four", INT, [4], [1]),
    constant("five", INT, [5], [1]),
    constant("left", INT, [0, 1, 0, 0], [4]),
    constant("last", INT, [2], [1]),
    constant("middle", INT, [1], [1]),
    constant("steps", FLOAT, [0.7, 1.3, 1.9, 2.3, 3.1], [5]),
    constant("paces", FLOAT, [0.0, -0.05, -0.07], [3]),
]
inputs = [h.make_tensor_value_info(n, INT, list(s)) for n, s in [("pieces", "BT"), ("mask", "BT"), ("cases", "BT"), ("words", "BW")]]
outputs = [h.make_tensor_value_info(n, INT, ["B", "W"]) for n in ("upos", "xpos", "lemma")]
outputs += [
    h.make_tensor_value_info("names", FLOAT, ["B", "W", 5]),
    h.make_tensor_value_info("arcs", FLOAT, ["B", "W", "H"]),
    h.make_tensor_value_info("relations", INT, ["B", "W", "H"]),
    h.make_tensor_value_info("acts", FLOAT, ["B", "W", 3]),
    *(h.make_tensor_value_info(n, FLOAT, ["B", "W", "H"]) for n in ("actors", "recipients")),
]
model = h.make_model(h.make_graph(nodes, "senseless", inputs, outputs, constants), opset_imports=[h.make_opsetid("", 13)], ir_version=8)
checker.check_model(model)
save(model, "parser.onnx")
