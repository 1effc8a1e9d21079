/**
 * What Word files and workbooks have in common: properties, native charts and bytes that don't change from run to run.
 */
@NullMarked
package org.yuebao.report.ooxml;

import org.jspecify.annotations.NullMarked;
