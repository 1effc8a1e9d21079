/**
 * The stores between the jobs, and their only hand-over: each job writes to one and the next reads from it. Implemented
 * in the module {@code store}. All of them throw unchecked exceptions when the database or the disk fails.
 */
@NullMarked
package org.yuebao.model.store;

import org.jspecify.annotations.NullMarked;
