package org.yuebao.ingest.plan.check;

import org.yuebao.model.plan.UnitRole;

/** The columns of 任务措施 that hold the roles. */
final class Roles {

    private Roles() {}

    static String header(UnitRole role) {
        return switch (role) {
            case LEAD -> "牵头部门";
            case RESPONSIBLE -> "主责单位";
            case SUPPORTING -> "协办单位";
        };
    }

    static String chosenHeader(UnitRole role) {
        return role.chinese() + "人工确定";
    }
}
