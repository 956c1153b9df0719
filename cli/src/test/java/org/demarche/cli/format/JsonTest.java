package org.demarche.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void fieldsAndItemsAreSeparated() {
    var json = new Json();
    json.object(
        () ->
            json.field("a", "x")
                .field("b", List.of("y", "z"))
                .field("c", (String) null)
                .field("d", List.of())
                .field("e", -3.5));
    assertThat(json.text())
        .isEqualTo("{\"a\":\"x\",\"b\":[\"y\",\"z\"],\"c\":null,\"d\":[],\"e\":-3.5}");
  }

  @Test
  void whatActsOnTerminalsIsEscaped() {
    assertThat(new Json().value("\u001b\u009b\u007f\u202e\u2028").text())
        .isEqualTo("\"\\u001b\\u009b\\u007f\\u202e\\u2028\"");
  }

  @Property
  void everyTextComesBackAsItWas(@ForAll String text) throws JsonProcessingException {
    String json = new Json().value(text).text();
    assertThat(new ObjectMapper().readValue(json, String.class)).isEqualTo(text);
    assertThat(json).doesNotContain("\n", "\r");
  }
}
