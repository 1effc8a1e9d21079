/**
 * Indicators beside the year before (同比) and towards the year's end, as pure functions; shown and never judged by. Read
 * {@link org.yuebao.aggregate.outlook.Outlooks} first.
 */
@NullMarked
package org.yuebao.aggregate.outlook;

import org.jspecify.annotations.NullMarked;
