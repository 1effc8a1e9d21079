package org.yuebao.model.access;

/** What an account is for; one account has one role. */
public enum Role {
    /** Keeps accounts and reads the audit trail; changes nothing in a report. */
    ADMINISTRATOR("管理员"),
    /** Runs, issues, answers objections. */
    COMPILER("编制人"),
    /** Looks at everything, changes nothing. */
    READER("读者"),
    /** Sends for one unit and sees only that unit. */
    REPORTER("报送人");

    private final String chinese;

    Role(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
