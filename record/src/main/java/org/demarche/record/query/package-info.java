/**
 * What people ask of a record and what they get: filters, answers, and the names by which they ask.
 * Pure; {@link org.demarche.record.store.Questions} finds the answers.
 */
@NullMarked
package org.demarche.record.query;

import org.jspecify.annotations.NullMarked;
