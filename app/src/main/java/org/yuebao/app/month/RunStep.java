package org.yuebao.app.month;

/** The steps of a run, in their order, as an operator knows them. */
public enum RunStep {
    FREEZE_INBOX("ingestJob", "freezeInbox", "清点收件"),
    ADMIT("ingestJob", "admitSubmissions", "校核报送"),
    RETURN("ingestJob", "returnWorkbooks", "写退回件"),
    FREEZE_DECISIONS("aggregateJob", "freezeDecisions", "固定人工评定"),
    MEASURES("aggregateJob", "assessMeasures", "评定措施"),
    INDICATORS("aggregateJob", "assessIndicators", "评定指标"),
    TASKS("aggregateJob", "rollUpTasks", "汇总任务"),
    RANKS("aggregateJob", "rankUnits", "计分排名"),
    REPORT("reportJob", "composeReport", "编制报告");

    private final String job;
    private final String id;
    private final String chinese;

    RunStep(String job, String id, String chinese) {
        this.job = job;
        this.id = id;
        this.chinese = chinese;
    }

    /** The job that it belongs to, by its name in the job repository. */
    String job() {
        return job;
    }

    /** Its name in the job repository. */
    String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    /** How far a step is. */
    public enum State {
        WAITING("○", "未开始", "grey"),
        RUNNING("▶", "进行中", "yellow"),
        DONE("●", "完成", "green"),
        FAILED("■", "失败", "red");

        private final String shape;
        private final String word;
        private final String css;

        State(String shape, String word, String css) {
            this.shape = shape;
            this.word = word;
            this.css = css;
        }

        public String shape() {
            return shape;
        }

        public String word() {
            return word;
        }

        public String css() {
            return css;
        }
    }

    /** A step of one run. */
    public record Reached(RunStep step, State state) {}
}
