package org.demarche.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.demarche.report.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** CoreNLP's default pipeline on the same texts: what the reading's speed is measured by. */
@State(Scope.Benchmark)
public class CoreNlpBench {
  private final List<Report> reports = Texts.load();
  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(settings());

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    settings.setProperty("threads", "1");
    return settings;
  }

  /** The whole pipeline. */
  @Benchmark
  public List<CoreDocument> pipeline() {
    return reports.stream().map(report -> pipeline.processToCoreDocument(report.text())).toList();
  }
}
