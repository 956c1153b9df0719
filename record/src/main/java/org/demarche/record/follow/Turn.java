package org.demarche.record.follow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a step makes of a matter.
 *
 * @param day when it was taken, as far as is known, else when it was told
 * @param stands how the matter stands after it, as {@link Standing#state} says; null where it
 *     leaves that as it was
 * @param due the last day on which the matter is then to be done; null where none is told or it is
 *     done
 */
public record Turn(LocalDate day, @Nullable String stands, @Nullable LocalDate due) {}
