package org.demarche.desk.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed whose reports come into the record.
 *
 * @param address where it is
 * @param asked when it was asked last; null where that is not known
 * @param answered when it last gave an answer of use; null where that is not known
 * @param failures how often in a row it gave none since
 * @param trouble what was wrong the last time; null where nothing was
 */
public record FeedLine(
    String address,
    @Nullable Instant asked,
    @Nullable Instant answered,
    int failures,
    @Nullable String trouble) {}
