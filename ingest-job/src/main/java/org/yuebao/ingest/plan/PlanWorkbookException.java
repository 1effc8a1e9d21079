package org.yuebao.ingest.plan;

import java.util.List;

/** A plan workbook cannot be used as it is; everything that was found is told at once. */
public final class PlanWorkbookException extends RuntimeException {

    private final String fileName;
    private final List<String> problems;

    PlanWorkbookException(String fileName, List<String> problems) {
        super("计划工作簿 " + fileName + " 有 " + problems.size() + " 处问题：\n" + String.join("\n", problems));
        this.fileName = fileName;
        this.problems = List.copyOf(problems);
    }

    PlanWorkbookException(String fileName, String problem, Throwable cause) {
        this(fileName, List.of(problem));
        initCause(cause);
    }

    public String fileName() {
        return fileName;
    }

    /** One line each, in Chinese: file, sheet and cell, what was found, what to write; at least one. */
    public List<String> problems() {
        return problems;
    }
}
