/**
 * The words of the domain: plain records and sealed types that every other module speaks in. Read {@code plan.Plan}
 * first, then {@code submission.Submission}, {@code assessment.Assessment} and the interfaces of {@code store}.
 */
@NullMarked
package org.yuebao.model;

import org.jspecify.annotations.NullMarked;
