package org.demarche.desk.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.desk.delivery.Deliveries;
import org.demarche.desk.delivery.Receipt;
import org.demarche.desk.delivery.Upload;
import org.demarche.desk.guard.Guard;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.view.AddView;
import org.demarche.record.Hash;
import org.jspecify.annotations.Nullable;

/** {@code /add}: reports into the record, as files or as text, and what became of them. */
final class AddPage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Kit kit;

  AddPage(Kit kit) {
    this.kit = kit;
  }

  void show(Context context) {
    List<Receipt> all = deliveries().all();
    kit.show(
        context,
        "add",
        new AddView(
            kit.shell(context, "Add reports", "add", "/api/v1/deliveries", false),
            Deliveries.LARGEST >> 20,
            Deliveries.FILES,
            all.stream().map(AddView.Entry::of).toList(),
            all.stream().anyMatch(receipt -> !receipt.isOver())));
  }

  void add(Context context) {
    LocalDate published = day(field(context, "published"));
    List<Upload> uploads = new ArrayList<>();
    for (UploadedFile file : context.uploadedFiles("files")) {
      if (!file.filename().isBlank()) { // what browsers send where nothing was chosen
        uploads.add(new Upload(file.filename(), file::content));
      }
    }
    pasted(context, published, uploads);
    if (uploads.isEmpty()) {
      throw new Refusal(400, "choose files, or paste the text of a report");
    }
    Receipt taken = deliveries().take(Guard.who(context), uploads, published);
    context.redirect(Guard.ADD + "#d" + taken.number(), HttpStatus.SEE_OTHER);
  }

  private Deliveries deliveries() {
    return kit.deliveries().orElseThrow(() -> new Refusal(404, "this desk takes no reports"));
  }

  /** A text is a line of JSON Lines: it goes the way of all reports. */
  private static void pasted(Context context, @Nullable LocalDate published, List<Upload> uploads) {
    String text = field(context, "text");
    if (text.isBlank()) {
      return;
    }
    ObjectNode line = JSON.createObjectNode();
    line.put("id", "pasted-" + Hash.of(text)); // the same text is the same report
    line.put("text", text);
    for (String name : List.of("title", "publisher", "url")) {
      String value = field(context, name).strip();
      if (!value.isEmpty()) {
        line.put(name, value);
      }
    }
    if (published != null) {
      line.put("published", published.toString());
    }
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    uploads.add(new Upload("pasted.jsonl", () -> new ByteArrayInputStream(bytes)));
  }

  private static @Nullable LocalDate day(String written) {
    try {
      return written.isBlank() ? null : LocalDate.parse(written.strip());
    } catch (DateTimeException e) {
      throw new Refusal(400, "no day: '" + written + "'; write it as 2023-06-19");
    }
  }

  private static String field(Context context, String name) {
    String value = context.formParam(name);
    return value == null ? "" : value;
  }
}
