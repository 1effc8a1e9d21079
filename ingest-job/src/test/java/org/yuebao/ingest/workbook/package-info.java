/** Examples of the demonstration month. */
@NullMarked
package org.yuebao.ingest.workbook;

import org.jspecify.annotations.NullMarked;
