/** Turns the submissions of all months into assessments and standings; start with the configuration of the aggregate job. */
@NullMarked
package org.yuebao.aggregate;

import org.jspecify.annotations.NullMarked;
