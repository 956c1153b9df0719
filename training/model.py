"""One encoder, several heads: tags, lemma scripts, names, a biaffine parser (Dozat and Manning 2017), and acts with their sides."""

import torch
import torch.nn.functional as F
from torch import nn

CASES = 7
ATTENTION_HEADS = 12


def attention(q, k, v, mask, dropout):
    if hasattr(F, "scaled_dot_product_attention"):
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=dropout)
    scores = (q @ k.transpose(-1, -2)) * q.shape[-1] ** -0.5  # PyTorch 1, which is what Debian has
    return F.dropout(scores.masked_fill(~mask, -1e9).softmax(-1), dropout, dropout > 0) @ v


class Layer(nn.Module):
    def __init__(self, size, inner, dropout):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(size, size) for _ in range(3))
        self.attended, self.attended_norm = nn.Linear(size, size), nn.LayerNorm(size, eps=1e-12)
        self.inner, self.outer, self.norm = nn.Linear(size, inner), nn.Linear(inner, size), nn.LayerNorm(size, eps=1e-12)
        self.dropout = dropout

    def forward(self, x, mask):
        b, t, size = x.shape
        q, k, v = (f(x).view(b, t, ATTENTION_HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        dropout = self.dropout if self.training else 0.0
        a = attention(q, k, v, mask, dropout)
        a = self.attended(a.transpose(1, 2).reshape(b, t, size))
        x = self.attended_norm(x + F.dropout(a, self.dropout, self.training))
        y = self.outer(F.gelu(self.inner(x)))
        return self.norm(x + F.dropout(y, self.dropout, self.training))


class Encoder(nn.Module):
    """BERT (Devlin et al. 2019), with the letter case of each word added to its pieces."""

    def __init__(self, weights, dropout=0.1):
        super().__init__()
        vocabulary, size = weights["embeddings.word_embeddings.weight"].shape
        layers = sum(k.endswith(".intermediate.dense.weight") for k in weights)
        inner = weights["encoder.layer.0.intermediate.dense.weight"].shape[0]
        self.size = size
        self.word, self.position = nn.Embedding(vocabulary, size), nn.Embedding(512, size)
        self.case = nn.Embedding(CASES, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.layers = nn.ModuleList(Layer(size, inner, dropout) for _ in range(layers))
        self.dropout = dropout
        self.load(weights)

    def load(self, weights):
        def put(module, name):
            for part in ("weight", "bias"):
                if hasattr(module, part):
                    getattr(module, part).data = torch.tensor(weights[f"{name}.{part}"])

        put(self.norm, "embeddings.LayerNorm")
        self.word.weight.data = torch.tensor(weights["embeddings.word_embeddings.weight"])
        # Only one segment is used: its embedding is added to the positions once and for all.
        position = weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
        self.position.weight.data = torch.tensor(position)
        self.case.weight.data.zero_()
        for i, layer in enumerate(self.layers):
            here = f"encoder.layer.{i}."
            put(layer.query, here + "attention.self.query")
            put(layer.key, here + "attention.self.key")
            put(layer.value, here + "attention.self.value")
            put(layer.attended, here + "attention.output.dense")
            put(layer.attended_norm, here + "attention.output.LayerNorm")
            put(layer.inner, here + "intermediate.dense")
            put(layer.outer, here + "output.dense")
            put(layer.norm, here + "output.LayerNorm")

    def forward(self, pieces, mask, cases):
        x = self.word(pieces) + self.position.weight[: pieces.shape[1]] + self.case(cases)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        mask = mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x


def with_one(x):
    return torch.cat([x, x.new_ones(*x.shape[:-1], 1)], -1)


def hidden(linear, x, training):
    return F.dropout(F.gelu(linear(x)), 0.3, training)


class Sides(nn.Module):
    """Who does it and to whom: from the word that tells the act to the word that names a side, or to nobody, which stands first."""

    def __init__(self, size, side=96):
        super().__init__()
        self.nobody = nn.Parameter(torch.zeros(size))
        self.act, self.word = nn.Linear(size, 2 * side), nn.Linear(size, 2 * side)
        self.weight = nn.Parameter(torch.randn(2, side + 1, side) * side**-0.5)

    def forward(self, w):
        """Scores: batch, side, act, nobody or word."""
        h = torch.cat([self.nobody.expand(w.shape[0], 1, -1).to(w.dtype), w], 1)
        act, word = (hidden(f, x, self.training).unflatten(-1, (2, -1)).transpose(1, 2) for f, x in ((self.act, w), (self.word, h)))
        return with_one(act) @ self.weight @ word.transpose(2, 3)


class Parser(nn.Module):
    """Scores of everything that is known of the words of a sentence."""

    def __init__(self, weights, labels, arc=256, relation=96):
        super().__init__()
        self.encoder = Encoder(weights)
        size = self.encoder.size
        self.upos, self.xpos, self.lemma, self.names = (
            nn.Linear(size, len(labels[k])) for k in ("upos", "xpos", "lemma", "name")
        )
        self.root = nn.Parameter(torch.zeros(size))
        self.arc_dependant, self.arc_head = nn.Linear(size, arc), nn.Linear(size, arc)
        self.arc = nn.Parameter(torch.randn(arc + 1, arc) * arc**-0.5)
        self.relation_dependant, self.relation_head = nn.Linear(size, relation), nn.Linear(size, relation)
        kinds = len(labels["relation"])
        self.relation = nn.Parameter(torch.randn(kinds, relation + 1, relation + 1) * relation**-1.0)
        self.acts = "event" in labels
        if self.acts:
            self.event, self.sides = nn.Linear(size, len(labels["event"])), Sides(size)

    def forward(self, pieces, mask, cases, words):
        x = self.encoder(pieces, mask, cases)
        w = torch.gather(x, 1, words[:, :, None].expand(-1, -1, x.shape[2]))
        w = F.dropout(w, 0.2, self.training)
        tags = self.upos(w), self.xpos(w), self.lemma(w), self.names(w)
        h = torch.cat([self.root.expand(w.shape[0], 1, -1).to(w.dtype), w], 1)
        arcs = with_one(self.part(self.arc_dependant, w)) @ self.arc @ self.part(self.arc_head, h).transpose(1, 2)
        syntax = *tags, arcs, self.part(self.relation_dependant, w), self.part(self.relation_head, h)
        return (*syntax, self.event(w), self.sides(w)) if self.acts else syntax

    def part(self, linear, x):
        return hidden(linear, x, self.training)

    def relations(self, dependants, heads):
        """Scores of each kind of relation between pairs of words; both are [N, size]."""
        half = torch.einsum("nd,rde->nre", with_one(dependants), self.relation)
        return torch.einsum("nre,ne->nr", half, with_one(heads))


@torch.no_grad()
def ranges(model, batches):
    """The least and greatest value of each input of each linear layer, by the names that export.py reads; a batch is what the model is called with."""
    found, hooks = {}, []

    def watch(name):
        def hook(_, args):
            x = args[0].float().flatten(0, -2)
            low, high = x.amin(0), x.amax(0)
            if name in found:
                low, high = torch.minimum(low, found[name][0]), torch.maximum(high, found[name][1])
            found[name] = low, high

        return hook

    for name, module in model.named_modules():
        if isinstance(module, nn.Linear):
            hooks.append(module.register_forward_pre_hook(watch(name)))
    model.eval()
    for batch in batches:
        model(*batch)
    for hook in hooks:
        hook.remove()
    return {f"range.{name}.{end}": v.cpu().numpy() for name, both in found.items() for end, v in zip(("low", "high"), both)}
