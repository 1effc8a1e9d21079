/** Generates a plausible month of submissions, marked 演示数据 throughout. Read {@link org.yuebao.ingest.demo.DemoMonth} first. */
@NullMarked
package org.yuebao.ingest.demo;

import org.jspecify.annotations.NullMarked;
