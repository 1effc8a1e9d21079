package org.yuebao.report.theme;

import java.util.List;

/** The theme's file can't be used; all its faults are told at once. */
public final class ReportThemeException extends RuntimeException {

    private final transient List<String> faults;

    ReportThemeException(String file, List<String> faults) {
        super("版式文件" + file + "有" + faults.size() + "处问题：" + String.join("；", faults));
        this.faults = List.copyOf(faults);
    }

    /** One Chinese sentence for each fault. */
    public List<String> faults() {
        return faults;
    }
}
