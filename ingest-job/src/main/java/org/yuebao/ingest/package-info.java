/** Turns the workbooks that arrived for a month into submissions and findings; start with the configuration of the ingest job. */
@NullMarked
package org.yuebao.ingest;

import org.jspecify.annotations.NullMarked;
