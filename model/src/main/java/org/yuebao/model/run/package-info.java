/** How a run tells what it is doing, without knowing who listens. */
@NullMarked
package org.yuebao.model.run;

import org.jspecify.annotations.NullMarked;
