/** The nightly run. Read {@link org.yuebao.app.schedule.NightlyRuns} first. */
@NullMarked
package org.yuebao.app.schedule;

import org.jspecify.annotations.NullMarked;
