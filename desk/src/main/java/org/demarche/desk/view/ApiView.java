package org.demarche.desk.view;

import java.util.List;

/**
 * What programs can ask.
 *
 * @param shell what stands around the page
 * @param operations all that can be asked
 */
public record ApiView(Shell shell, List<Operation> operations) {
  /** Copies the list. */
  public ApiView {
    operations = List.copyOf(operations);
  }

  /**
   * Something that can be asked.
   *
   * @param id its name
   * @param method GET or POST
   * @param path its address
   * @param says what it does
   * @param params what may be asked
   * @param body what has to be sent; empty: nothing
   * @param answer what a row, or the answer, holds
   * @param open whether it can be tried from a form
   */
  public record Operation(
      String id,
      String method,
      String path,
      String says,
      List<Field> params,
      List<Field> body,
      List<Field> answer,
      boolean open) {
    /** Copies the lists. */
    public Operation {
      params = List.copyOf(params);
      body = List.copyOf(body);
      answer = List.copyOf(answer);
    }
  }

  /**
   * A parameter, or a field of what is sent or answered.
   *
   * @param name its name
   * @param says what it means
   * @param choices what it can be; empty: anything
   * @param needed whether it must be given, or is always known
   */
  public record Field(String name, String says, List<String> choices, boolean needed) {
    /** Copies the list. */
    public Field {
      choices = List.copyOf(choices);
    }
  }
}
