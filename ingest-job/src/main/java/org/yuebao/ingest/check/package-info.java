/** One class a check, one code a class. Read {@link org.yuebao.ingest.check.CheckCatalogue} first. */
@NullMarked
package org.yuebao.ingest.check;

import org.jspecify.annotations.NullMarked;
