package org.yuebao.app.api;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.month.MonthOutsidePlanException;
import org.yuebao.app.month.RunInProgressException;
import org.yuebao.app.month.UnknownPlanException;
import org.yuebao.app.security.ViewerArgument;

/** Every failure of the API as {@code application/problem+json}. */
@RestControllerAdvice("org.yuebao.app.api")
@Order(0)
class ApiFailures extends ResponseEntityExceptionHandler {

    private final AuditTrail trail;
    private final ViewerArgument viewers;

    ApiFailures(AuditTrail trail, ViewerArgument viewers) {
        this.trail = trail;
        this.viewers = viewers;
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException refusal) {
        String why = String.valueOf(refusal.getMessage());
        trail.failed(viewers.current().name(), Act.REFUSED, "接口", why);
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, why);
    }

    @ExceptionHandler
    ProblemDetail noPlan(UnknownPlanException unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "没有编号为 " + unknown.plan() + " 的计划");
    }

    @ExceptionHandler
    ProblemDetail noMonth(MonthOutsidePlanException outside) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "这个计划不适用于" + outside.month().chinese());
    }

    @ExceptionHandler
    ProblemDetail wrong(MethodArgumentTypeMismatchException wrong) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "参数 " + wrong.getName() + " 的写法不对");
    }

    @ExceptionHandler
    ProblemDetail busy(RunInProgressException busy) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, busy.words());
    }
}
