/** Each store on HSQLDB and on PostgreSQL, by one contract. Read {@link org.yuebao.store.SubmissionStoreContract} first. */
@NullMarked
package org.yuebao.store;

import org.jspecify.annotations.NullMarked;
