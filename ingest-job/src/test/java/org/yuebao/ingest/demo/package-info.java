/** Examples of the demonstration month. */
@NullMarked
package org.yuebao.ingest.demo;

import org.jspecify.annotations.NullMarked;
