package org.demarche.intake.feed;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a feed announces.
 *
 * @param page where it stands
 * @param published the day that the feed gives, in the zone in which it is written; null if none
 */
record Item(URI page, @Nullable LocalDate published) {}
