/**
 * The plan workbook, the form of a plan that people edit: each sheet is laid out and read in one class; start with
 * {@link org.yuebao.ingest.plan.PlanWorkbookReader}.
 */
@NullMarked
package org.yuebao.ingest.plan;

import org.jspecify.annotations.NullMarked;
