/** Migrations that can't be one script for both databases; the others lie beside them as {@code .sql} resources. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
