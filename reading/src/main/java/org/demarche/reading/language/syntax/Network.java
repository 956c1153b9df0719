package org.demarche.reading.language.syntax;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The encoder and its heads, run by ONNX Runtime in this process.
 *
 * <p>Safe for several threads. Each run takes one thread: reports are read side by side, and what
 * is computed does not depend on how many.
 */
final class Network {
  private final OrtEnvironment environment;
  private final OrtSession session;

  private Network(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads a network.
   *
   * @param model an ONNX file's bytes
   * @throws IllegalStateException when it is none
   */
  static Network load(byte[] model) {
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      options.setCPUArenaAllocator(true);
      options.setMemoryPatternOptimization(false); // hardly two batches have the same shape
      options.setDeterministicCompute(true);
      var environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "demarche");
      return new Network(environment, environment.createSession(model, options));
    } catch (OrtException e) {
      throw new IllegalStateException("the language model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** The scores of a batch's sentences. */
  List<Scores> run(Batch batch) {
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      fill(batch, inputs);
      try (OrtSession.Result result = session.run(inputs)) {
        return scores(batch, result);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private void fill(Batch batch, Map<String, OnnxTensor> inputs) throws OrtException {
    int rows = batch.sequences().size();
    int width = batch.pieces();
    int words = batch.words();
    long[] pieces = new long[rows * width];
    long[] mask = new long[rows * width];
    long[] cases = new long[rows * width];
    long[] firsts = new long[rows * words];
    for (int row = 0; row < rows; row++) {
      Sequence sequence = batch.sequences().get(row);
      int length = sequence.length();
      System.arraycopy(sequence.pieces, 0, pieces, row * width, length);
      System.arraycopy(sequence.cases, 0, cases, row * width, length);
      System.arraycopy(sequence.words, 0, firsts, row * words, sequence.words.length);
      Arrays.fill(mask, row * width, row * width + length, 1);
    }
    inputs.put("pieces", tensor(pieces, rows, width));
    inputs.put("mask", tensor(mask, rows, width));
    inputs.put("cases", tensor(cases, rows, width));
    inputs.put("words", tensor(firsts, rows, words));
  }

  private OnnxTensor tensor(long[] values, int rows, int columns) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {rows, columns});
  }

  private static List<Scores> scores(Batch batch, OrtSession.Result result) throws OrtException {
    var reader = new Output(batch, result);
    List<Scores> scores = new ArrayList<>(batch.sequences().size());
    for (int row = 0; row < batch.sequences().size(); row++) {
      scores.add(reader.row(row));
    }
    return scores;
  }

  /** Takes single sentences out of the padded output. */
  private static final class Output {
    private final Batch batch;
    private final int width;
    private final LongBuffer upos;
    private final LongBuffer xpos;
    private final LongBuffer lemma;
    private final LongBuffer relations;
    private final FloatBuffer names;
    private final FloatBuffer arcs;
    private final FloatBuffer acts;
    private final FloatBuffer actors;
    private final FloatBuffer recipients;

    Output(Batch batch, OrtSession.Result result) throws OrtException {
      this.batch = batch;
      this.width = batch.words();
      this.upos = tensor(result, "upos").getLongBuffer();
      this.xpos = tensor(result, "xpos").getLongBuffer();
      this.lemma = tensor(result, "lemma").getLongBuffer();
      this.relations = tensor(result, "relations").getLongBuffer();
      this.names = tensor(result, "names").getFloatBuffer();
      this.arcs = tensor(result, "arcs").getFloatBuffer();
      this.acts = tensor(result, "acts").getFloatBuffer();
      this.actors = tensor(result, "actors").getFloatBuffer();
      this.recipients = tensor(result, "recipients").getFloatBuffer();
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
      return (OnnxTensor)
          result
              .get(name)
              .orElseThrow(() -> new IllegalStateException("the language model lacks " + name));
    }

    Scores row(int row) {
      int count = batch.sequences().get(row).words.length;
      int places = batch.sequences().size() * width;
      int labels = names.capacity() / places;
      int types = acts.capacity() / places;
      var scores = new Scores(count, labels, types);
      int first = row * width;
      upos.get(first, scores.upos);
      xpos.get(first, scores.xpos);
      lemma.get(first, scores.lemma);
      for (int word = 0; word < count; word++) {
        names.get((first + word) * labels, scores.names[word]);
        arcs.get((first + word) * (width + 1), scores.arcs[word]);
        relations.get((first + word) * (width + 1), scores.relations[word]);
        acts.get((first + word) * types, scores.acts[word]);
        scores.actors[word] = best(actors, (first + word) * (width + 1), count + 1);
        scores.recipients[word] = best(recipients, (first + word) * (width + 1), count + 1);
      }
      return scores;
    }

    /** The place of the greatest of some scores. */
    private static int best(FloatBuffer scores, int from, int count) {
      int best = 0;
      for (int i = 1; i < count; i++) {
        if (scores.get(from + i) > scores.get(from + best)) {
          best = i;
        }
      }
      return best;
    }
  }
}
