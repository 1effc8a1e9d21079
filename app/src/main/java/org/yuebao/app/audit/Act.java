package org.yuebao.app.audit;

/** What is kept in the audit trail, in the office's words. */
public enum Act {
    SIGN_IN("登录"),
    SIGN_OUT("退出"),
    CHANGE_PASSWORD("修改口令"),
    ADD_ACCOUNT("新建账号"),
    CHANGE_ACCOUNT("变更账号"),
    ADD_TOKEN("新建接口令牌"),
    REMOVE_TOKEN("停用接口令牌"),
    UPLOAD("上传报送文件"),
    DOWNLOAD("下载"),
    EXPORT("导出"),
    START_RUN("编制"),
    CONTINUE_RUN("续跑"),
    END_RUN("编制结束"),
    NIGHT("夜间编制"),
    ASK_FOR_ISSUE("提请定稿"),
    ISSUE("定稿"),
    OBJECT("提出异议"),
    ANSWER("答复异议"),
    ATTACH_SCAN("附盖章扫描件"),
    WAIVE("豁免"),
    WITHDRAW_WAIVER("撤销豁免"),
    CORRECT_RECEIVED("更正接收时间"),
    OVERRIDE("人工评定"),
    WITHDRAW_OVERRIDE("撤销人工评定"),
    WITHDRAW_COMPLETION("撤销完成"),
    RESTORE_COMPLETION("恢复完成"),
    REFUSED("拒绝访问");

    private final String chinese;

    Act(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
