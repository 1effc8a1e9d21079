/**
 * One class a check, one code a class, and for every code a rule that reporters can read beforehand. Read {@link
 * org.yuebao.ingest.check.CheckCatalogue} first; docs/checks.md tells how to add one.
 */
@NullMarked
package org.yuebao.ingest.check;

import org.jspecify.annotations.NullMarked;
