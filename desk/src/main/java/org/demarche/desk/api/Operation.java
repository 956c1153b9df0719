package org.demarche.desk.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that the API does.
 *
 * @param method GET or POST
 * @param path its address below {@code /api/v1}; parts of it in curly brackets are parameters
 * @param id its name, for programs that are made from the description
 * @param says what it does; without a full stop
 * @param params what may be asked, parts of the address included
 * @param shape what comes back
 * @param answer what a row, or the answer, is
 * @param body what has to be sent; null: nothing; bytes: a file
 * @param isLasting whether the answer hangs on the record alone, so that it can be kept until that
 *     changes
 * @param serving does it
 */
public record Operation(
    String method,
    String path,
    String id,
    String says,
    List<Param> params,
    Shape shape,
    Class<?> answer,
    @Nullable Class<?> body,
    boolean isLasting,
    Serving serving) {

  private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

  /** What comes back. */
  public enum Shape {
    /** Rows, in any form. */
    LIST,
    /** One thing. */
    ONE,
    /** What was made. */
    MADE,
    /** Events, as long as somebody listens. */
    STREAM
  }

  /** Does it. */
  interface Serving {
    void serve(Context context, Query query);
  }

  /** Copies the list. */
  public Operation {
    params = List.copyOf(params);
  }

  /** A list, in any form. */
  static <T> Operation list(
      String path,
      String id,
      String says,
      List<Param> params,
      Class<T> row,
      Function<Query, Slice<T>> ask) {
    List<Param> all = new ArrayList<>(params);
    all.add(Param.choice("format", "the form, where no header Accept tells", Form.labels()));
    return new Operation(
        "GET",
        path,
        id,
        says,
        all,
        Shape.LIST,
        row,
        null,
        true,
        (context, query) -> new Answer(context, query).list(row, ask.apply(query)));
  }

  /** One thing. */
  static <T> Operation one(
      String path,
      String id,
      String says,
      List<Param> params,
      Class<T> answer,
      Function<Query, T> ask) {
    return new Operation(
        "GET",
        path,
        id,
        says,
        params,
        Shape.ONE,
        answer,
        null,
        true,
        (context, query) -> new Answer(context, query).one(ask.apply(query)));
  }

  /** Something that is made of what is sent. */
  static <B, T> Operation make(
      String path,
      String id,
      String says,
      Class<B> body,
      Class<T> answer,
      BiFunction<Context, B, T> making) {
    return new Operation(
        "POST",
        path,
        id,
        says,
        List.of(),
        Shape.MADE,
        answer,
        body,
        false,
        (context, query) ->
            context
                .status(201)
                .contentType(Form.JSON.type())
                .result(Json.of(making.apply(context, Json.read(context.body(), body)))));
  }

  /** Something that is made of a file, which is sent as it is. */
  static <T> Operation take(
      String path,
      String id,
      String says,
      List<Param> params,
      Class<T> answer,
      BiFunction<Context, Query, T> making) {
    return new Operation(
        "POST",
        path,
        id,
        says,
        params,
        Shape.MADE,
        answer,
        byte[].class,
        false,
        (context, query) ->
            context
                .status(201)
                .contentType(Form.JSON.type())
                .result(Json.of(making.apply(context, query))));
  }

  /** The same, whose answer changes while the record stays as it is. */
  Operation unlasting() {
    return new Operation(method, path, id, says, params, shape, answer, body, false, serving);
  }

  /** The names of the parts of the address that are parameters. */
  public List<String> parts() {
    return PART.matcher(path).results().map(found -> found.group(1)).toList();
  }
}
