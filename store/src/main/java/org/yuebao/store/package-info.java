/** Keeps plans, submissions, assessments and reports in a database, behind the store interfaces of the model. Read {@link org.yuebao.store.StoreConfiguration} first. */
@NullMarked
package org.yuebao.store;

import org.jspecify.annotations.NullMarked;
