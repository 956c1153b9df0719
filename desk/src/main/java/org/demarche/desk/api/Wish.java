package org.demarche.desk.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A correction that somebody wants made. */
public record Wish(
    @Says("confirm, reject, set, merge, split or undo") String action,
    @Says("key of the item") String item,
    @Says("the version of the item that was looked at") String version,
    @Says("for what reason") @Nullable String why,
    @Says("set: the fields and their new values; empty for unknown; lists with semicolons")
        @Nullable Map<String, String> fields,
    @Says("merge: keys of the items that are the same") @Nullable List<String> others,
    @Says("split: keys of the findings that tell something else") @Nullable List<String> findings,
    @Says("undo: number of the correction that does not hold") @Nullable Long undoes) {}
