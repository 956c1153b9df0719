/**
 * Decides which findings of several reports tell one thing. Pure: findings in, groups out; knows no
 * database, so that the same rules can run wherever findings are.
 */
@NullMarked
package org.demarche.record.merge;

import org.jspecify.annotations.NullMarked;
