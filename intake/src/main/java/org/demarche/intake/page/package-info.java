/**
 * Finds the article on a web page, and what the page says about it.
 *
 * <p>In: the bytes of a page. Out: a {@link org.demarche.intake.page.Page}, or nothing where the
 * page holds no article. What furniture looks like stands in tables beside this package ({@code
 * furniture.tsv}, {@code phrases.tsv}, {@code metadata.tsv}), not in the code.
 *
 * <p>Knows nothing of files, folders, ids or reports.
 */
@NullMarked
package org.demarche.intake.page;

import org.jspecify.annotations.NullMarked;
