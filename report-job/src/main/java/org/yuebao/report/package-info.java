/** Turns assessments and standings into the published report; start with the configuration of the report job. */
@NullMarked
package org.yuebao.report;

import org.jspecify.annotations.NullMarked;
